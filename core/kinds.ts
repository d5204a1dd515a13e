/** What the kind of a UTF-16 unit is made of: a code of the compressed alphabet in the low 14 bits, and two flags. */

/** Not in any form. */
export const NO_CODE = 0;
/** Invisible, joins what stands beside it (see `isGlue`). */
export const GLUE_CODE = 1;
/** Invisible, may be a word edge (see `isSeam`). */
export const SEAM_CODE = 2;
/** White space of any kind. */
export const SPACE_CODE = 3;
/** The first code of a letter. */
export const FIRST_CODE = 4;
/** The last code that there is room for. */
export const MAX_CODE = 0x3fff;
/** The code's part of a kind. */
export const CODE_MASK = 0x3fff;
/** A form can start with it. */
export const START_BIT = 0x4000;
/** Part of a word (see `isWordUnit`). */
export const WORD_BIT = 0x8000;
