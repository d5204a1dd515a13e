/** Moves inside the card. Never `scrollIntoView` or a link to an id: both would move the page, or change its address. */
import { precedes } from '../utils/page-order.ts';

/** Room to the edges of the card, in CSS px. */
const MARGIN_PX = 8;

/** Scrolls the card around the element so that it is seen, as much as fits, clear of the tools that stick to an edge. */
export function showInCard(element: HTMLElement): void {
  const card = element.closest<HTMLElement>('.card');
  const tools = card?.querySelector<HTMLElement>('.card-tools');
  const head = card?.querySelector<HTMLElement>('.card-head');
  if (!card || !tools || !head) return;
  const [inner, outer] = [element.getBoundingClientRect(), card.getBoundingClientRect()];
  // They stick to the bottom while what is before them is read, and to the top above their panel.
  const isBefore = precedes(element, tools);
  const [above, below] = isBefore ? [0, tools.offsetHeight] : [tools.offsetHeight, 0];
  const kept = getComputedStyle(head).position === 'sticky' ? head.offsetHeight : 0;
  const top = inner.top - outer.top - kept - above - MARGIN_PX;
  const bottom = inner.bottom - outer.bottom + below + MARGIN_PX;
  if (top < 0) card.scrollBy({ top });
  else if (bottom > 0) card.scrollBy({ top: Math.min(top, bottom) });
}

/** Goes to the note of a source (counted from 0), and leaves word where the reader came from. */
export function goToNote(from: HTMLElement, source: number): void {
  const note = from.closest('.card')?.querySelector<HTMLElement>(`[data-note="${source}"]`);
  if (!note) return;
  for (const one of citesOf(from, source)) one.removeAttribute('data-left');
  from.setAttribute('data-left', '');
  note.focus({ preventScroll: true });
  showInCard(note);
}

/** Goes back from the note of a source to where the reader left the text, else to the first fact that names it. */
export function goToFact(from: HTMLElement, source: number): void {
  const cites = citesOf(from, source);
  const target = cites.find((one) => one.hasAttribute('data-left')) ?? cites[0];
  if (!target) return;
  target.focus({ preventScroll: true });
  showInCard(target);
}

function citesOf(inside: HTMLElement, source: number): HTMLElement[] {
  return [...(inside.closest('.card')?.querySelectorAll<HTMLElement>(`[data-cite="${source}"]`) ?? [])];
}
