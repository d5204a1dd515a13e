/**
 * The reader's settings: what there is to choose, the defaults, and how they are read out of what a store holds. Every
 * field is read by itself: a field that is damaged or unknown falls back to its default and the others are kept. Pure
 * (the stores are in `settings-store.ts`); no zod, for the content script reads settings in every frame.
 */
import { CATEGORY_IDS, type CategoryId } from '../data/categories.ts';
import { PACK_IDS, type PackId } from '../data/packs.ts';
import { type EntryHead, isRecord } from './parse-card.ts';
import { type Address, closestPattern, siteOf } from './site-rules.ts';
import { booleanOr, fieldOf, mapRecord, oneOf, parseTexts, recordOf } from './stored-values.ts';

/** The language of the UI; `auto` follows the browser's own language. */
export const LANGUAGES = ['auto', 'en', 'zh-Hans', 'zh-Hant'] as const;
export type LanguageSetting = (typeof LANGUAGES)[number];
/** The language of cards; `ui` is that of the UI, `page` that of the page where it is one of ours. */
export const CARD_LANGUAGE_SETTINGS = ['ui', 'page', 'en', 'zh-Hans', 'zh-Hant'] as const;
export type CardLanguageSetting = (typeof CARD_LANGUAGE_SETTINGS)[number];

/** What opens a card: resting on a mention, doing so with a key held, a click on it, or only the keyboard. */
export const OPEN_MODES = ['hover', 'alt', 'ctrl', 'shift', 'click', 'never'] as const;
export type OpenMode = (typeof OPEN_MODES)[number];
/** The delay from rest to card, in ms. */
export const OPEN_DELAY = { min: 0, max: 1_000, step: 50 } as const;

/** Which mentions of an entry are painted: all, the first in each section of the page, or the first on the page. */
export const DENSITIES = ['every', 'section', 'page'] as const;
export type Density = (typeof DENSITIES)[number];

/** How a mention is painted. */
export const MARK_STYLES = ['tint', 'bold-tint', 'underline', 'none'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];
/** The colour of marks: that of the category, or one for all. */
export const MARK_COLOURS = ['category', 'blue', 'green', 'amber', 'grey'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** On all sites but those switched off, or only on those switched on. */
export const SITE_MODES = ['all', 'listed'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** What is set for one site or match pattern (see `site-rules.ts`). Nothing that says nothing is kept. */
export interface SiteRule {
  /** Left out: as the mode has it. */
  readonly on?: boolean;
  /** Spellings that are not painted there, in lower case; sorted, no doubles. */
  readonly hiddenForms?: readonly string[];
}

/** Until when something is paused: ms since 1970, or the next start of the browser. */
export type PauseEnd = number | 'restart';
/** The pause of everything; the others are for sites. */
export const EVERYWHERE = '*';

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** The switch for everything. */
  readonly enabled: boolean;
  readonly categories: Readonly<Record<CategoryId, boolean>>;
  readonly packs: Readonly<Record<PackId, boolean>>;
  readonly density: Readonly<Record<CategoryId, Density>>;
  readonly siteMode: SiteMode;
  /** By site or match pattern. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** By site, or {@link EVERYWHERE}; this machine's alone. */
  readonly pauses: Readonly<Record<string, PauseEnd>>;
  /** Entries that are never painted; sorted, no doubles. */
  readonly hiddenEntries: readonly string[];
  /** Categories of the reader's own packs that are off, as `ownCategoryId` calls them; sorted, no doubles. */
  readonly hiddenOwnCategories: readonly string[];
  readonly language: LanguageSetting;
  readonly cardLanguage: CardLanguageSetting;
  readonly openOn: OpenMode;
  /** In ms, see {@link OPEN_DELAY}. */
  readonly openDelay: number;
  readonly markStyle: MarkStyle;
  readonly markColour: MarkColour;
  readonly theme: Theme;
  /** Whether the toolbar button tells how many entries the page has. */
  readonly badge: boolean;
}

export const SETTINGS_VERSION = 2;

/** Words of the trade are many and repeat; names are what a reader looks for. */
const DEFAULT_DENSITY: Readonly<Record<CategoryId, Density>> = {
  ...recordOf(CATEGORY_IDS, () => 'every' as Density),
  'trade-term': 'section',
  policy: 'section',
};

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  categories: recordOf(CATEGORY_IDS, () => true),
  packs: recordOf(PACK_IDS, () => true),
  density: DEFAULT_DENSITY,
  siteMode: 'all',
  sites: {},
  pauses: {},
  hiddenEntries: [],
  hiddenOwnCategories: [],
  language: 'auto',
  cardLanguage: 'ui',
  openOn: 'hover',
  // The design's choice; Wikipedia shows after 500, which hide its network.
  openDelay: 300,
  markStyle: 'tint',
  markColour: 'category',
  theme: 'auto',
  badge: true,
};

