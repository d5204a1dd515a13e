/** In which of the province's cities an entry is: its relations lead there, from a town to its district to its city. Pure. */
import { CITY_IDS, type CityId } from '../data/cities.ts';
import type { CardStore } from './card-store.ts';

/** Ways that lead from a thing to the place around it. */
const UPWARDS: readonly string[] = ['located-in', 'part-of'];
const CITIES: ReadonlySet<string> = new Set(CITY_IDS);

/** The cities of an entry, the nearest first; none where it is of the whole province, of elsewhere or of no place. */
export function citiesOf(store: CardStore, id: string): CityId[] {
  const cities: CityId[] = [];
  const queue = [id];
  // Grows while it is walked through; an id is in it once, so circles end.
  for (const at of queue) {
    if (CITIES.has(at)) {
      cities.push(at as CityId);
      continue;
    }
    const groups = Object.hasOwn(store, at) ? store[at]!.related : [];
    for (const { type, ids } of groups) {
      if (!UPWARDS.includes(type)) continue;
      // What is part of a trade is not where the trade is: only places are gone through.
      for (const next of ids) if (store[next]?.category === 'place' && !queue.includes(next)) queue.push(next);
    }
  }
  return cities;
}
