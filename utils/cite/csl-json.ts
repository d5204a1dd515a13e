/** References as CSL-JSON (citeproc's input; schema csl-data.json of CSL 1.0.2). */
import { remarkIn } from './plain-styles.ts';
import type { Reference } from './reference.ts';

const TYPES: Readonly<Record<Reference['kind'], string>> = {
  'newspaper-article': 'article-newspaper',
  document: 'document',
  'web-page': 'webpage',
};

/** A date as CSL has it: numbers, as many as are known. */
interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** An item as the schema allows it. */
export type CslItem = Readonly<Record<string, string | readonly { readonly literal: string }[] | CslDate>>;

/** One item. */
export function cslItem(reference: Reference): CslItem {
  const { kind, key, author, title, container, section, published, accessed, url, language, remark } = reference;
  const host = kind === 'newspaper-article' ? (container ?? author) : container;
  return {
    id: key,
    type: TYPES[kind],
    title,
    ...(author !== null && { author: [{ literal: author }] }),
    ...(host !== null && { 'container-title': host }),
    ...(section !== null && {
      section: section.number === 0 ? section.title : `${section.number}: ${section.title}`,
    }),
    ...(published !== null && { issued: cslDate(published) }),
    ...(accessed !== null && { accessed: cslDate(accessed) }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    note: remarkIn(reference) + (remark.kind === 'mention' && remark.sentence !== null ? `: ${remark.sentence}` : ''),
  };
}

function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
