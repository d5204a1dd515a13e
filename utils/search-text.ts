/** How typed text finds names and settings: without regard to case, accents, width and punctuation. Pure. */

const MARKS = /\p{M}/gu;
const GAPS = /[\s\p{P}]+/gu;

/** The text without case, accents (Měidì is found by "meidi") and differences of width; spaces and punctuation become one space. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(GAPS, ' ').trim();
}

/** The folded text without what may stand between its syllables and words: "guang zhou" and "guangzhou" are one. */
export function joinText(folded: string): string {
  return folded.replaceAll(' ', '');
}

/** The pinyin with v for ü, as pinyin keyboards have it typed. */
export function withTypedUmlaut(pinyin: string): string {
  // Decomposed, the two dots stand before the tone.
  return pinyin.normalize('NFD').replace(/u\u0308\p{Mn}?/giu, 'v');
}
