/** Finds entries by what a reader types: a name in any script, or its pinyin without tones. Pure. */
import type { CardNames } from '../data/card.ts';

/** What is searched. */
export interface Searchable {
  readonly id: string;
  readonly names: CardNames;
}

/** How well a name fits: the whole of it, its beginning, the beginning of a word in it, anywhere in it. */
type Fit = 0 | 1 | 2 | 3;
/** A letter that is typed alone would be found in nearly every name. */
const ANYWHERE_FROM = 2;

/** The heads that fit the query, the best first, in their own order where they fit as well; all for an empty query. */
export function searchEntries<Head extends Searchable>(heads: readonly Head[], query: string): readonly Head[] {
  const typed = foldName(query);
  if (typed === '') return heads;
  const found: Array<readonly [Fit, Head]> = [];
  for (const head of heads) {
    const fit = fitOf(head, typed);
    if (fit !== null) found.push([fit, head]);
  }
  return found.sort(([a], [b]) => a - b).map(([, head]) => head);
}

/** As names are compared: lower case, without accents (and so tones), full width as half, spaces as one. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s·・.'’_-]+/gu, ' ')
    .trim();
}

/** Folded once: a search runs with every letter that is typed. */
const folded = new WeakMap<CardNames, readonly string[]>();

function namesOf(names: CardNames): readonly string[] {
  let known = folded.get(names);
  if (known === undefined) {
    known = [...new Set([names.en, names.zhHans, names.zhHant, ...pinyinOf(names.pinyin)].map(foldName))];
    folded.set(names, known);
  }
  return known;
}

/** With v for ü as keyboards have it, and as it is without dots. */
function pinyinOf(pinyin: string | undefined): readonly string[] {
  if (pinyin === undefined) return [];
  return [pinyin, pinyin.normalize('NFD').replace(/u([\u0300-\u036f]*)\u0308/gu, 'v$1')];
}

function fitOf({ id, names }: Searchable, typed: string): Fit | null {
  let best: Fit | null = null;
  for (const name of [...namesOf(names), id]) {
    const fit = fitOfName(name, typed);
    if (fit !== null && (best === null || fit < best)) best = fit;
  }
  return best;
}

function fitOfName(name: string, typed: string): Fit | null {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  // Pinyin is written with and without spaces.
  const [tight, bare] = [name.replaceAll(' ', ''), typed.replaceAll(' ', '')];
  if (tight.startsWith(bare)) return 2;
  const isLong = bare.length >= ANYWHERE_FROM || /\p{Script=Han}/u.test(bare);
  return isLong && tight.includes(bare) ? 3 : null;
}
