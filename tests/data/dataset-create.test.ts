import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../data/schema.ts';
import { createEntry } from '../../scripts/dataset-create.ts';
import { formatError } from '../../scripts/dataset-errors.ts';
import { formatDataset } from '../../scripts/dataset-format-files.ts';
import { checkDataset, listDatasetFiles } from '../../scripts/load-dataset.ts';
import { ALPHA, goodFixture, withDataset } from './fixture.ts';

const TODAY = '2026-11-24';

describe('createEntry', () => {
  it('writes what is valid in shape and formatted, and refused until it is filled in', () => {
    withDataset(goodFixture(), (directory) => {
      const file = createEntry(directory, 'place', 'foshan', TODAY);
      expect(file).toBe('entries/place/foshan.json');
      const entry = entrySchema.parse(JSON.parse(readFileSync(path.join(directory, file), 'utf8')));
      expect(entry).toMatchObject({ id: 'foshan', category: 'place', pack: 'reference' });
      expect(formatDataset(directory)).toEqual({ formatted: [], refused: [] });
      const faults = checkDataset(directory).errors.map(formatError);
      expect(faults).toContain(`${file} names.en: is to be filled in: <name in English>`);
      expect(faults).toContain(`${file} pages[0].url: is to be filled in: https://fill-in.invalid/`);
      expect(faults.filter((fault) => !fault.includes('is to be filled in'))).toEqual([
        `${file} related: a place is part-of another one (only Guangdong and the Greater Bay Area are not)`,
      ]);
    });
  });

  it.each([
    ['city', 'foshan', '"city" is no category; there are brand,'],
    ['place', 'Foshan City', '"Foshan City" is no id: an id is lower-case words joined by hyphens'],
    ['place', '../brand/gamma', '"../brand/gamma" is no id: '],
    ['place', 'alpha', `"alpha" exists already: ${ALPHA}`],
  ])('refuses %s %s and writes nothing', (category, id, reason) => {
    withDataset(goodFixture(), (directory) => {
      const before = listDatasetFiles(directory);
      expect(() => createEntry(directory, category, id, TODAY)).toThrow(reason);
      expect(listDatasetFiles(directory)).toEqual(before);
      expect(existsSync(path.join(directory, 'entries', 'city'))).toBe(false);
    });
  });
});
