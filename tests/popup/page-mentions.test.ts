import { describe, expect, it } from 'vitest';
import type { Card } from '../../data/card.ts';
import { wrongPairs } from '../../entrypoints/popup/page-mentions.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import { sampleCard } from '../components/sample-card.ts';

const names = { en: 'A', zhHans: '甲', zhHant: '甲' };
const heads = new Map<string, EntryHead>(
  (['midea', 'gree', 'wechat', 'tencent'] as const).map((id) => [id, { id, pack: 'report', category: 'brand', names }]),
);
heads.set('foshan', { id: 'foshan', pack: 'report', category: 'place', names });

const related = (type: 'product-of' | 'competitor', id: string): Card['related'] => [
  { type, entries: [{ id, category: 'brand', names }], shown: 1 },
];
const cards: Record<string, Card> = {
  midea: { ...sampleCard(), id: 'midea', related: related('competitor', 'gree') },
  wechat: { ...sampleCard(), id: 'wechat', related: related('product-of', 'tencent') },
};
const pairOf = (first: string, second: string) =>
  wrongPairs(
    [
      { entry: first, before: '', text: 'Name', after: ' (名字)', reason: { kind: 'safe-form' } },
      { entry: second, before: '', text: '名字', after: ')', reason: { kind: 'safe-form' } },
    ],
    heads,
    async (id) => cards[id] ?? null,
  );

describe('wrongPairs', () => {
  it.each<[string, string, string, number]>([
    ['competitors', 'midea', 'gree', 1],
    ['a product and its maker', 'wechat', 'tencent', 0],
    ['a brand and its city', 'midea', 'foshan', 0],
    ['an entry that is not known', 'midea', 'unknown', 0],
    ['an entry without a card', 'gree', 'midea', 0],
  ])('of %s', async (_, first, second, count) => {
    expect(await pairOf(first, second)).toHaveLength(count);
  });
});
