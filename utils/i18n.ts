/**
 * The words of our own UI in the reader's language. `browser.i18n` can only speak the browser's language, and readers
 * ask for another one, so the catalogues are ours, those of cards apart from the popup's. A catalogue keeps the three languages of a text side by side, so that none can be forgotten.
 */
import type { Localized } from '../data/schema.ts';
import type { LanguageSetting } from './settings.ts';

/** The languages of cards and UI, as BCP 47 tags for `lang` attributes and `Intl`. */
export const CARD_LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type CardLanguage = (typeof CARD_LANGUAGES)[number];

/** Values for the placeholders of a text. */
export type Params = Readonly<Record<string, string | number>>;
export type Catalogue<Key extends string> = Readonly<Record<Key, Localized>>;
/** Looks up a text and fills in its placeholders. */
export type Translate<Key extends string> = (language: CardLanguage, key: Key, params?: Params) => string;

/** Chinese is written in Traditional characters there, whatever the tag leaves out. */
const TRADITIONAL_REGIONS: readonly string[] = ['TW', 'HK', 'MO'];

/** The language to speak: the reader's choice, or the nearest to the browser's own (a BCP 47 tag, `_` allowed). */
export function resolveLanguage(setting: LanguageSetting, browserUILanguage: string): CardLanguage {
  return setting === 'auto' ? (nearestLanguage(browserUILanguage) ?? 'en') : setting;
}

/** Which of our languages a BCP 47 tag (`_` allowed) is of; null for all others. */
export function nearestLanguage(tag: string): CardLanguage | null {
  const [primary, ...subtags] = tag.replaceAll('_', '-').split('-');
  if (primary?.toLowerCase() === 'en') return 'en';
  if (primary?.toLowerCase() !== 'zh') return null;
  const script = subtags.find((subtag) => /^han[st]$/i.test(subtag))?.toLowerCase();
  if (script !== undefined) return script === 'hant' ? 'zh-Hant' : 'zh-Hans';
  return subtags.some((subtag) => TRADITIONAL_REGIONS.includes(subtag.toUpperCase())) ? 'zh-Hant' : 'zh-Hans';
}

/** The text of the dataset in a language. */
export function localized(text: Localized, language: CardLanguage): string {
  return text[LANGUAGE_KEYS[language]];
}

/** Where the dataset keeps the texts and names of a language. */
export const LANGUAGE_KEYS = { en: 'en', 'zh-Hans': 'zhHans', 'zh-Hant': 'zhHant' } as const;

/**
 * Makes the look-up of a catalogue. In a text `{count}` stands for the parameter `count`, numbers grouped as the
 * language does, and `{count|entry|entries}` for the first word where it is 1, else for the second.
 */
export function translator<Key extends string>(catalogue: Catalogue<Key>): Translate<Key> {
  return (language, key, params = {}) =>
    localized(catalogue[key], language).replace(PLACEHOLDER, (whole, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      if (one !== undefined && other !== undefined) return value === 1 ? one : other;
      return typeof value === 'number' ? value.toLocaleString(language) : value;
    });
}

/** A placeholder of a text: its name, and the words for one and for more. */
export const PLACEHOLDER: RegExp = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/**
 * A date as readers of the language write it. Takes `2024`, `2024-05`, `2024-05-31`, or a date with a time, of which
 * the date is shown as it stands: where it was published, not where it is read.
 */
export function formatDate(date: string, language: CardLanguage): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: language === 'en' ? 'short' : 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}

/** A time of day (ms since 1970) as readers of the language write it, with the day where it is not that of `now`. */
export function formatTime(time: number, now: number, language: CardLanguage): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeStyle: 'short',
    ...(!isToday && { dateStyle: 'medium' as const }),
  }).format(time);
}

/** A size in bytes, from a thousand on in kB or MB. */
export function formatSize(bytes: number, language: CardLanguage): string {
  const [value, unit] =
    bytes < 1_000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(value);
}
