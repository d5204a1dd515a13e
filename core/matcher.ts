/**
 * Finds forms in text: leftmost-longest, never overlapping, offsets in UTF-16 units of the text as it is.
 * Of the matches that begin first the longest wins, and the search goes on behind it. A Latin form needs word edges.
 */
import { foldUnit, foldWidth, isGlue, isSeam } from './characters.ts';
import { CODE_MASK, GLUE_CODE, NO_CODE, SEAM_CODE, SPACE_CODE, START_BIT, WORD_BIT } from './kinds.ts';
import type { PatternTable } from './table.ts';
import type { Hit, TableForm } from './types.ts';

export class Matcher {
  readonly #table: PatternTable;
  /** Where the last probe's match ends, and its forms. Fields, so that a probe that finds nothing allocates nothing. */
  #end = 0;
  #forms: readonly number[] = [];

  constructor(table: PatternTable) {
    this.#table = table;
  }

  /** All hits in the text, from left to right. */
  find(text: string): Hit[] {
    const { kinds } = this.#table;
    const { length } = text;
    const hits: Hit[] = [];
    let at = 0;
    while (at < length) {
      const kind = kinds[text.charCodeAt(at)] as number;
      if (kind < START_BIT) {
        at += 1;
        continue;
      }
      if ((kind & START_BIT) !== 0 && this.#probe(text, at)) {
        hits.push({ start: at, end: this.#end, forms: this.#forms });
        at = this.#end;
        continue;
      }
      at += 1;
      if (kind < WORD_BIT) continue;
      // Nothing begins inside a word.
      while (at < length) {
        const next = kinds[text.charCodeAt(at)] as number;
        if (next < WORD_BIT && next !== GLUE_CODE) break;
        at += 1;
      }
    }
    return hits;
  }

  /** Looks for the longest form that begins at `from`; leaves its end and group in the fields. */
  #probe(text: string, from: number): boolean {
    const { kinds, cells, values } = this.#table;
    const { length } = text;
    let state = 0;
    let depth = 0;
    let space = false;
    let found = false;
    for (let at = from; at < length; at += 1) {
      const kind = kinds[text.charCodeAt(at)] as number;
      const code = kind & CODE_MASK;
      if (code === NO_CODE) break;
      if (code <= SEAM_CODE || (code === SPACE_CODE && space)) continue;
      space = code === SPACE_CODE;
      const child = (cells[2 * state] as number) + code;
      if (cells[2 * child + 1] !== state) break;
      state = child;
      depth += 1;
      const base = cells[2 * state] as number;
      if (base < 0) {
        const end = this.#tailEnd(text, at + 1, ~base, depth);
        return end >= 0 ? this.#accept(text, from, end, ~base) || found : found;
      }
      const value = values[state] as number;
      if (value !== 0 && this.#accept(text, from, at + 1, value - 1)) found = true;
    }
    return found;
  }

  /** Where the rest of the group's form ends, compared from `depth` on with the text from `from` on; -1 where they differ. */
  #tailEnd(text: string, from: number, group: number, depth: number): number {
    const { kinds, forms } = this.#table;
    // A form in the table has no invisible units and no doubled spaces, so its units are its trie's depths.
    const form = (forms[this.#table.formsOf(group)[0] as number] as TableForm).text;
    let at = from;
    let space = kinds[form.charCodeAt(depth - 1)] === SPACE_CODE;
    for (let index = depth; index < form.length; at += 1) {
      if (at >= text.length) return -1;
      const code = (kinds[text.charCodeAt(at)] as number) & CODE_MASK;
      if (code === GLUE_CODE || code === SEAM_CODE || (code === SPACE_CODE && space)) continue;
      if (code === NO_CODE || code !== ((kinds[form.charCodeAt(index)] as number) & CODE_MASK)) return -1;
      space = code === SPACE_CODE;
      index += 1;
    }
    return at;
  }

  /** Takes a match that ends where a word may end and keeps the case rule of a form at least. */
  #accept(text: string, start: number, end: number, group: number): boolean {
    const { kinds } = this.#table;
    if ((kinds[text.charCodeAt(end - 1)] as number) >= WORD_BIT) {
      let next = end;
      while (next < text.length && kinds[text.charCodeAt(next)] === GLUE_CODE) next += 1;
      if (next < text.length && (kinds[text.charCodeAt(next)] as number) >= WORD_BIT) return false;
    }
    const forms: number[] = [];
    for (const index of this.#table.formsOf(group)) {
      const form = this.#table.forms[index] as TableForm;
      if (!form.exactCase || sameCase(form.text, text, start, end)) forms.push(index);
    }
    if (forms.length === 0) return false;
    this.#end = end;
    this.#forms = forms;
    return true;
  }
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
