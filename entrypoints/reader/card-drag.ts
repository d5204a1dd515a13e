/** Moves a card by its head. */
import { ownProperty } from './own-properties.ts';

/** So much of a card stays on the screen, in CSS px. */
const LEAST_VISIBLE_PX = 48;

/** Moves the card with the pointer that has just gone down, until it comes up or the signal ends it. */
export function followDrag(card: HTMLElement, down: PointerEvent, signal: AbortSignal): void {
  if (!down.isTrusted) return;
  const { left, top } = card.getBoundingClientRect();
  const ending = new AbortController();
  const listen = { signal: AbortSignal.any([signal, ending.signal]) };
  card.setPointerCapture(down.pointerId);
  down.preventDefault();
  card.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && event.pointerId === down.pointerId)
        moveCard(card, left + event.clientX - down.clientX, top + event.clientY - down.clientY);
    },
    listen,
  );
  for (const type of ['pointerup', 'pointercancel'] as const) card.addEventListener(type, () => ending.abort(), listen);
}

/** Moves a card to a place in CSS px of the viewport, or as near as keeps its head within reach. */
function moveCard(card: HTMLElement, left: number, top: number): void {
  const { width } = card.getBoundingClientRect();
  const x = Math.min(Math.max(left, LEAST_VISIBLE_PX - width), innerWidth - LEAST_VISIBLE_PX);
  const y = Math.min(Math.max(top, 0), innerHeight - LEAST_VISIBLE_PX);
  card.classList.remove('sheet', 'top');
  card.style.setProperty(ownProperty('card-left'), `${Math.round(x)}px`);
  card.style.setProperty(ownProperty('card-top'), `${Math.round(y)}px`);
}
