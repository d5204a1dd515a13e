/**
 * Makes the pattern table: the forms of all entries as codes of a compressed alphabet, sorted, with what the matcher asks
 * before it looks for one, and with what the sense rules need. Runs at build time for the bundled packs and in the
 * background for a reader's own, never in a page.
 */
import { AMBIGUITY_LEVELS } from '../data/ambiguity.ts';
import { foldText, foldUnit, isGlue, isSeam, isUnspacedUnit, isWordUnit } from './characters.ts';
import { rulePartsOf } from './compile-rules.ts';
import {
  FIRST_CODE,
  filterBits,
  GLUE_CODE,
  hashOn,
  LOOK_HERE,
  MAX_CODE,
  NO_CODE,
  OTHER_WORD_CODE,
  pairSlot,
  SEAM_CODE,
  SPACE_CODE,
  UNSPACED_BIT,
  WORD_BIT,
  wordSlot,
} from './kinds.ts';
import { encodeTable, type TableParts } from './table-format.ts';
import type { CompileForm, CompileInput } from './types.ts';

/** White space, folded. */
const SPACE_UNIT = 0x20;

/**
 * Compiles forms, covering words and cues into the bytes that {@link decodeTable} reads.
 * @throws where a form is empty or a cue list has no name, or where more different characters are used than the
 * table's alphabet can number.
 */
export function compileTable(input: CompileInput): Uint8Array {
  const fold = foldWith(input.variants ?? new Map());
  /** Forms that are one but for case, quotes, width and script, by what they have in common. */
  const groups = new Map<string, Array<CompileForm & { entry: number }>>();
  for (const [entry, { id, forms: entryForms }] of input.entries.entries()) {
    for (const form of entryForms) {
      const key = fold(form.text);
      if (key === '') throw new Error(`Entry ${id} has an empty form`);
      // The matcher compares tails with the form's text unit by unit.
      if (key.length !== form.text.length || key !== key.trim()) {
        throw new Error(
          `Entry ${id} has a form with invisible characters or stray spaces: ${JSON.stringify(form.text)}`,
        );
      }
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      // Two spellings of one entry that differ in script only are one form; in case they may differ in their rules.
      const same = group.some((other) => other.entry === entry && foldText(other.text) !== foldText(form.text));
      if (!same) group.push({ ...form, entry });
    }
  }

  const alphabet = numberUnits([...groups.keys()]);
  const keys = [...groups.keys()].sort(byCodes(alphabet));
  const rules = rulePartsOf(input, fold);
  const variants = usedVariants(input.variants ?? new Map(), [...keys, ...rules.words]);

  return encodeTable({
    ranges: scriptRanges(),
    kinds: kindsOf(keys, alphabet),
    ...filtersOf(keys, alphabet),
    forms: keys.flatMap((key) =>
      (groups.get(key) ?? []).map(({ entry, text, exactCase, ambiguity }, index) => ({
        entry,
        text,
        exactCase,
        ambiguity: AMBIGUITY_LEVELS.indexOf(ambiguity),
        newGroup: index === 0,
      })),
    ),
    entries: input.entries.map(({ id, category, pack }) => ({ id, category, pack })),
    variants: Uint16Array.from([...variants].flat()),
    ...rules.parts,
  });
}

/** {@link foldText}, variants taken for what they count as. */
function foldWith(variants: ReadonlyMap<number, number>): (text: string) => string {
  return (text) =>
    foldText(text).replace(/[^\0-\x7f]/g, (character) =>
      String.fromCharCode(variants.get(character.charCodeAt(0)) ?? character.charCodeAt(0)),
    );
}

/** The variants of the characters that the texts (folded) have. */
function usedVariants(variants: ReadonlyMap<number, number>, texts: readonly string[]): Map<number, number> {
  const used = new Set(texts.join(''));
  return new Map([...variants].filter(([, unit]) => used.has(String.fromCharCode(unit))));
}

