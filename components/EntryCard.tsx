/** The card of an entry: names, summary, facts, and where each of them comes from. */
import type { VNode } from 'preact';
import type { Reason } from '../core/types.ts';
import type { Card, CardFact, CardNames } from '../data/card.ts';
import type { FactKey } from '../data/schema.ts';
import { type CardLanguage, formatDate, localized } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { namesFor } from './entry-names.ts';
import { RelatedEntries } from './RelatedEntries.tsx';
import { SourceList } from './SourceList.tsx';

export interface EntryCardProps {
  readonly card: Card;
  readonly language: CardLanguage;
  /** Why the mention was marked; left out where the card is not of a mention. */
  readonly reason?: Reason | undefined;
  /** The id of the name's heading, for `aria-labelledby` of what holds the card. */
  readonly headingId: string;
  /** The reader chose a related entry; without it related entries are plain text. */
  readonly onRelated?: ((entry: string) => void) | undefined;
  /** The reader wants the card before this one again; without it there is none. */
  readonly onBack?: (() => void) | undefined;
}

/** Facts that are a bare value, in the order in which a reader looks for them. */
const VALUE_KEYS: readonly FactKey[] = ['city', 'sector', 'founded', 'listing', 'website'];

export function EntryCard({ card, language, reason, headingId, onRelated, onBack }: EntryCardProps): VNode {
  const values = VALUE_KEYS.flatMap((key) => card.facts.filter((fact) => fact.key === key));
  const report = card.facts.filter((fact) => fact.key === 'report');
  const sentences = card.facts.filter((fact) => fact.key !== 'report' && !VALUE_KEYS.includes(fact.key));
  const why = reason && whyMarked(reason, language);
  return (
    <article class="card" data-category={card.category} lang={language}>
      <div class="card-head">
        {onBack && (
          <button type="button" class="card-back" onClick={onBack}>
            {cardText(language, 'back')}
          </button>
        )}
        <span class="card-chip">{cardText(language, `category.${card.category}`)}</span>
        <span class="card-pack">{cardText(language, `pack.${card.pack}`)}</span>
      </div>
      <Names names={card.names} language={language} headingId={headingId} />
      <p class="card-summary">{localized(card.summary, language)}</p>
      {values.length > 0 && <FactList className="card-values" facts={values} language={language} />}
      {report.length > 0 && (
        <section class="card-report">
          <h3 class="card-heading">{cardText(language, 'fact.report')}</h3>
          <ul>
            {report.map((fact) => (
              <li key={fact}>
                <FactText fact={fact} language={language} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {sentences.length > 0 && <FactList className="card-sentences" facts={sentences} language={language} />}
      {card.related.length > 0 && <RelatedEntries groups={card.related} language={language} onRelated={onRelated} />}
      <SourceList sources={card.sources} language={language} />
      {why && <p class="card-why">{cardText(language, 'why', { reason: why })}</p>}
    </article>
  );
}

function Names({ names, language, headingId }: { names: CardNames; language: CardLanguage; headingId: string }): VNode {
  const [own, ...others] = namesFor(names, language);
  return (
    <header>
      <h2 class="card-name" id={headingId} lang={own.lang}>
        {own.text}
      </h2>
      {(others.length > 0 || names.pinyin) && (
        <p class="card-names">
          {others.map(({ text, lang }) => (
            <span key={lang} lang={lang}>
              {text}
            </span>
          ))}
          {names.pinyin && (
            <span class="card-pinyin" lang="zh-Latn-pinyin">
              {names.pinyin}
            </span>
          )}
        </p>
      )}
    </header>
  );
}

interface FactListProps {
  readonly className: string;
  readonly facts: readonly CardFact[];
  readonly language: CardLanguage;
}

function FactList({ className, facts, language }: FactListProps): VNode {
  const keys = [...new Set(facts.map(({ key }) => key))];
  return (
    <dl class={className}>
      {keys.map((key) => (
        <div key={key}>
          <dt>{cardText(language, `fact.${key}`)}</dt>
          {facts
            .filter((fact) => fact.key === key)
            .map((fact) => (
              <dd key={fact}>
                <FactText fact={fact} language={language} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

function FactText({ fact, language }: { fact: CardFact; language: CardLanguage }): VNode {
  return (
    <>
      {localized(fact.text, language)}
      {fact.asOf && (
        <span class="card-as-of"> ({cardText(language, 'as-of', { date: formatDate(fact.asOf, language) })})</span>
      )}
      <sup class="card-cites">
        {fact.sources.map((source) => (
          <span key={source}>
            <span class="card-aside"> {cardText(language, 'source-number', { number: source + 1 })}</span>
            <span aria-hidden="true">{source + 1}</span>
          </span>
        ))}
      </sup>
    </>
  );
}

/** In words why a mention was accepted; null for the reasons of rejected candidates. */
function whyMarked(reason: Reason, language: CardLanguage): string | null {
  switch (reason.kind) {
    case 'safe-form':
    case 'page-evidence':
    case 'neighbour':
    case 'surroundings':
      return cardText(language, `why.${reason.kind}`);
    case 'cue':
      // A word of the page's title is not told.
      return reason.word === ''
        ? cardText(language, 'why.surroundings')
        : cardText(language, 'why.cue', { word: reason.word });
    default:
      return null;
  }
}
