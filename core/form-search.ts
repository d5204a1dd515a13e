/** The search for a form at one place of a text: among the sorted forms, unit by unit. */
import { foldUnit, foldWidth, isGlue, isSeam } from './characters.ts';
import { CODE_MASK, GLUE_CODE, isWord, LOOK_HERE, NO_CODE, SEAM_CODE, SPACE_CODE } from './kinds.ts';
import type { PatternTable, Spellings } from './table.ts';

export class FormSearch {
  readonly #table: PatternTable;
  /** Where the last match ends, and its forms. Fields, so that a search that finds nothing allocates nothing. */
  end = 0;
  forms: readonly number[] = [];

  constructor(table: PatternTable) {
    this.#table = table;
  }

  /**
   * Looks for the longest form that begins at `from`: of the sorted forms, those that go on as the text does are fewer
   * with every unit. Where one alone is left, the rest is compared with it.
   */
  match(text: string, from: number): boolean {
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
    const { kinds, groupStarts } = this.#table;
    if (isWord(kinds[text.charCodeAt(end - 1)] as number)) {
      let next = end;
      while (next < text.length && kinds[text.charCodeAt(next)] === (LOOK_HERE | GLUE_CODE)) next += 1;
      if (next < text.length && isWord(kinds[text.charCodeAt(next)] as number)) return false;
    }
    const forms: number[] = [];
    for (let index = groupStarts[group] as number; index < (groupStarts[group + 1] as number); index += 1) {
      const form = this.#table.form(index);
      if (!form.exactCase || sameCase(form.text, text, start, end)) forms.push(index);
    }
    if (forms.length === 0) return false;
    this.end = end;
    this.forms = forms;
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
