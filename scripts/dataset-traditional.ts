/** Traditional spellings out of Simplified ones, with OpenCC's tables: at build time only. */
import * as OpenCC from 'opencc-js';
import type { Form } from '../data/schema.ts';

// Never the phrase presets (`twp`): they replace words (内存 by 記憶體), and a name is no word.
const toHongKong = OpenCC.Converter({ from: 'cn', to: 'hk' });
const toTaiwan = OpenCC.Converter({ from: 'cn', to: 'tw' });
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });

/** Names that the tables would spoil, as they stand in both scripts. */
const KEPT = ['里水'];

/** Running text in Hong Kong's spelling, which Guangdong's neighbours read. To be reviewed by an editor. */
export function traditionalText(simplified: string): string {
  return convert(simplified, toHongKong);
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

/** The first character of a text that is not Simplified, though the text should be; null where all is well. */
export function firstTraditional(text: string): string | null {
  const simplified = toSimplified(text);
  const [characters, converted] = [[...text], [...simplified]];
  return characters.find((character, index) => character !== converted[index] && !BOTH.has(character)) ?? null;
}

/** The first character of a text that is Simplified only, though the text should be Traditional; null where all is well. */
export function firstSimplified(text: string): string | null {
  const traditional = traditionalText(text);
  const [characters, converted] = [[...text], [...traditional]];
  return characters.find((character, index) => character !== converted[index] && !BOTH.has(character)) ?? null;
}

/** Characters that are good Traditional and good Simplified Chinese, each with meanings of its own; reviewed by hand. */
const BOTH = new Set('后里台干只范松云几丑斗冲卜谷郁系制发复面表咸周著乾瞭於');

function convert(text: string, converter: (text: string) => string): string {
  const kept = KEPT.find((name) => text.includes(name));
  if (kept === undefined) return converter(text);
  return text
    .split(kept)
    .map((part) => converter(part))
    .join(kept);
}
