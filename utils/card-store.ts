/** Reads the bundled cards. They name related entries by id alone: whole, every name would stand in dozens of them. */
import type { Card, RelatedEntry, StoredCard } from '../data/card.ts';
import { INDEX_PART, type IndexPart } from './messages.ts';
import type { EntryHead } from './parse-card.ts';

export type CardStore = Readonly<Record<string, StoredCard>>;

/** The card of an entry as the views take it; undefined where there is none. */
export function cardFrom(store: CardStore, id: string): Card | undefined {
  const stored = storedCard(store, id);
  if (!stored) return undefined;
  const { city: _, ...card } = stored;
  return {
    ...card,
    confusions: stored.confusions.flatMap(({ id: other, ...confusion }) =>
      relatedFrom(store, other).map((entry) => ({ entry, ...confusion })),
    ),
    related: stored.related.map(({ ids, ...group }) => ({
      ...group,
      entries: ids.flatMap((other) => relatedFrom(store, other)),
    })),
  };
}

/** What a card says of another entry; empty where there is none. */
function relatedFrom(store: CardStore, id: string): RelatedEntry[] {
  const stored = storedCard(store, id);
  return stored ? [{ id, category: stored.category, names: stored.names }] : [];
}

/** What lists show of an entry; undefined where there is none. */
export function headFrom(store: CardStore, id: string): EntryHead | undefined {
  const stored = storedCard(store, id);
  if (!stored) return undefined;
  const { pack, category, names, city } = stored;
  return { id, pack, category, names, ...(city !== undefined && { city }) };
}

/** The part of all entries, by name, that begins with number `from`. */
export function indexPartFrom(store: CardStore, from: number): IndexPart {
  const ids = Object.keys(store);
  const heads = ids.slice(from, from + INDEX_PART).flatMap((id) => headFrom(store, id) ?? []);
  return { heads, total: ids.length };
}

function storedCard(store: CardStore, id: string): StoredCard | undefined {
  return Object.hasOwn(store, id) ? store[id] : undefined;
}
