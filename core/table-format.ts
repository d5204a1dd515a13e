/**
 * The pattern table as bytes: a header, then sections of numbers that are viewed in place and texts that are decoded
 * when first asked for. Little-endian, as every platform that browsers run on.
 */
import { ANY_CATEGORY_IDS } from '../data/categories.ts';
import { ANY_PACK_IDS } from '../data/packs.ts';
import { CUT_SHORT } from './bits.ts';
import type { CueLengths } from './cue-finder.ts';
import { packLists } from './packed-lists.ts';
import { packTexts } from './packed-texts.ts';
import type { CoveringWords, TableEntry } from './types.ts';
import { WORD_LISTS } from './words.ts';

/** "GHLT" */
const MAGIC = 0x544c4847;
/** To be raised whenever the layout or the meaning of a section changes. */
const VERSION = 9;
const SECTIONS = [
  'ranges',
  'kinds',
  'filterBits',
  'wordStarts',
  'pairStarts',
  'forms',
  'formTexts',
  'entryIds',
  'entryCategories',
  'entryPacks',
  'variants',
  'cueHashes',
  'cueLengths',
  'cueLists',
  'cueListNames',
  'topicWeights',
  'words',
  'rules',
  'coverHashes',
  'coverSizes',
] as const;
type Section = (typeof SECTIONS)[number];
type Views<Names> = { readonly [Name in keyof Names]: Uint8Array };
/** Said twice, so that readers go without the names. */
const SECTION_COUNT: (typeof SECTIONS)['length'] = 20;
/** Magic, version, flags, then offset and length of every section, all in bytes. */
const HEADER_INTS = 3 + SECTION_COUNT * 2;
/** Flag: what else is 32 bits wide has 16, as it has where the forms are few. */
const NARROW = 1;

export interface TableParts {
  readonly ranges: Uint16Array;
  readonly kinds: Uint16Array;
  /** The sizes of the filters (see `kinds.ts`), as powers of two, and the slots taken in them. */
  readonly wordFilterBits: number;
  readonly pairFilterBits: number;
  readonly wordStarts: readonly number[];
  readonly pairStarts: readonly number[];
  /** Group by group: those that are one but for case, quotes, width stand together. */
  readonly forms: readonly FormParts[];
  readonly entries: readonly TableEntry[];
  readonly rules: readonly RuleParts[];
  /** Pairs of a unit and the one that it counts as. */
  readonly variants: Uint16Array;
  /** The vocabulary of cues (see `hash.ts`), ascending. */
  readonly cueHashes: readonly number[];
  readonly cueLengths: CueLengths;
  /** Shared lists of cues: indices into the vocabulary. */
  readonly cueLists: ReadonlyArray<readonly number[]>;
  readonly cueListNames: readonly string[];
  /** What each list weighs as a topic for each kind of entry, in tenths. */
  readonly topicWeights: readonly number[];
}

export interface FormParts {
  readonly entry: number;
  readonly text: string;
  readonly exactCase: boolean;
  /** Index into the levels of ambiguity. */
  readonly ambiguity: number;
  /** The first of its group. */
  readonly newGroup: boolean;
}

/** What a form's number is made of: two flags, its ambiguity, and its entry from the fifth bit on. */
export const EXACT_CASE_BIT = 1;
export const NEW_GROUP_BIT = 2;
export const AMBIGUITY_SHIFT = 2;
export const AMBIGUITY_MASK = 3;
export const ENTRY_SHIFT = 4;

export interface RuleParts {
  readonly covering: CoveringWords;
  /** Indices into the vocabulary. */
  readonly cuesFor: readonly number[];
  readonly cuesAgainst: readonly number[];
  /** Indices of cue lists. */
  readonly listsFor: readonly number[];
  readonly listsAgainst: readonly number[];
}

/** The sections of a table, checked and viewed in place. */
export interface TableSections {
  readonly ranges: Uint16Array;
  readonly kinds: Uint16Array;
  readonly wordFilterBits: number;
  readonly pairFilterBits: number;
  readonly wordStarts: Uint32Array;
  readonly pairStarts: Uint32Array;
  /** One number for each form: see {@link ENTRY_SHIFT}. */
  readonly forms: Uint32Array;
  readonly entryCategories: Uint8Array;
  readonly entryPacks: Uint8Array;
  readonly variants: Uint16Array;
  /** One list of numbers, see `packed-lists.ts`. */
  readonly cueHashes: Uint8Array;
  readonly cueLengths: CueLengths;
  /** Lists of numbers, one a shared list of cues. */
  readonly cueLists: Uint8Array;
  /** What each list weighs as a topic for each kind of entry (`KINDS` in `weights.ts`), in tenths. */
  readonly topicWeights: Int8Array;
  /** The same, four an entry: cues for, cues against, shared lists for, shared lists against. */
  readonly rules: Uint8Array;
  /** The same, one an entry: the hashes of its covering words. */
  readonly coverHashes: Uint8Array;
  /** Two for each entry: how many units of its covering words stand before and behind a form at most. */
  readonly coverSizes: Uint16Array;
  /** See `packed-texts.ts`. */
  readonly formTexts: Uint8Array;
  text(section: 'entryIds' | 'cueListNames' | 'words'): string;
}

/** Covering words are looked up some fifty times a candidate among a few dozen: 24 bits of their hashes are enough. */
export const COVER_BITS = 0xffffff;

/** Between texts. No form holds it. */
export const TEXT_END = '\n';

