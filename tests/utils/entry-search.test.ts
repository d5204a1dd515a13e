import { describe, expect, it } from 'vitest';
import { foldName, searchEntries } from '../../utils/entry-search.ts';

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
    ['an id', 'little-giant', ['little-giant']],
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

  it('takes all for no query, in their order', () => {
    expect(searchEntries(HEADS, ' ')).toEqual(HEADS);
  });

  it('searches 10,000 entries within a frame', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      head(`e${at}`, `Name ${at}`, `名字${at}`, `名字${at}`, 'Míngzi'),
    );
    searchEntries(many, 'warm');
    const start = performance.now();
    expect(searchEntries(many, 'name 99')).toHaveLength(111);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('foldName', () => {
  it.each([
    ['Lǜ Hú', 'lu hu'],
    ['Ａｎｋｅｒ', 'anker'],
    ["Xi'an", 'xi an'],
  ])('folds %s', (text, expected) => expect(foldName(text)).toBe(expected));
});
