/** What the browser shows of us, as far as the fake browser has none of it: context menu, omnibox, toolbar button. */
import { type Mock, vi } from 'vitest';
import { browser } from 'wxt/browser';

type Listener = (...args: never[]) => unknown;

/** An event whose listeners a test calls itself. */
export class FakeEvent {
  readonly #listeners: Listener[] = [];
  readonly addListener = (listener: Listener): void => void this.#listeners.push(listener);
  readonly hasListener = (): boolean => this.#listeners.length > 0;

  trigger(...args: unknown[]): void {
    for (const listener of this.#listeners) (listener as (...all: unknown[]) => unknown)(...args);
  }
}

export interface FakeSurfaces {
  /** By id, with what was said of them since. */
  readonly items: Map<string, Record<string, unknown>>;
  readonly clicked: FakeEvent;
  readonly inputStarted: FakeEvent;
  readonly inputChanged: FakeEvent;
  readonly inputEntered: FakeEvent;
  readonly defaultSuggestion: Mock;
  /** The icon's path for 16 px by tab; -1 for all. */
  readonly icons: Map<number, string>;
  readonly titles: Map<number, string>;
  /** The badge's text by tab. */
  readonly badges: Map<number, string>;
}

export function fakeSurfaces(): FakeSurfaces {
  const items = new Map<string, Record<string, unknown>>();
  const surfaces: FakeSurfaces = {
    items,
    clicked: new FakeEvent(),
    inputStarted: new FakeEvent(),
    inputChanged: new FakeEvent(),
    inputEntered: new FakeEvent(),
    defaultSuggestion: vi.fn(),
    icons: new Map(),
    titles: new Map(),
    badges: new Map(),
  };
  const anyBrowser = browser as unknown as Record<string, unknown>;
  anyBrowser.contextMenus = {
    onClicked: surfaces.clicked,
    removeAll: async () => items.clear(),
    create: (item: { id: string }) => {
      if (items.has(item.id)) throw new Error(`Cannot create item with duplicate id ${item.id}`);
      items.set(item.id, item);
    },
    update: async (id: string, change: object) => {
      if (!items.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
      items.set(id, { ...items.get(id), ...change });
    },
  };
  anyBrowser.omnibox = {
    onInputStarted: surfaces.inputStarted,
    onInputChanged: surfaces.inputChanged,
    onInputEntered: surfaces.inputEntered,
    setDefaultSuggestion: surfaces.defaultSuggestion,
  };
  anyBrowser.commands = { onCommand: new FakeEvent() };
  const action = browser.action as unknown as Record<string, unknown>;
  action.setIcon = async ({ tabId = -1, path }: { tabId?: number; path: Record<number, string> }) => {
    surfaces.icons.set(tabId, path[16]!);
  };
  action.setTitle = async ({ tabId = -1, title }: { tabId?: number; title: string }) => {
    surfaces.titles.set(tabId, title);
  };
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ tabId = -1, text }) => {
    surfaces.badges.set(tabId, text ?? '');
  });
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.action, 'setBadgeTextColor').mockResolvedValue();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => []);
  return surfaces;
}
