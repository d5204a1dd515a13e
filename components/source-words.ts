/** Where a fact comes from, in words. */
import type { CardSource } from '../data/card.ts';
import { type CardLanguage, localized } from '../utils/i18n.ts';
import { cardText } from '../utils/strings-card.ts';

type Section = NonNullable<Extract<CardSource, { kind: 'document' }>['section']>;

/** What a source is to a reader: a report that the dataset is built from, or a public page. */
export function originOf({ kind }: CardSource): 'report' | 'reference' {
  return kind === 'document' ? 'report' : 'reference';
}

/** The title of a source: a page's as it stands there. */
export function titleOf(source: CardSource, language: CardLanguage): string {
  return source.kind === 'page' ? source.title : localized(source.title, language);
}

/** The lead before the first numbered section has the number 0, and is known by its title alone. */
export function sectionName({ number, title }: Section, language: CardLanguage): string {
  const text = localized(title, language);
  return number === 0 ? text : cardText(language, 'section', { number, title: text });
}
