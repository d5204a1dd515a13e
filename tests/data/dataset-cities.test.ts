import { describe, expect, it } from 'vitest';
import { CITY_IDS } from '../../data/cities.ts';
import type { Entry } from '../../data/schema.ts';
import { buildCards } from '../../scripts/build-dataset.ts';
import { citiesOf } from '../../scripts/dataset-cities.ts';
import { DATA_DIRECTORY, loadDataset } from '../../scripts/load-dataset.ts';
import { CITY_STRINGS } from '../../utils/strings-cities.ts';

const entry = (id: string, category: Entry['category'], related: Entry['related'] = []) =>
  ({ id, category, related }) as Entry;

describe('citiesOf', () => {
  const cities = citiesOf([
    entry('foshan', 'place', [{ type: 'part-of', id: 'guangdong' }]),
    entry('shenzhen', 'place'),
    entry('guangdong', 'place'),
    entry('shunde', 'place', [{ type: 'part-of', id: 'foshan' }]),
    entry('beijiao', 'place', [{ type: 'part-of', id: 'shunde' }]),
    entry('midea', 'brand', [{ type: 'located-in', id: 'beijiao' }]),
    entry('toshiba', 'brand', [{ type: 'part-of', id: 'foshan' }]),
    entry('both', 'brand', [
      { type: 'located-in', id: 'foshan' },
      { type: 'located-in', id: 'shenzhen' },
    ]),
    entry('fair', 'programme', [{ type: 'located-in', id: 'guangdong' }]),
    entry('ring', 'place', [{ type: 'part-of', id: 'ring' }]),
  ]);

  it.each<[string, string | undefined]>([
    ['foshan', 'foshan'],
    ['shunde', 'foshan'],
    ['beijiao', 'foshan'],
    ['midea', 'foshan'],
    ['toshiba', undefined],
    ['both', undefined],
    ['fair', undefined],
    ['guangdong', undefined],
    ['ring', undefined],
  ])('%s is in %s', (id, city) => expect(cities.get(id)).toBe(city));
});

describe('the dataset', () => {
  const dataset = loadDataset(DATA_DIRECTORY);
  const cards = buildCards(dataset);

  it.each(CITY_IDS)('has %s with the name that the map gives it', (id) => {
    const { en, zhHans, zhHant } = cards[id]!.names;
    expect(CITY_STRINGS[id]).toEqual({ en, zhHans, zhHant });
    expect(cards[id]!.city).toBe(id);
  });

  it('knows the city of most brands', () => {
    const brands = Object.values(cards).filter(({ category }) => category === 'brand');
    expect(brands.filter(({ city }) => city !== undefined).length / brands.length).toBeGreaterThan(0.9);
    expect([cards.dji!.city, cards.midea!.city]).toEqual(['shenzhen', 'foshan']);
  });
});
