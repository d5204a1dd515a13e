/** A block's text as cues and covering words are looked for in it: folded unit by unit, offsets as in the text. */
import { BREAK, isGlue, isSeam, isWordUnit } from './characters.ts';
import type { PatternTable } from './table.ts';

/** Stands where nothing is to be read: invisible units, and all but the first of a run of white space. */
export const SKIPPED = 0;

const BREAK_UNIT = BREAK.charCodeAt(0);
const SPACE_UNIT = 0x20;

export class FoldedText {
  /** One folded unit for each of the text, {@link SKIPPED} where there is nothing to read. */
  readonly units: Uint16Array;

  constructor(text: string, table: PatternTable) {
    const units = new Uint16Array(text.length);
    let space = false;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const folded = unit === BREAK_UNIT ? unit : table.fold(unit);
      if (folded === SPACE_UNIT) {
        units[at] = space ? SKIPPED : SPACE_UNIT;
        space = true;
        continue;
      }
      if (unit >= 0xad && (isGlue(unit) || isSeam(unit))) continue;
      space = false;
      units[at] = folded;
    }
    this.units = units;
  }

  /** The visible unit before `at`, 0 at the start of the text. */
  before(at: number): number {
    for (let index = at - 1; index >= 0; index -= 1) {
      const unit = this.units[index] as number;
      if (unit !== SKIPPED) return unit;
    }
    return 0;
  }

  /** The visible unit at or behind `at`, 0 at the end of the text. */
  after(at: number): number {
    for (let index = at; index < this.units.length; index += 1) {
      const unit = this.units[index] as number;
      if (unit !== SKIPPED) return unit;
    }
    return 0;
  }

  /** Whether a word may begin at `at`, whose unit is visible: not inside a Latin one. */
  isStart(at: number): boolean {
    return !(isWordUnit(this.units[at] as number) && isWordUnit(this.before(at)));
  }

  /** Whether a word that ends before `end` with the unit `last` may end there. */
  isEnd(end: number, last: number): boolean {
    return !(isWordUnit(last) && isWordUnit(this.after(end)));
  }
}
