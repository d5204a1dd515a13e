/** A light detector of the language of a block of text: enough to know that "en vivo" is Spanish and 荣耀 stands in Japanese. */

import type { WordSets } from './words.ts';

/** `other`: a language in which neither English nor Chinese names are written as a matter of course. */
export type TextLanguage = 'en' | 'zh' | 'ja' | 'other' | 'unknown';

/** So many UTF-16 units are looked at. */
const SAMPLE = 600;
/** A language wins with so many of its words. */
const ENOUGH = 2;

const HANGUL = /[\uac00-\ud7af]/;
const WORDS = /\p{Script=Latin}+/gu;
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;

/**
 * The language of a text; where it says too little, what the page declares (BCP 47, may be empty). Pages declare wrongly
 * often enough that the text goes first.
 */
export function languageOf(text: string, declared: string, words: Pick<WordSets, 'english' | 'others'>): TextLanguage {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  let [kana, han] = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) han += 1;
    else if ((unit >= 0x3041 && unit <= 0x309f) || (unit >= 0x30a1 && unit <= 0x30fa)) kana += 1;
  }
  if (kana >= 2 && kana * 8 >= han) return 'ja';
  if (HANGUL.test(sample)) return 'other';
  if (han > 0 && (han * 3 >= sample.length || han >= 12))
    return declaredLanguage(declared) === 'ja' && kana > 0 ? 'ja' : 'zh';
  if (OTHER_SCRIPT.test(sample)) return 'other';
  const found = sample.toLowerCase().match(WORDS) ?? [];
  const english = found.filter((word) => words.english.has(word)).length;
  const other = found.filter((word) => words.others.has(word)).length;
  if (english >= ENOUGH && english > other) return 'en';
  if (other >= ENOUGH && other > english) return 'other';
  if (han > 0) return 'zh';
  return declaredLanguage(declared);
}

function declaredLanguage(declared: string): TextLanguage {
  const primary = declared.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === '') return 'unknown';
  if (primary === 'en' || primary === 'zh' || primary === 'ja') return primary;
  return primary === 'yue' || primary === 'cmn' ? 'zh' : 'other';
}
