/**
 * What the kind of a UTF-16 unit is made of: a code of the compressed alphabet in the low 14 bits, and two flags that
 * part all units into four classes.
 *
 * | flags                 | class    | the units                                                                   |
 * | --------------------- | -------- | --------------------------------------------------------------------------- |
 * | none                  | gap      | white space, signs, everything that stands between words                    |
 * | `WORD_BIT`            | word     | see `isWordUnit`; a form that begins with one begins where a word does       |
 * | `UNSPACED_BIT`        | unspaced | Chinese and the like, and signs that a form begins with: begins anywhere     |
 * | both (`LOOK_HERE`)    |          | an unspaced unit that is a form by itself, or (by its code) invisible        |
 */

/** Not in any form. */
export const NO_CODE = 0;
/** Invisible, joins what stands beside it (see `isGlue`). */
export const GLUE_CODE = 1;
/** Invisible, may be a word edge (see `isSeam`). */
export const SEAM_CODE = 2;
/** White space of any kind. */
export const SPACE_CODE = 3;
/** A word unit that is in no form. */
export const OTHER_WORD_CODE = 4;
/** The first code of a unit of the forms. */
export const FIRST_CODE = 5;
/** The last code that there is room for. */
export const MAX_CODE = 0x3fff;
/** The code's part of a kind. */
export const CODE_MASK = 0x3fff;
export const UNSPACED_BIT = 0x4000;
export const WORD_BIT = 0x8000;
export const LOOK_HERE = UNSPACED_BIT | WORD_BIT;

/** 2^32 divided by the golden ratio: multiplicative hashing (D. Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;

/** The hash of a word, one more unit taken in: starts from 0 with the kind of the word's first unit. Two cheap steps, for every unit of a page waits for the one before. */
export function hashOn(hash: number, kind: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ kind;
}

/** The slot of a word's hash in the filter of first words; `shift` is 32 less the filter's size in bits. */
export function wordSlot(hash: number, shift: number): number {
  return Math.imul(hash, GOLDEN) >>> shift;
}

/** The slot of two codes that follow each other in the filter of pairs; `shift` as in {@link wordSlot}. */
export function pairSlot(first: number, second: number, shift: number): number {
  return Math.imul((first << 14) | second, GOLDEN) >>> shift;
}

/** How many bits a filter's slots are numbered with: so many that few are taken, for each that is taken wrongly costs a look into the trie. */
export function filterBits(taken: number): number {
  return Math.min(21, Math.max(10, Math.ceil(Math.log2(taken * 24 + 1))));
}

/** Whether the filter, a bit for each slot, has the slot taken. */
export function isTaken(filter: Uint8Array, slot: number): boolean {
  return (((filter[slot >>> 3] as number) >>> (slot & 7)) & 1) !== 0;
}

/** Whether a unit of the kind is part of a word in a script that puts spaces between words. */
export function isWord(kind: number): boolean {
  return kind >= WORD_BIT && kind < LOOK_HERE;
}

/** Whether a unit of the kind is not seen. */
export function isInvisible(kind: number): boolean {
  return kind === (LOOK_HERE | GLUE_CODE) || kind === (LOOK_HERE | SEAM_CODE);
}
