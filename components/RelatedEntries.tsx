/** The related entries of a card by kind: the way on, where the card leads somewhere. */
import type { VNode } from 'preact';
import type { RelatedEntry, RelatedGroup } from '../data/card.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { namesFor } from './entry-names.ts';

export interface RelatedEntriesProps {
  readonly groups: readonly RelatedGroup[];
  readonly language: CardLanguage;
  /** The reader chose an entry; without it they are plain text. */
  readonly onRelated: ((entry: string) => void) | undefined;
}

export function RelatedEntries({ groups, language, onRelated }: RelatedEntriesProps): VNode {
  return (
    <section class="card-related">
      <h3 class="card-heading">{cardText(language, 'related')}</h3>
      <dl>
        {groups.map(({ type, entries, more }) => (
          <div key={type}>
            <dt>{cardText(language, `relation.${type}`)}</dt>
            <dd>
              {entries.map((entry) => (
                <RelatedName
                  key={entry.id}
                  entry={entry}
                  language={language}
                  onChoose={onRelated && (() => onRelated(entry.id))}
                />
              ))}
              {more > 0 && <span class="card-related-more">{cardText(language, 'related.more', { count: more })}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface RelatedNameProps {
  readonly entry: RelatedEntry;
  readonly language: CardLanguage;
  readonly onChoose: (() => void) | undefined;
}

function RelatedName({ entry: { category, names }, language, onChoose }: RelatedNameProps): VNode {
  const [{ text, lang }] = namesFor(names, language);
  const shared = { class: 'card-related-name', 'data-category': category, lang };
  return onChoose ? (
    <button type="button" {...shared} onClick={onChoose}>
      {text}
    </button>
  ) : (
    <span {...shared}>{text}</span>
  );
}
