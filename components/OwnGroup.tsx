/** What the page has of one category of the reader's own: named as their pack does, with its switch. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import { EntryRow } from './EntryRow.tsx';
import { ownCategoryName } from './own-names.ts';
import type { PopupActions } from './popup-actions.ts';
import type { PageOwnGroup } from './popup-page.ts';
import { Switch } from './Switch.tsx';

export interface OwnGroupProps {
  readonly language: CardLanguage;
  readonly group: PageOwnGroup;
  readonly actions: PopupActions;
  /** Part of what was searched for: without its switch. */
  readonly isFound?: boolean;
}

export function OwnGroup({ language, group, actions, isFound = false }: OwnGroupProps): VNode {
  const { id, on, category, packName, entries } = group;
  const name = ownCategoryName(group, language);
  const [nameId, packId] = [`category-${id}`, `pack-${id}`];
  return (
    <section class="category" data-category={category} data-on={on} aria-labelledby={`${nameId} ${packId}`}>
      <div class="category-head">
        <h2 class="category-name" id={nameId} lang={name.lang} dir="auto">
          {name.text}
        </h2>
        <span class="category-own">
          <span class="category-count" title={popupText(language, 'entry-count', { entries: entries.length })}>
            {entries.length}
          </span>
          <span class="category-pack" id={packId} dir="auto" title={packName}>
            {packName}
          </span>
        </span>
        {!isFound && (
          <Switch on={on} labelledBy={`${nameId} ${packId}`} onSwitch={(next) => actions.onOwnCategory(id, next)} />
        )}
      </div>
      {on && (
        <ul class="category-entries">
          {entries.map(({ id: entry, names, count }) => (
            <li key={entry}>
              <EntryRow {...{ language, id: entry, names, count, actions }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
