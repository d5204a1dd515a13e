/** Copies the card, or a citation of the mention for one of its sources. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { CITATION_STYLES, type CitationStyle, cite } from '../utils/cite/cite.ts';
import { cardText } from '../utils/strings-card.ts';
import { cardToolText } from '../utils/strings-card-tools.ts';
import { cardAsMarkdown, cardAsText } from './card-copy.ts';
import type { EntryCardProps } from './EntryCard.tsx';
import { titleOf } from './source-words.ts';

export interface CopyPanelProps extends Omit<EntryCardProps, 'onCopy'> {
  /** Copies a text and then tells the reader the other one. */
  readonly onCopy: (text: string, told: string) => void;
}

export function CopyPanel(props: CopyPanelProps): VNode {
  const { card, language, datasetVersion, today, onCopy } = props;
  const told = cardToolText(language, 'copied');
  return (
    <>
      <fieldset class="card-choices">
        <legend>{cardToolText(language, 'copy.card')}</legend>
        <button
          type="button"
          class="card-choice"
          onClick={() => onCopy(cardAsText(card, language, datasetVersion), told)}
        >
          {cardToolText(language, 'copy.text')}
        </button>
        <button
          type="button"
          class="card-choice"
          onClick={() => onCopy(cardAsMarkdown(card, language, datasetVersion), told)}
        >
          {cardToolText(language, 'copy.markdown')}
        </button>
      </fieldset>
      {datasetVersion !== undefined && today !== undefined && card.sources.length > 0 && (
        <CiteMention {...props} datasetVersion={datasetVersion} today={today} />
      )}
    </>
  );
}

interface CiteMentionProps extends CopyPanelProps {
  readonly datasetVersion: string;
  readonly today: string;
}

function CiteMention(props: CiteMentionProps): VNode {
  const { card, language, reason, page, sentence, datasetVersion, today, onCopy } = props;
  const [chosen, choose] = useState(0);
  const source = card.sources[chosen]!;
  const copyIn = (style: CitationStyle): void => {
    // A card that the reader has turned to is of no mention: its source is cited alone.
    const met = reason === undefined ? {} : { page, sentence };
    onCopy(
      cite(style, { card, source, language, today, datasetVersion, ...met }),
      cardToolText(language, 'copied.name', { name: cardToolText(language, `style.${style}`) }),
    );
  };
  return (
    <fieldset class="card-choices">
      <legend>{cardToolText(language, 'cite')}</legend>
      {card.sources.length > 1 && (
        <>
          <span class="card-choices-label">{cardToolText(language, 'cite.source')}</span>
          {card.sources.map((one, index) => (
            <button
              key={one}
              type="button"
              class="card-choice card-choice-number"
              aria-pressed={index === chosen}
              aria-label={cardText(language, 'source-number', { number: index + 1 })}
              title={titleOf(one, language)}
              onClick={() => choose(index)}
            >
              {index + 1}
            </button>
          ))}
          <p class="card-chosen">{titleOf(source, language)}</p>
        </>
      )}
      {CITATION_STYLES.map((style) => (
        <button key={style} type="button" class="card-choice" data-style={style} onClick={() => copyIn(style)}>
          {cardToolText(language, `style.${style}`)}
        </button>
      ))}
      {reason !== undefined && page !== undefined && (
        <p class="card-explain">{cardToolText(language, 'cite.explain')}</p>
      )}
    </fieldset>
  );
}
