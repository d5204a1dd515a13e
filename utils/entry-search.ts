/** Finds entries by their names: in any script, and by pinyin without its tones. Pure. */
import type { EntryHead } from './parse-card.ts';

/** How well a name fits, the best first. */
const FITS = ['whole', 'begins', 'word', 'inside'] as const;

/**
 * The heads whose names fit the query, best first; those that fit alike keep their order. None for an empty query.
 * Case, accents, tones and spaces do not matter.
 */
export function searchEntries(heads: readonly EntryHead[], query: string): EntryHead[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  return heads
    .map((head) => ({ head, rank: Math.min(...namesOf(head).map((name) => rankOf(name, wanted))) }))
    .filter(({ rank }) => rank < FITS.length)
    .sort((a, b) => a.rank - b.rank)
    .map(({ head }) => head);
}

function namesOf({ names: { en, zhHans, zhHant, pinyin } }: EntryHead): readonly string[] {
  return [en, zhHans, zhHant, ...(pinyin === undefined ? [] : [pinyin])];
}

function rankOf(name: string, wanted: string): number {
  const at = fold(name).indexOf(wanted);
  if (at < 0) return FITS.length;
  if (at === 0) return fold(name) === wanted ? FITS.indexOf('whole') : FITS.indexOf('begins');
  const begins = name.split(/[\s-]+/).some((word) => fold(word).startsWith(wanted));
  return FITS.indexOf(begins ? 'word' : 'inside');
}

/** Without case, accents, tones, spaces and marks: `Guǎngjiāohuì` and `guang jiao hui` are alike. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s\p{P}]+/gu, '');
}
