import { describe, expect, it } from 'vitest';
import { searchEntries } from '../../utils/entry-search.ts';
import { foldText, joinText, withTypedUmlaut } from '../../utils/search-text.ts';

const head = (id: string, en: string, zhHans: string, zhHant: string, pinyin: string) => ({
  id,
  names: { en, zhHans, zhHant, pinyin },
});
const HEADS = [
  head('midea', 'Midea', '美的', '美的', 'Měidí'),
  head('canton-fair', 'Canton Fair', '广交会', '廣交會', 'Guǎngjiāohuì'),
  head('guangzhou', 'Guangzhou', '广州', '廣州', 'Guǎngzhōu'),
  head('liby', 'Liby', '立白', '立白', 'Lìbái'),
  head('lu', 'Green lake', '绿湖', '綠湖', 'Lǜ Hú'),
  head('little-giant', '“Little giant” firm', '专精特新', '專精特新', 'zhuān jīng tè xīn'),
];
const idsOf = (query: string) => searchEntries(HEADS, query).map(({ id }) => id);

describe('searchEntries', () => {
  it.each<[string, string, string[]]>([
    ['an English name', 'midea', ['midea']],
    ['in any case and width', ' ＭＩＤＥＡ ', ['midea']],
    ['a word inside a name', 'fair', ['canton-fair']],
    ['Simplified', '广', ['canton-fair', 'guangzhou']],
    ['Traditional', '廣州', ['guangzhou']],
    ['pinyin without tones', 'meidi', ['midea']],
    ['pinyin with tones', 'Měidí', ['midea']],
    ['the beginning of pinyin', 'guang', ['guangzhou', 'canton-fair']],
    ['pinyin run together', 'zhuanjing', ['little-giant']],
    ['pinyin apart that is written together', 'guang jiao hui', ['canton-fair']],
    ['v for ü', 'lvhu', ['lu']],
    ['u for ü', 'lu hu', ['lu']],
    ['a name with other signs in it', 'little-giant', ['little-giant']],
    ['words in another order', 'fair canton', ['canton-fair']],
    ['a name past its quotation mark', 'little gi', ['little-giant']],
    ['one letter only where a word begins', 'f', ['canton-fair', 'little-giant']],
    ['nothing', 'xyz', []],
    ['signs of a pattern as they are', '.*(', []],
  ])('finds by %s', (_, query, expected) => {
    expect(idsOf(query).toSorted()).toEqual(expected.toSorted());
  });

  it('puts whole names before beginnings, and those before the rest', () => {
    const heads = [
      head('c', 'Old Canton', '乙', '乙', ''),
      head('b', 'Canton Fair', '丙', '丙', ''),
      head('a', 'Canton', '丁', '丁', ''),
      head('d', 'Incantons', '戊', '戊', ''),
    ];
    expect(searchEntries(heads, 'canton').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes names that differ in spaces and signs for whole ones', () => {
    const heads = [head('long', 'Canton Fairs', '甲', '甲', ''), head('fair', 'Canton Fair', '乙', '乙', '')];
    for (const query of ['cantonfair', 'canton-fair', 'Canton  Fair'])
      expect(searchEntries(heads, query)[0]!.id).toBe('fair');
  });

  it.each(['', ' ', '.*('])('takes none for the empty query %j', (query) => {
    expect(searchEntries(HEADS, query)).toEqual([]);
  });

  it("searches a reader's own names alike", () => {
    const own = [{ names: [{ text: 'Acme' }, { text: 'Ācmé Líght' }] }, { names: [] }];
    expect(searchEntries(own, 'acmelight')).toEqual([own[0]]);
  });
});

describe('foldText', () => {
  it.each([
    ['Lǜ Hú', 'lu hu'],
    ['Ａｎｋｅｒ', 'anker'],
    ["Xi'an", 'xi an'],
    ['“Little giant”・TP-Link', 'little giant tp link'],
  ])('folds %s', (text, expected) => expect(foldText(text)).toBe(expected));

  it('joins words, and types ü as v', () => {
    expect(joinText('xi an')).toBe('xian');
    expect(foldText(withTypedUmlaut('Lǜ Hú'))).toBe('lv hu');
  });
});
