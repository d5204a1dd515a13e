/** The card of an entry in the popup. */
import type { VNode } from 'preact';
import { OWN_PACK } from '../data/packs.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import { EntryCard } from './EntryCard.tsx';
import { OwnEntryCard } from './OwnEntryCard.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupScreen } from './popup-screen.ts';
import { ScreenHead } from './ScreenHead.tsx';

export interface CardScreenProps {
  readonly language: CardLanguage;
  readonly cardLanguage: CardLanguage;
  /** See {@link PopupViewProps}. */
  readonly today: string;
  readonly datasetVersion: string;
  readonly screen: Extract<PopupScreen, { kind: 'card' }>;
  readonly actions: PopupActions;
}

const HEADING_ID = 'card-name';

export function CardScreen(props: CardScreenProps): VNode {
  const { language, cardLanguage, today, datasetVersion, screen, actions } = props;
  const { card, reason, page, sentence, onPage } = screen;
  return (
    <section class="screen" aria-labelledby={HEADING_ID}>
      <ScreenHead language={language} onBack={actions.onBack}>
        {onPage && (
          <button type="button" class="text-button screen-jump" onClick={() => actions.onJump(card.id)}>
            {popupText(language, 'jump')}
          </button>
        )}
      </ScreenHead>
      <div class="screen-body" key={card.id}>
        {card.pack === OWN_PACK ? (
          <OwnEntryCard card={card} language={cardLanguage} headingId={HEADING_ID} />
        ) : (
          <EntryCard
            card={card}
            language={cardLanguage}
            headingId={HEADING_ID}
            {...{ reason, page, sentence, today, datasetVersion }}
            onCopy={actions.onCopy}
            onRelated={(entry) => actions.onCard(entry)}
          />
        )}
      </div>
    </section>
  );
}
