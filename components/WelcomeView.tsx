/** The welcome page: what we do, a sample to try, what the permission is for. Asks nothing. */
import type { VNode } from 'preact';
import type { Card } from '../data/card.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { samplePartsOf, welcomeText } from '../utils/strings-welcome.ts';
import { EntryCard } from './EntryCard.tsx';

export interface WelcomeViewProps {
  readonly language: CardLanguage;
  /** The cards of the sample's entries, as far as they have come in. */
  readonly cards: ReadonlyMap<string, Card>;
  /** The entry whose card is open, or null. */
  readonly open: string | null;
  /** The pointer or the focus has come to a mention or its card, or has left both (null). */
  readonly onPoint: (entry: string | null, by: 'pointer' | 'key') => void;
}

export function WelcomeView({ language, cards, open, onPoint }: WelcomeViewProps): VNode {
  return (
    <main class="welcome" lang={language}>
      <header>
        <img src="/icons/icon.svg" alt="" width="48" height="48" />
        <h1>{welcomeText(language, 'title')}</h1>
        <p class="welcome-lead">{welcomeText(language, 'lead')}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{welcomeText(language, 'try')}</h2>
        <p>{welcomeText(language, 'try.more')}</p>
        <div class="welcome-sample">
          {samplePartsOf(welcomeText(language, 'sample')).map(({ text, entry }) =>
            entry === null ? (
              text
            ) : (
              <SampleMention
                key={entry}
                {...{ language, text, entry, onPoint }}
                card={cards.get(entry)}
                isOpen={open === entry}
              />
            ),
          )}
        </div>
        <p class="welcome-quiet">{welcomeText(language, 'sample.label')}</p>
      </section>
      <section aria-labelledby="permission">
        <h2 id="permission">{welcomeText(language, 'permission')}</h2>
        <p>{welcomeText(language, 'permission.more')}</p>
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{welcomeText(language, 'where')}</h2>
        <ul>
          {(['button', 'menu', 'omnibox'] as const).map((place) => (
            <li key={place}>{welcomeText(language, `where.${place}`)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

interface SampleMentionProps {
  readonly language: CardLanguage;
  readonly text: string;
  readonly entry: string;
  readonly card: Card | undefined;
  readonly isOpen: boolean;
  readonly onPoint: WelcomeViewProps['onPoint'];
}

function SampleMention({ language, text, entry, card, isOpen, onPoint }: SampleMentionProps): VNode {
  return (
    // The card lies in it: the pointer that goes from the one to the other leaves neither.
    <span
      class="welcome-mention"
      data-category={card?.category}
      onPointerEnter={() => onPoint(entry, 'pointer')}
      onPointerLeave={() => onPoint(null, 'pointer')}
      onFocusCapture={() => onPoint(entry, 'key')}
      onBlurCapture={({ currentTarget, relatedTarget }) =>
        currentTarget.contains(relatedTarget as Node | null) || onPoint(null, 'key')
      }
    >
      <button type="button" class="welcome-mark" aria-expanded={isOpen} onClick={() => onPoint(entry, 'key')}>
        {text}
      </button>
      {isOpen && card !== undefined && (
        <span class="welcome-card card-root">
          <EntryCard card={card} language={language} headingId={`card-${entry}`} />
        </span>
      )}
    </span>
  );
}
