/** In which of Guangdong's cities an entry is, by the relations that the dataset states. */
import { CITY_IDS, type CityId } from '../data/cities.ts';
import type { Entry } from '../data/schema.ts';

/**
 * The city of each entry that has exactly one, by entry id; a city's own is itself. Places are followed upwards by
 * `part-of` too (Beijiao, Shunde, Foshan); what else is part of something lies where it says itself.
 */
export function citiesOf(entries: readonly Entry[]): ReadonlyMap<string, CityId> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const cities = new Map<string, CityId>();
  for (const { id } of entries) {
    const found = new Set<CityId>();
    collect(id, byId, found, new Set());
    const [city] = found;
    if (city !== undefined && found.size === 1) cities.set(id, city);
  }
  return cities;
}

function collect(id: string, byId: ReadonlyMap<string, Entry>, found: Set<CityId>, seen: Set<string>): void {
  if (seen.has(id)) return;
  seen.add(id);
  const city = CITY_IDS.find((one) => one === id);
  if (city !== undefined) {
    found.add(city);
    return;
  }
  const entry = byId.get(id);
  for (const { type, id: other } of entry?.related ?? []) {
    if (type === 'located-in' || (type === 'part-of' && entry?.category === 'place')) collect(other, byId, found, seen);
  }
}
