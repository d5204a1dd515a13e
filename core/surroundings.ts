/** What stands directly around a candidate: edges of names in Chinese, capitals and figures in English, signs of a person. */
import { isUnspacedUnit, isWordUnit } from './characters.ts';
import type { FoldedText } from './folded-text.ts';
import type { Span } from './types.ts';

/** The commonest Chinese surnames of one character that are no common word's last one (何, 于, 方 are cues at most elsewhere). */
const SURNAMES = new Set(
  '张王李赵刘陈杨黄周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许韩冯邓曹彭曾肖蔡潘袁董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚金丘夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛万顾赖武康贺严尹钱施龚',
);
/** Words after a name that make it a person's. */
const PERSON_AFTER = /^(?:先生|女士|小姐|同学|老师|教授|医生|警官|同志|师傅|阿姨|叔叔|哥|姐|今年\d+岁|[，,]\d+岁)/;
/** Characters before a name that end a word of their own: particles, prepositions, verbs that take a name. */
const LEADING = new Set(
  '在与和及或由被把将让对向给从为跟同比是的了是称据到去买用叫找看有如像等替靠选换卖送修装且而但因若连含即除自就都也还又再',
);
/** Characters behind a name that begin a word of their own. */
const FOLLOWING = new Set(
  '在与和及或被把将让对向给从为跟同比是的了称据已也都就还又再则却仅曾正拟欲宣发推公开表称旗集股总品生首新上中与们会能可要想应该有无',
);
/** A capitalised word that is no article, preposition or pronoun at the beginning of a sentence. */
const GIVEN_BEFORE =
  /\b(?!(?:The|An?|In|At|On|Of|By|For|From|To|With|And|But|Or|As|If|When|While|After|Before|Since|Our|My|Your|Its|His|Her|Their|This|That|These|Those|Both|Even|Only|Like|New|Is|Are|Was|Did|Does|Do|Has|Can|Will|How|Why|What|Who|Where)\s)[A-Z][a-z]+\s$/;
const FIRST_WORD = /(?:^|[.!?:;…\n"“(]\s*)[A-Z][a-z]+\s$/;
const NAME_AFTER = /^\s[A-Z][a-z]+/;
const DECIMAL_AFTER = /^[\s:|\t]*[+\-−(]?\d[\d,]*\.\d|^[\s:|\t]*[+\-−]?\d+(?:\.\d+)?\s?%/;
const TITLE_MARKS = /《[^《》]{0,30}$/;

/** So much of the text around a candidate is cut into words, in UTF-16 units. */
const SEGMENTED = 24;
/** Made when first needed: its dictionary takes longer to load than we do. */
let segmenter: Intl.Segmenter | null = null;

/**
 * Whether the edges of a candidate in Chinese are no edges of words by the browser's own dictionary (目前|海外 for 前海).
 * That dictionary knows few names and cuts 大|疆, so what is inside a candidate says nothing; a word over its edge does.
 */
function cutsAt(text: string, { start, end }: Span): { left: boolean; right: boolean } {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - SEGMENTED);
  let [left, right] = [from < start, end < Math.min(text.length, end + SEGMENTED)];
  for (const { index } of segmenter.segment(text.slice(from, end + SEGMENTED))) {
    if (from + index === start) left = false;
    if (from + index === end) right = false;
    if (from + index >= end) break;
  }
  return { left, right };
}

/** Each is 1 where it holds, 0 where it does not. */
export interface Surroundings {
  /** Chinese: no letter touches it on this side, or one that ends or begins a word of its own. */
  readonly leftOpen: number;
  readonly rightOpen: number;
  readonly leftLetter: number;
  readonly rightLetter: number;
  /** Chinese: a word of the dictionary goes over this edge. */
  readonly leftCut: number;
  readonly rightCut: number;
  /** A surname stands before it, or a form of address behind. */
  readonly person: number;
  /** Latin: another capitalised word stands before it or behind it, as in names of people and other firms. */
  readonly nameBefore: number;
  readonly nameAfter: number;
  /** The same before it, but at the beginning of a sentence, where every word has a capital. */
  readonly firstBefore: number;
  /** A figure with decimals or per cent follows: a quotation. */
  readonly quotation: number;
  readonly bracketed: number;
  /** In the title marks of books and films. */
  readonly titled: number;
  /** The block says nothing else. */
  readonly alone: number;
}

export function surroundingsOf(text: string, folded: FoldedText, { start, end }: Span): Surroundings {
  const left = folded.before(start);
  const right = folded.after(end);
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 32);
  const latin = isWordUnit(folded.units[start] as number);
  const leftCharacter = String.fromCharCode(left);
  const leftHan = isUnspacedUnit(left) && isLetter(left);
  const rightHan = isUnspacedUnit(right) && isLetter(right);
  const leading = !leftHan || LEADING.has(leftCharacter);
  const following = !rightHan || FOLLOWING.has(String.fromCharCode(right));
  const person = !latin && ((leftHan && SURNAMES.has(leftCharacter)) || PERSON_AFTER.test(after));
  const cuts = latin ? { left: false, right: false } : cutsAt(text, { start, end });
  return {
    leftCut: flag(cuts.left),
    rightCut: flag(cuts.right),
    leftOpen: flag(!latin && leading),
    rightOpen: flag(!latin && following),
    leftLetter: flag(!latin && !leading),
    rightLetter: flag(!latin && !following),
    person: flag(person),
    nameBefore: flag(latin && GIVEN_BEFORE.test(before) && !FIRST_WORD.test(before)),
    firstBefore: flag(latin && GIVEN_BEFORE.test(before) && FIRST_WORD.test(before)),
    nameAfter: flag(latin && NAME_AFTER.test(after)),
    quotation: flag(DECIMAL_AFTER.test(after)),
    bracketed: flag((left === 0x28 && right === 0x29) || (left === 0x5b && right === 0x5d)),
    titled: flag(TITLE_MARKS.test(before)),
    alone: flag(text.length < 80 && end - start >= text.trim().length),
  };
}

/** Signs of the CJK blocks (full stops, brackets) are no letters. */
function isLetter(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af);
}

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}

/** How a candidate is written and what signs stand around it, by name; each where it holds. */
export function shapesOf(text: string, { start, end }: Span, form: string, latin: boolean): string[] {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const own = text.slice(start, end);
  const shapes: string[] = [];
  const test = (name: string, condition: boolean): void => {
    if (condition) shapes.push(name);
  };
  if (latin) {
    test('possessive', /^['’]s?(?![\p{L}])/u.test(after));
    test('upper', own !== form && own === own.toUpperCase());
    test('first', /(?:^|[.!?…:;\n"“]\s*)$/.test(before));
    test('hyphen-after', /^[-–]\p{L}/u.test(after));
    test('word-after', /^\s\p{Ll}/u.test(after));
  }
  // 她是美的: what 的 makes an adjective of.
  else
    test('predicate', own.endsWith('的') && /[是很挺最真更太也都又]$/.test(before) && !isLetter(after.charCodeAt(0)));
  test('model-after', /^\s?(?:[A-Z][A-Za-z]{0,5}[-\s]?)?\d/.test(after));
  test('number-before', /\d[\d,.]*\s?$/.test(before));
  test('comma-after', /^[,，、]/.test(after));
  test('quoted', /["“‘「『'《]$/.test(before) && /^["”’」』'》]/.test(after));
  test('quote-before', /["“‘「『']$/.test(before));
  test('bracket-before', /[(（[【]$/.test(before));
  test('colon-before', /[:：|]\s?$/.test(before));
  test('colon-after', /^\s?[:：|]/.test(after));
  return shapes;
}
