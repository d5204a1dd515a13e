/** The page's mentions as a bar: a stretch a category. The same in words for who does not see it. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { popupText } from '../utils/strings-popup.ts';
import { ownCategoryName } from './own-names.ts';
import type { PageCategory, PageOwnGroup } from './popup-page.ts';

export interface CategoryBarProps {
  readonly language: CardLanguage;
  readonly categories: readonly PageCategory[];
  readonly own: readonly PageOwnGroup[];
}

export function CategoryBar({ language, categories, own }: CategoryBarProps): VNode {
  const groups = [
    ...categories.map((group) => ({
      ...group,
      id: group.category,
      name: cardText(language, `category.${group.category}`),
    })),
    ...own.map((group) => ({ ...group, name: ownCategoryName(group, language).text })),
  ];
  const shares = groups
    .filter(({ on, entries }) => on && entries.length > 0)
    .map(({ id, category, name, entries }) => {
      const count = sumOf(entries);
      return { id, category, count, text: popupText(language, 'share', { name, count }) };
    });
  return (
    <>
      <div class="bar" aria-hidden="true">
        {shares.map(({ id, category, count, text }) => (
          <span key={id} class="bar-share" data-category={category} title={text} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="aside" aria-label={popupText(language, 'shares')}>
        {shares.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function sumOf(entries: ReadonlyArray<{ readonly count: number }>): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}
