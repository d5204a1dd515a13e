/** What a reader's own packs may hold. Told to the reader where they are passed. */

/** Spellings of all own packs together that are switched on: each frame of each page decodes the table that is made of them. */
export const MAX_FORMS = 50_000;
/** Bytes of a file, and of a pack as we keep it. */
export const MAX_BYTES = 20_000_000;
/** So many faults are listed; the rest is counted. */
export const MAX_LISTED_FAULTS = 200;
/** A Latin form of so many UTF-16 units or fewer is matched in its very case unless its pack says otherwise: IT is no "it". */
export const SHORT_LATIN_UNITS = 3;
/** How long a deleted pack can be brought back, in ms. */
export const UNDO_MS = 10 * 60_000;
