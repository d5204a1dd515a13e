/** Names out of a reader's own packs, which may be in any language. */

import type { CategoryId } from '../data/categories.ts';
import type { OwnHead } from '../data/own-card.ts';
import type { UserName } from '../data/user-pack.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { ownCardText } from '../utils/strings-own-card.ts';

/** The name in the reader's language: with the same tag, else in the same language, else the first. */
export function nameFor(names: readonly UserName[], language: CardLanguage): UserName | undefined {
  const primary = language.slice(0, 2);
  return (
    names.find(({ lang }) => lang?.toLowerCase() === language.toLowerCase()) ??
    names.find(({ lang }) => lang?.slice(0, 2).toLowerCase() === primary) ??
    names[0]
  );
}

/** What the category of an own entry is called. */
export function ownCategoryName(
  { category, categoryNames }: Pick<OwnHead, 'category' | 'categoryNames'>,
  language: CardLanguage,
): UserName {
  const own = nameFor(categoryNames, language);
  if (own) return own;
  const isBundled = !category.startsWith('own-');
  const text = isBundled ? cardText(language, `category.${category as CategoryId}`) : ownCardText(language, 'own');
  return { text, lang: language };
}
