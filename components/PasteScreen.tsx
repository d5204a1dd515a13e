/** A text that the reader pastes, out of a page that cannot be read: its mentions are marked here. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import type { PopupActions } from './popup-actions.ts';
import type { MarkedText, PopupScreen } from './popup-screen.ts';
import { ScreenHead } from './ScreenHead.tsx';

export interface PasteScreenProps {
  readonly language: CardLanguage;
  readonly screen: Extract<PopupScreen, { kind: 'paste' }>;
  readonly actions: PopupActions;
}

export function PasteScreen({ language, screen, actions }: PasteScreenProps): VNode {
  const { text, marked, cutAt } = screen;
  return (
    <section class="screen">
      <ScreenHead language={language} onBack={actions.onBack} name={popupText(language, 'paste')} />
      <div class="screen-body screen-text">
        {marked === null ? (
          <PasteForm language={language} text={text} onMark={actions.onMark} />
        ) : (
          <>
            <p class="quiet" role="status">
              {countText(marked, language)}
            </p>
            {cutAt !== null && <p class="quiet">{popupText(language, 'paste.cut', { count: cutAt })}</p>}
            <p class="pasted">
              {marked.map((part) => (
                <Part key={part.at} part={part} onCard={actions.onCard} />
              ))}
            </p>
            <button type="button" class="text-button" onClick={actions.onEdit}>
              {popupText(language, 'paste.edit')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

interface PasteFormProps {
  readonly language: CardLanguage;
  readonly text: string;
  readonly onMark: (text: string) => void;
}

function PasteForm({ language, text, onMark }: PasteFormProps): VNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    if (typed.trim() !== '') onMark(typed);
  };
  return (
    <form class="paste" onSubmit={submit}>
      <label for="paste-text">{popupText(language, 'paste.label')}</label>
      <textarea ref={field} id="paste-text" class="paste-text" rows={12} defaultValue={text} />
      <p class="quiet">{popupText(language, 'paste.more')}</p>
      <button type="submit" class="main-button">
        {popupText(language, 'paste.mark')}
      </button>
    </form>
  );
}

function Part({ part: { text, mention }, onCard }: { part: MarkedText; onCard: PopupActions['onCard'] }): VNode {
  if (mention === undefined) return <>{text}</>;
  return (
    <button
      type="button"
      class="pasted-mention"
      data-category={mention.category}
      onClick={() => onCard(mention.entry, mention.reason)}
    >
      {text}
    </button>
  );
}

function countText(marked: readonly MarkedText[], language: CardLanguage): string {
  const entries = marked.flatMap(({ mention }) => (mention ? [mention.entry] : []));
  if (entries.length === 0) return popupText(language, 'paste.none');
  return popupText(language, 'summary', { entries: new Set(entries).size, mentions: entries.length });
}
