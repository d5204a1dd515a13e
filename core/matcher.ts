/**
 * Finds forms in text: leftmost-longest, never overlapping, offsets in UTF-16 units of the text as it is.
 * Of the matches that begin first the longest wins, and the search goes on behind it. A Latin form needs word edges.
 *
 * Reading text costs little; guessing wrong at every word costs much, for the processor cannot foresee which words
 * may begin a form. So there is one look-up for each unit that says yes hardly ever: in words by the first four
 * letters together, in Chinese by two characters together. Only then the trie is asked.
 */
import { foldUnit, foldWidth, isGlue, isSeam } from './characters.ts';
import {
  BEFORE_SHIFT,
  CODE_MASK,
  GLUE_CODE,
  LETTER_BITS,
  LETTER_MASK,
  LOOK_HERE,
  NO_CODE,
  pairSlot,
  SEAM_CODE,
  SHORT_BIT,
  SPACE_CODE,
  UNSPACED_BIT,
  WHOLE_BIT,
  WINDOW_AND_BEFORE,
  WINDOW_LETTERS,
  WORD_BIT,
  wordSlot,
} from './kinds.ts';
import type { PatternTable } from './table.ts';
import type { Hit, TableForm } from './types.ts';

export class Matcher {
  readonly #table: PatternTable;
  /** Where the last probe's match ends, and its forms. Fields, so that a probe that finds nothing allocates nothing. */
  #end = 0;
  #forms: readonly number[] = [];
  /** The letters of the last units, {@link LETTER_BITS} each, the last lowest. */
  #window = 0;
  /** The code of the visible unit before, in Chinese. */
  #previous = NO_CODE;
  /** The kind of the unit at which a loop has stopped. */
  #kind = 0;

  constructor(table: PatternTable) {
    this.#table = table;
  }

