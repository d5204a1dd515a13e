/** Entries of bundled packs and of a reader's own side by side. */
import type { Card } from '../data/card.ts';
import type { AnyCategoryId, CategoryId } from '../data/categories.ts';
import type { OwnCard, OwnHead } from '../data/own-card.ts';
import type { AnyPackId } from '../data/packs.ts';
import type { EntryHead } from './parse-card.ts';
import { type Settings, wants } from './settings.ts';

export type AnyHead = EntryHead | OwnHead;
export type AnyCard = Card | OwnCard;

/**
 * Whether the reader wants to see mentions of the entry. Of own packs only those that are on get into the table, and
 * their own categories have no switch.
 */
export function wantsAny(
  settings: Settings,
  { category, pack }: { readonly category: AnyCategoryId; readonly pack: AnyPackId },
): boolean {
  const bundled = category as CategoryId;
  return pack === 'own' ? settings.categories[bundled] !== false : wants(settings, { category: bundled, pack });
}
