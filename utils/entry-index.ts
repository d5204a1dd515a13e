/**
 * All entries in the order of their names, for lists that a reader filters while typing. The order is made once a
 * language, and a search keeps it (see `entry-search.ts`). Pure.
 */
import type { CityId } from '../data/cities.ts';
import { foldNames, searchEntries } from './entry-search.ts';
import { type CardLanguage, LANGUAGE_KEYS } from './i18n.ts';
import type { EntryHead } from './parse-card.ts';
import { foldText, joinText } from './search-text.ts';

/** Which entries are wanted; null: all. */
export interface EntryFilter {
  /** What is searched for; all where it is blank. */
  readonly text: string;
  readonly pack: EntryHead['pack'] | null;
  readonly category: EntryHead['category'] | null;
  readonly city: CityId | null;
}

export const NO_FILTER: EntryFilter = { text: '', pack: null, category: null, city: null };

interface Indexed {
  readonly head: EntryHead;
  /** What it is sorted by, by language; made when it is needed. */
  readonly keys: Map<CardLanguage, string>;
}

export class EntryIndex {
  readonly #entries = new Map<string, Indexed>();
  /** By language; void when entries are added. */
  readonly #sorted = new Map<CardLanguage, readonly Indexed[]>();

  get size(): number {
    return this.#entries.size;
  }

  /** Takes entries in; one of an id that is there already replaces it. */
  add(heads: readonly EntryHead[]): void {
    for (const head of heads) {
      // Now, a part at a time: the first search would take longer than a frame has.
      foldNames(head.names);
      this.#entries.set(head.id, { head, keys: new Map() });
    }
    this.#sorted.clear();
  }

  /** The entry of an id; undefined where there is none. */
  headOf(id: string): EntryHead | undefined {
    return this.#entries.get(id)?.head;
  }

  /** The entries that fit, those whose name fits best first, else in the alphabetical order of the language. */
  find({ text, pack, category, city }: EntryFilter, language: CardLanguage): EntryHead[] {
    const wanted: EntryHead[] = [];
    for (const { head } of this.#inOrder(language)) {
      if (pack !== null && head.pack !== pack) continue;
      if (category !== null && head.category !== category) continue;
      if (city !== null && head.city !== city) continue;
      wanted.push(head);
    }
    return text.trim() === '' ? wanted : searchEntries(wanted, text);
  }

  #inOrder(language: CardLanguage): readonly Indexed[] {
    const known = this.#sorted.get(language);
    if (known !== undefined) return known;
    // Keys that compare by unit: a collator takes longer for 10,000 names than a frame has.
    const keyed = [...this.#entries.values()].map((indexed) => ({ indexed, key: keyOf(indexed, language) }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const sorted = keyed.map(({ indexed }) => indexed);
    this.#sorted.set(language, sorted);
    return sorted;
  }
}

function keyOf({ head, keys }: Indexed, language: CardLanguage): string {
  const known = keys.get(language);
  if (known !== undefined) return known;
  const key = sortKey(head, language);
  keys.set(language, key);
  return key;
}

/** Chinese names in the order of their pinyin, as dictionaries have them; English names without "The". */
function sortKey({ names }: EntryHead, language: CardLanguage): string {
  const own = foldText(names[LANGUAGE_KEYS[language]]);
  if (language === 'en') return own.replace(/^the /, '');
  return names.pinyin === undefined ? own : joinText(foldText(names.pinyin));
}
