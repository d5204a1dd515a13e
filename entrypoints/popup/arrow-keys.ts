/** Moves the focus through the popup's entries by the arrow keys, from wherever it is. */
export function moveByArrow(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...document.querySelectorAll<HTMLElement>('.entry')];
  const at = rows.indexOf(event.target as HTMLElement);
  const next = event.key === 'ArrowDown' ? rows[at + 1] : rows[at - 1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
