import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupScreen } from '../../components/popup-screen.ts';
import { handleKey } from '../../entrypoints/popup/popup-keys.ts';
import { focusAfter } from '../../entrypoints/popup/screen-focus.ts';
import { sampleCard } from '../components/sample-card.ts';

const back = vi.fn(() => true);
const listener = (event: KeyboardEvent) => handleKey(event, { back });

beforeEach(() => {
  document.body.innerHTML = `<details class="pause"><summary tabindex="0">Pause</summary></details>
    <input class="search"><textarea id="text"></textarea>
    <div class="row"><button class="entry" id="a"></button><button id="jump-a"></button></div>
    <div class="row"><button class="entry" id="b"></button></div>
    <div class="row"><button class="entry" id="c"></button></div><button id="other"></button>`;
  document.addEventListener('keydown', listener);
  back.mockClear();
});
afterEach(() => document.removeEventListener('keydown', listener));

function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}
const focus = (selector: string) => document.querySelector<HTMLElement>(selector)!.focus();
const focused = () => document.activeElement?.id || document.activeElement?.className || 'none';

describe('keys', () => {
  it.each<[string, string, string]>([
    ['.search', 'ArrowDown', 'a'],
    ['#other', 'ArrowDown', 'a'],
    ['#a', 'ArrowDown', 'b'],
    ['#jump-a', 'ArrowDown', 'b'],
    ['#c', 'ArrowDown', 'c'],
    ['#b', 'ArrowUp', 'a'],
    ['#a', 'ArrowUp', 'search'],
    ['#other', 'ArrowUp', 'other'],
    ['#b', 'Home', 'a'],
    ['#b', 'End', 'c'],
    ['.search', 'Home', 'search'],
    ['.search', 'End', 'search'],
    ['#b', 'x', 'search'],
    ['#b', '广', 'search'],
    ['#b', ' ', 'b'],
    ['#other', 'x', 'other'],
    ['#other', '/', 'search'],
    ['#text', 'ArrowDown', 'text'],
    ['#text', '/', 'text'],
  ])('on %s %s leads to %s', (from, key, to) => {
    focus(from);
    press(key);
    expect(focused()).toBe(to);
  });

  it('lets a letter go on into the search, and keeps what moves', () => {
    focus('#b');
    expect(press('x').defaultPrevented).toBe(false);
    focus('#b');
    expect(press('ArrowDown').defaultPrevented).toBe(true);
    focus('.search');
    expect(press('/').defaultPrevented).toBe(false);
    focus('#b');
    press('x', { ctrlKey: true });
    expect(focused()).toBe('b');
  });

  it('goes back by Escape, and lets the browser close the popup where there is nothing to go back to', () => {
    expect(press('Escape').defaultPrevented).toBe(true);
    back.mockReturnValueOnce(false);
    expect(press('Escape').defaultPrevented).toBe(false);
    const menu = document.querySelector('details')!;
    menu.open = true;
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(menu.open).toBe(false);
    expect(back).toHaveBeenCalledTimes(2);
  });
});

describe('focusAfter', () => {
  const list: PopupScreen = { kind: 'list' };
  const card: PopupScreen = { kind: 'card', card: sampleCard(), onPage: true, from: list };
  const dossier: PopupScreen = { kind: 'dossier', busy: true, outcome: null, leftOut: 0 };
  const paste: PopupScreen = { kind: 'paste', text: '', marked: null, cutAt: null };

  it.each<[string, PopupScreen | null, PopupScreen, string | null]>([
    ['opening', null, list, '.search'],
    ['no change', list, list, null],
    ['a card', list, card, '.icon-back'],
    ['another card', card, { ...card }, '.icon-back'],
    ['the list again', card, list, '[data-entry="sample"]'],
    ['the list after the dossier', dossier, list, '.search'],
    ['the dossier', list, dossier, '.formats input:checked'],
    ['the dossier ready', dossier, { ...dossier, busy: false }, null],
    ['the box for text', list, paste, '.paste-text'],
    ['the marked text', paste, { ...paste, marked: [] }, '.pasted-mention'],
  ])('on %s', (_, before, after, selector) => {
    expect(focusAfter(before, after)?.[0] ?? null).toBe(selector);
  });
});