  /** All hits in the text, from left to right. */
  find(text: string): Hit[] {
    const { length } = text;
    const hits: Hit[] = [];
    this.#window = 0;
    let at = 0;
    do {
      at = this.#passWords(text, at);
      if (at >= length || (this.#kind & UNSPACED_BIT) !== 0) {
        if (at < length && isInvisible(this.#kind)) {
          at = this.#passInvisible(text, at, hits);
          continue;
        }
        // The end of the text, or Chinese: a short word ends here.
        const start = this.#wordStart(text, at, this.#window << LETTER_BITS);
        this.#window = 0;
        at = start >= 0 && this.#probe(text, start) ? this.#take(hits, start) : this.#findUnspaced(text, at, hits);
        continue;
      }
      const start = this.#wordStart(text, at, this.#window);
      at = start >= 0 && this.#probe(text, start) ? this.#take(hits, start) : at + 1;
      // A short word may end with the text, invisible units behind it.
    } while (at < length || this.#window !== 0);
    return hits;
  }

  /** Finds hits that begin with unspaced units, up to a word; returns where that begins. */
  #findUnspaced(text: string, from: number, hits: Hit[]): number {
    let at = from;
    this.#previous = NO_CODE;
    for (;;) {
      at = this.#passUnspaced(text, at);
      if (at >= text.length) return at;
      const kind = this.#kind;
      const code = kind & CODE_MASK;
      let start = -1;
      if (this.#previous !== NO_CODE && this.#mayBegin(this.#previous, code)) {
        const before = this.#back(text, at, 1);
        if (this.#probe(text, before)) start = before;
      }
      if (start < 0 && kind >= WORD_BIT) {
        if (isWord(kind)) return at;
        if (isInvisible(kind)) {
          at += 1;
          continue;
        }
        if (this.#probe(text, at)) start = at;
      }
      if (start >= 0) {
        at = this.#take(hits, start);
        this.#previous = NO_CODE;
      } else {
        at += 1;
        this.#previous = code;
      }
    }
  }

  #mayBegin(first: number, second: number): boolean {
    const { pairFilter, pairFilterShift } = this.#table;
    const slot = pairSlot(first, second, pairFilterShift);
    return (((pairFilter[slot >>> 3] as number) >>> (slot & 7)) & 1) !== 0;
  }

  /** The loop over words and gaps: goes on to where a form may have begun, or something else begins. */
  #passWords(text: string, from: number): number {
    const { kinds, wordFilter, wordFilterShift } = this.#table;
    const { length } = text;
    let window = this.#window;
    let kind = 0;
    let at = from;
    for (; at < length; at += 1) {
      kind = kinds[text.charCodeAt(at)] as number;
      if ((kind & UNSPACED_BIT) !== 0) break;
      window = (window << LETTER_BITS) | (kind & LETTER_MASK);
      const slot = wordSlot(window, wordFilterShift);
      // Both bits in one comparison: the lower one counts only where no letter stands before, the higher one always.
      const bits = ((wordFilter[slot >>> 3] as number) >>> (slot & 7)) & (SHORT_BIT | WHOLE_BIT);
      if (bits > ((window >>> BEFORE_SHIFT) & LETTER_MASK)) break;
    }
    this.#window = window & WINDOW_AND_BEFORE;
    this.#kind = kind;
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
      const code = kind & CODE_MASK;
      if (kind >= WORD_BIT) break;
      const slot = pairSlot(previous, code, pairFilterShift);
      if ((((pairFilter[slot >>> 3] as number) >>> (slot & 7)) & 1) !== 0) break;
      previous = code;
    }
    this.#previous = previous;
    this.#kind = kind;
    return at;
  }

  /** Notes the match that the last probe has found and returns its end. */
  #take(hits: Hit[], start: number): number {
    hits.push({ start, end: this.#end, forms: this.#forms });
    this.#window = 0;
    return this.#end;
  }

  /**
   * Where the word begins that the window's letters are the first ones of: all of them if the window ends with a
   * letter, the unit at `at`; else a whole short word, which ends before `at`. -1 where it is neither.
   */
  #wordStart(text: string, at: number, window: number): number {
    if ((window & LETTER_MASK) !== 0) {
      return lettersOf(window) === WINDOW_LETTERS ? this.#back(text, at + 1, WINDOW_LETTERS) : -1;
    }
    const letters = lettersOf(window >>> LETTER_BITS);
    return letters > 0 && letters < WINDOW_LETTERS ? this.#back(text, at, letters) : -1;
  }

  /** The place so many visible units before `from`. */
  #back(text: string, from: number, units: number): number {
    const { kinds } = this.#table;
    let at = from;
    for (let left = units; left > 0; ) {
      at -= 1;
      if (!isInvisible(kinds[text.charCodeAt(at)] as number)) left -= 1;
    }
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
    if (!seam || (this.#window & LETTER_MASK) === 0) return next;
    const letters = lettersOf(this.#window);
    // A longer word's beginning has been asked for already.
    if (letters < WINDOW_LETTERS) {
      const start = this.#back(text, from, letters);
      if (this.#probe(text, start)) return this.#take(hits, start);
    }
    return next < text.length && isWord(kind) && this.#probe(text, next) ? this.#take(hits, next) : next;
  }

  /** Looks for the longest form that begins at `from`; leaves its end and forms in the fields. */
  #probe(text: string, from: number): boolean {
    const { kinds, cells } = this.#table;
    const { length } = text;
    let base = cells[0] as number;
    let state = 0;
    let depth = 0;
    let space = false;
    let found = false;
    for (let at = from; at < length; at += 1) {
      const code = (kinds[text.charCodeAt(at)] as number) & CODE_MASK;
      if (code <= SPACE_CODE && code !== NO_CODE) {
        if (code === GLUE_CODE || code === SEAM_CODE || (code === SPACE_CODE && space)) continue;
      }
      space = code === SPACE_CODE;
      const child = (base >> 1) + code;
      if (cells[2 * child + 1] !== state) break;
      state = child;
      depth += 1;
      base = cells[2 * state] as number;
      if (base < 0) {
        const end = this.#tailEnd(text, at + 1, ~base, depth);
        return end >= 0 ? this.#accept(text, from, end, ~base) || found : found;
      }
      if ((base & 1) !== 0 && this.#accept(text, from, at + 1, this.#table.groupAt(state))) found = true;
    }
    return found;
  }

  /** Where the rest of the group's form ends, compared from `depth` on with the text from `from` on; -1 where they differ. */
  #tailEnd(text: string, from: number, group: number, depth: number): number {
    const { kinds } = this.#table;
    const { codes, starts } = this.#table.spellings;
    const last = starts[group + 1] as number;
    // A form in the table has no invisible units and no doubled spaces, so its units are its trie's depths.
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
    const { kinds, groupStarts, groupForms } = this.#table;
    if (isWord(kinds[text.charCodeAt(end - 1)] as number)) {
      let next = end;
      while (next < text.length && kinds[text.charCodeAt(next)] === (LOOK_HERE | GLUE_CODE)) next += 1;
      if (next < text.length && isWord(kinds[text.charCodeAt(next)] as number)) return false;
    }
    const forms: number[] = [];
    for (let at = groupStarts[group] as number; at < (groupStarts[group + 1] as number); at += 1) {
      const index = groupForms[at] as number;
      const form = this.#table.forms[index] as TableForm;
      if (!form.exactCase || sameCase(form.text, text, start, end)) forms.push(index);
    }
    if (forms.length === 0) return false;
    this.#end = end;
    this.#forms = forms;
    return true;
  }
}

function isWord(kind: number): boolean {
  return kind >= WORD_BIT && kind < LOOK_HERE;
}

function isInvisible(kind: number): boolean {
  return kind === (LOOK_HERE | GLUE_CODE) || kind === (LOOK_HERE | SEAM_CODE);
}

/** How many letters of a word the window ends with; more than {@link WINDOW_LETTERS} are one more. */
function lettersOf(window: number): number {
  let letters = 0;
  for (let rest = window; (rest & LETTER_MASK) !== 0 && letters <= WINDOW_LETTERS; rest >>>= LETTER_BITS) letters += 1;
  return letters;
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
