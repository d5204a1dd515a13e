/** The pattern table as the matcher and the sense rules use it. */
import { AMBIGUITY_LEVELS } from '../data/ambiguity.ts';
import { ANY_CATEGORY_IDS, type AnyCategoryId } from '../data/categories.ts';
import { ANY_PACK_IDS, type AnyPackId } from '../data/packs.ts';
import { foldUnit } from './characters.ts';
import type { CueLengths } from './cue-finder.ts';
import { roleFinder } from './cue-roles.ts';
import { CUE_BITS, HashIndex } from './hash.ts';
import { CODE_MASK } from './kinds.ts';
import { hasNumber, unpackLists } from './packed-lists.ts';
import { type TextUnits, textAt, unpackTexts } from './packed-texts.ts';
import { expandFilter, expandKinds, firstsOf, groupStartsOf } from './table-expansion.ts';
import {
  AMBIGUITY_MASK,
  AMBIGUITY_SHIFT,
  ENTRY_SHIFT,
  EXACT_CASE_BIT,
  readSections,
  type TableSections,
  TEXT_END,
} from './table-format.ts';
import type { CoveringWords, SenseRules, TableEntry, TableForm } from './types.ts';
import { KINDS } from './weights.ts';
import { type WordSets, wordSets } from './words.ts';

/** The texts of the forms as codes (see `kinds.ts`). */
export interface Spellings {
  readonly codes: Uint16Array;
  /** Where each group's codes begin; one more for the end. */
  readonly starts: Uint32Array;
  /** The first group that begins with each code, or with a higher one. */
  readonly firsts: Uint32Array;
}

/** A shared list of cues. */
export interface Topic {
  readonly name: string;
  /** Its words say something only right before a candidate: its name begins with `before-`. */
  readonly before: boolean;
  /** What it weighs for each of `KINDS`. */
  readonly weights: readonly number[];
}

/** Decoded once a frame that has text. Numbers are viewed in place; texts are unpacked when something matches for the first time. */
export class PatternTable {
  /** The kind of every UTF-16 unit (see `kinds.ts`). */
  readonly kinds: Uint16Array;
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
  readonly #forms: TableForm[] = [];
  #texts: TextUnits | null = null;
  readonly #rules = new Map<number, SenseRules>();
  #lists: { readonly shared: readonly number[][]; readonly own: readonly number[][] } | null = null;
  #topics: readonly Topic[] | null = null;
  readonly #topicsOf = new Map<number, readonly Topic[]>();
  #coverHashes: readonly number[][] | null = null;
  readonly #covering: CoveringWords[] = [];
  #vocabulary: HashIndex | null = null;
  #words: WordSets | null = null;
  #folded: Uint16Array | null = null;
  #spellings: Spellings | null = null;

