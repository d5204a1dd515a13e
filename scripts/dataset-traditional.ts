/** Traditional spellings out of Simplified ones, with OpenCC's tables: at build time only. */
import * as OpenCC from 'opencc-js';
import type { Form } from '../data/schema.ts';

// Never the phrase presets (`twp`): they replace words (内存 by 記憶體), and a name is no word.
const toHongKong = OpenCC.Converter({ from: 'cn', to: 'hk' });
const toTaiwan = OpenCC.Converter({ from: 'cn', to: 'tw' });
const fromHongKong = OpenCC.Converter({ from: 'hk', to: 'cn' });
const fromTaiwan = OpenCC.Converter({ from: 'tw', to: 'cn' });

/** The Han characters of the basic plane: CJK Unified Ideographs with Extension A. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Names that the tables would spoil, as they stand in both scripts; reviewed by hand. 里水: a town in Nanhai, no 裏. */
const KEPT = ['里水'];

/** Characters and words that the tables rewrite although Traditional texts have them so too; reviewed by hand. */
const ALSO_TRADITIONAL = [...KEPT, '岳', '周', '布', '占', '家具', '方才'];

/**
 * Every Traditional character with the Simplified one that it counts as in matching, both as UTF-16 units. By character,
 * not by word: text that mixes scripts is matched too, and what several characters were merged into is one in the table.
 */
export function traditionalVariants(): Map<number, number> {
  const variants = new Map<number, number>();
  for (let unit = FIRST_HAN; unit <= LAST_HAN; unit += 1) {
    const character = String.fromCharCode(unit);
    const simplified = [fromHongKong(character), fromTaiwan(character)].find((other) => other !== character);
    if (simplified?.length === 1) variants.set(unit, simplified.charCodeAt(0));
  }
  return variants;
}

/**
 * Signs of Simplified texts and glyphs of Hong Kong's tables, each with the one that readers in Hong Kong and in Taiwan both take for the usual one.
 * Not here: where the two have each their own (台 臺, 着 著), Hong Kong's stays.
 */
const USUAL_GLYPHS: ReadonlyMap<string, string> = new Map(
  '兑兌 卧臥 衞衛 敍敘 啓啟 囱囪 嫺嫻 峯峰 牀床 悦悅 愠慍 户戶 氲氳 温溫 税稅 繮韁 羣群 脱脫 葱蔥 藴蘊 蜕蛻 裏裡 説說 醖醞 鈎鉤 鋭銳 閲閱 麪麵 “「 ”」'
    .split(' ')
    .map(([variant, usual]) => [variant!, usual!]),
);

/** Running text in Hong Kong's words and the usual glyphs: what Guangdong's neighbours read. An editor reviews it. */
export function traditionalText(simplified: string): string {
  return [...convert(simplified, toHongKong)].map((glyph) => USUAL_GLYPHS.get(glyph) ?? glyph).join('');
}

/** The first glyph of a Traditional text that has a more usual one, with that; null where there is none. */
export function firstUnusualGlyph(traditional: string): { readonly glyph: string; readonly usual: string } | null {
  for (const glyph of traditional) {
    const usual = USUAL_GLYPHS.get(glyph);
    if (usual !== undefined) return { glyph, usual };
  }
  return null;
}

/** Every Traditional spelling in which a Simplified word may be met, without those that are the word itself. */
export function traditionalSpellings(simplified: string): string[] {
  const spellings = [convert(simplified, toHongKong), convert(simplified, toTaiwan)];
  return [...new Set(spellings)].filter((spelling) => spelling !== simplified);
}

/** The spellings that a form is matched in: itself, and for a Simplified one the Traditional ones, derived or given. */
export function spellingsOf(form: Form): string[] {
  if (form.script !== 'hans') return [form.text];
  return [...new Set([form.text, ...(form.traditional ?? traditionalSpellings(form.text))])];
}

/**
 * The spellings of a covering word: itself and its Traditional ones. Where the word holds a form whose Traditional
 * spellings an author has given, it has them too, for else it would cover nothing in a Traditional text.
 */
export function coveringSpellings(word: string, forms: readonly Form[]): string[] {
  const given = forms.flatMap(({ text, traditional }) => {
    const at = traditional ? word.indexOf(text) : -1;
    if (at < 0) return [];
    const [before, after] = [word.slice(0, at), word.slice(at + text.length)];
    return (traditional ?? []).flatMap((spelling) =>
      [toHongKong, toTaiwan].map((converter) => convert(before, converter) + spelling + convert(after, converter)),
    );
  });
  return [...new Set([word, ...traditionalSpellings(word), ...given])];
}

/** The first character of a text that Simplified Chinese does not write so; null where all is well. */
export function firstTraditional(text: string): string | null {
  return firstChanged(text, [fromHongKong(text), fromTaiwan(text)], []);
}

/** The first character of a text that Traditional Chinese does not write so; null where all is well. */
export function firstSimplified(text: string): string | null {
  return firstChanged(text, [toHongKong(text), toTaiwan(text)], ALSO_TRADITIONAL);
}

/** The first character that every conversion changes, outside the exceptions: what only one changes is a regional variant. */
function firstChanged(text: string, conversions: readonly string[], exceptions: readonly string[]): string | null {
  // Blanks of the same length keep the places.
  const open = exceptions.reduce((rest, word) => rest.replaceAll(word, ' '.repeat([...word].length)), text);
  const converted = conversions.map((conversion) => [...conversion]);
  const characters = [...open];
  const at = characters.findIndex((own, index) => own !== ' ' && converted.every((other) => other[index] !== own));
  return characters[at] ?? null;
}

function convert(text: string, converter: (text: string) => string): string {
  return text
    .split(new RegExp(`(${KEPT.join('|')})`))
    .map((part) => (KEPT.includes(part) ? part : converter(part)))
    .join('');
}
