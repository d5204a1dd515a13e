/** What stands directly around a candidate: edges of names in Chinese, capitals and figures in English, signs of a person. */
import { isUnspacedUnit, isWordUnit } from './characters.ts';
import type { FoldedText } from './folded-text.ts';
import type { Span } from './types.ts';
import type { WordSets } from './words.ts';

/** Words after a name that make it a person's. */
const PERSON_AFTER = /^(?:先生|女士|小姐|同学|老师|教授|医生|警官|同志|师傅|阿姨|叔叔|哥|姐|今年\d+岁|[，,]\d+岁)/;
/** A capitalised word that is no article, preposition or pronoun at the beginning of a sentence. */
const GIVEN_BEFORE =
  /\b(?!(?:The|An?|In|At|On|Of|By|For|From|To|With|And|But|Or|As|If|When|While|After|Before|Since|Our|My|Your|Its|His|Her|Their|This|That|These|Those|Both|Even|Only|Like|New|Is|Are|Was|Did|Does|Do|Has|Can|Will|How|Why|What|Who|Where)\s)[A-Z][a-z]+\s$/;
const FIRST_WORD = /(?:^|[.!?:;…\n"“(]\s*)[A-Z][a-z]+\s$/;
const NAME_AFTER = /^\s[A-Z][a-z]+/;
/** A figure with decimals or per cent: a quotation. */
const DECIMAL_AFTER = /^[\s:|\t]*[+\-−(]?\d[\d,]*\.\d|^[\s:|\t]*[+\-−]?\d+(?:\.\d+)?\s?%/;
/** Inside the title marks of books and films. */
const TITLE_MARKS = /《[^《》]{0,30}$/;

/** So much of the text around a candidate is looked at, in UTF-16 units. */
const CONTEXT = 32;
/** So much of it is cut into words, in UTF-16 units. */
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
  const to = Math.min(text.length, end + SEGMENTED);
  const words = segmenter.segment(text.slice(from, to));
  const isEdge = (at: number): boolean => at === from || at === to || words.containing(at - from)?.index === at - from;
  return { left: !isEdge(start), right: !isEdge(end) };
}

/**
 * How a candidate is written and what stands around it, by name (features `shape-…` of the weights); each where it holds.
 * @param form the form as the table has it.
 */
export function shapesOf(text: string, folded: FoldedText, span: Span, form: string, words: WordSets): string[] {
  const { start, end } = span;
  const left = folded.before(start);
  const right = folded.after(end);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const own = text.slice(start, end);
  const shapes: string[] = [];
  const test = (name: string, condition: boolean): void => {
    if (condition) shapes.push(name);
  };
  if (isWordUnit(folded.units[start] as number)) {
    // Another capitalised word before it or behind it, as in names of people and other firms; where a sentence begins,
    // every word has a capital.
    if (GIVEN_BEFORE.test(before)) shapes.push(FIRST_WORD.test(before) ? 'first-before' : 'name-before');
    test('name-after', NAME_AFTER.test(after));
    test('possessive', /^['’]s?(?![\p{L}])/u.test(after));
    test('upper', own !== form && own === own.toUpperCase());
    test('first', /(?:^|[.!?…:;\n"“]\s*)$/.test(before));
    test('hyphen-after', /^[-–]\p{L}/u.test(after));
    test('word-after', /^\s\p{Ll}/u.test(after));
  } else {
    const leftLetter = isUnspacedUnit(left) && isLetter(left);
    const rightLetter = isUnspacedUnit(right) && isLetter(right);
    // Open: no letter touches it on this side, or one that ends or begins a word of its own.
    shapes.push(leftLetter && !words.leading.has(String.fromCharCode(left)) ? 'left-letter' : 'left-open');
    shapes.push(rightLetter && !words.following.has(String.fromCharCode(right)) ? 'right-letter' : 'right-open');
    const cuts = cutsAt(text, span);
    test('left-cut', cuts.left);
    test('right-cut', cuts.right);
    test('person', (leftLetter && words.surnames.has(String.fromCharCode(left))) || PERSON_AFTER.test(after));
    // 她是美的: what 的 makes an adjective of.
    test('predicate', own.endsWith('的') && /[是很挺最真更太也都又]$/.test(before) && !isLetter(after.charCodeAt(0)));
  }
  test('quotation', DECIMAL_AFTER.test(after));
  test('bracketed', (left === 0x28 && right === 0x29) || (left === 0x5b && right === 0x5d));
  test('titled', TITLE_MARKS.test(before));
  // The block says nothing else.
  test('alone', text.length < 80 && end - start >= text.trim().length);
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

/** Signs of the CJK blocks (full stops, brackets) are no letters. */
function isLetter(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af);
}
