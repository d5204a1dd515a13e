/** What an own entry is called outside its pack (in pattern tables, messages and lists), and what it is painted as. */
import { type AnyCategoryId, CATEGORY_IDS, type CategoryId, OWN_COLOURS } from '../data/categories.ts';
import type { UserCategory, UserEntry } from '../data/user-pack.ts';

/** No bundled id has a colon. */
const PREFIX = 'own:';

export interface OwnId {
  readonly pack: string;
  readonly entry: string;
}

/** The id with the entry's category in it, which the reader can switch off: see {@link ownCategoryId}. */
export function ownId(pack: string, { id, category }: Pick<UserEntry, 'id' | 'category'>): string {
  return `${ownCategoryId(pack, category)}:${id}`;
}

/** What a category of a pack is called in settings (`Settings.hiddenOwnCategories`); without one, what has no category. */
export function ownCategoryId(pack: string, category?: string): string {
  return PREFIX + pack + (category === undefined ? '' : `:${category}`);
}

/** The two ids in it; null where it is no own entry's. */
export function parseOwnId(id: string): OwnId | null {
  const [, pack, entry] = /^own:([^:]+):(?:[^:]+:)?([^:]+)$/.exec(id) ?? [];
  return pack !== undefined && entry !== undefined ? { pack, entry } : null;
}

/** What an entry is painted as. */
export function paintOf(categories: readonly UserCategory[] | undefined, category: string | undefined): AnyCategoryId {
  const bundled = CATEGORY_IDS.find((id): id is CategoryId => id === category);
  if (bundled) return bundled;
  const own = categories?.find(({ id }) => id === category);
  return `own-${own?.colour ?? OWN_COLOURS[0]}`;
}
