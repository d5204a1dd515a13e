/**
 * Finds entries by what a reader types: a name or a part of one in any script, or its pinyin with tones or without. A
 * search goes through one string an entry and sorts nothing, so 10,000 entries take some milliseconds. Pure.
 */
import type { CardNames } from '../data/card.ts';
import { foldText, joinText, withTypedUmlaut } from './search-text.ts';

/** What is searched: a bundled entry, or one of the reader's own. */
export interface Searchable {
  readonly names: CardNames | ReadonlyArray<{ readonly text: string }>;
}

/** How well a name fits, the best first: all of it, its beginning, the beginning of a word, anywhere; every word somewhere. */
const RANKS = 5;
/** A letter that is typed alone is found in nearly every name: it counts only where a word begins. */
const ANYWHERE_FROM = 2;

/** The entries that fit, the best first, in their own order where they fit as well; none for an empty query. */
export function searchEntries<Entry extends Searchable>(entries: readonly Entry[], text: string): Entry[] {
  const query = readQuery(text);
  if (query.joined === '') return [];
  const found: Entry[][] = Array.from({ length: RANKS }, () => []);
  for (const entry of entries) found[rankOf(foldNames(entry.names), query)]?.push(entry);
  return found.flat();
}

const known = new WeakMap<Searchable['names'], string>();

/**
 * The names as they are compared, each between two line ends: as it is read, and in one word where it has several.
 * Folded once, for a search runs with every letter that is typed; whoever has many calls this when they come in.
 */
export function foldNames(names: Searchable['names']): string {
  let folded = known.get(names);
  if (folded === undefined) {
    const all = new Set(writtenNames(names).map(foldText));
    for (const name of [...all]) all.add(joinText(name));
    folded = `\n${[...all].join('\n')}\n`;
    known.set(names, folded);
  }
  return folded;
}

function writtenNames(names: Searchable['names']): string[] {
  if (!('en' in names)) return names.map(({ text }) => text);
  const { en, zhHans, zhHant, pinyin } = names;
  return [en, zhHans, zhHant, ...(pinyin === undefined ? [] : [pinyin, withTypedUmlaut(pinyin)])];
}

interface Query {
  readonly folded: string;
  readonly joined: string;
  readonly words: readonly string[];
  readonly isAnywhere: boolean;
}

function readQuery(text: string): Query {
  const folded = foldText(text);
  const joined = joinText(folded);
  const isAnywhere = joined.length >= ANYWHERE_FROM || /\p{Script=Han}/u.test(joined);
  return { folded, joined, words: folded.split(' '), isAnywhere };
}

function rankOf(names: string, { folded, joined, words, isAnywhere }: Query): number {
  if (names.includes(`\n${folded}\n`) || names.includes(`\n${joined}\n`)) return 0;
  if (names.includes(`\n${folded}`) || names.includes(`\n${joined}`)) return 1;
  if (names.includes(` ${folded}`)) return 2;
  if (!isAnywhere) return RANKS;
  if (names.includes(folded) || names.includes(joined)) return 3;
  return words.length > 1 && words.every((word) => names.includes(word)) ? 4 : RANKS;
}
