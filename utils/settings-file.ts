/**
 * Settings as a file that the reader keeps or takes to another browser, and back. A file may have been edited by hand:
 * what is wrong in it is named place by place, and what is right can be taken all the same. Pure.
 */
import { isRecord } from './parse-card.ts';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_VERSION, type Settings } from './settings.ts';
import { readSitePattern } from './site-rules.ts';

const FORMAT = 'guanghuo-lens-settings';
/** Ours have some kB; the browser would freeze over much larger ones. In UTF-16 units. */
export const MAX_FILE_LENGTH = 2_000_000;

/** Why a file cannot be read at all; `detail` is the browser's own message. */
export type FileFault =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'not-ours' };

/** A place in a file that is left out. */
export interface FieldFault {
  /** As in `sites › example.com › on`. */
  readonly place: string;
  /** `unknown`: there is no such setting; `value`: it cannot be this; `site`: no site and no match pattern. */
  readonly kind: 'unknown' | 'value' | 'site';
  /** What stands there, as JSON, cut short. */
  readonly found: string;
}

export type SettingsFile =
  | { readonly fault: FileFault }
  | { readonly settings: Omit<Settings, 'pauses'>; readonly faults: readonly FieldFault[] };

/** The file's text. Pauses are left out: they are of one machine and of today. @param exported when, as an ISO date */
export function settingsFileOf({ pauses: _, ...settings }: Settings, exported: string): string {
  return `${JSON.stringify({ format: FORMAT, exported, settings }, null, 2)}\n`;
}

/** Reads a file's text; never throws. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > MAX_FILE_LENGTH) return { fault: { kind: 'too-large' } };
  let file: unknown;
  try {
    // Windows editors put a byte order mark before it.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { fault: { kind: 'not-json', detail: (error as Error).message } };
  }
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings)) return { fault: { kind: 'not-ours' } };
  const { pauses: _, ...given } = file.settings;
  const { pauses: __, ...settings } = parseSettings(given);
  const sites = Object.entries(settings.sites).filter(([site]) => isSite(site));
  const faults = faultsOf(given, { ...settings, version: given.version ?? SETTINGS_VERSION }, []);
  for (const site of Object.keys(settings.sites))
    if (!isSite(site)) faults.push({ place: placeOf(['sites', site]), kind: 'site', found: short(site) });
  if (typeof given.version === 'number' && given.version > SETTINGS_VERSION)
    faults.push({ place: 'version', kind: 'value', found: short(given.version) });
  return { settings: { ...settings, sites: Object.fromEntries(sites) }, faults };
}

function isSite(site: string): boolean {
  const read = readSitePattern(site);
  return 'pattern' in read && read.pattern === site;
}

/** What was given and is not what was read out of it. */
function faultsOf(given: unknown, read: unknown, way: readonly string[]): FieldFault[] {
  if (isRecord(given) && isRecord(read)) {
    return Object.entries(given).flatMap(([key, value]) => {
      // Version 1 had a list of its own for sites; it has been read.
      if (way.length === 0 && key === 'disabledSites' && Array.isArray(value)) return [];
      if (Object.hasOwn(read, key)) return faultsOf(value, read[key], [...way, key]);
      const isKnown = way.length === 0 ? Object.hasOwn(DEFAULT_SETTINGS, key) : way[0] === 'sites';
      return [{ place: placeOf([...way, key]), kind: isKnown ? 'value' : 'unknown', found: short(value) } as const];
    });
  }
  if (Array.isArray(given) && Array.isArray(read)) {
    return given.flatMap((value, at) =>
      read.includes(value) ? [] : [{ place: placeOf([...way, String(at + 1)]), kind: 'value', found: short(value) }],
    );
  }
  return Object.is(given, read) ? [] : [{ place: placeOf(way), kind: 'value', found: short(given) }];
}

function placeOf(way: readonly string[]): string {
  return way.join(' › ');
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
