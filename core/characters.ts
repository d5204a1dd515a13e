/** What a UTF-16 unit counts as when text is matched. Everything here is per unit, so offsets never shift. */

/**
 * Stands between the texts of two nodes of one block, of which nobody knows yet whether a reader sees them together or
 * apart. The matcher skips it inside a form and takes it for a word edge outside; whoever joined the texts has to check
 * the candidates that touch one. U+FFFC OBJECT REPLACEMENT CHARACTER.
 */
export const JOIN = '\uFFFC';

/** Ends a sentence, and no form reaches over it. U+2029 PARAGRAPH SEPARATOR. */
export const BREAK = '\u2029';

/** Invisible inside a word, and no word edge: soft hyphen, zero-width non-joiner and joiner, word joiner. */
const GLUE = new Set([0xad, 0x200c, 0x200d, 0x2060]);
/** Invisible, and a place where a word may end: zero-width space, byte order mark, {@link JOIN}. */
const SEAM = new Set([0x200b, 0xfeff, 0xfffc]);

const APOSTROPHES = new Set([0x2018, 0x2019, 0x201b, 0x2bc, 0x60, 0xb4]);
const QUOTES = new Set([0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb]);
const HYPHENS = new Set([0x2010, 0x2011, 0x2012, 0x2013, 0x2212]);

/** Whether the unit is skipped inside a form and joins what stands beside it. */
export function isGlue(unit: number): boolean {
  return GLUE.has(unit) || (unit >= 0xfe00 && unit <= 0xfe0f);
}

/** Whether the unit is skipped inside a form and may be a word edge. */
export function isSeam(unit: number): boolean {
  return SEAM.has(unit);
}

/** The text as it is seen: without what {@link isGlue} and {@link isSeam} say of. */
export function visibleText(text: string): string {
  let visible = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isGlue(unit) && !isSeam(unit)) visible += text[at];
  }
  return visible;
}

/** The unit with full width, quotes, hyphens and white space made alike; case is kept. Break characters stay themselves. */
export function foldWidth(unit: number): number {
  if (unit < 0x80) return unit === 0x60 ? 0x27 : unit >= 9 && unit <= 13 ? 0x20 : unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return foldWidth(unit - 0xfee0);
  if (APOSTROPHES.has(unit)) return 0x27;
  if (QUOTES.has(unit)) return 0x22;
  if (HYPHENS.has(unit)) return 0x2d;
  if (isSpaceUnit(unit)) return 0x20;
  return unit;
}

/** The unit as the matcher compares it: {@link foldWidth}, and lower case where that is one unit too. */
export function foldUnit(unit: number): number {
  const folded = foldWidth(unit);
  if (folded < 0x80) return folded >= 0x41 && folded <= 0x5a ? folded + 32 : folded;
  if (folded >= 0x2e80 && folded <= 0xfaff) return folded;
  const lower = String.fromCharCode(folded).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : folded;
}

/** The text as the matcher compares it, unit by unit; {@link isGlue} and {@link isSeam} units are dropped, runs of white space are one space. */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isGlue(unit) || isSeam(unit)) continue;
    const one = foldUnit(unit);
    if (one === 0x20 && folded.endsWith(' ')) continue;
    folded += String.fromCharCode(one);
  }
  return folded;
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/**
 * Whether the unit is part of a word in a script that puts spaces between words: a Latin form has to end where such
 * units do. Chinese, Japanese and Korean ones are not ("大疆DJI无人机", "DJI의"), nor are halves of surrogate pairs.
 */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return isAsciiWord(unit);
  if (unit >= 0x3005 && unit <= 0x9fff) return false;
  const character = String.fromCharCode(unit);
  return WORD.test(character) && !UNSPACED.test(character);
}

/** Whether the unit belongs to Chinese, Japanese or Korean text: letters of scripts without spaces, and their own signs. */
export function isUnspacedUnit(unit: number): boolean {
  return (
    ((unit >= 0x2e80 && unit <= 0x9fff && unit !== 0x3000) ||
      (unit >= 0xac00 && unit <= 0xd7ff) ||
      (unit >= 0xf900 && unit <= 0xfaff) ||
      (unit >= 0xff61 && unit <= 0xffdf) ||
      (unit >= 0x1100 && unit <= 0x11ff)) &&
    !isWordUnit(unit)
  );
}

function isAsciiWord(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f
  );
}

function isSpaceUnit(unit: number): boolean {
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}
