/** Reads the dataset from its folder and checks all of it: what does not hold is told at once, each fault with its place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { CATEGORY_IDS } from '../data/categories.ts';
import type { CueGroups, Dataset, Document, Entry } from '../data/schema.ts';
import { checkEntries } from './dataset-checks.ts';
import { canonicalText, type FileKind, schemaOf } from './dataset-format.ts';

/** The bundled dataset. */
export const DATA_DIRECTORY = fileURLToPath(new URL('../data/', import.meta.url));

/** What is wrong in a dataset, and where. */
export interface DatasetError {
  /** Relative to the dataset's folder. */
  readonly file: string;
  /** Inside the file, as `facts[2].sources[0].section`; empty for the whole of it. */
  readonly path: string;
  readonly reason: string;
}

/** A file with what it holds. */
export interface Loaded<T> {
  readonly file: string;
  readonly value: T;
}

export interface DatasetFiles {
  readonly documents: readonly Loaded<Document>[];
  readonly entries: readonly Loaded<Entry>[];
  readonly cueGroups: CueGroups['groups'];
}

/** Reads and checks a dataset; `dataset` is null where there is any error. */
export function checkDataset(directory: string): { dataset: Dataset | null; errors: readonly DatasetError[] } {
  const errors: DatasetError[] = [];
  const read = <T>(file: string, kind: FileKind): T | null =>
    readDatasetFile(directory, file, kind, errors) as T | null;

  const documents = list(directory, 'documents').flatMap((file) => loaded(file, read<Document>(file, 'document')));
  const entries: Loaded<Entry>[] = [];
  for (const category of folders(path.join(directory, 'entries'))) {
    const folder = `entries/${category}`;
    if (!CATEGORY_IDS.includes(category as never)) {
      errors.push({
        file: folder,
        path: '',
        reason: `"${category}" is no category; there are ${CATEGORY_IDS.join(', ')}`,
      });
    }
    for (const file of list(directory, folder)) entries.push(...loaded(file, read<Entry>(file, 'entry')));
  }
  const cueGroups = read<CueGroups>('cue-groups.json', 'cue-groups')?.groups ?? {};
  errors.push(...checkEntries({ documents, entries, cueGroups }));
  if (errors.length > 0) return { dataset: null, errors };
  return {
    dataset: { documents: documents.map(({ value }) => value), entries: entries.map(({ value }) => value), cueGroups },
    errors,
  };
}

/**
 * The dataset, for builds.
 * @throws an error that lists every fault, where there is any.
 */
export function loadDataset(directory: string = DATA_DIRECTORY): Dataset {
  const { dataset, errors } = checkDataset(directory);
  if (dataset === null)
    throw new Error(`The dataset in ${directory} is not valid:\n${errors.map(formatError).join('\n')}`);
  return dataset;
}

/** One line: file, path, reason. */
export function formatError({ file, path: place, reason }: DatasetError): string {
  return `${file}${place === '' ? '' : ` ${place}`}: ${reason}`;
}

/** The JSON files of a folder of the dataset, relative to it, sorted. */
export function list(directory: string, folder: string): string[] {
  const full = path.join(directory, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The folders in a folder, sorted. */
export function folders(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function loaded<T>(file: string, value: T | null): Loaded<T>[] {
  return value === null ? [] : [{ file, value }];
}

function readDatasetFile(directory: string, file: string, kind: FileKind, errors: DatasetError[]): unknown {
  let text: string;
  try {
    text = readFileSync(path.join(directory, file), 'utf8');
  } catch {
    errors.push({ file, path: '', reason: 'the file cannot be read' });
    return null;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    errors.push({ file, path: '', reason: `not JSON: ${(error as Error).message}` });
    return null;
  }
  const result = schemaOf(kind).safeParse(json);
  if (!result.success) {
    errors.push(...result.error.issues.map((issue) => ({ file, path: pathOf(issue), reason: reasonOf(issue) })));
    return null;
  }
  if (text !== canonicalText(kind, json)) {
    errors.push({
      file,
      path: '',
      reason: `not sorted or formatted: ${firstDifference(text, canonicalText(kind, json))}; run npm run data:format`,
    });
  }
  return result.data;
}

function pathOf({ path: keys }: z.core.$ZodIssue): string {
  return keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function reasonOf(issue: z.core.$ZodIssue): string {
  const key = String(issue.path.at(-1));
  if (['en', 'zhHans', 'zhHant'].includes(key) && issue.code === 'invalid_type')
    return `the translation ${key} is missing`;
  if (key === 'category' && issue.code === 'invalid_value')
    return `unknown category; there are ${CATEGORY_IDS.join(', ')}`;
  return issue.message;
}

function firstDifference(text: string, wanted: string): string {
  const [lines, wantedLines] = [text.split('\n'), wanted.split('\n')];
  const at = lines.findIndex((line, index) => line !== wantedLines[index]);
  return at < 0 ? 'the end is missing' : `line ${at + 1} should be ${JSON.stringify(wantedLines[at] ?? 'the end')}`;
}
