/** What the dataset has of what is searched for, and the page has not. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { popupText } from '../utils/strings-popup.ts';
import { EntryRow } from './EntryRow.tsx';
import { namesForRow } from './entry-names.ts';
import type { PopupActions } from './popup-actions.ts';
import type { OtherEntry } from './popup-page.ts';

export interface OtherEntriesProps {
  readonly language: CardLanguage;
  readonly entries: readonly OtherEntry[];
  readonly actions: PopupActions;
}

export function OtherEntries({ language, entries, actions }: OtherEntriesProps): VNode {
  return (
    <section class="dataset" aria-labelledby="dataset">
      <h2 class="others-name" id="dataset">
        {popupText(language, 'search.dataset')}
      </h2>
      <ul>
        {entries.map(({ id, names, category }) => (
          <li key={id} class="dataset-entry" data-category={category}>
            <EntryRow names={namesForRow(names, language)} {...{ language, id, count: null, actions }} />
            <span class="dataset-category">{cardText(language, `category.${category}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
