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
/** The first code of a letter. */
export const FIRST_CODE = 3;
/** A word unit that is in no form. */
export const OTHER_WORD_CODE = 31;
/** White space of any kind. */
export const SPACE_CODE = 32;
/** The last code that there is room for. */
export const MAX_CODE = 0x3fff;
/** The code's part of a kind. */
export const CODE_MASK = 0x3fff;
export const UNSPACED_BIT = 0x4000;
export const WORD_BIT = 0x8000;
export const LOOK_HERE = UNSPACED_BIT | WORD_BIT;

/** The code's part that is kept of a unit in a {@link wordSlot} window: 0 for gaps and never for word units. */
export const LETTER_MASK = 31;
/** How far a window is shifted for each unit. */
export const LETTER_BITS = 5;
/** So many units of a window are looked up. */
export const WINDOW_LETTERS = 4;
/** What stands before those: a word begins with them where this is 0. */
export const BEFORE_SHIFT = LETTER_BITS * WINDOW_LETTERS;

/** A window and the letter before it. */
export const WINDOW_AND_BEFORE = (1 << (BEFORE_SHIFT + LETTER_BITS)) - 1;

/** In an element of the word filter, for each of its eight slots: a form may begin like this if nothing stands before the window's letters. */
export const WHOLE_BIT = 1;
/** In an element of the word filter, for each of its eight slots: a form may begin like this whatever stands before, for the window holds the gap itself. */
export const SHORT_BIT = 0x100;

const WINDOW_MASK = (1 << BEFORE_SHIFT) - 1;
/** 2^32 divided by the golden ratio: multiplicative hashing (D. Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;

/** The slot of a window of letters in a word filter; `shift` is 32 less the filter's size in bits. */
export function wordSlot(window: number, shift: number): number {
  return Math.imul(window & WINDOW_MASK, GOLDEN) >>> shift;
}

/** The slot of two codes that follow each other in a pair filter; `shift` as in {@link wordSlot}. */
export function pairSlot(first: number, second: number, shift: number): number {
  return Math.imul((first << 14) | second, GOLDEN) >>> shift;
}

/** How many bits a filter's slots are numbered with: so many that few are taken, for each that is taken wrongly costs a look into the trie. */
export function filterBits(taken: number): number {
  return Math.min(21, Math.max(12, Math.ceil(Math.log2(taken * 24))));
}
