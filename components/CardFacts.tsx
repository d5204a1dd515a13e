/** The facts of a card: bare values first, then what the report says, set apart from what reference pages say. */
import type { VNode } from 'preact';
import type { Card, CardFact, CardSource } from '../data/card.ts';
import type { FactKey } from '../data/schema.ts';
import { type CardLanguage, formatDate, localized } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { Cites } from './Cites.tsx';
import { factAge, type ReadingTime } from './fact-age.ts';

export interface CardFactsProps extends ReadingTime {
  readonly card: Card;
  readonly language: CardLanguage;
}

/** Facts that are a bare value, in the order in which a reader looks for them. */
const VALUE_KEYS: readonly FactKey[] = ['city', 'sector', 'founded', 'listing', 'website'];

export function CardFacts({ card: { facts, sources }, language, pagePublished, today }: CardFactsProps): VNode {
  const values = VALUE_KEYS.flatMap((key) => facts.filter((fact) => fact.key === key));
  const report = facts.filter((fact) => fact.key === 'report');
  const sentences = facts.filter((fact) => fact.key !== 'report' && !VALUE_KEYS.includes(fact.key));
  const shared = { sources, language, pagePublished, today };
  return (
    <>
      {values.length > 0 && <FactList className="card-values" facts={values} {...shared} />}
      {report.length > 0 && (
        <section class="card-facts" data-origin="report">
          <h3 class="card-heading">{cardText(language, 'fact.report')}</h3>
          <ul>
            {report.map((fact) => (
              <li key={fact}>
                <FactText fact={fact} {...shared} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {sentences.length > 0 && (
        <section class="card-facts" data-origin="reference">
          <h3 class="card-heading">{cardText(language, 'reference-facts')}</h3>
          <FactList className="card-sentences" facts={sentences} {...shared} />
        </section>
      )}
    </>
  );
}

interface SharedProps extends ReadingTime {
  readonly sources: readonly CardSource[];
  readonly language: CardLanguage;
}

interface FactListProps extends SharedProps {
  readonly className: string;
  readonly facts: readonly CardFact[];
}

function FactList({ className, facts, ...shared }: FactListProps): VNode {
  const keys = [...new Set(facts.map(({ key }) => key))];
  return (
    <dl class={className}>
      {keys.map((key) => (
        <div key={key}>
          <dt>{cardText(shared.language, `fact.${key}`)}</dt>
          {facts
            .filter((fact) => fact.key === key)
            .map((fact) => (
              <dd key={fact}>
                <FactText fact={fact} {...shared} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

function FactText({ fact, sources, language, ...time }: SharedProps & { readonly fact: CardFact }): VNode {
  return (
    <>
      {localized(fact.text, language)}
      {fact.asOf !== undefined && <AsOf asOf={fact.asOf} language={language} {...time} />}
      <Cites numbers={fact.sources} sources={sources} language={language} />
    </>
  );
}

function AsOf({
  asOf,
  language,
  ...time
}: ReadingTime & { readonly asOf: string; readonly language: CardLanguage }): VNode {
  const age = factAge(asOf, time);
  const date = formatDate(asOf, language);
  const text =
    age === null
      ? cardText(language, 'as-of', { date })
      : age.kind === 'older-than-page'
        ? cardText(language, 'as-of.page', { date, page: formatDate(age.page, language) })
        : cardText(language, 'as-of.old', { date, years: age.years });
  return (
    <>
      {' '}
      <span class="card-as-of" data-age={age?.kind}>
        ({text})
      </span>
    </>
  );
}