  constructor(sections: TableSections) {
    this.#sections = sections;
    this.groupStarts = groupStartsOf(sections.forms);
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
        category: ANY_CATEGORY_IDS[entryCategories[index] ?? -1] as AnyCategoryId,
        pack: ANY_PACK_IDS[entryPacks[index] ?? -1] as AnyPackId,
      }));
    }
    return this.#entries;
  }

  /** All forms, by number: for tools. */
  allForms(): TableForm[] {
    return Array.from(this.#sections.forms, (_, index) => this.form(index));
  }

  /** A form by its number. Of thousands a page has a few dozen, so each is made when it is asked for. */
  form(index: number): TableForm {
    let form = this.#forms[index];
    if (form === undefined) {
      const number = this.#sections.forms[index] as number;
      form = {
        entry: number >>> ENTRY_SHIFT,
        text: textAt(this.#formTexts, index),
        exactCase: (number & EXACT_CASE_BIT) !== 0,
        ambiguity: AMBIGUITY_LEVELS[(number >> AMBIGUITY_SHIFT) & AMBIGUITY_MASK] as TableForm['ambiguity'],
      };
      this.#forms[index] = form;
    }
    return form;
  }

  get #formTexts(): TextUnits {
    this.#texts ??= unpackTexts(this.#sections.formTexts);
    return this.#texts;
  }

  /**
   * A unit as cues and covering words are compared: folded (see `foldUnit`), a Traditional character as its Simplified
   * one. Remembered unit by unit, for to fold all 65,536 of them takes longer than a slice of work may.
   */
  fold(unit: number): number {
    if (this.#folded === null) {
      this.#folded = new Uint16Array(0x10000);
      const { variants } = this.#sections;
      for (let at = 0; at < variants.length; at += 2) this.#folded[variants[at] as number] = variants[at + 1] as number;
    }
    const known = this.#folded[unit] as number;
    if (known !== 0) return known;
    const folded = foldUnit(unit);
    this.#folded[unit] = folded;
    return folded;
  }

  /** All cues of all entries, and how long they are. */
  get vocabulary(): HashIndex {
    this.#vocabulary ??= new HashIndex(Uint32Array.from(unpackLists(this.#sections.cueHashes)[0] ?? []), CUE_BITS);
    return this.#vocabulary;
  }

  get cueLengths(): CueLengths {
    return this.#sections.cueLengths;
  }

  /** What is known of the words of languages. */
  get words(): WordSets {
    this.#words ??= wordSets(texts(this.#sections.text('words')));
    return this.#words;
  }

  /** The longer words around an entry's forms. */
  covering(entry: number): CoveringWords {
    const { coverHashes, coverSizes } = this.#sections;
    this.#coverHashes ??= unpackLists(coverHashes);
    this.#covering[entry] ??= {
      hashes: Uint32Array.from(this.#coverHashes[entry] ?? []),
      maxBefore: coverSizes[2 * entry] as number,
      maxAfter: coverSizes[2 * entry + 1] as number,
    };
    return this.#covering[entry];
  }

  /** The shared lists that a cue of the vocabulary is in. */
  topicsOf(cue: number): readonly Topic[] {
    let topics = this.#topicsOf.get(cue);
    if (topics === undefined) {
      this.#topics ??= topicsIn(this.#sections);
      topics = this.#topics.filter((_, list) => hasNumber(this.#cueLists.shared[list] ?? [], cue));
      this.#topicsOf.set(cue, topics);
    }
    return topics;
  }

  /** What speaks for and against an entry. */
  rules(entry: number): SenseRules {
    let rules = this.#rules.get(entry);
    if (rules === undefined) {
      const { own, shared } = this.#cueLists;
      rules = { covering: this.covering(entry), roleOf: roleFinder(own.slice(4 * entry, 4 * entry + 4), shared) };
      this.#rules.set(entry, rules);
    }
    return rules;
  }

  /** The codes of every group's text, one after the other: group g's from `starts[g]` to `starts[g + 1]`. Groups are sorted by them. */
  get spellings(): Spellings {
    this.#spellings ??= this.#spell();
    return this.#spellings;
  }

  get #cueLists(): { readonly shared: readonly number[][]; readonly own: readonly number[][] } {
    this.#lists ??= { shared: unpackLists(this.#sections.cueLists), own: unpackLists(this.#sections.rules) };
    return this.#lists;
  }

  #spell(): Spellings {
    const { kinds, groupStarts } = this;
    const { units, starts: textStarts } = this.#formTexts;
    const groups = groupStarts.length - 1;
    const starts = new Uint32Array(groups + 1);
    const codes = new Uint16Array(units.length);
    let to = 0;
    for (let group = 0; group < groups; group += 1) {
      const form = groupStarts[group] as number;
      const end = textStarts[form + 1] as number;
      starts[group] = to;
      for (let at = textStarts[form] as number; at < end; at += 1, to += 1) {
        codes[to] = (kinds[units[at] as number] as number) & CODE_MASK;
      }
    }
    starts[groups] = to;
    return { codes, starts, firsts: firstsOf(codes, starts) };
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

function topicsIn({ text, topicWeights }: TableSections): Topic[] {
  return texts(text('cueListNames')).map((name, list) => ({
    name,
    before: name.startsWith('before-'),
    weights: KINDS.map((_, kind) => (topicWeights[list * KINDS.length + kind] as number) / 10),
  }));
}

function texts(joined: string): string[] {
  return joined === '' ? [] : joined.split(TEXT_END);
}
