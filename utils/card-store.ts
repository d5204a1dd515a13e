/** Reads the bundled cards. They name related entries by id alone: whole, every name would stand in dozens of them. */
import type { Card, StoredCard } from '../data/card.ts';
import type { EntryHead } from './parse-card.ts';

export type CardStore = Readonly<Record<string, StoredCard>>;

/** The card of an entry as the views take it; undefined where there is none. */
export function cardFrom(store: CardStore, id: string): Card | undefined {
  const stored = storedCard(store, id);
  if (!stored) return undefined;
  const { city: _, ...card } = stored;
  return {
    ...card,
    related: stored.related.map(({ type, ids, more }) => ({
      type,
      entries: ids.flatMap((related) => {
        const other = storedCard(store, related);
        return other ? [{ id: related, category: other.category, names: other.names }] : [];
      }),
      more,
    })),
  };
}

/** What lists show of an entry; undefined where there is none. */
export function headFrom(store: CardStore, id: string): EntryHead | undefined {
  const stored = storedCard(store, id);
  if (!stored) return undefined;
  const { pack, category, names, city } = stored;
  return { id, pack, category, names, ...(city !== undefined && { city }) };
}

/** The heads of all entries, in the order of the store. */
export function allHeads(store: CardStore): EntryHead[] {
  return Object.keys(store).flatMap((id) => headFrom(store, id) ?? []);
}

function storedCard(store: CardStore, id: string): StoredCard | undefined {
  return Object.hasOwn(store, id) ? store[id] : undefined;
}
