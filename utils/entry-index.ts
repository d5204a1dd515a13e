/**
 * All entries by name, for lists that a reader filters while typing. A search goes through one string an entry and
 * sorts nothing: what order there is was made before, so 10,000 entries take some milliseconds. Pure.
 */
import type { CityId } from '../data/cities.ts';
import { type CardLanguage, LANGUAGE_KEYS } from './i18n.ts';
import type { EntryHead } from './parse-card.ts';
import { foldText, joinText, withTypedUmlaut } from './search-text.ts';

/** Which entries are wanted; null: all. */
export interface EntryFilter {
  /** A name or a part of one, in any script or in pinyin with tones or without. */
  readonly text: string;
  readonly pack: EntryHead['pack'] | null;
  readonly category: EntryHead['category'] | null;
  readonly city: CityId | null;
}

export const NO_FILTER: EntryFilter = { text: '', pack: null, category: null, city: null };

interface Indexed {
  readonly head: EntryHead;
  /** Its names folded, each between two line ends. */
  readonly names: string;
  /** What it is sorted by, by language; made when it is needed. */
  readonly keys: Map<CardLanguage, string>;
}

/** How well a name fits, the best first: all of it, its beginning, the beginning of a word, anywhere; every word somewhere. */
const RANKS = 5;

export class EntryIndex {
  readonly #entries = new Map<string, Indexed>();
  /** By language; void when entries are added. */
  readonly #sorted = new Map<CardLanguage, readonly Indexed[]>();

  get size(): number {
    return this.#entries.size;
  }

  /** Takes entries in; one of an id that is there already replaces it. */
  add(heads: readonly EntryHead[]): void {
    for (const head of heads) this.#entries.set(head.id, { head, names: foldNames(head), keys: new Map() });
    this.#sorted.clear();
  }

  /** The entry of an id; undefined where there is none. */
  headOf(id: string): EntryHead | undefined {
    return this.#entries.get(id)?.head;
  }

  /** The entries that fit, those whose name fits best first, else in the alphabetical order of the language. */
  find({ text, pack, category, city }: EntryFilter, language: CardLanguage): EntryHead[] {
    const query = foldText(text);
    const joined = joinText(query);
    const words = query.split(' ').filter((word) => word !== '');
    const found: EntryHead[][] = Array.from({ length: RANKS }, () => []);
    for (const { head, names } of this.#inOrder(language)) {
      if (pack !== null && head.pack !== pack) continue;
      if (category !== null && head.category !== category) continue;
      if (city !== null && head.city !== city) continue;
      const rank = query === '' ? 0 : rankOf(names, query, joined, words);
      if (rank < RANKS) found[rank]!.push(head);
    }
    return found.flat();
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

function rankOf(names: string, query: string, joined: string, words: readonly string[]): number {
  if (names.includes(`\n${query}\n`)) return 0;
  if (names.includes(`\n${query}`) || (joined !== '' && names.includes(`\n${joined}`))) return 1;
  if (names.includes(` ${query}`)) return 2;
  if (names.includes(query) || (joined !== '' && names.includes(joined))) return 3;
  return words.length > 1 && words.every((word) => names.includes(word)) ? 4 : RANKS;
}

/** Each name as it is read, and in one word where it has several: "guang zhou" is looked for as "guangzhou" too. */
function foldNames({ names: { en, zhHans, zhHant, pinyin } }: EntryHead): string {
  const folded = new Set([en, zhHans, zhHant].map(foldText));
  if (pinyin !== undefined) folded.add(foldText(pinyin)).add(foldText(withTypedUmlaut(pinyin)));
  for (const name of [...folded]) folded.add(joinText(name));
  return `\n${[...folded].join('\n')}\n`;
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