export function encodeTable(parts: TableParts): Uint8Array {
  const encoder = new TextEncoder();
  const narrow =
    parts.entries.length < 1 << (16 - ENTRY_SHIFT) &&
    parts.forms.length < 0xffff &&
    parts.wordFilterBits <= 16 &&
    parts.pairFilterBits <= 16;
  const numbers = (values: ArrayLike<number>): ArrayBufferView =>
    narrow ? Uint16Array.from(values) : Uint32Array.from(values);
  const sections: Record<Section, ArrayBufferView> = {
    ranges: parts.ranges,
    kinds: parts.kinds,
    filterBits: Uint8Array.of(parts.wordFilterBits, parts.pairFilterBits),
    wordStarts: numbers(parts.wordStarts),
    pairStarts: numbers(parts.pairStarts),
    forms: numbers(
      parts.forms.map(
        ({ entry, exactCase, newGroup, ambiguity }) =>
          (entry << ENTRY_SHIFT) |
          (ambiguity << AMBIGUITY_SHIFT) |
          (newGroup ? NEW_GROUP_BIT : 0) |
          (exactCase ? EXACT_CASE_BIT : 0),
      ),
    ),
    formTexts: packTexts(parts.forms.map(({ text }) => text)),
    entryIds: encoder.encode(parts.entries.map(({ id }) => id).join(TEXT_END)),
    entryCategories: Uint8Array.from(parts.entries, ({ category }) => ANY_CATEGORY_IDS.indexOf(category)),
    entryPacks: Uint8Array.from(parts.entries, ({ pack }) => ANY_PACK_IDS.indexOf(pack)),
    variants: parts.variants,
    cueHashes: packLists([parts.cueHashes]),
    cueLengths: Uint8Array.of(parts.cueLengths.latin, parts.cueLengths.unspaced),
    cueLists: packLists(parts.cueLists),
    cueListNames: encoder.encode(parts.cueListNames.join(TEXT_END)),
    topicWeights: Int8Array.from(parts.topicWeights),
    words: encoder.encode(WORD_LISTS.join(TEXT_END)),
    rules: packLists(
      parts.rules.flatMap(({ cuesFor, cuesAgainst, listsFor, listsAgainst }) => [
        cuesFor,
        cuesAgainst,
        listsFor,
        listsAgainst,
      ]),
    ),
    coverHashes: packLists(parts.rules.map(({ covering }) => [...covering.hashes])),
    coverSizes: Uint16Array.from(parts.rules.flatMap(({ covering: { maxBefore, maxAfter } }) => [maxBefore, maxAfter])),
  };

  const header = new Int32Array(HEADER_INTS);
  header.set([MAGIC, VERSION, narrow ? NARROW : 0]);
  let size = header.byteLength;
  for (const [index, name] of SECTIONS.entries()) {
    const { byteLength } = sections[name];
    header.set([size, byteLength], 3 + index * 2);
    size += (byteLength + 3) & ~3;
  }
  const bytes = new Uint8Array(size);
  bytes.set(new Uint8Array(header.buffer));
  for (const [index, name] of SECTIONS.entries()) {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), header[3 + index * 2]);
  }
  return bytes;
}

/**
 * Views the sections of a table.
 * @throws where the bytes are no pattern table, of another version, or cut short.
 */
export function readSections(source: Uint8Array): TableSections {
  // Views of 32-bit numbers want their offset aligned.
  const bytes = source.byteOffset % 4 === 0 ? source : source.slice();
  if (bytes.byteLength < HEADER_INTS * 4) throw new Error(CUT_SHORT);
  const header = new Int32Array(bytes.buffer, bytes.byteOffset, HEADER_INTS);
  if (header[0] !== MAGIC || header[1] !== VERSION) throw new Error(`No pattern table of version ${VERSION}`);
  const narrow = header[2] === NARROW;

  const views = Array.from({ length: SECTION_COUNT }, (_, index) => {
    const [offset = 0, length = 0] = header.subarray(3 + index * 2);
    if (offset < HEADER_INTS * 4 || offset % 4 !== 0 || length < 0 || offset + length > bytes.byteLength)
      throw new Error(`${CUT_SHORT}: section ${index}`);
    return bytes.subarray(offset, offset + length);
  });
  // In the order of SECTIONS, whose names would take a good part of what the content script knows of tables.
  const [
    ranges,
    kinds,
    filterBits,
    wordStarts,
    pairStarts,
    forms,
    formTexts,
    entryIds,
    entryCategories,
    entryPacks,
    variants,
    cueHashes,
    cueLengths,
    cueLists,
    cueListNames,
    topicWeights,
    words,
    rules,
    coverHashes,
    coverSizes,
  ] = views as unknown as Views<typeof SECTIONS>;
  const u16 = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint16Array =>
    new Uint16Array(buffer, byteOffset, byteLength >> 1);
  const wide = (view: Uint8Array): Uint32Array =>
    narrow ? Uint32Array.from(u16(view)) : new Uint32Array(view.buffer, view.byteOffset, view.byteLength >> 2);
  return {
    ranges: u16(ranges),
    kinds: u16(kinds),
    wordFilterBits: filterBits[0] as number,
    pairFilterBits: filterBits[1] as number,
    wordStarts: wide(wordStarts),
    pairStarts: wide(pairStarts),
    forms: wide(forms),
    formTexts,
    entryCategories,
    entryPacks,
    variants: u16(variants),
    cueHashes,
    cueLengths: { latin: cueLengths[0] as number, unspaced: cueLengths[1] as number },
    cueLists,
    topicWeights: new Int8Array(topicWeights),
    rules,
    coverHashes,
    coverSizes: u16(coverSizes),
    text: (name) => new TextDecoder('utf-8', { fatal: true }).decode({ entryIds, cueListNames, words }[name]),
  };
}
