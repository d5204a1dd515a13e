/**
 * All entries by name, for lists that a reader filters while typing. A search goes through one string an entry and
 * sorts nothing: what order there is was made before, so 10,000 entries take some milliseconds. Pure.
 */
import { type CardLanguage, LANGUAGE_KEYS } from './i18n.ts';
import type { EntryHead } from './parse-card.ts';
import { foldText, joinText, withTypedUmlaut } from './search-text.ts';

/** What the index keeps of an entry. */
export interface IndexRow extends EntryHead {
  /** Ids of its cities, the nearest first. */
  readonly cities: readonly string[];
}

/** Which entries are wanted; null: all. */
export interface EntryFilter {
  /** A name or a part of one, in any script or in pinyin with tones or without. */
  readonly text: string;
  readonly pack: EntryHead['pack'] | null;
  readonly category: EntryHead['category'] | null;
  readonly city: string | null;
}

export const NO_FILTER: EntryFilter = { text: '', pack: null, category: null, city: null };

interface Indexed {
  readonly row: IndexRow;
  /** Its names folded, each between two line ends. */
  readonly names: string;
}

/** How well a name fits, the best first: all of it, its beginning, the beginning of a word, anywhere; every word somewhere. */
const RANKS = 5;

export class EntryIndex {
  readonly #rows = new Map<string, Indexed>();
  /** By language; void when rows are added. */
  readonly #sorted = new Map<CardLanguage, readonly Indexed[]>();

  get size(): number {
    return this.#rows.size;
  }

  /** Takes rows in; one of an id that is there already replaces it. */
  add(rows: readonly IndexRow[]): void {
    for (const row of rows) this.#rows.set(row.id, { row, names: foldNames(row) });
    this.#sorted.clear();
  }

  /** The row of an entry; undefined where there is none. */
  rowOf(id: string): IndexRow | undefined {
    return this.#rows.get(id)?.row;
  }

  /** The entries that fit, those whose name fits best first, else in the alphabetical order of the language. */
  find({ text, pack, category, city }: EntryFilter, language: CardLanguage): IndexRow[] {
    const query = foldText(text);
    const joined = joinText(query);
    const words = query.split(' ').filter((word) => word !== '');
    const found: IndexRow[][] = Array.from({ length: RANKS }, () => []);
    for (const { row, names } of this.#inOrder(language)) {
      if (pack !== null && row.pack !== pack) continue;
      if (category !== null && row.category !== category) continue;
      if (city !== null && !row.cities.includes(city)) continue;
      const rank = query === '' ? 0 : rankOf(names, query, joined, words);
      if (rank < RANKS) found[rank]!.push(row);
    }
    return found.flat();
  }

  #inOrder(language: CardLanguage): readonly Indexed[] {
    const known = this.#sorted.get(language);
    if (known !== undefined) return known;
    // Keys that compare by unit: a collator takes longer for 10,000 names than a frame has.
    const keyed = [...this.#rows.values()].map((indexed) => ({ indexed, key: sortKey(indexed.row, language) }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const sorted = keyed.map(({ indexed }) => indexed);
    this.#sorted.set(language, sorted);
    return sorted;
  }
}

function rankOf(names: string, query: string, joined: string, words: readonly string[]): number {
  if (names.includes(`\n${query}\n`)) return 0;
  if (names.includes(`\n${query}`) || (joined !== '' && names.includes(`\n${joined}`))) return 1;
  if (names.includes(` ${query}`)) return 2;
  if (names.includes(query) || (joined !== '' && names.includes(joined))) return 3;
  return words.length > 1 && words.every((word) => names.includes(word)) ? 4 : RANKS;
}

/** Each name as it is read, and in one word where it has several: "guang zhou" is looked for as "guangzhou" too. */
function foldNames({ names: { en, zhHans, zhHant, pinyin } }: IndexRow): string {
  const folded = new Set([en, zhHans, zhHant].map(foldText));
  if (pinyin !== undefined) folded.add(foldText(pinyin)).add(foldText(withTypedUmlaut(pinyin)));
  for (const name of [...folded]) folded.add(joinText(name));
  return `\n${[...folded].join('\n')}\n`;
}

/** Chinese names in the order of their pinyin, as dictionaries have them; English names without "The". */
function sortKey({ names }: IndexRow, language: CardLanguage): string {
  const own = foldText(names[LANGUAGE_KEYS[language]]);
  if (language === 'en') return own.replace(/^the /, '');
  return names.pinyin === undefined ? own : joinText(foldText(names.pinyin));
}
