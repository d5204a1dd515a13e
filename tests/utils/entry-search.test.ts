import { describe, expect, it } from 'vitest';
import { searchEntries } from '../../utils/entry-search.ts';
import type { EntryHead } from '../../utils/parse-card.ts';

const head = (id: string, en: string, zhHans: string, zhHant: string, pinyin?: string): EntryHead => ({
  id,
  pack: 'report',
  category: 'brand',
  names: { en, zhHans, zhHant, ...(pinyin !== undefined && { pinyin }) },
});
const HEADS = [
  head('canton-fair', 'Canton Fair', '广交会', '廣交會', 'Guǎngjiāohuì'),
  head('canton-porcelain', 'Canton porcelain', '广彩', '廣彩', 'Guǎngcǎi'),
  head('midea', 'Midea', '美的', '美的', 'Měidí'),
  head('fair', 'Fair', '会', '會'),
];
const find = (query: string) => searchEntries(HEADS, query).map(({ id }) => id);

describe('searchEntries', () => {
  it.each([
    ['midea', ['midea']],
    ['ＭＩＤＥＡ', ['midea']],
    ['廣交', ['canton-fair']],
    ['广', ['canton-fair', 'canton-porcelain']],
    ['guang jiao hui', ['canton-fair']],
    ['meidi', ['midea']],
    ['guǎngc', ['canton-porcelain']],
    ['fair', ['fair', 'canton-fair']],
    ['airc', []],
    ['porcelain', ['canton-porcelain']],
    ['', []],
    [' - ', []],
    ['nobody', []],
  ])('finds for %j %j', (query, ids) => {
    expect(find(query)).toEqual(ids);
  });
});
