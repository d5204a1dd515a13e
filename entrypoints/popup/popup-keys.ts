/** The popup by keyboard: arrows, Home and End through the entries, letters and / to the search, Escape back. */

export interface KeyTargets {
  /** One step back; false where there is none. */
  readonly back: () => boolean;
}

/** Handles a key that was pressed anywhere in the popup. */
export function handleKey(event: KeyboardEvent, { back }: KeyTargets): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (event.key === 'Escape') {
    // What nobody takes closes the popup.
    if (closeMenu() || back()) event.preventDefault();
  } else if (!event.ctrlKey && !event.metaKey && !event.altKey) {
    moveTo(targetOf(event), event);
  }
}

function moveTo(target: HTMLElement | null, event: KeyboardEvent): void {
  if (target === null) return;
  // A letter goes on into the field that gets the focus.
  if (event.key.length > 1 || event.key === '/') event.preventDefault();
  target.focus();
}

function targetOf({ key, target }: KeyboardEvent): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>('.entry')];
  const search = document.querySelector<HTMLElement>('.search');
  const inText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  const row = target instanceof Element ? target.closest('.row')?.querySelector<HTMLElement>('.entry') : null;
  const at = row ? rows.indexOf(row) : -1;
  if (inText && target !== search) return null;
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1] ?? null;
    case 'ArrowUp':
      return at > 0 ? (rows[at - 1] ?? null) : at === 0 ? search : null;
    case 'Home':
      return at >= 0 ? (rows[0] ?? null) : null;
    case 'End':
      return at >= 0 ? (rows.at(-1) ?? null) : null;
    case '/':
      return inText ? null : search;
    default:
      return at >= 0 && /^[\p{L}\p{N}]$/u.test(key) ? search : null;
  }
}

/** Closes the menu that is open and has the focus; false where there is none. */
function closeMenu(): boolean {
  const menu = document.querySelector<HTMLDetailsElement>('.pause[open]');
  if (menu === null) return false;
  menu.open = false;
  menu.querySelector('summary')?.focus();
  return true;
}
