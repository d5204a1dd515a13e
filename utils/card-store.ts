/** Reads the bundled cards. They name related entries by id alone: whole, every name would stand in dozens of them. */
import type { Card, RelatedEntry, StoredCard } from '../data/card.ts';
import type { EntryHead } from './parse-card.ts';

export type CardStore = Readonly<Record<string, StoredCard>>;

/** The card of an entry as the views take it; undefined where there is none. */
export function cardFrom(store: CardStore, id: string): Card | undefined {
  const stored = storedCard(store, id);
  return (
    stored && {
      ...stored,
      confusions: stored.confusions.flatMap(({ id: other, ...confusion }) =>
        relatedFrom(store, other).map((entry) => ({ entry, ...confusion })),
      ),
      related: stored.related.map(({ ids, ...group }) => ({
        ...group,
        entries: ids.flatMap((other) => relatedFrom(store, other)),
      })),
    }
  );
}

/** What a card says of another entry; empty where there is none. */
function relatedFrom(store: CardStore, id: string): RelatedEntry[] {
  const stored = storedCard(store, id);
  return stored ? [{ id, category: stored.category, names: stored.names }] : [];
}

/** What lists show of an entry; undefined where there is none. */
export function headFrom(store: CardStore, id: string): EntryHead | undefined {
  const stored = storedCard(store, id);
  return stored && { id, pack: stored.pack, category: stored.category, names: stored.names };
}

function storedCard(store: CardStore, id: string): StoredCard | undefined {
  return Object.hasOwn(store, id) ? store[id] : undefined;
}
