/** Where the card goes: below the line of the mention, or above it where there is no room; never over it, inside the viewport. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Between mention and card, in CSS px: small, for the pointer has to cross it within the leave delay. */
const GAP_PX = 6;
/** To the edges of the viewport, in CSS px. */
const MARGIN_PX = 8;
/** A card is never higher than this part of the viewport. */
const MAX_HEIGHT_PART = 0.6;

/** Places `card`, which is positioned `fixed` in the top layer, at the box of the mention's line (CSS px of the viewport). */
export async function placeCard(card: HTMLElement, line: DOMRect): Promise<void> {
  const { x, y } = await computePosition({ getBoundingClientRect: () => line }, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: MARGIN_PX, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN_PX }),
      size({
        padding: MARGIN_PX,
        apply: ({ availableHeight, availableWidth }) => {
          const height = Math.min(availableHeight, innerHeight * MAX_HEIGHT_PART);
          setLength(card, '--card-max-height', height);
          setLength(card, '--card-max-width', availableWidth);
        },
      }),
    ],
  });
  setLength(card, '--card-left', x);
  setLength(card, '--card-top', y);
}

/** As important, so that no rule of the page's overrides it. */
function setLength(card: HTMLElement, property: string, px: number): void {
  card.style.setProperty(property, `${Math.floor(px)}px`, 'important');
}
