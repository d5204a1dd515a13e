/** Where the facts of a card come from: notes, numbered as the facts point to them. */
import type { ComponentChild, VNode } from 'preact';
import type { CardSource } from '../data/card.ts';
import { type CardLanguage, formatDate, localized } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { goToFact } from './card-scroll.ts';
import { originOf, sectionName } from './source-words.ts';

export interface SourceListProps {
  readonly sources: readonly CardSource[];
  readonly language: CardLanguage;
}

type DocumentSource = Extract<CardSource, { kind: 'document' }>;
type PageSource = Extract<CardSource, { kind: 'page' }>;

export function SourceList({ sources, language }: SourceListProps): VNode {
  const isTitled = (source: DocumentSource): boolean =>
    sources.find((other) => other.kind === 'document' && other.document === source.document) === source;
  return (
    <section class="card-sources">
      <h3 class="card-heading">{cardText(language, 'sources')}</h3>
      <ol>
        {sources.map((source, index) => (
          <li key={source} data-note={index} tabIndex={-1}>
            <button
              type="button"
              class="card-cite"
              data-origin={originOf(source)}
              aria-label={cardText(language, 'to-fact', { number: index + 1 })}
              onClick={(event) => goToFact(event.currentTarget, index)}
            >
              {index + 1}
            </button>
            <div>
              {source.kind === 'page' ? (
                <PageText source={source} language={language} />
              ) : (
                <DocumentText source={source} language={language} isTitled={isTitled(source)} />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function PageText({ source, language }: { source: PageSource; language: CardLanguage }): VNode {
  return (
    <>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.title}
        <span class="aside"> ({cardText(language, 'new-tab')})</span>
      </a>
      <Detail>
        {source.publisher}
        {'\u00a0·'}{' '}
        <span class="card-date">{cardText(language, 'seen', { date: formatDate(source.seen, language) })}</span>
      </Detail>
    </>
  );
}

interface DocumentTextProps {
  readonly source: DocumentSource;
  readonly language: CardLanguage;
  /** Whether the title is said here: once a card is enough, a further section of the document names the section. */
  readonly isTitled: boolean;
}

function DocumentText({ source, language, isTitled }: DocumentTextProps): VNode {
  const { title, publisher, published, section } = source;
  const sectionText = section && sectionName(section, language);
  return (
    <>
      {isTitled || sectionText === undefined ? (
        <cite class="card-source-title">{localized(title, language)}</cite>
      ) : (
        <span class="card-source-title">{sectionText}</span>
      )}
      {isTitled && sectionText !== undefined && <Detail>{sectionText}</Detail>}
      <Detail>
        {localized(publisher, language)}
        {'\u00a0·'}{' '}
        <time class="card-date" dateTime={published}>
          {formatDate(published, language)}
        </time>
      </Detail>
    </>
  );
}

function Detail({ children }: { children: ComponentChild }): VNode {
  return <span class="card-source-detail">{children}</span>;
}