/** Reads settings out of anything that a store may hold, of this version or an earlier one; never throws. */
export function parseSettings(value: unknown): Settings {
  const stored = migrate(isRecord(value) ? value : {});
  const from = DEFAULT_SETTINGS;
  const { categories, packs, density } = stored;
  return {
    version: SETTINGS_VERSION,
    enabled: booleanOr(stored.enabled, from.enabled),
    categories: recordOf(CATEGORY_IDS, (id) => booleanOr(fieldOf(categories, id), from.categories[id])),
    packs: recordOf(PACK_IDS, (id) => booleanOr(fieldOf(packs, id), from.packs[id])),
    density: recordOf(CATEGORY_IDS, (id) => oneOf(DENSITIES, fieldOf(density, id), from.density[id])),
    siteMode: oneOf(SITE_MODES, stored.siteMode, from.siteMode),
    sites: mapRecord(stored.sites, parseSiteRule),
    pauses: mapRecord(stored.pauses, parsePauseEnd),
    hiddenEntries: parseTexts(stored.hiddenEntries),
    hiddenOwnCategories: parseTexts(stored.hiddenOwnCategories),
    language: oneOf(LANGUAGES, stored.language, from.language),
    cardLanguage: oneOf(CARD_LANGUAGE_SETTINGS, stored.cardLanguage, from.cardLanguage),
    openOn: oneOf(OPEN_MODES, stored.openOn, from.openOn),
    openDelay: parseDelay(stored.openDelay),
    markStyle: oneOf(MARK_STYLES, stored.markStyle, from.markStyle),
    markColour: oneOf(MARK_COLOURS, stored.markColour, from.markColour),
    theme: oneOf(THEMES, stored.theme, from.theme),
    badge: booleanOr(stored.badge, from.badge),
  };
}

/** What earlier versions stored, as this one does. Version 1 had one list of sites that were off. */
function migrate(stored: Record<string, unknown>): Record<string, unknown> {
  const { disabledSites } = stored;
  if (!Array.isArray(disabledSites)) return stored;
  const off = parseTexts(disabledSites).map((site) => [site, { on: false }] as const);
  return { ...stored, sites: { ...Object.fromEntries(off), ...(isRecord(stored.sites) && stored.sites) } };
}

/** The rule of a site out of anything; null where it says nothing. */
export function parseSiteRule(value: unknown): SiteRule | null {
  if (!isRecord(value)) return null;
  const hiddenForms = parseTexts(value.hiddenForms);
  if (typeof value.on !== 'boolean' && hiddenForms.length === 0) return null;
  return { ...(typeof value.on === 'boolean' && { on: value.on }), ...(hiddenForms.length > 0 && { hiddenForms }) };
}

function parsePauseEnd(value: unknown): PauseEnd | null {
  return value === 'restart' || Number.isSafeInteger(value) ? (value as PauseEnd) : null;
}

function parseDelay(value: unknown): number {
  return typeof value === 'number' && value >= OPEN_DELAY.min && value <= OPEN_DELAY.max
    ? value
    : DEFAULT_SETTINGS.openDelay;
}

/** Whether the reader wants to see mentions of the entry: its category and its pack are on, and it is not hidden. */
export function wants(
  settings: Settings,
  { id, category, pack }: Pick<EntryHead, 'id' | 'category' | 'pack'>,
): boolean {
  return settings.categories[category] && settings.packs[pack] && !settings.hiddenEntries.includes(id);
}

/** Why nothing is annotated at an address, or `on`. */
export type SiteState = 'on' | 'off-everywhere' | 'off-here' | 'not-listed' | 'paused-everywhere' | 'paused-here';

