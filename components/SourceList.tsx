/** Where the facts of a card come from, numbered as the facts point to them. */
import type { ComponentChild, VNode } from 'preact';
import type { CardSource } from '../data/card.ts';
import { type CardLanguage, formatDate, localized } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';

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
          <li key={source}>
            <span class="card-source-number" aria-hidden="true">
              {index + 1}
            </span>
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
        <span class="card-aside"> ({cardText(language, 'new-tab')})</span>
      </a>
      <Detail>
        {source.publisher} ·{' '}
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
        {localized(publisher, language)} ·{' '}
        <time class="card-date" dateTime={published}>
          {formatDate(published, language)}
        </time>
      </Detail>
    </>
  );
}

/** The lead before the first numbered section has the number 0, and is known by its title alone. */
function sectionName({ number, title }: NonNullable<DocumentSource['section']>, language: CardLanguage): string {
  const text = localized(title, language);
  return number === 0 ? text : cardText(language, 'section', { number, title: text });
}

function Detail({ children }: { children: ComponentChild }): VNode {
  return <span class="card-source-detail">{children}</span>;
}
