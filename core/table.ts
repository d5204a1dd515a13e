/** The pattern table as the matcher and the sense rules use it. */
import { AMBIGUITY_LEVELS } from '../data/ambiguity.ts';
import { CATEGORY_IDS, type CategoryId } from '../data/categories.ts';
import { PACK_IDS, type PackId } from '../data/packs.ts';
import { CODE_MASK } from './kinds.ts';
import {
  AMBIGUITY_SHIFT,
  EXACT_CASE_BIT,
  LIST_END,
  NEW_GROUP_BIT,
  readSections,
  type TableSections,
  TEXT_END,
} from './table-format.ts';
import type { SenseRules, TableEntry, TableForm } from './types.ts';

/** Decoded once a frame. Numbers are viewed in place; texts are decoded when something matches for the first time. */
export class PatternTable {
  /** The kind of every UTF-16 unit (see `kinds.ts`). */
  readonly kinds: Uint16Array;
  /** The double array: see `double-array.ts`. */
  readonly cells: Int32Array;
  /** Which words a form begins with: one bit for each slot (see `wordSlot`). */
  readonly wordFilter: Uint8Array;
  readonly wordFilterShift: number;
  /** Which pairs of codes a form begins with: one bit for each slot (see `pairSlot`). */
  readonly pairFilter: Uint8Array;
  readonly pairFilterShift: number;
  /** Group g's forms are those from `groupStarts[g]` up to `groupStarts[g + 1]`: they are one but for case, quotes, width. */
  readonly groupStarts: Uint32Array;
  readonly #sections: TableSections;
  #entries: readonly TableEntry[] | null = null;
  #forms: readonly TableForm[] | null = null;
  #rules: readonly SenseRules[] | null = null;
  #spellings: { readonly codes: Uint16Array; readonly starts: Uint32Array } | null = null;

  constructor(sections: TableSections) {
    this.#sections = sections;
    this.cells = sections.cells;
    this.groupStarts = groupStartsOf(sections.formFlags);
    this.kinds = expandKinds(sections);
    this.wordFilterShift = 32 - sections.wordFilterBits;
    this.wordFilter = expandFilter(sections.wordFilterBits, sections.wordStarts);
    this.pairFilterShift = 32 - sections.pairFilterBits;
    this.pairFilter = expandFilter(sections.pairFilterBits, sections.pairStarts);
  }

  get entries(): readonly TableEntry[] {
    if (this.#entries === null) {
      const { entryCategories, entryPacks } = this.#sections;
      const ids = texts(this.#sections.text('entryIds'));
      this.#entries = ids.map((id, index) => ({
        id,
        category: CATEGORY_IDS[entryCategories[index] ?? -1] as CategoryId,
        pack: PACK_IDS[entryPacks[index] ?? -1] as PackId,
      }));
    }
    return this.#entries;
  }

  get forms(): readonly TableForm[] {
    if (this.#forms === null) {
      const { formEntries, formFlags } = this.#sections;
      this.#forms = texts(this.#sections.text('formTexts')).map((text, index) => {
        const flags = formFlags[index] as number;
        return {
          entry: formEntries[index] as number,
          text,
          exactCase: (flags & EXACT_CASE_BIT) !== 0,
          ambiguity: AMBIGUITY_LEVELS[flags >> AMBIGUITY_SHIFT] as TableForm['ambiguity'],
        };
      });
    }
    return this.#forms;
  }

  /** What speaks for and against each entry; by entry index. */
  get rules(): readonly SenseRules[] {
    this.#rules ??= decodeRules(this.#sections);
    return this.#rules;
  }

  /** The group that ends at a state from which others go on. */
  groupAt(state: number): number {
    const { endStates, endGroups } = this.#sections;
    let low = 0;
    let high = endStates.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((endStates[middle] as number) < state) low = middle + 1;
      else high = middle;
    }
    return endGroups[low] as number;
  }

  /** The codes of every group's text, one after the other: group g's from `starts[g]` to `starts[g + 1]`. */
  get spellings(): { readonly codes: Uint16Array; readonly starts: Uint32Array } {
    this.#spellings ??= this.#spell();
    return this.#spellings;
  }

  #spell(): { codes: Uint16Array; starts: Uint32Array } {
    const groups = this.groupStarts.length - 1;
    const spelled = (group: number): string => this.forms[this.groupStarts[group] as number]!.text;
    const starts = new Uint32Array(groups + 1);
    for (let group = 0; group < groups; group += 1) {
      starts[group + 1] = (starts[group] as number) + spelled(group).length;
    }
    const codes = new Uint16Array(starts[groups] as number);
    let at = 0;
    for (let group = 0; group < groups; group += 1) {
      const text = spelled(group);
      for (let index = 0; index < text.length; index += 1, at += 1) {
        codes[at] = (this.kinds[text.charCodeAt(index)] as number) & CODE_MASK;
      }
    }
    return { codes, starts };
  }
}

/**
 * Decodes a table.
 * @throws where the bytes are no pattern table, of another version, or cut short.
 */
export function decodeTable(bytes: Uint8Array): PatternTable {
  return new PatternTable(readSections(bytes));
}

/** Decodes a table from base64, as it stands in the content script. @throws as {@link decodeTable} does. */
export function decodeBase64Table(text: string): PatternTable {
  // Firefox 133, Chromium 140; `atob` is five times slower.
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
  return decodeTable(
    fromBase64 ? fromBase64.call(Uint8Array, text) : Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)),
  );
}

function expandKinds({ kinds: pairs, ranges }: TableSections): Uint16Array {
  const kinds = new Uint16Array(0x10000);
  for (let index = 0; index < ranges.length; index += 3) {
    kinds.fill(ranges[index + 2] as number, ranges[index], (ranges[index + 1] as number) + 1);
  }
  for (let index = 0; index < pairs.length; index += 2) kinds[pairs[index] as number] = pairs[index + 1] as number;
  return kinds;
}

function groupStartsOf(flags: Uint8Array): Uint32Array {
  const starts: number[] = [];
  for (let form = 0; form < flags.length; form += 1) {
    if (((flags[form] as number) & NEW_GROUP_BIT) !== 0) starts.push(form);
  }
  return Uint32Array.from([...starts, flags.length]);
}

function expandFilter(bits: number, taken: Uint32Array): Uint8Array {
  const filter = new Uint8Array(1 << (bits - 3));
  for (const slot of taken) filter[slot >>> 3]! |= 1 << (slot & 7);
  return filter;
}

function decodeRules(sections: TableSections): readonly SenseRules[] {
  const { rules: numbers } = sections;
  const covering = texts(sections.text('covering'));
  const cueLists = sections.text('cueWords').split(LIST_END).map(texts);
  const rules: SenseRules[] = [];
  let word = 0;
  for (let at = 0; at < numbers.length; ) {
    const [words, fors, againsts] = [numbers[at] as number, numbers[at + 1] as number, numbers[at + 2] as number];
    const listsFrom = at + 3;
    const listsAt = (from: number, count: number): string[][] =>
      Array.from(numbers.subarray(from, from + count), (list) => cueLists[list] ?? []);
    rules.push({
      covering: covering.slice(word, word + words),
      cuesFor: listsAt(listsFrom, fors),
      cuesAgainst: listsAt(listsFrom + fors, againsts),
    });
    word += words;
    at = listsFrom + fors + againsts;
  }
  return rules;
}

function texts(joined: string): string[] {
  return joined === '' ? [] : joined.split(TEXT_END);
}
