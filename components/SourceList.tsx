/** Where the facts of a card come from, numbered as the facts point to them. */
import type { ComponentChild, VNode } from 'preact';
import type { CardSource } from '../data/card.ts';
import { type CardLanguage, formatDate, localized } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';

export interface SourceListProps {
  readonly sources: readonly CardSource[];
  readonly language: CardLanguage;
}

export function SourceList({ sources, language }: SourceListProps): VNode {
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
              <SourceText source={source} language={language} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceText({ source, language }: { source: CardSource; language: CardLanguage }): VNode {
  if (source.kind === 'page') {
    return (
      <>
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
          <span class="card-aside"> ({cardText(language, 'new-tab')})</span>
        </a>
        <Detail>
          {source.publisher} · {cardText(language, 'seen', { date: formatDate(source.seen, language) })}
        </Detail>
      </>
    );
  }
  const { title, publisher, published, section } = source;
  return (
    <>
      <cite class="card-source-title">{localized(title, language)}</cite>
      {section && (
        <Detail>
          {/* 0 is the lead before the first numbered section. */}
          {section.number === 0
            ? localized(section.title, language)
            : cardText(language, 'section', {
                number: section.number,
                title: localized(section.title, language),
              })}
        </Detail>
      )}
      <Detail>
        {localized(publisher, language)} · <time dateTime={published}>{formatDate(published, language)}</time>
      </Detail>
    </>
  );
}

function Detail({ children }: { children: ComponentChild }): VNode {
  return <span class="card-source-detail">{children}</span>;
}
