import { describe, expect, it } from 'vitest';
import type { Form } from '../../data/schema.ts';
import {
  coveringSpellings,
  firstSimplified,
  firstTraditional,
  spellingsOf,
  traditionalSpellings,
  traditionalText,
} from '../../scripts/dataset-traditional.ts';

const hans = (text: string, traditional?: string[]): Form => ({
  text,
  script: 'hans',
  ambiguity: 'safe',
  ...(traditional && { traditional }),
});

it.each([
  ['广货', ['廣貨']],
  ['产业集群', ['產業集羣', '產業集群']],
  ['国家级平台', ['國家級平台', '國家級平臺']],
  ['美的', []],
  ['里水', []],
  ['南海里水镇', ['南海里水鎮']],
  // Words stay what they are: no 記憶體.
  ['内存', ['內存']],
])('derives the Traditional spellings of %s', (simplified, spellings) => {
  expect(traditionalSpellings(simplified)).toEqual(spellings);
});

it('writes running text as Hong Kong does', () => {
  expect(traditionalText('佛山里水的企业出口到台湾，着眼于干净的后厨。')).toBe(
    '佛山里水的企業出口到台灣，着眼於乾淨的後廚。',
  );
});

describe('the spellings of a form', () => {
  it('are its own and the derived ones', () => {
    expect(spellingsOf(hans('广货'))).toEqual(['广货', '廣貨']);
  });

  it('are its own and the given ones, which may be none', () => {
    expect(spellingsOf(hans('广货', ['広貨']))).toEqual(['广货', '広貨']);
    expect(spellingsOf(hans('广货', []))).toEqual(['广货']);
  });

  it('are only its own in other scripts', () => {
    expect(spellingsOf({ text: '廣貨', script: 'hant', ambiguity: 'safe' })).toEqual(['廣貨']);
    expect(spellingsOf({ text: 'Guanghuo', script: 'latin', ambiguity: 'safe' })).toEqual(['Guanghuo']);
  });
});

it('a covering word has the spellings given for the form in it', () => {
  expect(coveringSpellings('阿发哥们', [hans('阿发')])).toEqual(['阿发哥们', '阿發哥們']);
  expect(coveringSpellings('阿发哥们', [hans('阿发', ['阿髮'])])).toEqual(['阿发哥们', '阿發哥們', '阿髮哥們']);
});

it.each([
  ['广东制造，公里，皇后，里水，平台，干预，著名', null],
  ['以後', '後'],
  ['發展', '發'],
])('finds what is not Simplified in %s', (text, found) => {
  expect(firstTraditional(text)).toBe(found);
});

it.each([
  ['廣東製造，公里，皇后，里水，平台，若干，制度，范仲淹，產業集群，佈局、布局', null],
  ['以后', '后'],
  ['发展', '发'],
  ['产業', '产'],
])('finds what is not Traditional in %s', (text, found) => {
  expect(firstSimplified(text)).toBe(found);
});
