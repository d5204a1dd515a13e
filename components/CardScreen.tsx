/** The card of an entry in the popup. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import { EntryCard } from './EntryCard.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupScreen } from './popup-screen.ts';
import { ScreenHead } from './ScreenHead.tsx';

export interface CardScreenProps {
  readonly language: CardLanguage;
  readonly cardLanguage: CardLanguage;
  readonly screen: Extract<PopupScreen, { kind: 'card' }>;
  readonly actions: PopupActions;
}

export function CardScreen({ language, cardLanguage, screen, actions }: CardScreenProps): VNode {
  const { card, reason, onPage } = screen;
  return (
    <section class="screen" aria-labelledby="card-name">
      <ScreenHead language={language} onBack={actions.onBack}>
        {onPage && (
          <button type="button" class="text-button screen-jump" onClick={() => actions.onJump(card.id)}>
            {popupText(language, 'jump')}
          </button>
        )}
      </ScreenHead>
      <div class="screen-body" key={card.id}>
        <EntryCard
          card={card}
          language={cardLanguage}
          reason={reason}
          headingId="card-name"
          onRelated={(entry) => actions.onCard(entry)}
        />
      </div>
    </section>
  );
}
