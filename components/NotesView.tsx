/** The notes of a page, to be printed: its entries as a numbered list, and behind it all sources, each once. */
import type { VNode } from 'preact';
import type { Card } from '../data/card.ts';
import { type CardLanguage, formatDate, localized } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';
import { notesText } from '../utils/strings-notes.ts';
import { namesFor } from './entry-names.ts';
import { numberSources } from './notes-sources.ts';
import { SourceList } from './SourceList.tsx';

export interface Note {
  readonly card: Card;
  /** Mentions in all frames. */
  readonly count: number;
}

export interface NotesViewProps {
  readonly language: CardLanguage;
  /** The page's own title; empty where it has none. */
  readonly title: string;
  readonly address: string;
  /** When the notes were made, as an ISO date. */
  readonly date: string;
  /** In the order of the page; null as long as they are being gathered. */
  readonly notes: readonly Note[] | null;
  readonly onPrint: () => void;
}

export function NotesView({ language, title, address, date, notes, onPrint }: NotesViewProps): VNode {
  if (notes === null)
    return (
      <main class="notes" lang={language}>
        <p role="status">{notesText(language, 'reading')}</p>
      </main>
    );
  if (notes.length === 0)
    return (
      <main class="notes" lang={language}>
        <h1>{notesText(language, 'nothing')}</h1>
        <p>{notesText(language, 'nothing.more')}</p>
      </main>
    );
  const { sources, numbersOf } = numberSources(notes.map(({ card }) => card));
  return (
    <main class="notes" lang={language}>
      <header class="notes-head">
        <h1>{notesText(language, 'title', { page: title || notesText(language, 'untitled') })}</h1>
        <p class="notes-address">{address}</p>
        <p>
          {notesText(language, 'summary', {
            entries: notes.length,
            mentions: notes.reduce((sum, { count }) => sum + count, 0),
          })}
          {' · '}
          <time dateTime={date}>{notesText(language, 'printed', { date: formatDate(date, language) })}</time>
          {' · '}
          {notesText(language, 'made-by')}
        </p>
        <button type="button" class="notes-print" onClick={onPrint}>
          {notesText(language, 'print')}
        </button>
      </header>
      <ol class="notes-list">
        {notes.map((note) => (
          <NoteItem key={note.card.id} {...note} language={language} numbers={numbersOf(note.card)} />
        ))}
      </ol>
      <div class="card notes-sources">
        <SourceList sources={sources} language={language} />
      </div>
    </main>
  );
}

interface NoteItemProps extends Note {
  readonly language: CardLanguage;
  /** Of its sources, in the list at the end. */
  readonly numbers: readonly number[];
}

function NoteItem({ card, count, language, numbers }: NoteItemProps): VNode {
  const [own, ...others] = namesFor(card.names, language);
  return (
    <li data-category={card.category}>
      <h2 class="notes-name" lang={own.lang}>
        {own.text}
      </h2>
      <p class="notes-names">
        {others.map(({ text, lang }) => (
          <span key={lang} lang={lang}>
            {text}
          </span>
        ))}
        {card.names.pinyin && <i lang="zh-Latn-pinyin">{card.names.pinyin}</i>}
        <span class="notes-category">{cardText(language, `category.${card.category}`)}</span>
        <span>{notesText(language, 'mentions', { count })}</span>
      </p>
      <p>
        {localized(card.summary, language)}
        <span class="notes-cites">
          {' ['}
          <span class="aside">{notesText(language, 'sources')} </span>
          {numbers.join(', ')}]
        </span>
      </p>
    </li>
  );
}
