import { describe, expect, it } from 'vitest';
import { datasetInfo } from '../../scripts/dataset-info.ts';
import { DATA_DIRECTORY, loadDataset } from '../../scripts/load-dataset.ts';

describe('datasetInfo', () => {
  const dataset = loadDataset(DATA_DIRECTORY);
  const info = datasetInfo(dataset);

  it('counts, and knows the newest day', () => {
    expect(info.entries).toBe(dataset.entries.length);
    expect(info.facts).toBeGreaterThan(info.entries);
    expect(info.documents).toBe(dataset.documents.length);
    for (const { pages } of dataset.entries) for (const { seen } of pages) expect(seen <= info.date).toBe(true);
    expect(info.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('has another hash for every other content, and the same for the same', () => {
    const [first, ...rest] = dataset.entries;
    const changed = { ...first!, summary: { ...first!.summary, en: 'Else' } };
    expect(datasetInfo(structuredClone(dataset)).hash).toBe(info.hash);
    expect(datasetInfo({ ...dataset, entries: [changed, ...rest] }).hash).not.toBe(info.hash);
    expect(info.hash).toMatch(/^[0-9a-f]{8}$/);
  });
});
