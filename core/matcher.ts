/**
 * Finds forms in text: leftmost-longest, never overlapping, offsets in UTF-16 units of the text as it is.
 * Of the matches that begin first the longest wins, and the search goes on behind it. A Latin form needs word edges.
 *
 * Reading text costs little; guessing wrong at every word costs much, for the processor cannot foresee which words
 * may begin a form. So there is one look-up for each unit that says yes hardly ever: at the end of a word by a hash of
 * the whole word, in Chinese by two characters together. Only then the sorted forms are searched.
 */
import { FormSearch } from './form-search.ts';
import {
  CODE_MASK,
  hashOn,
  isInvisible,
  isTaken,
  isWord,
  LOOK_HERE,
  NO_CODE,
  pairSlot,
  SEAM_CODE,
  UNSPACED_BIT,
  WORD_BIT,
  wordSlot,
} from './kinds.ts';
import type { PatternTable } from './table.ts';
import type { Hit } from './types.ts';

export class Matcher {
  readonly #table: PatternTable;
  readonly #search: FormSearch;
  /** The hash of the word so far, 0 outside of words. */
  #hash = 0;
  /** The code of the visible unit before, in Chinese. */
  #previous = NO_CODE;
  /** The kind of the unit at which a loop has stopped. */
  #kind = 0;
  /** Where the last hit ends: no word is looked for before. */
  #floor = 0;
  /** A word that goes on behind invisible units: where it begins, and where it goes on. */
  #seamedFrom = -1;
  #seamedTo = -1;

  constructor(table: PatternTable) {
    this.#table = table;
    this.#search = new FormSearch(table);
  }

  /** All hits in the text, from left to right. */
  find(text: string): Hit[] {
    const { length } = text;
    const hits: Hit[] = [];
    this.#startOver(0);
    let at = 0;
    do {
      at = this.#passWords(text, at);
      if (at < length && isInvisible(this.#kind)) {
        at = this.#passInvisible(text, at, hits);
        continue;
      }
      // A word has ended, and it may be the first of a form.
      if (this.#hash !== 0 && this.#isFirstWord() && this.#probe(text, this.#wordBefore(text, at), hits)) {
        at = this.#search.end;
        continue;
      }
      this.#hash = 0;
      if ((this.#kind & UNSPACED_BIT) !== 0) at = this.#findUnspaced(text, at, hits);
      else at += 1;
      // A word may end with the text, invisible units behind it.
    } while (at < length || this.#hash !== 0);
    return hits;
  }

  /** Finds hits that begin with unspaced units, up to a word; returns where that begins. */
  #findUnspaced(text: string, from: number, hits: Hit[]): number {
    const { pairFilter, pairFilterShift } = this.#table;
    let at = from;
    this.#previous = NO_CODE;
    for (;;) {
      at = this.#passUnspaced(text, at);
      if (at >= text.length) return at;
      const kind = this.#kind;
      const code = kind & CODE_MASK;
      if (
        this.#previous !== NO_CODE &&
        isTaken(pairFilter, pairSlot(this.#previous, code, pairFilterShift)) &&
        this.#probe(text, this.#unitBefore(text, at), hits)
      ) {
        at = this.#search.end;
        this.#previous = NO_CODE;
      } else if (isWord(kind)) {
        return at;
      } else if (isInvisible(kind)) {
        at += 1;
      } else if (kind >= LOOK_HERE && this.#probe(text, at, hits)) {
        at = this.#search.end;
        this.#previous = NO_CODE;
      } else {
        at += 1;
        this.#previous = code;
      }
    }
  }

  /**
   * The loop over words and gaps: goes on to a gap behind a word that a form may begin with, or to where something else
   * begins. There is no branch on whether a unit is in a word, for nothing could foresee it.
   */
  #passWords(text: string, from: number): number {
    const { kinds, wordFilter, wordFilterShift } = this.#table;
    const { length } = text;
    let hash = this.#hash;
    let kind = 0;
    let at = from;
    for (; at < length; at += 1) {
      kind = kinds[text.charCodeAt(at)] as number;
      if ((kind & UNSPACED_BIT) !== 0) break;
      // All bits in a word, none in a gap.
      const inWord = (kind << 16) >> 31;
      const slot = wordSlot(hash, wordFilterShift);
      if ((((wordFilter[slot >>> 3] as number) >>> (slot & 7)) & 1 & ~inWord) !== 0) break;
      hash = hashOn(hash, kind) & inWord;
    }
    this.#hash = hash;
    this.#kind = at < length ? kind : 0;
    return at;
  }

  /** The loop over Chinese: goes on to where two units may begin a form, or to something that is to be looked at. */
  #passUnspaced(text: string, from: number): number {
    const { kinds, pairFilter, pairFilterShift } = this.#table;
    const { length } = text;
    let previous = this.#previous;
    let kind = 0;
    let at = from;
    for (; at < length; at += 1) {
      kind = kinds[text.charCodeAt(at)] as number;
      if (kind >= WORD_BIT) break;
      const code = kind & CODE_MASK;
      if (isTaken(pairFilter, pairSlot(previous, code, pairFilterShift))) break;
      previous = code;
    }
    this.#previous = previous;
    this.#kind = kind;
    return at;
  }

  /**
   * Goes past invisible units between or in words. One that may be a word edge may also stand inside a form, so both
   * the word before it and the one behind it are asked for here. Returns where to go on.
   */
  #passInvisible(text: string, from: number, hits: Hit[]): number {
    const { kinds } = this.#table;
    let next = from;
    let seam = false;
    let kind = 0;
    for (; next < text.length; next += 1) {
      kind = kinds[text.charCodeAt(next)] as number;
      if (!isInvisible(kind)) break;
      seam ||= (kind & CODE_MASK) === SEAM_CODE;
    }
    if (!seam || this.#hash === 0) return next;
    const start = this.#wordBefore(text, from);
    // The search sees through invisible units: it is made once for a word, however many there are.
    if (start !== this.#seamedFrom && this.#probe(text, start, hits)) return this.#search.end;
    this.#seamedFrom = start;
    this.#seamedTo = next;
    return next < text.length && isWord(kind) && this.#probe(text, next, hits) ? this.#search.end : next;
  }

  #isFirstWord(): boolean {
    const { wordFilter, wordFilterShift } = this.#table;
    return isTaken(wordFilter, wordSlot(this.#hash, wordFilterShift));
  }

  /** Where the word begins that ends at `end` or goes on there. */
  #wordBefore(text: string, end: number): number {
    const { kinds } = this.#table;
    let start = end;
    for (let at = end - 1; at >= this.#floor; at -= 1) {
      if (at < this.#seamedTo) return this.#seamedFrom;
      const kind = kinds[text.charCodeAt(at)] as number;
      if (isWord(kind)) start = at;
      else if (!isInvisible(kind)) break;
    }
    return start;
  }

  /** The visible unit before `from`. */
  #unitBefore(text: string, from: number): number {
    const { kinds } = this.#table;
    let at = from - 1;
    while (isInvisible(kinds[text.charCodeAt(at)] as number)) at -= 1;
    return at;
  }

  /** Looks for the longest form that begins at `from`; notes the hit, and leaves its end in the field. */
  #probe(text: string, from: number, hits: Hit[]): boolean {
    if (!this.#search.match(text, from)) return false;
    hits.push({ start: from, end: this.#search.end, forms: this.#search.forms });
    this.#startOver(this.#search.end);
    return true;
  }

  #startOver(floor: number): void {
    this.#hash = 0;
    this.#floor = floor;
    this.#seamedFrom = -1;
    this.#seamedTo = -1;
  }
}
