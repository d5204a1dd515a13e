/** A category in the popup: its switch, and what it has on the page. */
import type { VNode } from 'preact';
import { type CardLanguage, LANGUAGE_KEYS } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { popupText } from '../utils/strings-popup.ts';
import type { PageCategory, PageEntry } from './popup-page.ts';
import { Switch } from './Switch.tsx';

export interface CategoryGroupProps {
  readonly language: CardLanguage;
  readonly group: PageCategory;
  readonly onCategory: (category: PageCategory['category'], on: boolean) => void;
  readonly onJump: (entry: string) => void;
}

export function CategoryGroup({ language, group, onCategory, onJump }: CategoryGroupProps): VNode {
  const { category, on, entries } = group;
  const nameId = `category-${category}`;
  const countId = `${nameId}-count`;
  return (
    <section class="category" data-category={category} data-on={on} aria-labelledby={nameId}>
      <div class="category-head">
        <h2 class="category-name" id={nameId}>
          {cardText(language, `category.${category}`)}
        </h2>
        {entries.length > 0 && (
          <span
            class="category-count"
            id={countId}
            title={popupText(language, 'entry-count', { entries: entries.length })}
          >
            {entries.length}
          </span>
        )}
        <Switch on={on} labelledBy={nameId} onSwitch={(next) => onCategory(category, next)} />
      </div>
      {on && entries.length > 0 && (
        <ul class="category-entries">
          {entries.map((entry) => (
            <li key={entry.id}>
              <EntryRow language={language} entry={entry} onJump={onJump} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface EntryRowProps {
  readonly language: CardLanguage;
  readonly entry: PageEntry;
  readonly onJump: (entry: string) => void;
}

/** The reader's own name of the entry, and the one that the page is likely to use. */
function EntryRow({ language, entry, onJump }: EntryRowProps): VNode {
  const { id, names, count } = entry;
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const own = names[LANGUAGE_KEYS[language]];
  const second = names[LANGUAGE_KEYS[other]];
  return (
    <button type="button" class="entry" onClick={() => onJump(id)}>
      <span class="entry-name" lang={language}>
        {own}
      </span>
      {second !== own && (
        <span class="entry-second" lang={other}>
          {second}
        </span>
      )}
      <span class="entry-count" aria-hidden="true">
        {count}
      </span>
      <span class="aside">{popupText(language, 'mentions', { count })}</span>
    </button>
  );
}
