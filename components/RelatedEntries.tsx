/** The related entries of a card by kind: the way on, where the card leads somewhere. */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RelatedEntry, RelatedGroup } from '../data/card.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { namesFor } from './entry-names.ts';
import { useAfter } from './use-after.ts';

export interface RelatedEntriesProps {
  readonly groups: readonly RelatedGroup[];
  readonly language: CardLanguage;
  /** The reader chose an entry; without it they are plain text. */
  readonly onRelated: ((entry: string) => void) | undefined;
  /** There are more of them to be seen now. */
  readonly onExpand?: (() => void) | undefined;
}

export function RelatedEntries({ groups, ...shared }: RelatedEntriesProps): VNode {
  return (
    <dl class="card-related">
      {groups.map((group) => (
        <div key={group.type}>
          <dt>{cardText(shared.language, `relation.${group.type}`)}</dt>
          <Group group={group} {...shared} />
        </div>
      ))}
    </dl>
  );
}

interface GroupProps extends Omit<RelatedEntriesProps, 'groups'> {
  readonly group: RelatedGroup;
}

function Group({ group: { entries, shown }, language, onRelated, onExpand }: GroupProps): VNode {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLElement>(null);
  const more = entries.length - shown;
  useAfter(isWhole, () => {
    // The button that had the focus is gone: it goes on to the first of those that it has brought.
    list.current?.querySelectorAll<HTMLElement>('button')[shown]?.focus({ preventScroll: true });
    onExpand?.();
  });
  return (
    <dd ref={list}>
      {(isWhole ? entries : entries.slice(0, shown)).map((entry) => (
        <RelatedName
          key={entry.id}
          entry={entry}
          language={language}
          onChoose={onRelated && (() => onRelated(entry.id))}
        />
      ))}
      {more > 0 && !isWhole && (
        <button type="button" class="card-more" onClick={() => setWhole(true)}>
          {cardText(language, 'related.more', { count: more })}
        </button>
      )}
    </dd>
  );
}

export interface RelatedNameProps {
  readonly entry: RelatedEntry;
  readonly language: CardLanguage;
  readonly onChoose: (() => void) | undefined;
}

/** The name of another entry: a chip to press where it leads somewhere. */
export function RelatedName({ entry: { category, names }, language, onChoose }: RelatedNameProps): VNode {
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
