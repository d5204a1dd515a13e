/** An entry in the popup's list: to its card, and to its next mention on the page. */
import type { VNode } from 'preact';
import type { CardNames } from '../data/card.ts';
import { type CardLanguage, LANGUAGE_KEYS } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import type { PopupActions } from './popup-actions.ts';

export interface EntryRowProps {
  readonly language: CardLanguage;
  readonly id: string;
  readonly names: CardNames;
  /** Mentions on the page; null where it has none. */
  readonly count: number | null;
  readonly actions: Pick<PopupActions, 'onCard' | 'onJump'>;
}

/** The reader's own name of the entry, and the one that the page is likely to use. */
export function EntryRow({ language, id, names, count, actions }: EntryRowProps): VNode {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const own = names[LANGUAGE_KEYS[language]];
  const second = names[LANGUAGE_KEYS[other]];
  const jump = (event: KeyboardEvent): void => {
    if (count === null || event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    actions.onJump(id);
  };
  return (
    <div class="row">
      <button
        type="button"
        class="entry"
        data-entry={id}
        title={popupText(language, 'open-card')}
        aria-keyshortcuts={count === null ? undefined : 'Shift+Enter'}
        onKeyDown={jump}
        onClick={() => actions.onCard(id)}
      >
        <span class="entry-name" lang={language}>
          {own}
        </span>
        {second !== own && (
          <span class="entry-second" lang={other}>
            {second}
          </span>
        )}
        {count !== null && (
          <>
            <span class="entry-count" aria-hidden="true">
              {count}
            </span>
            <span class="aside">{popupText(language, 'mentions', { count })}</span>
          </>
        )}
      </button>
      {count !== null && (
        <button
          type="button"
          class="icon-button icon-jump"
          aria-label={popupText(language, 'jump-to', { name: own })}
          title={popupText(language, 'jump')}
          onClick={() => actions.onJump(id)}
        />
      )}
    </div>
  );
}
