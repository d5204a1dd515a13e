/**
 * The reader's settings: one versioned item in `storage.local`, so that nothing leaves the machine (`storage.sync`
 * would hand it to the browser maker's account). Every field is read by itself: a field that is damaged or unknown
 * falls back to its default and the others are kept. No zod: the content script reads settings in every frame.
 */
import { browser } from 'wxt/browser';
import { CATEGORY_IDS, type CategoryId } from '../data/categories.ts';

/** The language of cards and UI; `auto` follows the browser's own language. */
export const LANGUAGES = ['auto', 'en', 'zh-Hans', 'zh-Hant'] as const;
export type LanguageSetting = (typeof LANGUAGES)[number];

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** The switch for everything. */
  readonly enabled: boolean;
  readonly categories: Readonly<Record<CategoryId, boolean>>;
  /** Sites (see `siteOf`) on which nothing is annotated; sorted, no doubles. */
  readonly disabledSites: readonly string[];
  readonly language: LanguageSetting;
}

export const SETTINGS_VERSION = 1;
const STORAGE_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  categories: Object.fromEntries(CATEGORY_IDS.map((id) => [id, true])) as Record<CategoryId, boolean>,
  disabledSites: [],
  language: 'auto',
};

/** Reads settings out of anything that a store may hold; never throws. */
export function parseSettings(value: unknown): Settings {
  const stored = isRecord(value) ? value : {};
  const categories = isRecord(stored.categories) ? stored.categories : {};
  return {
    version: SETTINGS_VERSION,
    enabled: booleanOr(stored.enabled, DEFAULT_SETTINGS.enabled),
    categories: Object.fromEntries(
      CATEGORY_IDS.map((id) => [id, booleanOr(categories[id], DEFAULT_SETTINGS.categories[id])]),
    ) as Record<CategoryId, boolean>,
    disabledSites: Array.isArray(stored.disabledSites)
      ? [
          ...new Set(stored.disabledSites.filter((site): site is string => typeof site === 'string' && site !== '')),
        ].sort()
      : DEFAULT_SETTINGS.disabledSites,
    language: LANGUAGES.find((language) => language === stored.language) ?? DEFAULT_SETTINGS.language,
  };
}

/** The stored settings, or the defaults where there are none or the store cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY]);
  } catch (error) {
    console.debug('Guanghuo Lens: settings could not be read, defaults are used', error);
    return DEFAULT_SETTINGS;
  }
}

/**
 * Changes settings: reads what is stored now, so that a change made elsewhere is not lost, and stores the result.
 * @throws what `storage.local.set` throws (quota, a store that fails): the caller tells the reader.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = parseSettings(change(await loadSettings()));
  await browser.storage.local.set({ [STORAGE_KEY]: next });
  return next;
}

/** Calls back with the settings whenever they change, in whatever context; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function booleanOr(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
