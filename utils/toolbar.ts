/** The toolbar button beside its badge: an icon and a title that tell whether the tab's page is read. */
import { browser } from 'wxt/browser';
import { resolveLanguage } from './i18n.ts';
import { type TabFrames, TOP_FRAME } from './page-summaries.ts';
import { type Settings, siteStateOf } from './settings.ts';
import { elsewhereText } from './strings-elsewhere.ts';

export type ToolbarState = 'on' | 'off' | 'paused';

/** What the button says of a tab at a time (ms since 1970); of a page that has told nothing: what is true everywhere. */
export function toolbarState(settings: Settings, frames: TabFrames, now: number): ToolbarState {
  const top = frames[TOP_FRAME];
  // No address is on this host: only what is set for everything counts.
  const address = new URL(top?.address ?? 'https://invalid/');
  const state = siteStateOf(top === undefined ? { ...settings, siteMode: 'all' } : settings, address, now);
  if (state === 'on') return 'on';
  return state === 'paused-here' || state === 'paused-everywhere' ? 'paused' : 'off';
}

/**
 * Puts icon and title on the button of a tab, or of all tabs that have none of their own.
 * @throws where the tab is gone.
 */
export async function paintToolbar(tabId: number | null, state: ToolbarState, settings: Settings): Promise<void> {
  const title = elsewhereText(resolveLanguage(settings.language, browser.i18n.getUILanguage()), `button.${state}`);
  const tab = tabId === null ? {} : { tabId };
  const folder = state === 'on' ? '/icons/' : `/icons/${state}-`;
  await Promise.all([
    browser.action.setIcon({ ...tab, path: { 16: `${folder}16.png`, 32: `${folder}32.png` } }),
    browser.action.setTitle({ ...tab, title }),
  ]);
}
