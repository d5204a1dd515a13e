/** Our items in the context menu: look up a selection, pause on a site and resume. */
import { type Browser, browser } from 'wxt/browser';
import { resolveLanguage } from '../../utils/i18n.ts';
import { TOP_FRAME } from '../../utils/page-summaries.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import { EVERYWHERE, type Settings, type SiteState, siteStateOf, withPause } from '../../utils/settings.ts';
import { loadSettings, updateSettings, watchSettings } from '../../utils/settings-store.ts';
import { siteOf } from '../../utils/site-rules.ts';
import { elsewhereText } from '../../utils/strings-elsewhere.ts';
import { readTab } from '../../utils/tab-records.ts';
import { lookUpPath } from './look-up.ts';

type MenuItem = 'look-up' | 'pause' | 'resume';

const CONTEXTS = {
  'look-up': ['selection'],
  pause: ['page', 'action'],
  resume: ['page', 'action'],
} as const satisfies Readonly<Record<MenuItem, readonly string[]>>;

/** One change of the menu after the other: an item that is made twice is an error. */
let work: Promise<void> = Promise.resolve();

/** Makes the items and answers them, from now on. Firefox for Android has no such menu. */
export function startContextMenu(heads: () => readonly EntryHead[]): void {
  if (browser.contextMenus === undefined) return;
  const make = (): void => queue(makeItems);
  const show = (): void => queue(showState);
  browser.contextMenus.onClicked.addListener((info, tab) => void answer(info, tab, heads));
  // Browsers keep the items of a background that may sleep: they are made anew only with us and with a language.
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  watchSettings(make);
  browser.tabs.onActivated.addListener(show);
  browser.windows?.onFocusChanged.addListener(show);
}

/** Shows pause or resume, as it is for the tab in front. Called when a tab has told something new. */
export function refreshContextMenu(): void {
  if (browser.contextMenus !== undefined) queue(showState);
}

function queue(step: () => Promise<void>): void {
  work = work.then(step).catch((error: unknown) => console.debug('Guanghuo Lens: the menu was not changed', error));
}

async function makeItems(): Promise<void> {
  const settings = await loadSettings();
  const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
  await browser.contextMenus.removeAll();
  for (const [id, contexts] of Object.entries(CONTEXTS) as [MenuItem, (typeof CONTEXTS)[MenuItem]][])
    browser.contextMenus.create({ id, title: elsewhereText(language, `menu.${id}`), contexts: [...contexts] });
  await showState();
}

async function showState(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const address = tab?.id === undefined ? null : await addressOf(tab.id);
  const state = address === null ? null : siteStateOf(await loadSettings(), address, Date.now());
  await Promise.all([
    browser.contextMenus.update('pause', { visible: !isPaused(state), enabled: state === 'on' }),
    browser.contextMenus.update('resume', { visible: isPaused(state) }),
  ]);
}

function isPaused(state: SiteState | null): boolean {
  return state === 'paused-here' || state === 'paused-everywhere';
}

/** The address of the tab's page, as it has told it itself; null where no content script runs. */
async function addressOf(tabId: number): Promise<URL | null> {
  const top = (await readTab(tabId))[TOP_FRAME];
  return top === undefined ? null : new URL(top.address);
}

async function answer(
  { menuItemId, selectionText }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
  heads: () => readonly EntryHead[],
): Promise<void> {
  try {
    if (menuItemId === 'look-up') {
      if (selectionText === undefined) return;
      const url = browser.runtime.getURL(lookUpPath(heads(), selectionText) as '/');
      await browser.tabs.create({ url, ...(tab?.index !== undefined && tab.index >= 0 && { index: tab.index + 1 }) });
      return;
    }
    const address = tab?.id === undefined ? null : await addressOf(tab.id);
    if (address === null) return;
    if (menuItemId === 'pause') await updateSettings((settings) => withPause(settings, siteOf(address), 'restart'));
    if (menuItemId === 'resume') await updateSettings((settings) => withoutPauses(settings, siteOf(address)));
  } catch (error) {
    console.error('Guanghuo Lens: the choice in the menu could not be carried out', error);
  }
}

function withoutPauses(settings: Settings, site: string): Settings {
  return withPause(withPause(settings, site, null), EVERYWHERE, null);
}
