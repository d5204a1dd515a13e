import { describe, expect, it } from 'vitest';
import type { Form } from '../../data/schema.ts';
import {
  coveringSpellings,
  firstSimplified,
  firstTraditional,
  firstUnusualGlyph,
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

it.each([
  ['佛山里水的企业出口到台湾，着眼于干净的后厨。', '佛山里水的企業出口到台灣，着眼於乾淨的後廚。'],
  ['“退税”说明，产业集群，开启，阅读，锐意，卫浴，店里', '「退稅」說明，產業集群，開啟，閱讀，銳意，衛浴，店裡'],
  ['蜕变，悦目，脱销，温州，农户，叙述，面粉', '蛻變，悅目，脫銷，溫州，農戶，敘述，麵粉'],
])('writes the running text %s in glyphs that all its readers know', (simplified, traditional) => {
  expect(traditionalText(simplified)).toBe(traditional);
  expect(firstUnusualGlyph(traditional)).toBeNull();
});

it('finds the first glyph that has a more usual one', () => {
  expect(firstUnusualGlyph('產業集羣的税')).toEqual({ glyph: '羣', usual: '群' });
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
  ['岳，五百里，家具，周期，周邊，公布，占地，店裡', null],
  ['这里', '这'],
  ['心里', '里'],
  ['以后', '后'],
  ['发展', '发'],
  ['产業', '产'],
])('finds what is not Traditional in %s', (text, found) => {
  expect(firstSimplified(text)).toBe(found);
});
