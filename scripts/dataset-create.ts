/** Writes the file of a new entry. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATEGORY_IDS } from '../data/categories.ts';
import { categoryIdSchema, idSchema } from '../data/schema.ts';
import { canonicalText, schemaReference } from './dataset-format.ts';
import { skeletonOf } from './dataset-skeleton.ts';
import { listDatasetFiles } from './load-dataset.ts';

/**
 * Writes an entry's skeleton into a dataset and returns its file, relative to the dataset's folder.
 * @param today the day that the skeleton's page was seen, as YYYY-MM-DD.
 * @throws where the category is none, or the id ill-formed or taken; nothing is written then.
 */
export function createEntry(directory: string, category: string, id: string, today: string): string {
  const known = categoryIdSchema.safeParse(category);
  if (!known.success) throw new Error(`"${category}" is no category; there are ${CATEGORY_IDS.join(', ')}`);
  const parsed = idSchema.safeParse(id);
  if (!parsed.success) throw new Error(`"${id}" is no id: ${parsed.error.issues[0]?.message}`);
  const taken = listDatasetFiles(directory).find(
    ({ file, kind }) => kind === 'entry' && path.basename(file, '.json') === id,
  );
  if (taken) throw new Error(`"${id}" exists already: ${taken.file}`);

  const file = `entries/${known.data}/${id}.json`;
  const entry = { $schema: schemaReference('entry'), ...skeletonOf(id, known.data, today) };
  mkdirSync(path.join(directory, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(directory, file), canonicalText('entry', entry), { flag: 'wx' });
  return file;
}
