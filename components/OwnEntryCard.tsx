/** The card of an entry of the reader's own pack: what they wrote, as text. It has no sources. */
import type { VNode } from 'preact';
import type { OwnCard } from '../data/own-card.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { ownCardText } from '../utils/strings-own-card.ts';
import { CardHead, type CardHeadProps } from './CardHead.tsx';
import { ownCategoryName } from './own-names.ts';

export interface OwnEntryCardProps
  extends Pick<CardHeadProps, 'pinned' | 'onBack' | 'onPin' | 'onClose' | 'onDragStart'> {
  readonly card: OwnCard;
  readonly language: CardLanguage;
  /** The id of the name's heading, for `aria-labelledby` of what holds the card. */
  readonly headingId: string;
}

export function OwnEntryCard({ card, language, headingId, ...head }: OwnEntryCardProps): VNode {
  const [heading, ...others] = card.names;
  const category = ownCategoryName(card, language);
  return (
    <article class="card" data-category={card.category} lang={language}>
      <CardHead
        {...head}
        language={language}
        category={category.text}
        categoryLang={category.lang}
        pack={card.packName}
      />
      <header>
        <h2 class="card-name" id={headingId} lang={heading?.lang} dir="auto">
          {heading?.text}
        </h2>
        {others.length > 0 && (
          <p class="card-names">
            {others.map(({ text, lang }) => (
              <span key={text} lang={lang} dir="auto">
                {text}
              </span>
            ))}
          </p>
        )}
      </header>
      {card.summary !== undefined && (
        <p class="card-summary" dir="auto">
          {card.summary}
        </p>
      )}
      {(card.note !== undefined || card.url !== undefined) && (
        <dl class="card-sentences">
          {card.note !== undefined && (
            <div>
              <dt>{ownCardText(language, 'note')}</dt>
              <dd dir="auto">{card.note}</dd>
            </div>
          )}
          {card.url !== undefined && (
            <div>
              <dt>{ownCardText(language, 'link')}</dt>
              <dd>
                <a href={card.url} target="_blank" rel="noopener noreferrer">
                  {shortAddress(card.url)}
                  <span class="aside"> ({cardText(language, 'new-tab')})</span>
                </a>
              </dd>
            </div>
          )}
        </dl>
      )}
      <p class="card-end">{ownCardText(language, 'why', { pack: card.packName })}</p>
    </article>
  );
}

/** Without what every address begins with. */
function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
