import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../data/categories.ts';
import { staleSchemas } from '../../scripts/data-schemas.ts';
import { formatError } from '../../scripts/dataset-errors.ts';
import { checkDataset, DATA_DIRECTORY } from '../../scripts/load-dataset.ts';

it('the bundled dataset has no fault', () => {
  expect(checkDataset(DATA_DIRECTORY).errors.map(formatError)).toEqual([]);
});

it.each(CATEGORY_IDS)('the category %s has a folder', (category) => {
  expect(existsSync(path.join(DATA_DIRECTORY, 'entries', category))).toBe(true);
});

it('the JSON Schemas are what the zod schemas say', () => {
  expect(staleSchemas(DATA_DIRECTORY)).toEqual([]);
});
