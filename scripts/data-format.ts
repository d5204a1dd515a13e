/**
 * `npm run data:format`: writes every dataset file in its canonical form, adds its `$schema`, and puts a Traditional
 * text, derived from the Simplified one, where there is none yet (an editor reviews it). A file that is not valid
 * otherwise stays as it is and is named.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeSchemas } from './data-schemas.ts';
import { canonicalText, type FileKind, schemaOf } from './dataset-format.ts';
import { traditionalText } from './dataset-traditional.ts';
import { DATA_DIRECTORY, folders, list } from './load-dataset.ts';

function formatFile(file: string, kind: FileKind): void {
  const full = path.join(DATA_DIRECTORY, file);
  const before = readFileSync(full, 'utf8');
  try {
    const depth = file.split('/').length - 1;
    const $schema = `${depth === 0 ? './' : '../'.repeat(depth)}${kind}.schema.json`;
    const value = withTraditional({ $schema, ...(JSON.parse(before) as object) });
    const result = schemaOf(kind).safeParse(value);
    if (!result.success)
      throw new Error(result.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; '));
    const after = canonicalText(kind, value);
    if (after !== before) {
      writeFileSync(full, after);
      console.log(`formatted ${file}`);
    }
  } catch (error) {
    console.error(`${file} stays as it is: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

/** Puts `zhHant` beside every `zhHans` that has none. */
function withTraditional(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTraditional);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withTraditional(member)]));
  if (typeof members.zhHans === 'string' && members.zhHant === undefined)
    members.zhHant = traditionalText(members.zhHans);
  return members;
}

writeSchemas();
for (const file of list(DATA_DIRECTORY, 'documents')) formatFile(file, 'document');
for (const category of folders(path.join(DATA_DIRECTORY, 'entries'))) {
  for (const file of list(DATA_DIRECTORY, `entries/${category}`)) formatFile(file, 'entry');
}
formatFile('cue-groups.json', 'cue-groups');