/** What the settings say of an address at a time (ms since 1970). */
export function siteStateOf(settings: Settings, address: Address, now: number): SiteState {
  if (!settings.enabled) return 'off-everywhere';
  if (isPaused(settings, EVERYWHERE, now)) return 'paused-everywhere';
  if (isPaused(settings, siteOf(address), now)) return 'paused-here';
  const switched = Object.keys(settings.sites).filter((pattern) => settings.sites[pattern]?.on !== undefined);
  const closest = closestPattern(switched, address);
  if (closest !== null) return settings.sites[closest]?.on ? 'on' : 'off-here';
  return settings.siteMode === 'listed' ? 'not-listed' : 'on';
}

function isPaused({ pauses }: Settings, scope: string, now: number): boolean {
  const end = Object.hasOwn(pauses, scope) ? pauses[scope] : undefined;
  return end !== undefined && (end === 'restart' || end > now);
}

/** The spellings that the reader has hidden at an address. */
export function hiddenFormsAt({ sites }: Settings, address: Address): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const [pattern, { hiddenForms }] of Object.entries(sites)) {
    if (hiddenForms !== undefined && closestPattern([pattern], address) !== null)
      for (const form of hiddenForms) hidden.add(form);
  }
  return hidden;
}

/** The settings with a category switched. */
export function withCategory(settings: Settings, category: CategoryId, on: boolean): Settings {
  return { ...settings, categories: { ...settings.categories, [category]: on } };
}

/** The settings with a category of a pack of the reader's own switched; see `ownCategoryId`. */
export function withOwnCategory(settings: Settings, category: string, on: boolean): Settings {
  return { ...settings, hiddenOwnCategories: withMember(settings.hiddenOwnCategories, category, !on) };
}

/** The settings with a pack switched. */
export function withPack(settings: Settings, pack: PackId, on: boolean): Settings {
  return { ...settings, packs: { ...settings.packs, [pack]: on } };
}

/** The settings with another density for a category. */
export function withDensity(settings: Settings, category: CategoryId, density: Density): Settings {
  return { ...settings, density: { ...settings.density, [category]: density } };
}

/**
 * The settings with a site or match pattern (see `readSitePattern`) switched on or off; a pause of it is over. What
 * would say nothing (on, where everything is on) is stored all the same: it may speak against a wider rule.
 */
export function withSite(settings: Settings, pattern: string, on: boolean): Settings {
  const rule = { ...settings.sites[pattern], on };
  return { ...withPause(settings, pattern, null), sites: { ...settings.sites, [pattern]: rule } };
}

/**
 * The settings with an address switched: the match pattern that decided there, where one did, else the site. Ends the
 * site's pause.
 */
export function withAddress(settings: Settings, address: Address, on: boolean): Settings {
  const site = siteOf(address);
  const isOn = (changed: Settings): boolean => siteStateOf(withPause(changed, EVERYWHERE, null), address, 0) === 'on';
  const changed = withSite(settings, site, on);
  if (!settings.enabled || isOn(changed) === on) return changed;
  const closest = closestPattern(Object.keys(settings.sites), address);
  return closest === null ? changed : withPause(withSite(settings, closest, on), site, null);
}

/** The settings without the rule of a site or match pattern. */
export function withoutSite(settings: Settings, pattern: string): Settings {
  const { [pattern]: _, ...sites } = settings.sites;
  return { ...settings, sites };
}

/** The settings with something ({@link EVERYWHERE} or a site) paused; null ends the pause. */
export function withPause(settings: Settings, scope: string, end: PauseEnd | null): Settings {
  const { [scope]: _, ...pauses } = settings.pauses;
  return { ...settings, pauses: end === null ? pauses : { ...pauses, [scope]: end } };
}

/** The settings with a spelling hidden on a site, or shown again. */
export function withHiddenForm(settings: Settings, site: string, form: string, hidden: boolean): Settings {
  const rule = settings.sites[site] ?? {};
  const others = (rule.hiddenForms ?? []).filter((other) => other !== form.toLowerCase());
  const next = parseSiteRule({ ...rule, hiddenForms: hidden ? [...others, form.toLowerCase()] : others });
  return next === null ? withoutSite(settings, site) : { ...settings, sites: { ...settings.sites, [site]: next } };
}

/** The settings with an entry hidden everywhere, or shown again. */
export function withHiddenEntry(settings: Settings, entry: string, hidden: boolean): Settings {
  return { ...settings, hiddenEntries: withMember(settings.hiddenEntries, entry, hidden) };
}

function withMember(list: readonly string[], member: string, isIn: boolean): readonly string[] {
  const others = list.filter((other) => other !== member);
  return isIn ? [...others, member].sort() : others;
}
