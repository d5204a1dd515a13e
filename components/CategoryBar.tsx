/** The page's mentions as a bar: a stretch a category. The same in words for who does not see it. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { popupText } from '../utils/strings-popup.ts';
import type { PageCategory } from './popup-page.ts';

export interface CategoryBarProps {
  readonly language: CardLanguage;
  readonly categories: readonly PageCategory[];
}

export function CategoryBar({ language, categories }: CategoryBarProps): VNode {
  const shares = categories
    .filter(({ on }) => on)
    .map(({ category, entries }) => ({ category, count: entries.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count > 0)
    .map((share) => ({
      ...share,
      text: popupText(language, 'share', {
        name: cardText(language, `category.${share.category}`),
        count: share.count,
      }),
    }));
  return (
    <>
      <div class="bar" aria-hidden="true">
        {shares.map(({ category, count, text }) => (
          <span key={category} class="bar-share" data-category={category} title={text} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="aside" aria-label={popupText(language, 'shares')}>
        {shares.map(({ category, text }) => (
          <li key={category}>{text}</li>
        ))}
      </ul>
    </>
  );
}
