/**
 * What a citation of a mention is made of, before any style. Two things are cited: the source of a fact of the card (that
 * is what a reader relies on) and the page on which the mention was met (that is the context, with a link to its very
 * sentence). Who quotes the fact needs the first, who quotes the page the second.
 */
import type { Card, CardSource } from '../../data/card.ts';
import { type CardLanguage, LANGUAGE_KEYS, localized } from '../i18n.ts';
import { type QuotedSentence, textFragmentUrl } from './text-fragment.ts';

/** The page on which a mention was met. */
export interface CitedPage {
  /** http or https; a fragment that it has stays. */
  readonly url: string;
  /** As the page gives it, or empty. */
  readonly title: string;
  /** The name of the site, or its host. */
  readonly site: string;
  /** BCP 47, or empty where the page declares none. */
  readonly language: string;
  /** When the page says that it was published: `2026`, `2026-03`, `2026-03-05`, or a date with a time. */
  readonly published?: string | undefined;
}

/** All that a citation is written from. */
export interface CitedMention {
  readonly card: Pick<Card, 'id' | 'names'>;
  /** The source that is cited, one of the card's. */
  readonly source: CardSource;
  /** The reader's: titles of our documents are given in it. */
  readonly language: CardLanguage;
  /** Left out where the card is not of a mention. */
  readonly page?: CitedPage | undefined;
  /** The sentence of the page with the mention; without it the link leads to the page as a whole. */
  readonly sentence?: QuotedSentence | undefined;
  /** The day on which the page was read, as an ISO date. */
  readonly today: string;
  /** The version of the dataset that the card is of. */
  readonly datasetVersion: string;
}

/** One item of a bibliography. */
export interface Reference {
  readonly kind: 'newspaper-article' | 'document' | 'web-page';
  /** A name for the item that is the same every time: ASCII letters, digits and hyphens. */
  readonly key: string;
  /** The organisation that answers for it; null where it is not known. */
  readonly author: string | null;
  readonly title: string;
  /** The newspaper, or the site; null where it is the author. */
  readonly container: string | null;
  /** The part of it that is meant. `number` 0: what stands before the first section. */
  readonly section: { readonly number: number; readonly title: string } | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published: string | null;
  /** An ISO date. */
  readonly accessed: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly remark: Remark;
}

/** What is said of an item besides: which dataset has it from there, or what it says of the entry. */
export type Remark =
  | { readonly kind: 'dataset'; readonly version: string; readonly entry: string }
  | { readonly kind: 'mention'; readonly entry: string; readonly sentence: string | null };

/** The items of a citation: the source, then the page where there is one. */
export function referencesOf(mention: CitedMention): Reference[] {
  const { page } = mention;
  return [sourceReference(mention), ...(page ? [pageReference(mention, page)] : [])];
}

function sourceReference({ card, source, language, datasetVersion }: CitedMention): Reference {
  const shared = {
    key: `guanghuo-lens-${card.id}`,
    remark: { kind: 'dataset', version: datasetVersion, entry: entryName(card, language) },
  } as const;
  if (source.kind === 'page') {
    const { title, publisher, url, seen } = source;
    return {
      ...shared,
      kind: 'web-page',
      author: publisher,
      title,
      container: null,
      section: null,
      published: null,
      accessed: seen,
      url,
      language: null,
    };
  }
  const { type, title, publisher, published, section } = source;
  return {
    ...shared,
    kind: type ?? 'document',
    author: localized(publisher, language),
    title: localized(title, language),
    container: null,
    section: section ? { number: section.number, title: localized(section.title, language) } : null,
    published: partialDate(published),
    accessed: null,
    url: null,
    language,
  };
}

function pageReference({ card, language, sentence, today }: CitedMention, page: CitedPage): Reference {
  const site = oneLine(page.site);
  return {
    kind: 'web-page',
    key: `guanghuo-lens-${card.id}-page`,
    author: null,
    title: oneLine(page.title) || site,
    container: oneLine(page.title) === '' || oneLine(page.title) === site ? null : site,
    section: null,
    published: page.published === undefined ? null : partialDate(page.published),
    accessed: today,
    url: textFragmentUrl(page.url, sentence, page.language),
    language: page.language || null,
    remark: {
      kind: 'mention',
      entry: entryName(card, language),
      sentence: sentence ? oneLine(sentence.text) || null : null,
    },
  };
}

function entryName({ names }: CitedMention['card'], language: CardLanguage): string {
  return names[LANGUAGE_KEYS[language]];
}

/** The date of a text that begins with one; null where it does not. */
function partialDate(text: string): string | null {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T| )/.exec(text.trim())?.[0] ?? null;
}

/** Pages break lines in titles and sentences where no style of citation can. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
