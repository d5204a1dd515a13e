/** Where the focus goes on the options page: to what a link leads to, and by the page's own keys. */
import { SEARCH_ID } from '../../components/options/OptionsSearch.tsx';
import type { Route } from './route.ts';

const CONTROLS = 'button, input, select, a[href]';
/** As long as the animation in options.css, in ms. */
const FLASH_MS = 1_500;

/**
 * Brings the setting, or else the section, that was linked to into sight and under the focus.
 * @param before where the page was; null: it has just been opened
 */
export function focusRoute({ section, item }: Route, before: Route | null): void {
  const setting = section === 'dataset' || item === null ? null : document.getElementById(`setting-${item}`);
  if (setting !== null) {
    setting.scrollIntoView({ block: 'center' });
    setting.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: true });
    setting.classList.add('flash');
    setTimeout(() => setting.classList.remove('flash'), FLASH_MS);
    return;
  }
  if (before === null || before.section === section) return;
  scrollTo(0, 0);
  document.getElementById('section-name')?.focus({ preventScroll: true });
}

/** `/` leads to the search, Ctrl+Z takes the last change back; not while something is being typed. */
export function onPageKey(event: KeyboardEvent, undo: () => void): void {
  if (isTyping(event.target)) return;
  const withCommand = event.ctrlKey || event.metaKey;
  if (event.key === '/' && !withCommand && !event.altKey) {
    event.preventDefault();
    document.getElementById(SEARCH_ID)?.focus();
  } else if (event.key.toLowerCase() === 'z' && withCommand && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    undo();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && ['text', 'search', 'url'].includes(target.type))
  );
}
