/** What the page has of one category of the reader's own: named as their pack does, without a switch. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import { EntryRow } from './EntryRow.tsx';
import { ownCategoryName } from './own-names.ts';
import type { PopupActions } from './popup-actions.ts';
import type { PageOwnGroup } from './popup-page.ts';

export interface OwnGroupProps {
  readonly language: CardLanguage;
  readonly group: PageOwnGroup;
  readonly actions: PopupActions;
}

export function OwnGroup({ language, group, actions }: OwnGroupProps): VNode {
  const name = ownCategoryName(group, language);
  return (
    <section
      class="category"
      data-category={group.category}
      data-on="true"
      aria-label={`${name.text}, ${group.packName}`}
    >
      <div class="category-head">
        <h2 class="category-name" lang={name.lang} dir="auto">
          {name.text}
        </h2>
        <span class="category-count" title={popupText(language, 'entry-count', { entries: group.entries.length })}>
          {group.entries.length}
        </span>
        <span class="category-pack" dir="auto">
          {group.packName}
        </span>
      </div>
      <ul class="category-entries">
        {group.entries.map(({ id, names, count }) => (
          <li key={id}>
            <EntryRow {...{ language, id, names, count, actions }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
