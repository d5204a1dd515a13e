/**
 * The reader's settings: one versioned item in `storage.local`, so that nothing leaves the machine (`storage.sync`
 * would hand it to the browser maker's account). Every field is read by itself: a field that is damaged or unknown
 * falls back to its default and the others are kept. No zod: the content script reads settings in every frame.
 */
import { browser } from 'wxt/browser';
import { CATEGORY_IDS, type CategoryId } from '../data/categories.ts';
import { PACK_IDS, type PackId } from '../data/packs.ts';
import { type EntryHead, isRecord } from './parse-card.ts';

/** The language of cards and UI; `auto` follows the browser's own language. */
export const LANGUAGES = ['auto', 'en', 'zh-Hans', 'zh-Hant'] as const;
export type LanguageSetting = (typeof LANGUAGES)[number];

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** The switch for everything. */
  readonly enabled: boolean;
  readonly categories: Readonly<Record<CategoryId, boolean>>;
  readonly packs: Readonly<Record<PackId, boolean>>;
  /** Sites (see `siteOf`) on which nothing is annotated; sorted, no doubles. */
  readonly disabledSites: readonly string[];
  readonly language: LanguageSetting;
}

export const SETTINGS_VERSION = 1;
const STORAGE_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  categories: switchesOf(CATEGORY_IDS, undefined),
  packs: switchesOf(PACK_IDS, undefined),
  disabledSites: [],
  language: 'auto',
};

/** Reads settings out of anything that a store may hold; never throws. */
export function parseSettings(value: unknown): Settings {
  const stored = isRecord(value) ? value : {};
  return {
    version: SETTINGS_VERSION,
    enabled: booleanOr(stored.enabled, DEFAULT_SETTINGS.enabled),
    categories: switchesOf(CATEGORY_IDS, stored.categories),
    packs: switchesOf(PACK_IDS, stored.packs),
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
    return await readSettings();
  } catch (error) {
    console.debug('Guanghuo Lens: settings could not be read, defaults are used', error);
    return DEFAULT_SETTINGS;
  }
}

/** The end of the queue of changes: the next one reads what the last one stored. */
let lastUpdate: Promise<unknown> = Promise.resolve();

/**
 * Changes settings: reads what is stored now, so that a change made elsewhere is not lost, and stores the result.
 * Changes of one context wait for each other.
 * @throws what the store throws (quota, a store that fails): nothing is changed then, and the caller tells the reader.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const update = lastUpdate.then(async () => {
    const next = parseSettings(change(await readSettings()));
    await browser.storage.local.set({ [STORAGE_KEY]: next });
    return next;
  });
  lastUpdate = update.catch(() => undefined);
  return update;
}

async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY]);
}

/** The settings with a category switched. */
export function withCategory(settings: Settings, category: CategoryId, on: boolean): Settings {
  return { ...settings, categories: { ...settings.categories, [category]: on } };
}

/** The settings with a pack switched. */
export function withPack(settings: Settings, pack: PackId, on: boolean): Settings {
  return { ...settings, packs: { ...settings.packs, [pack]: on } };
}

/** Whether the reader wants to see mentions of the entry: its category and its pack are on. */
export function wants(settings: Settings, { category, pack }: Pick<EntryHead, 'category' | 'pack'>): boolean {
  return settings.categories[category] && settings.packs[pack];
}

/** The settings with a site (see `siteOf`) switched. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.disabledSites.filter((other) => other !== site);
  return { ...settings, disabledSites: on ? others : [...others, site].sort() };
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

/** Every switch as it is stored; on where it is not. */
function switchesOf<Id extends string>(ids: readonly Id[], stored: unknown): Record<Id, boolean> {
  const values = isRecord(stored) ? stored : {};
  return Object.fromEntries(ids.map((id) => [id, booleanOr(values[id], true)])) as Record<Id, boolean>;
}

function booleanOr(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
