/** A light detector of the language of a block of text: enough to know that "en vivo" is Spanish and 荣耀 stands in Japanese. */

/** `other`: a language in which neither English nor Chinese names are written as a matter of course. */
export type TextLanguage = 'en' | 'zh' | 'ja' | 'other' | 'unknown';

/** Common short words of English, and of other languages in Latin letters, from Spanish to Turkish, that English has not. */
const ENGLISH =
  'the of and to is are was were that with for from this have has its by at as an it on be will not which their been but they';
const OTHERS =
  'el los las del una que por con para como pero más está sus se lo y su al ha fue muy también desde le les des du ' +
  'est une dans qui sur pas avec pour au aux ce cette sont été leur et il elle nous vous der die das und ist nicht ' +
  'mit ein eine den von zu auf im dem sich auch wird für oder bei sind di che gli è per non sono della nel alla più ' +
  'anche questo ma os do da em um uma não ao dos mais foi são pelo ou também het een van niet zijn voor dat met en ' +
  'op aan ook maar och att det som på för med är inte til av og ikke yang dan dengan untuk dari ini itu pada tidak ' +
  'và của là có cho không được trong một ve bir ile için bu';
/** Made when first needed. */
let wordSets: readonly ReadonlySet<string>[] | null = null;
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
export function languageOf(text: string, declared: string): TextLanguage {
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
  wordSets ??= [ENGLISH, OTHERS].map((list) => new Set(list.split(' ')));
  const words = sample.toLowerCase().match(WORDS) ?? [];
  const [english = 0, other = 0] = wordSets.map((set) => words.filter((word) => set.has(word)).length);
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
