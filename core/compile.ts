/**
 * Makes the pattern table: the forms of all entries as a double-array trie over a compressed alphabet, with what the
 * sense rules need. Runs at build time for the bundled packs and in the background for a reader's own, never in a page.
 *
 * The idea: only the part of a form that tells it from the others is in the trie. From there on one form is left, and
 * the matcher compares the rest with the form's own text ("tail"), so the trie stays small enough for the cache.
 */
import { AMBIGUITY_LEVELS } from '../data/ambiguity.ts';
import { foldText, foldUnit, isGlue, isSeam, isWordUnit } from './characters.ts';
import { buildDoubleArray, type TrieNode } from './double-array.ts';
import { FIRST_CODE, GLUE_CODE, MAX_CODE, SEAM_CODE, SPACE_CODE, START_BIT, WORD_BIT } from './kinds.ts';
import { encodeTable } from './table-format.ts';
import type { CompileForm, CompileInput } from './types.ts';

/**
 * Compiles forms, covering words and cues into the bytes that {@link decodeTable} reads.
 * @throws where a form is empty or a cue list has no name, or where more different characters are used than the
 * table's alphabet can number.
 */
export function compileTable(input: CompileInput): Uint8Array {
  const alphabet = new Map<number, number>([[0x20, SPACE_CODE]]);
  const codeOf = (unit: number): number => {
    let code = alphabet.get(unit);
    if (code === undefined) {
      code = FIRST_CODE + alphabet.size - 1;
      if (code > MAX_CODE) throw new Error(`The forms use more than ${MAX_CODE} different characters`);
      alphabet.set(unit, code);
    }
    return code;
  };

  const forms: Array<CompileForm & { entry: number }> = [];
  const groups = new Map<string, number[]>();
  for (const [entry, { id, forms: entryForms }] of input.entries.entries()) {
    for (const form of entryForms) {
      const key = foldText(form.text);
      if (key.trim() === '') throw new Error(`Entry ${id} has an empty form`);
      // The matcher compares tails with the form's text unit by unit.
      if (key.length !== form.text.length) {
        throw new Error(
          `Entry ${id} has a form with invisible characters or doubled spaces: ${JSON.stringify(form.text)}`,
        );
      }
      const group = groups.get(key);
      if (group) group.push(forms.length);
      else groups.set(key, [forms.length]);
      forms.push({ ...form, entry });
    }
  }

  const keys = [...groups.keys()].sort();
  const root: TrieNode = { children: new Map(), group: -1, tail: false };
  for (const [group, key] of keys.entries()) insert(root, keys, key, group, codeOf);
  const { cells, values } = buildDoubleArray(root);

  const listIndex = new Map(Object.keys(input.cueLists).map((name, index) => [name, index]));
  const listsOf = (id: string, names: readonly string[]): number[] =>
    names.map((name) => {
      const index = listIndex.get(name);
      if (index === undefined) throw new Error(`Entry ${id} names the cue list ${name}, which does not exist`);
      return index;
    });

  return encodeTable({
    kinds: kindsOf(alphabet, new Set(keys.map((key) => key.charCodeAt(0)))),
    words: wordRanges(),
    cells,
    values,
    groups: keys.map((key) => groups.get(key) as number[]),
    forms: forms.map(({ entry, exactCase, ambiguity }) => ({
      entry,
      exactCase,
      ambiguity: AMBIGUITY_LEVELS.indexOf(ambiguity),
    })),
    formTexts: forms.map(({ text }) => text),
    entries: input.entries.map(({ id, category }) => ({ id, category })),
    rules: input.entries.map(({ id, covering, cuesFor, cuesAgainst }) => ({
      covering: covering.map(foldText),
      cuesFor: listsOf(id, cuesFor),
      cuesAgainst: listsOf(id, cuesAgainst),
    })),
    cueLists: Object.values(input.cueLists).map((words) => words.map(foldText)),
  });
}

/** Adds a key; keys come sorted, so the key before is all that the new one can share a beginning with. */
function insert(
  root: TrieNode,
  keys: readonly string[],
  key: string,
  group: number,
  codeOf: (unit: number) => number,
): void {
  const shared = Math.max(commonPrefix(key, keys[group - 1] ?? ''), commonPrefix(key, keys[group + 1] ?? ''));
  let node = root;
  // One unit past what it shares, the form is the only one left: the rest is its tail.
  const depth = Math.min(key.length, shared + 1);
  for (let index = 0; index < depth; index += 1) {
    const code = codeOf(key.charCodeAt(index));
    let child = node.children.get(code);
    if (child === undefined) {
      child = { children: new Map(), group: -1, tail: false };
      node.children.set(code, child);
    }
    node = child;
  }
  for (let index = depth; index < key.length; index += 1) codeOf(key.charCodeAt(index));
  node.group = group;
  node.tail = shared < key.length;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Pairs of unit and kind for every unit that is more than a letter of no form. */
function kindsOf(alphabet: ReadonlyMap<number, number>, starts: ReadonlySet<number>): Uint16Array {
  const pairs: number[] = [];
  unitsByFold ??= groupUnitsByFold();
  for (const [folded, code] of alphabet) {
    const start = starts.has(folded) ? START_BIT : 0;
    for (const unit of unitsByFold.get(folded) ?? [])
      pairs.push(unit, code | start | (isWordUnit(unit) ? WORD_BIT : 0));
  }
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    if (isGlue(unit)) pairs.push(unit, GLUE_CODE);
    else if (isSeam(unit)) pairs.push(unit, SEAM_CODE);
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

/** First and last unit of every range of word units: the same for every table, and slow to find out. */
function wordRanges(): Uint16Array {
  if (ranges === null) {
    const found: number[] = [];
    for (let unit = 0, open = false; unit <= 0xffff; unit += 1) {
      const word = isWordUnit(unit);
      if (word && !open) found.push(unit);
      if (!word && open) found.push(unit - 1);
      open = word;
    }
    ranges = Uint16Array.from(found);
  }
  return ranges;
}
