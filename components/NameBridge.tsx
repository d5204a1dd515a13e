/** The names of an entry by script, each to be copied: what a reader types into a search in the other language. */
import type { VNode } from 'preact';
import type { Card } from '../data/card.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardToolText } from '../utils/strings-card-tools.ts';
import { Cites } from './Cites.tsx';
import { Icon } from './Icon.tsx';
import { bridgeOf } from './name-bridge.ts';

export interface NameBridgeProps {
  readonly card: Card;
  readonly language: CardLanguage;
  /** Copies a text and then tells the reader the other one. */
  readonly onCopy: ((text: string, told: string) => void) | undefined;
}

export function NameBridge({ card, language, onCopy }: NameBridgeProps): VNode {
  return (
    <dl class="card-bridge">
      {bridgeOf(card).map(({ key, names }) => (
        <div key={key}>
          <dt>{cardToolText(language, key)}</dt>
          {names.map(({ text, lang, kind, sources }) => (
            <dd key={text}>
              <span lang={lang}>{text}</span>
              {(kind === 'short' || kind === 'former') && (
                <span class="card-tag">{cardToolText(language, `form.${kind}`)}</span>
              )}
              <Cites numbers={sources} sources={card.sources} language={language} />
              {onCopy && (
                <button
                  type="button"
                  class="card-icon-button"
                  aria-label={cardToolText(language, 'copy.name', { name: text })}
                  title={cardToolText(language, 'copy')}
                  onClick={() => onCopy(text, cardToolText(language, 'copied.name', { name: text }))}
                >
                  <Icon name="copy" />
                </button>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
