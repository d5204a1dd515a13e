/** Where the card goes: below the line of the mention, or above it where there is no room; never over it, inside the viewport. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Between mention and card, in CSS px: small, for the pointer has to cross it within the leave delay. */
const GAP_PX = 6;
/** To the edges of the viewport, in CSS px. */
const MARGIN_PX = 8;
/** A card is never higher than this part of the viewport. */
const MAX_HEIGHT_PART = 0.6;

/** Below the line of the mention, or above it. */
export type CardSide = 'bottom' | 'top';

/**
 * Places `card`, which is positioned `fixed` in the top layer, at the box of the mention's line (CSS px of the viewport).
 * @param kept the side to stay on: a card that is turned over does not leave the pointer that turned it
 * @returns the side that it is on
 */
export async function placeCard(card: HTMLElement, line: DOMRect, kept?: CardSide): Promise<CardSide> {
  const { x, y, placement } = await computePosition({ getBoundingClientRect: () => line }, card, {
    strategy: 'fixed',
    placement: `${kept ?? 'bottom'}-start`,
    middleware: [
      offset(GAP_PX),
      kept === undefined && flip({ padding: MARGIN_PX, fallbackStrategy: 'bestFit' }),
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
  return placement.startsWith('top') ? 'top' : 'bottom';
}

/** From now on the card may grow but not shrink: the pointer that turned it over stays on it. */
export function keepHeight(card: HTMLElement): void {
  setLength(card, '--card-min-height', card.getBoundingClientRect().height);
}

/** The card has the height of its content again. */
export function freeHeight(card: HTMLElement): void {
  card.style.removeProperty('--card-min-height');
}

/** As important, so that no rule of the page's overrides it. */
function setLength(card: HTMLElement, property: string, px: number): void {
  card.style.setProperty(property, `${Math.floor(px)}px`, 'important');
}
