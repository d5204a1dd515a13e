/**
 * Finds forms in text: leftmost-longest, never overlapping, offsets in UTF-16 units of the text as it is.
 * Of the matches that begin first the longest wins, and the search goes on behind it. A Latin form needs word edges.
 *
 * Reading text costs little; guessing wrong at every word costs much, for the processor cannot foresee which words
 * may begin a form. So there is one look-up for each unit that says yes hardly ever: at the end of a word by a hash of
 * the whole word, in Chinese by two characters together. Only then the sorted forms are searched.
 */
import { foldUnit, foldWidth, isGlue, isSeam } from './characters.ts';
import {
  CODE_MASK,
  GLUE_CODE,
  hashOn,
  isTaken,
  LOOK_HERE,
  NO_CODE,
  pairSlot,
  SEAM_CODE,
  SPACE_CODE,
  UNSPACED_BIT,
  WORD_BIT,
  wordSlot,
} from './kinds.ts';
import type { PatternTable, Spellings } from './table.ts';
import type { Hit, TableForm } from './types.ts';

export class Matcher {
  readonly #table: PatternTable;
  /** Where the last probe's match ends, and its forms. Fields, so that a probe that finds nothing allocates nothing. */
  #end = 0;
  #forms: readonly number[] = [];
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
        at = this.#end;
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
        at = this.#end;
        this.#previous = NO_CODE;
      } else if (isWord(kind)) {
        return at;
      } else if (isInvisible(kind)) {
        at += 1;
      } else if (kind >= LOOK_HERE && this.#probe(text, at, hits)) {
        at = this.#end;
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
    if (start !== this.#seamedFrom && this.#probe(text, start, hits)) return this.#end;
    this.#seamedFrom = start;
    this.#seamedTo = next;
    return next < text.length && isWord(kind) && this.#probe(text, next, hits) ? this.#end : next;
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
    if (!this.#match(text, from)) return false;
    hits.push({ start: from, end: this.#end, forms: this.#forms });
    this.#startOver(this.#end);
    return true;
  }

  #startOver(floor: number): void {
    this.#hash = 0;
    this.#floor = floor;
    this.#seamedFrom = -1;
    this.#seamedTo = -1;
  }

  /**
   * Looks for the longest form that begins at `from`: of the sorted forms, those that go on as the text does are fewer
   * with every unit. Where one alone is left, the rest is compared with it.
   */
  #match(text: string, from: number): boolean {
    const { kinds, spellings } = this.#table;
    const { length } = text;
    let low = 0;
    let high = spellings.starts.length - 1;
    let depth = 0;
    let space = false;
    let found = false;
    for (let at = from; at < length; at += 1) {
      const code = (kinds[text.charCodeAt(at)] as number) & CODE_MASK;
      if (code <= SPACE_CODE && code !== NO_CODE) {
        if (code === GLUE_CODE || code === SEAM_CODE || (code === SPACE_CODE && space)) continue;
      }
      space = code === SPACE_CODE;
      if (depth === 0) {
        // Not read beyond its end: an engine takes that ill.
        if (code + 1 >= spellings.firsts.length) return false;
        low = spellings.firsts[code] as number;
        high = spellings.firsts[code + 1] as number;
      } else {
        low = firstWith(spellings, low, high, depth, code);
        high = firstWith(spellings, low, high, depth, code + 1);
      }
      if (low >= high) return found;
      depth += 1;
      // A form that ends here stands before those that go on.
      if (lengthOf(spellings, low) === depth) {
        if (this.#accept(text, from, at + 1, low)) found = true;
        low += 1;
        if (low === high) return found;
      }
      if (high - low === 1) {
        const end = this.#tailEnd(text, at + 1, low, depth);
        return (end >= 0 && this.#accept(text, from, end, low)) || found;
      }
    }
    return found;
  }

  /** Where the rest of the group's form ends, compared from `depth` on with the text from `from` on; -1 where they differ. */
  #tailEnd(text: string, from: number, group: number, depth: number): number {
    const { kinds } = this.#table;
    const { codes, starts } = this.#table.spellings;
    const last = starts[group + 1] as number;
    // A form in the table has no invisible units and no doubled spaces, so its units are the depths of the search.
    let index = (starts[group] as number) + depth;
    let at = from;
    for (; index < last; at += 1) {
      if (at >= text.length) return -1;
      const code = (kinds[text.charCodeAt(at)] as number) & CODE_MASK;
      if (code === codes[index]) index += 1;
      else if (code === SPACE_CODE ? codes[index - 1] !== SPACE_CODE : code !== GLUE_CODE && code !== SEAM_CODE)
        return -1;
    }
    return at;
  }

  /** Takes a match that ends where a word may end and keeps the case rule of a form at least. */
  #accept(text: string, start: number, end: number, group: number): boolean {
    const { kinds, groupStarts, forms: all } = this.#table;
    if (isWord(kinds[text.charCodeAt(end - 1)] as number)) {
      let next = end;
      while (next < text.length && kinds[text.charCodeAt(next)] === (LOOK_HERE | GLUE_CODE)) next += 1;
      if (next < text.length && isWord(kinds[text.charCodeAt(next)] as number)) return false;
    }
    const forms: number[] = [];
    for (let index = groupStarts[group] as number; index < (groupStarts[group + 1] as number); index += 1) {
      const form = all[index] as TableForm;
      if (!form.exactCase || sameCase(form.text, text, start, end)) forms.push(index);
    }
    if (forms.length === 0) return false;
    this.#end = end;
    this.#forms = forms;
    return true;
  }
}

/** The first group from `low` to `high` whose code at `depth` is `code` or more; they are alike up to there, and go on. */
function firstWith({ codes, starts }: Spellings, low: number, high: number, depth: number, code: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((codes[(starts[middle] as number) + depth] as number) < code) from = middle + 1;
    else to = middle;
  }
  return from;
}

function lengthOf({ starts }: Spellings, group: number): number {
  return (starts[group + 1] as number) - (starts[group] as number);
}

function isWord(kind: number): boolean {
  return kind >= WORD_BIT && kind < LOOK_HERE;
}

function isInvisible(kind: number): boolean {
  return kind === (LOOK_HERE | GLUE_CODE) || kind === (LOOK_HERE | SEAM_CODE);
}

/** Whether the text from `start` to `end`, which is the form but for case and width, has its case too. */
function sameCase(form: string, text: string, start: number, end: number): boolean {
  let index = 0;
  for (let at = start; at < end && index < form.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isGlue(unit) || isSeam(unit)) continue;
    const [wanted, got] = [foldWidth(form.charCodeAt(index)), foldWidth(unit)];
    if (got === 0x20 && wanted !== 0x20) continue;
    if (wanted !== got && foldUnit(wanted) === foldUnit(got)) return false;
    index += 1;
  }
  return true;
}
