/**
 * Where settings are kept: in `storage.sync`, which the browser itself may carry to the reader's other machines if the
 * reader has told it to; nothing is sent by us. A sync item holds 8 kB at most (and there may be 512), so each site has
 * an item of its own. What sync does not take (quota, sync switched off by a policy) is kept in `storage.local` and
 * goes before what sync has; pauses are this machine's alone and always there.
 *
 * | item           | area  | holds                                                          |
 * | -------------- | ----- | -------------------------------------------------------------- |
 * | `settings`     | sync  | everything but sites and pauses                                |
 * | `site:` + site | sync  | the rule of a site or match pattern                            |
 * | `pauses`       | local | until when what is paused                                      |
 * | `unsynced`     | local | items that sync did not take, by key; null: one to take away   |
 * | `settings`     | local | what version 1 stored; moved to sync by the first change       |
 */
import { browser } from 'wxt/browser';
import { isRecord } from './parse-card.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';

const SETTINGS_KEY = 'settings';
const SITE_PREFIX = 'site:';
const PAUSES_KEY = 'pauses';
const UNSYNCED_KEY = 'unsynced';
/** Contexts of the extension (background, popup, options page) change settings one after the other. */
const LOCK = 'guanghuo-lens-settings';

type Items = Readonly<Record<string, unknown>>;

interface Areas {
  readonly sync: Items;
  readonly local: Items;
}

/** The stored settings, or the defaults where there are none or the store cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return settingsOf(await readAreas());
  } catch (error) {
    console.debug('Guanghuo Lens: no settings', error);
    return DEFAULT_SETTINGS;
  }
}

/** Changed settings, and where they are. */
export interface StoredSettings {
  readonly settings: Settings;
  /** Sync did not take all of them: the rest is kept on this machine only. */
  readonly isLocalOnly: boolean;
}

/**
 * Changes settings: reads what is stored now, so that a change made elsewhere is not lost, and stores what has become
 * different. Changes wait for each other, in all contexts of the extension. Not for content scripts, whose locks are
 * the page's: they ask the background.
 * @throws what the stores throw where neither takes it: nothing is changed then, and the caller tells the reader.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<StoredSettings> {
  return navigator.locks.request(LOCK, async () => {
    const areas = await readAreas();
    // Read as from a store: what is out of bounds is mended before it is kept.
    const settings = parseSettings(change(settingsOf(areas)));
    const isLocalOnly = await write(settings, areas);
    return { settings, isLocalOnly };
  });
}

/** Calls back with the settings whenever they change, in whatever context; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  let token = 0;
  const listener = (changes: Items): void => {
    if (!Object.keys(changes).some(isOurs)) return;
    token += 1;
    const own = token;
    // A change may be of several items in two areas: they are read together, and only the last reading counts.
    void loadSettings().then((settings) => own === token && onChange(settings));
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    token += 1;
    browser.storage.onChanged.removeListener(listener);
  };
}

/** Ends the pauses until restart and forgets those that are over; called when the browser has started (`now` in ms since 1970). */
export async function endPauses(now: number): Promise<void> {
  const { pauses } = await loadSettings();
  const goesOn = (end: Settings['pauses'][string]): boolean => end !== 'restart' && end > now;
  if (Object.values(pauses).every(goesOn)) return;
  await updateSettings((settings) => ({
    ...settings,
    pauses: Object.fromEntries(Object.entries(settings.pauses).filter(([, end]) => goesOn(end))),
  }));
}

async function readAreas(): Promise<Areas> {
  const [sync, local] = await Promise.all([
    // It may be switched off by a policy.
    browser.storage.sync.get(null).catch((error: unknown): Items => {
      console.debug('Guanghuo Lens: no sync', error);
      return {};
    }),
    browser.storage.local.get([SETTINGS_KEY, PAUSES_KEY, UNSYNCED_KEY]),
  ]);
  return { sync, local };
}

function settingsOf({ sync, local }: Areas): Settings {
  const items = { ...sync, ...asRecord(local[UNSYNCED_KEY]) };
  const sites = Object.entries(items).flatMap(([key, rule]) =>
    key.startsWith(SITE_PREFIX) ? [[key.slice(SITE_PREFIX.length), rule] as const] : [],
  );
  return parseSettings({
    ...asRecord(local[SETTINGS_KEY]),
    ...asRecord(items[SETTINGS_KEY]),
    sites: Object.fromEntries(sites),
    pauses: local[PAUSES_KEY],
  });
}

function itemsOf({ sites, pauses: _, ...main }: Settings): Map<string, Items> {
  const items = new Map<string, Items>([[SETTINGS_KEY, main]]);
  for (const [site, rule] of Object.entries(sites)) items.set(SITE_PREFIX + site, { ...rule });
  return items;
}

/** Stores what differs. @returns whether something had to stay on this machine. */
async function write(settings: Settings, { sync, local }: Areas): Promise<boolean> {
  const wanted = itemsOf(settings);
  const known = Object.keys(sync).filter((key) => key === SETTINGS_KEY || key.startsWith(SITE_PREFIX));
  const unsynced: Record<string, unknown> = {};
  for (const key of new Set([...wanted.keys(), ...known])) {
    const item = wanted.get(key);
    // What a later version has stored beside what we know stays.
    const value = key === SETTINGS_KEY ? { ...asRecord(sync[key]), ...item } : item;
    if (isSame(sync[key], value)) continue;
    try {
      if (value === undefined) await browser.storage.sync.remove(key);
      else await browser.storage.sync.set({ [key]: value });
    } catch (error) {
      console.debug('Guanghuo Lens: sync does not take an item, it is kept on this machine', key, error);
      unsynced[key] = value ?? null;
    }
  }
  const own = { [PAUSES_KEY]: settings.pauses, [UNSYNCED_KEY]: unsynced };
  if (Object.entries(own).some(([key, value]) => !isSame(local[key] ?? {}, value)))
    await browser.storage.local.set(own);
  if (SETTINGS_KEY in local) await browser.storage.local.remove(SETTINGS_KEY);
  return Object.keys(unsynced).length > 0;
}

/** Whether both are the same JSON; a store may give fields in another order. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return JSON.stringify(a) === JSON.stringify(b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

function asRecord(value: unknown): Items {
  return isRecord(value) ? value : {};
}

function isOurs(key: string): boolean {
  return key === SETTINGS_KEY || key === PAUSES_KEY || key === UNSYNCED_KEY || key.startsWith(SITE_PREFIX);
}
