/** A new entry with places to fill in: valid in shape, and refused by the checks until every place is filled. */
import type { CategoryId, Entry } from '../data/schema.ts';
import { placeOf, type Report } from './dataset-errors.ts';

const PAGE_ID = 'fill-in';
/** A host that can never exist: RFC 2606, section 2. */
const PAGE_URL = 'https://fill-in.invalid/';

/**
 * The skeleton of an entry.
 * @param today the day on which the editor reads the page, as YYYY-MM-DD.
 */
export function skeletonOf(id: string, category: CategoryId, today: string): Entry {
  const localized = (what: string) => ({
    en: `<${what} in English>`,
    zhHans: `<${what} in Simplified Chinese>`,
    zhHant: `<${what} in Traditional Chinese>`,
  });
  return {
    id,
    pack: 'reference',
    category,
    names: localized('name'),
    summary: localized('one sentence: who or what it is and why it matters'),
    facts: [{ key: 'definition', text: localized('one sentence that the page says'), sources: [{ page: PAGE_ID }] }],
    pages: [{ id: PAGE_ID, title: '<title of the page>', publisher: '<its publisher>', url: PAGE_URL, seen: today }],
    forms: [{ text: '<a spelling met in texts>', script: 'latin', ambiguity: 'needs-evidence' }],
    covering: [],
    cuesFor: { groups: [], en: [], zh: [] },
    cuesAgainst: { groups: [], en: [], zh: [] },
    related: [],
  };
}

/** Whether a text is a place to fill in. */
export function isPlaceholder(text: string): boolean {
  return /^<.*>$/.test(text) || text === PAGE_ID || text === PAGE_URL;
}

/** Reports every place that is still to be filled in. */
export function checkPlaceholders(value: unknown, report: Report, keys: readonly PropertyKey[] = []): void {
  if (typeof value === 'string') {
    if (isPlaceholder(value)) report(placeOf(keys), `is to be filled in: ${value}`);
  } else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) checkPlaceholders(member, report, [...keys, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) checkPlaceholders(member, report, [...keys, key]);
  }
}
