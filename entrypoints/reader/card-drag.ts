/** Moves a card by its head. */

/** So much of a card's head stays on the screen, in CSS px. */
const LEAST_VISIBLE_PX = 48;

/** Follows drags of what `handle` selects in the card until the signal. Buttons in it stay buttons. */
export function followDrag(card: HTMLElement, handle: string, signal: AbortSignal): void {
  let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null = null;
  card.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.target as Element;
      if (!event.isTrusted || event.button !== 0 || target.closest(handle) === null) return;
      if (target.closest('button, a, input, summary') !== null) return;
      const { left, top } = card.getBoundingClientRect();
      from = { x: event.clientX, y: event.clientY, left, top };
      card.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    { signal },
  );
  card.addEventListener(
    'pointermove',
    (event) => {
      if (from === null || !event.isTrusted) return;
      const left = from.left + event.clientX - from.x;
      const top = from.top + event.clientY - from.y;
      moveCard(card, left, top);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    card.addEventListener(
      type,
      () => {
        from = null;
      },
      { signal },
    );
  }
}

/** Moves a card to a place in CSS px of the viewport, or as near as keeps its head within reach. */
function moveCard(card: HTMLElement, left: number, top: number): void {
  const { width } = card.getBoundingClientRect();
  const x = Math.min(Math.max(left, LEAST_VISIBLE_PX - width), innerWidth - LEAST_VISIBLE_PX);
  const y = Math.min(Math.max(top, 0), innerHeight - LEAST_VISIBLE_PX);
  card.classList.remove('sheet', 'top');
  card.style.setProperty('--card-left', `${Math.round(x)}px`);
  card.style.setProperty('--card-top', `${Math.round(y)}px`);
}
