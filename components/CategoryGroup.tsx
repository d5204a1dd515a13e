/** A category in the popup: its switch, and what it has on the page. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { popupText } from '../utils/strings-popup.ts';
import { EntryRow } from './EntryRow.tsx';
import { namesForRow } from './entry-names.ts';
import type { PopupActions } from './popup-actions.ts';
import type { PageCategory } from './popup-page.ts';
import { Switch } from './Switch.tsx';

export interface CategoryGroupProps {
  readonly language: CardLanguage;
  readonly group: PageCategory;
  readonly actions: PopupActions;
  /** Part of what was searched for: without its switch. */
  readonly isFound?: boolean;
}

export function CategoryGroup({ language, group, actions, isFound = false }: CategoryGroupProps): VNode {
  const { category, on, entries } = group;
  const nameId = `category-${category}`;
  return (
    <section class="category" data-category={category} data-on={on} aria-labelledby={nameId}>
      <div class="category-head">
        <h2 class="category-name" id={nameId}>
          {cardText(language, `category.${category}`)}
        </h2>
        {entries.length > 0 && (
          <span class="category-count" title={popupText(language, 'entry-count', { entries: entries.length })}>
            {entries.length}
          </span>
        )}
        {!isFound && <Switch on={on} labelledBy={nameId} onSwitch={(next) => actions.onCategory(category, next)} />}
      </div>
      {on && entries.length > 0 && (
        <ul class="category-entries">
          {entries.map(({ id, names, count }) => (
            <li key={id}>
              <EntryRow names={namesForRow(names, language)} {...{ language, id, count, actions }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
