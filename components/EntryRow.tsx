/** An entry in the popup's list: to its card, and to its next mention on the page. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import type { PopupActions } from './popup-actions.ts';

export interface EntryRowProps {
  readonly language: CardLanguage;
  readonly id: string;
  /** The reader's own name of the entry first, then the one that the page is likely to use; others are not shown. */
  readonly names: ReadonlyArray<{ readonly text: string; readonly lang?: string | undefined }>;
  /** Mentions on the page; null where it has none. */
  readonly count: number | null;
  readonly actions: Pick<PopupActions, 'onCard' | 'onJump'>;
}

export function EntryRow({ language, id, names: [own, second], count, actions }: EntryRowProps): VNode {
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
        <span class="entry-name" lang={own?.lang} dir="auto">
          {own?.text}
        </span>
        {second && (
          <span class="entry-second" lang={second.lang} dir="auto">
            {second.text}
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
          aria-label={popupText(language, 'jump-to', { name: own?.text ?? id })}
          title={popupText(language, 'jump')}
          onClick={() => actions.onJump(id)}
        />
      )}
    </div>
  );
}
