/** What is taken for the entry: named at once, what tells them apart when the reader opens it. */
import type { VNode } from 'preact';
import type { Card } from '../data/card.ts';
import { type CardLanguage, localized } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { Cites } from './Cites.tsx';
import { namesFor } from './entry-names.ts';
import { RelatedName } from './RelatedEntries.tsx';

export interface ConfusionsProps {
  readonly card: Card;
  readonly language: CardLanguage;
  /** The reader chose an entry; without it they are plain text. */
  readonly onRelated?: ((entry: string) => void) | undefined;
  readonly onToggle?: (() => void) | undefined;
}

export function Confusions({ card, language, onRelated, onToggle }: ConfusionsProps): VNode {
  return (
    <details class="card-confusions" onToggle={onToggle}>
      <summary>
        <span class="card-heading">{cardText(language, 'confusions')}</span>{' '}
        {card.confusions.map(({ entry }) => {
          const [{ text, lang }] = namesFor(entry.names, language);
          return (
            <span key={entry.id} class="card-confused" lang={lang}>
              {text}
            </span>
          );
        })}
      </summary>
      <dl>
        {card.confusions.map(({ entry, difference, sources }) => (
          <div key={entry.id}>
            <dt>
              <RelatedName entry={entry} language={language} onChoose={onRelated && (() => onRelated(entry.id))} />
            </dt>
            <dd>
              {localized(difference, language)}
              <Cites numbers={sources} sources={card.sources} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
