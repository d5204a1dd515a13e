import cards from 'virtual:guanghuo-lens/cards';
import { describe, expect, it } from 'vitest';
import { CITY_IDS } from '../../data/cities.ts';
import { indexPartFrom } from '../../utils/card-store.ts';
import { citiesOf } from '../../utils/entry-cities.ts';
import { INDEX_PART } from '../../utils/messages.ts';
import { storedSampleCard } from '../components/sample-card.ts';

describe('citiesOf', () => {
  it.each(CITY_IDS)('knows %s as an entry', (city) => {
    expect(cards[city]?.category).toBe('place');
    expect(citiesOf(cards, city)).toEqual([city]);
  });

  it.each([
    ['midea', ['foshan']],
    ['beijiao', ['foshan']],
    ['huaqiangbei', ['shenzhen']],
    ['guangdong', []],
    ['fob', []],
    ['toString', []],
  ])('finds those of %s', (id, cities) => {
    expect(citiesOf(cards, id)).toEqual(cities);
  });

  it('ends where relations go round', () => {
    const towards = (ids: string[]) => [{ type: 'part-of' as const, ids, more: 0 }];
    const store = {
      a: storedSampleCard('a', 'place', towards(['b', 'foshan'])),
      b: storedSampleCard('b', 'place', towards(['a'])),
      foshan: storedSampleCard('foshan', 'place'),
    };
    expect(citiesOf(store, 'b')).toEqual(['foshan']);
  });
});

describe('indexPartFrom', () => {
  it('hands out every entry once', () => {
    const total = Object.keys(cards).length;
    const part = indexPartFrom(cards, 0);
    expect(part.total).toBe(total);
    expect(part.rows).toHaveLength(Math.min(total, INDEX_PART));
    expect(part.rows.find(({ id }) => id === 'midea')).toMatchObject({ pack: 'report', cities: ['foshan'] });
    expect(indexPartFrom(cards, total)).toEqual({ rows: [], total });
  });
});
