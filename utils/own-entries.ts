/** Entries of bundled packs and of a reader's own side by side. */
import type { Card } from '../data/card.ts';
import type { AnyCategoryId, CategoryId } from '../data/categories.ts';
import type { OwnCard, OwnHead } from '../data/own-card.ts';
import type { AnyPackId } from '../data/packs.ts';
import type { EntryHead } from './parse-card.ts';
import { type Density, type Settings, wants } from './settings.ts';

export type AnyHead = EntryHead | OwnHead;
export type AnyCard = Card | OwnCard;

/** Whether the reader wants to see mentions of the entry. Of own packs only those that are on get into the table. */
export function wantsAny(
  settings: Settings,
  { id, category, pack }: { readonly id: string; readonly category: AnyCategoryId; readonly pack: AnyPackId },
): boolean {
  const bundled = category as CategoryId;
  if (pack !== 'own') return wants(settings, { id, category: bundled, pack });
  return (
    settings.categories[bundled] !== false &&
    !settings.hiddenEntries.includes(id) &&
    !settings.hiddenOwnCategories.includes(categoryOfOwn(id))
  );
}

/** The id in settings of the category that an own entry is in: its own without the last part (see `packs/own-ids.ts`). */
export function categoryOfOwn(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

/** Which mentions of the category's entries are painted; own categories have no such choice. */
export function densityOf({ density }: Settings, category: AnyCategoryId): Density {
  return density[category as CategoryId] ?? 'every';
}
