/** The keyword `gh` in the address bar: suggests entries as one types, opens the chosen one. */
import { browser } from 'wxt/browser';
import { searchEntries } from '../../utils/entry-search.ts';
import { LANGUAGE_KEYS, resolveLanguage } from '../../utils/i18n.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import { loadSettings } from '../../utils/settings-store.ts';
import { elsewhereText } from '../../utils/strings-elsewhere.ts';
import { lookUpPath } from './look-up.ts';

/** Chromium shows eight at most, Firefox as many as it has room for. */
const MOST_SUGGESTIONS = 8;

/** Listens to the keyword, from now on. Firefox for Android has no such thing. */
export function startOmnibox(heads: () => readonly EntryHead[]): void {
  if (browser.omnibox === undefined) return;
  browser.omnibox.onInputStarted.addListener(() => void hint(''));
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void hint(text.trim());
    void suggestionsFor(heads(), text).then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = browser.runtime.getURL(lookUpPath(heads(), text) as '/');
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

async function hint(query: string): Promise<void> {
  const language = await languageNow();
  const text =
    query === '' ? elsewhereText(language, 'omnibox.hint') : elsewhereText(language, 'omnibox.all', { query });
  browser.omnibox.setDefaultSuggestion({ description: describe(text) });
}

async function suggestionsFor(
  heads: readonly EntryHead[],
  text: string,
): Promise<{ content: string; description: string }[]> {
  const key = LANGUAGE_KEYS[await languageNow()];
  const suggestions = new Map<string, { content: string; description: string }>();
  for (const { names } of searchEntries(heads, text)) {
    const own = names[key];
    // What is chosen comes back as text: a name that two entries share leads to the list of both.
    if (suggestions.has(own)) continue;
    const second = key === 'en' ? names.zhHans : names.en;
    suggestions.set(own, { content: own, description: describe(second === own ? own : `${own} · ${second}`) });
    if (suggestions.size === MOST_SUGGESTIONS) break;
  }
  return [...suggestions.values()];
}

async function languageNow(): Promise<ReturnType<typeof resolveLanguage>> {
  return resolveLanguage((await loadSettings()).language, browser.i18n.getUILanguage());
}

/** A description is XML in Chromium, plain text in Firefox. */
function describe(text: string): string {
  return browser.runtime.getURL('/' as '/').startsWith('chrome-extension:') ? escapeXml(text) : text;
}

/** The text as XML has it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
