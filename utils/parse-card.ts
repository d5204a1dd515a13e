/**
 * Reads cards and heads out of what another context answered: an older or later version of ourselves may be on the
 * other end, and the views rely on every field. By hand, for zod must not ship in the content script.
 */
import type {
  Card,
  CardConfusion,
  CardFact,
  CardForm,
  CardNames,
  CardSource,
  RelatedEntry,
  RelatedGroup,
} from '../data/card.ts';
import { CATEGORY_IDS, type CategoryId } from '../data/categories.ts';
import { CITY_IDS, type CityId } from '../data/cities.ts';
import { PACK_IDS, type PackId } from '../data/packs.ts';
import type { Localized } from '../data/schema.ts';

/** What lists show of an entry. */
export interface EntryHead extends RelatedEntry {
  readonly pack: PackId;
  /** The city of Guangdong that it is in, or is. */
  readonly city?: CityId;
}

/** The head, or null where the value is none. */
export function parseHead(value: unknown): EntryHead | null {
  if (!isHead(value)) return null;
  const { id, pack, category, names } = value;
  const city = CITY_IDS.find((one) => one === value.city);
  return { id, pack, category, names, ...(city !== undefined && { city }) };
}

/** The card, or null where the value is none that the views can show. */
export function parseCard(value: unknown): Card | null {
  if (!isHead(value)) return null;
  const { forms, summary, facts, sources, confusions, related } = value as Record<string, unknown> & EntryHead;
  const isWhole =
    isListOf(forms, isForm) &&
    isLocalized(summary) &&
    isListOf(sources, isSource) &&
    isListOf(facts, (fact): fact is CardFact => isFact(fact, sources.length)) &&
    isListOf(confusions, (one): one is CardConfusion => isConfusion(one, sources.length)) &&
    isListOf(related, isRelatedGroup);
  return isWhole ? (value as unknown as Card) : null;
}

/** Whether the value is an object with named fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHead(value: unknown): value is EntryHead {
  return isRelatedEntry(value) && isPack((value as Partial<EntryHead>).pack);
}

function isRelatedEntry(value: unknown): value is RelatedEntry {
  return isRecord(value) && typeof value.id === 'string' && isCategory(value.category) && isNames(value.names);
}

function isPack(value: unknown): value is PackId {
  return PACK_IDS.some((id) => id === value);
}

function isCategory(value: unknown): value is CategoryId {
  return CATEGORY_IDS.some((id) => id === value);
}

function isLocalized(value: unknown): value is Localized {
  return (
    isRecord(value) &&
    typeof value.en === 'string' &&
    typeof value.zhHans === 'string' &&
    typeof value.zhHant === 'string'
  );
}

function isNames(value: unknown): value is CardNames {
  return isLocalized(value) && isOptionalString((value as CardNames).pinyin);
}

function isFact(value: unknown, sourceCount: number): value is CardFact {
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    isLocalized(value.text) &&
    isOptionalString(value.asOf) &&
    isSourceList(value.sources, sourceCount)
  );
}

function isConfusion(value: unknown, sourceCount: number): value is CardConfusion {
  return (
    isRecord(value) &&
    isRelatedEntry(value.entry) &&
    isLocalized(value.difference) &&
    isSourceList(value.sources, sourceCount)
  );
}

function isSourceList(value: unknown, sourceCount: number): boolean {
  return isListOf(value, (at): at is number => isCount(at) && at < sourceCount);
}

function isForm(value: unknown): value is CardForm {
  return (
    isRecord(value) &&
    typeof value.text === 'string' &&
    ['latin', 'hans', 'hant'].some((script) => script === value.script) &&
    ['short', 'long', 'former', 'other'].some((kind) => kind === value.kind)
  );
}

function isSource(value: unknown): value is CardSource {
  if (!isRecord(value)) return false;
  if (value.kind === 'page') {
    return (
      typeof value.title === 'string' &&
      typeof value.publisher === 'string' &&
      typeof value.seen === 'string' &&
      // It becomes a link: nothing but the web.
      typeof value.url === 'string' &&
      /^https?:\/\//.test(value.url)
    );
  }
  const { section } = value;
  return (
    value.kind === 'document' &&
    isLocalized(value.title) &&
    isLocalized(value.publisher) &&
    (value.type === undefined || value.type === 'newspaper-article') &&
    typeof value.published === 'string' &&
    (section === undefined || (isRecord(section) && Number.isInteger(section.number) && isLocalized(section.title)))
  );
}

function isRelatedGroup(value: unknown): value is RelatedGroup {
  return (
    isRecord(value) && typeof value.type === 'string' && isListOf(value.entries, isRelatedEntry) && isCount(value.shown)
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isOptionalString(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

/** Whether the value is a list of such items; unlike `every`, it does not pass over holes, which a message can have in Firefox. */
export function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.findIndex((item) => !isItem(item)) === -1;
}
