/** Reads the bundled cards. They name related entries by id alone: whole, every name would stand in dozens of them. */
import type { Card, StoredCard } from '../data/card.ts';
import { citiesOf } from './entry-cities.ts';
import { INDEX_PART, type IndexPart } from './messages.ts';
import type { EntryHead } from './parse-card.ts';

export type CardStore = Readonly<Record<string, StoredCard>>;

/** The card of an entry as the views take it; undefined where there is none. */
export function cardFrom(store: CardStore, id: string): Card | undefined {
  const stored = storedCard(store, id);
  return (
    stored && {
      ...stored,
      related: stored.related.map(({ type, ids, more }) => ({
        type,
        entries: ids.flatMap((related) => {
          const other = storedCard(store, related);
          return other ? [{ id: related, category: other.category, names: other.names }] : [];
        }),
        more,
      })),
    }
  );
}

/** What lists show of an entry; undefined where there is none. */
export function headFrom(store: CardStore, id: string): EntryHead | undefined {
  const stored = storedCard(store, id);
  return stored && { id, pack: stored.pack, category: stored.category, names: stored.names };
}

/** The part of all entries, by name, that begins with number `from`. */
export function indexPartFrom(store: CardStore, from: number): IndexPart {
  const ids = Object.keys(store);
  const rows = ids.slice(from, from + INDEX_PART).flatMap((id) => {
    const head = headFrom(store, id);
    return head ? [{ ...head, cities: citiesOf(store, id) }] : [];
  });
  return { rows, total: ids.length };
}

function storedCard(store: CardStore, id: string): StoredCard | undefined {
  return Object.hasOwn(store, id) ? store[id] : undefined;
}
