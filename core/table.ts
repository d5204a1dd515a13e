/** The pattern table as the matcher and the sense rules use it. */
import { AMBIGUITY_LEVELS } from '../data/ambiguity.ts';
import { CATEGORY_IDS, type CategoryId } from '../data/categories.ts';
import { WORD_BIT } from './kinds.ts';
import { LIST_END, readSections, type TableSections, TEXT_END } from './table-format.ts';
import type { SenseRules, TableEntry, TableForm } from './types.ts';

/** Decoded once a frame. Numbers are viewed in place; texts are decoded when something matches for the first time. */
export class PatternTable {
  /** The kind of every UTF-16 unit (see `kinds.ts`). */
  readonly kinds: Uint16Array;
  /** The double array: see `double-array.ts`. */
  readonly cells: Int32Array;
  /** For each state the group that ends there plus one, or 0. */
  readonly values: Uint32Array;
  readonly #sections: TableSections;
  #entries: readonly TableEntry[] | null = null;
  #forms: readonly TableForm[] | null = null;
  #rules: readonly SenseRules[] | null = null;

  constructor(sections: TableSections) {
    this.#sections = sections;
    this.cells = sections.cells;
    this.values = sections.values;
    this.kinds = expandKinds(sections);
  }

  get entries(): readonly TableEntry[] {
    if (this.#entries === null) {
      const { entryCategories } = this.#sections;
      const ids = texts(this.#sections.text('entryIds'));
      this.#entries = ids.map((id, index) => ({
        id,
        category: CATEGORY_IDS[entryCategories[index] ?? -1] as CategoryId,
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
          exactCase: (flags & 1) === 1,
          ambiguity: AMBIGUITY_LEVELS[flags >> 1] as TableForm['ambiguity'],
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

  /** The forms of a group: those that are one but for case, quotes, width. */
  formsOf(group: number): Uint32Array {
    const { groupStarts, groupForms } = this.#sections;
    return groupForms.subarray(groupStarts[group], groupStarts[group + 1]);
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

function expandKinds({ kinds: pairs, words }: TableSections): Uint16Array {
  const kinds = new Uint16Array(0x10000);
  for (let index = 0; index < words.length; index += 2) {
    kinds.fill(WORD_BIT, words[index], (words[index + 1] as number) + 1);
  }
  for (let index = 0; index < pairs.length; index += 2) kinds[pairs[index] as number] = pairs[index + 1] as number;
  return kinds;
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
