/**
 * The card of an entry. At first sight: names, summary, facts, and where each of them comes from. All else (related
 * entries, other spellings, copying, why it was marked, hiding it) is one press away, so that the card stays calm.
 */
import type { VNode } from 'preact';
import type { Evidence, Reason } from '../core/types.ts';
import type { Card } from '../data/card.ts';
import type { CitedPage, QuotedSentence } from '../utils/cite/cite.ts';
import { type CardLanguage, localized } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { CardFacts } from './CardFacts.tsx';
import { CardHead } from './CardHead.tsx';
import { type CardTool, CardTools } from './CardTools.tsx';
import { Confusions } from './Confusions.tsx';
import { languageOfNames, namesFor } from './entry-names.ts';
import type { HideScope } from './HidePanel.tsx';
import { SourceList } from './SourceList.tsx';

export interface EntryCardProps {
  readonly card: Card;
  /** The reader's. */
  readonly language: CardLanguage;
  /** The id of the name's heading, for `aria-labelledby` of what holds the card. */
  readonly headingId: string;

  /** Why the mention was marked; left out where the card is not of a mention. */
  readonly reason?: Reason | undefined;
  /** What was weighed: `Candidate.evidence`. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** The spelling that the page has, to name what is hidden; the entry's name without it. */
  readonly form?: string | undefined;

  /** The language of the text with the mention, BCP 47: its names come first. Without it the reader's. */
  readonly pageLanguage?: string | undefined;
  /** The page that is read: for citations, and `published` for the age of facts. */
  readonly page?: CitedPage | undefined;
  /** The sentence with the mention, for the link of a citation. */
  readonly sentence?: QuotedSentence | undefined;
  /** The reader's day, as an ISO date: for the age of facts and for citations. */
  readonly today?: string | undefined;
  /** The version of the dataset, for copies and citations; without it or `today` nothing can be cited. */
  readonly datasetVersion?: string | undefined;

  /** The reader chose a related entry; without it related entries are plain text. */
  readonly onRelated?: ((entry: string) => void) | undefined;
  /** The reader wants the card before this one again; without it there is none. */
  readonly onBack?: (() => void) | undefined;
  /** Puts a text on the clipboard; whether it is there. Without it there is nothing to copy with. */
  readonly onCopy?: ((text: string) => Promise<boolean>) | undefined;
  /** Hides what the reader says is marked wrongly; whether that could be saved. Without it nothing can be hidden. */
  readonly onHide?: ((scope: HideScope) => Promise<boolean>) | undefined;
  /** Takes the hiding back; whether that could be saved. */
  readonly onUndoHide?: ((scope: HideScope) => Promise<boolean>) | undefined;
  /** Pins the card, or lets it go; without it there is no such button. */
  readonly onPin?: (() => void) | undefined;
  readonly pinned?: boolean | undefined;
  readonly onClose?: (() => void) | undefined;
  /** The pointer went down on the header, outside its buttons: the beginning of a drag. */
  readonly onDragStart?: ((event: PointerEvent) => void) | undefined;
  /** The tool whose panel is open at first: the one that was, where the reader comes back to a card. */
  readonly tool?: CardTool | undefined;
  /** The reader opened the panel of a tool, or closed it (null). */
  readonly onTool?: ((tool: CardTool | null) => void) | undefined;
  /** The card has another height, because the reader has opened or closed a part of it. */
  readonly onResize?: (() => void) | undefined;
}

export function EntryCard(props: EntryCardProps): VNode {
  const { card, language, headingId, pageLanguage, page, today, onRelated, onResize } = props;
  return (
    <article class="card" data-category={card.category} lang={language}>
      <CardHead
        {...props}
        category={cardText(language, `category.${card.category}`)}
        pack={cardText(language, `pack.${card.pack}`)}
      />
      <Names card={card} language={languageOfNames(pageLanguage, language)} headingId={headingId} />
      <p class="card-summary">{localized(card.summary, language)}</p>
      <CardFacts card={card} language={language} pagePublished={page?.published} today={today} />
      {card.confusions.length > 0 && (
        <Confusions card={card} language={language} onRelated={onRelated} onToggle={onResize} />
      )}
      <SourceList sources={card.sources} language={language} />
      <CardTools {...props} />
    </article>
  );
}

interface NamesProps {
  readonly card: Card;
  /** Whose names come first. */
  readonly language: CardLanguage;
  readonly headingId: string;
}

function Names({ card: { names }, language, headingId }: NamesProps): VNode {
  const [own, ...others] = namesFor(names, language);
  return (
    <>
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
    </>
  );
}
