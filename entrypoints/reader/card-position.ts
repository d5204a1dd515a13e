/**
 * Where a card goes: below the line of the mention, or above it where there is no room (beside it in vertical text);
 * never over it, inside the viewport. Where no side has room it lies at an edge of the viewport as a sheet.
 */
import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { Opener } from './hover-state.ts';
import { ownProperty } from './own-properties.ts';

/** Between mention and card, in CSS px: small, for the pointer has to cross it within the leave delay. */
const GAP_PX = 6;
/** To the edges of the viewport, in CSS px. */
const MARGIN_PX = 8;
/** A card is never higher than this part of the viewport. */
const MAX_HEIGHT_PART = 0.6;
/** A card that would have to be lower than so many CSS px is a sheet. */
const LEAST_HEIGHT_PX = 120;
/** What is opened by touch is a sheet in viewports narrower than so many CSS px. */
const SHEET_WIDTH_PX = 480;

/** Where a card is: on a side of its line, or at the edge of the viewport. */
export type CardPlace = Placement | 'sheet';

export interface PlaceOptions {
  /** The text that the card explains. */
  readonly anchor: Text;
  readonly by: Opener;
  /** Where it was before, to stay on that side: a card that is turned over does not leave the pointer that turned it. */
  readonly kept: CardPlace | undefined;
}

/** Places `card`, which is positioned `fixed` in the top layer, at the box of the mention's line (CSS px of the viewport). */
export async function placeCard(
  card: HTMLElement,
  line: DOMRect,
  { anchor, by, kept }: PlaceOptions,
): Promise<CardPlace> {
  if (kept === 'sheet' || (by === 'touch' && innerWidth < SHEET_WIDTH_PX)) return placeSheet(card, line);
  let room = Number.POSITIVE_INFINITY;
  const { x, y, placement } = await computePosition({ getBoundingClientRect: () => line }, card, {
    strategy: 'fixed',
    placement: kept ?? firstPlacement(anchor),
    middleware: [
      offset(GAP_PX),
      kept === undefined && flip({ padding: MARGIN_PX, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN_PX }),
      size({
        padding: MARGIN_PX,
        apply: ({ availableHeight, availableWidth }) => {
          room = Math.min(availableHeight, innerHeight * MAX_HEIGHT_PART);
          setLength(card, 'card-max-height', room);
          setLength(card, 'card-max-width', availableWidth);
        },
      }),
    ],
  });
  // A low card may well be low by itself.
  if (room < LEAST_HEIGHT_PX && card.firstElementChild !== null && card.firstElementChild.scrollHeight > room)
    return placeSheet(card, line);
  setLength(card, 'card-left', x);
  setLength(card, 'card-top', y);
  return placement;
}

/** At the edge that is farther from the line. */
function placeSheet(card: HTMLElement, line: DOMRect): 'sheet' {
  const isAbove = line.top > innerHeight - line.bottom;
  card.classList.add('sheet');
  card.classList.toggle('top', isAbove);
  const free = (isAbove ? line.top : innerHeight - line.bottom) - GAP_PX;
  // In a frame too low for that, the sheet may cover the mention: a card that cannot be read is of no use.
  const least = Math.min(LEAST_HEIGHT_PX, innerHeight);
  setLength(card, 'card-max-height', Math.max(least, Math.min(free, innerHeight * MAX_HEIGHT_PART)));
  return 'sheet';
}

/** Text that runs from the right begins at the right of its line; a column of vertical text has its neighbours beside it. */
function firstPlacement(anchor: Text): Placement {
  const style = anchor.parentElement === null ? null : getComputedStyle(anchor.parentElement);
  if (style?.writingMode.startsWith('vertical'))
    return style.writingMode === 'vertical-rl' ? 'left-start' : 'right-start';
  return style?.direction === 'rtl' ? 'bottom-end' : 'bottom-start';
}

/** From now on the card may grow but not shrink: the pointer that turned it over stays on it. */
export function keepHeight(card: HTMLElement): void {
  setLength(card, 'card-min-height', card.getBoundingClientRect().height);
}

function setLength(card: HTMLElement, property: string, px: number): void {
  card.style.setProperty(ownProperty(property), `${Math.floor(px)}px`);
}
