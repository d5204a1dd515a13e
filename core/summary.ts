/** What a page says in numbers. */
import type { AnyCategoryId } from '../data/categories.ts';
import type { PatternTable } from './table.ts';
import type { Candidate } from './types.ts';

export interface Summary {
  /** Mentions by entry id, in the order of first appearance. */
  readonly entries: ReadonlyMap<string, number>;
  /** Mentions by category, in the order of first appearance. */
  readonly categories: ReadonlyMap<AnyCategoryId, number>;
}

/** Counts the accepted candidates, which come in the order of the page. */
export function summarise(candidates: Iterable<Candidate>, table: PatternTable): Summary {
  const entries = new Map<string, number>();
  const categories = new Map<AnyCategoryId, number>();
  for (const { verdict, entry } of candidates) {
    if (verdict !== 'accepted') continue;
    const { id, category } = table.entries[entry]!;
    entries.set(id, (entries.get(id) ?? 0) + 1);
    categories.set(category, (categories.get(category) ?? 0) + 1);
  }
  return { entries, categories };
}
