/** For a mark that is wrong, or unwanted: hides it here, in this spelling on this site, or everywhere; each can be undone. */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LANGUAGE_KEYS } from '../utils/i18n.ts';
import { cardToolText } from '../utils/strings-card-tools.ts';
import type { EntryCardProps } from './EntryCard.tsx';
import { useAfter } from './use-after.ts';

/** What is hidden: this mention, its spelling on this site, or the entry on all sites. */
export const HIDE_SCOPES = ['mention', 'form', 'entry'] as const;
export type HideScope = (typeof HIDE_SCOPES)[number];

export interface HidePanelProps extends EntryCardProps {
  readonly onHide: (scope: HideScope) => Promise<boolean>;
  /** Tells the reader in the card's live region. */
  readonly tell: (text: string) => void;
}

export function HidePanel({ card, language, headingId, form, onHide, onUndoHide, tell }: HidePanelProps): VNode {
  const [hidden, setHidden] = useState<HideScope | null>(null);
  const root = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone: it goes on to what has come in its place.
  useAfter(hidden, () => root.current?.querySelector('button')?.focus({ preventScroll: true }));
  const name = card.names[LANGUAGE_KEYS[language]];
  const words = { name, form: form ?? name };
  const hide = async (scope: HideScope): Promise<void> => {
    const isSaved = await onHide(scope);
    if (isSaved) setHidden(scope);
    else tell(cardToolText(language, 'not-saved'));
  };
  const show = async (scope: HideScope): Promise<void> => {
    const isSaved = (await onUndoHide?.(scope)) === true;
    if (isSaved) setHidden(null);
    tell(cardToolText(language, isSaved ? 'shown-again' : 'not-saved'));
  };
  return (
    <div ref={root}>
      {hidden !== null ? (
        <p class="card-undo">
          <span id={`${headingId}-hidden`}>{cardToolText(language, `hidden.${hidden}`, words)}</span>{' '}
          {onUndoHide && (
            <button
              type="button"
              class="card-choice"
              aria-describedby={`${headingId}-hidden`}
              onClick={() => void show(hidden)}
            >
              {cardToolText(language, 'undo')}
            </button>
          )}
        </p>
      ) : (
        <ul class="card-hide">
          {HIDE_SCOPES.map((scope) => (
            <li key={scope}>
              <button type="button" class="card-choice" data-scope={scope} onClick={() => void hide(scope)}>
                {cardToolText(language, `hide.${scope}`, words)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
