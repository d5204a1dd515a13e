/** What the options page tells of the dataset: which one it is, and how much there is in it. */
import { createHash } from 'node:crypto';
import type { DatasetInfo } from '../data/dataset-info.ts';
import type { Dataset } from '../data/schema.ts';

/** The dataset's version is the newest day on which an editor read a source or a document came out, and a hash of all that it says. */
export function datasetInfo(dataset: Dataset): DatasetInfo {
  const { documents, entries } = dataset;
  const days = [
    ...documents.map(({ published }) => published.slice(0, 10)),
    ...entries.flatMap(({ pages }) => pages.map(({ seen }) => seen)),
  ];
  return {
    date: days.sort().at(-1) ?? '',
    hash: createHash('sha256').update(JSON.stringify(dataset)).digest('hex').slice(0, 8),
    entries: entries.length,
    facts: entries.reduce((sum, { facts }) => sum + facts.length, 0),
    forms: entries.reduce((sum, { forms }) => sum + forms.length, 0),
    pages: new Set(entries.flatMap(({ pages }) => pages.map(({ url }) => url))).size,
    documents: documents.length,
  };
}