/** A code for every folded unit of the forms, the commonest first. */
function numberUnits(keys: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) {
    for (let index = 0; index < key.length; index += 1) {
      const unit = key.charCodeAt(index);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  counts.delete(SPACE_UNIT);
  if (FIRST_CODE + counts.size - 1 > MAX_CODE)
    throw new Error(`The forms use more than ${MAX_CODE} different characters`);
  const byCount = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return new Map([[SPACE_UNIT, SPACE_CODE], ...byCount.map(([unit], index) => [unit, FIRST_CODE + index] as const)]);
}

/** Sorts keys by their codes, a beginning before what goes on: the matcher looks for them so. */
function byCodes(alphabet: ReadonlyMap<number, number>): (a: string, b: string) => number {
  return (a, b) => {
    const length = Math.min(a.length, b.length);
    for (let at = 0; at < length; at += 1) {
      const difference = (alphabet.get(a.charCodeAt(at)) as number) - (alphabet.get(b.charCodeAt(at)) as number);
      if (difference !== 0) return difference;
    }
    return a.length - b.length;
  };
}

/** What the forms begin with, a word or a pair of units, as slots of the matcher's two filters. */
function filtersOf(
  keys: readonly string[],
  alphabet: ReadonlyMap<number, number>,
): Pick<TableParts, 'wordFilterBits' | 'pairFilterBits' | 'wordStarts' | 'pairStarts'> {
  const words: number[] = [];
  const pairs: Array<[first: number, second: number]> = [];
  for (const key of keys) {
    const codeAt = (index: number): number => alphabet.get(key.charCodeAt(index)) as number;
    if (isWordUnit(key.charCodeAt(0))) {
      let hash = 0;
      for (let index = 0; index < key.length && isWordUnit(key.charCodeAt(index)); index += 1) {
        hash = hashOn(hash, codeAt(index) | WORD_BIT);
      }
      words.push(hash);
    } else if (key.length > 1) pairs.push([codeAt(0), codeAt(1)]);
  }
  const wordFilterBits = filterBits(new Set(words).size);
  const pairFilterBits = filterBits(pairs.length);
  return {
    wordFilterBits,
    pairFilterBits,
    wordStarts: sortedSet(words.map((hash) => wordSlot(hash, 32 - wordFilterBits))),
    pairStarts: sortedSet(pairs.map(([first, second]) => pairSlot(first, second, 32 - pairFilterBits))),
  };
}

function sortedSet(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Pairs of unit and kind for every unit that is more than its script says. */
function kindsOf(keys: readonly string[], alphabet: ReadonlyMap<number, number>): Uint16Array {
  const starts = new Set(keys.map((key) => key.charCodeAt(0)));
  const alone = new Set(keys.filter((key) => key.length === 1).map((key) => key.charCodeAt(0)));
  const pairs: number[] = [];
  unitsByFold ??= groupUnitsByFold();
  for (const [folded, code] of alphabet) {
    for (const unit of unitsByFold.get(folded) ?? []) {
      let kind = code;
      if (isWordUnit(unit)) kind |= WORD_BIT;
      else if (alone.has(folded)) kind |= LOOK_HERE;
      else if (starts.has(folded) || isUnspacedUnit(unit)) kind |= UNSPACED_BIT;
      pairs.push(unit, kind);
    }
  }
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    if (isGlue(unit)) pairs.push(unit, LOOK_HERE | GLUE_CODE);
    else if (isSeam(unit)) pairs.push(unit, LOOK_HERE | SEAM_CODE);
  }
  return Uint16Array.from(pairs);
}

/** The units that fold to each unit; the same for every table, and slow to find out. */
let unitsByFold: Map<number, number[]> | null = null;

function groupUnitsByFold(): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    if (isGlue(unit) || isSeam(unit)) continue;
    const folded = foldUnit(unit);
    const group = groups.get(folded);
    if (group) group.push(unit);
    else groups.set(folded, [unit]);
  }
  return groups;
}

let ranges: Uint16Array | null = null;

/** First and last unit and kind of every range of units that no form has: the same for every table, and slow to find out. */
function scriptRanges(): Uint16Array {
  if (ranges === null) {
    const kindOf = (unit: number): number =>
      isWordUnit(unit) ? WORD_BIT | OTHER_WORD_CODE : isUnspacedUnit(unit) ? UNSPACED_BIT : NO_CODE;
    const found: number[] = [];
    for (let first = 0; first <= 0xffff; ) {
      const kind = kindOf(first);
      let last = first;
      while (last < 0xffff && kindOf(last + 1) === kind) last += 1;
      if (kind !== NO_CODE) found.push(first, last, kind);
      first = last + 1;
    }
    ranges = Uint16Array.from(found);
  }
  return ranges;
}
