import { describe, expect, it } from 'vitest';
import { CITY_IDS } from '../../data/cities.ts';
import { buildCards } from '../../scripts/build-dataset.ts';
import { DATA_DIRECTORY, loadDataset } from '../../scripts/load-dataset.ts';

const cards = buildCards(loadDataset(DATA_DIRECTORY));

describe('the city of an entry', () => {
  it.each(CITY_IDS)('%s is a place, in itself', (city) => {
    expect(cards[city]).toMatchObject({ category: 'place', city });
  });

  it.each([
    ['midea', 'foshan'],
    ['beijiao', 'foshan'],
    ['huaqiangbei', 'shenzhen'],
    ['guangdong', undefined],
    ['fob', undefined],
  ])('of %s is %s', (id, city) => {
    expect(cards[id]?.city).toBe(city);
  });
});
