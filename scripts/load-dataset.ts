/** Reads the dataset from its folder and checks all of it: what does not hold is told at once, each fault with its place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATEGORY_IDS } from '../data/categories.ts';
import type { CueGroups, Dataset, Document, Entry } from '../data/schema.ts';
import { findJsonFault } from '../packs/json-fault.ts';
import { checkDatasetFiles } from './dataset-checks.ts';
import { type DatasetError, type Fault, formatError } from './dataset-errors.ts';
import { type FileKind, layoutText, schemaOf, schemaReference, unsortedLists } from './dataset-format.ts';
import { issueFaults } from './dataset-issues.ts';

/** The bundled dataset. */
export const DATA_DIRECTORY = fileURLToPath(new URL('../data/', import.meta.url));

const FORMAT_HINT = 'npm run data:format does it';

/** A file with what it holds. */
export interface Loaded<T> {
  readonly file: string;
  readonly value: T;
}

/** The files of a dataset that are valid each by itself. */
export interface DatasetFiles {
  readonly documents: readonly Loaded<Document>[];
  readonly entries: readonly Loaded<Entry>[];
  /** Null where the file is not valid. */
  readonly cueGroups: CueGroups['groups'] | null;
  /** Ids, by file name, of documents and entries that are not valid: what points to them is not wrong. */
  readonly broken: ReadonlySet<string>;
}

/** A file of the dataset by its place, which says what kind it is. */
export interface DatasetFile {
  /** Relative to the dataset's folder, with `/`. */
  readonly file: string;
  readonly kind: FileKind;
}

/** Reads and checks a dataset; `dataset` is null where there is any error. */
export function checkDataset(directory: string): { dataset: Dataset | null; errors: readonly DatasetError[] } {
  const errors: DatasetError[] = strayFiles(directory);
  const documents: Loaded<Document>[] = [];
  const entries: Loaded<Entry>[] = [];
  const broken = new Set<string>();
  let cueGroups: CueGroups['groups'] | null = null;
  for (const { file, kind } of listDatasetFiles(directory)) {
    const { value, faults } = readDatasetFile(directory, file, kind);
    errors.push(...faults.map((fault) => ({ file, ...fault })));
    if (value === null) broken.add(path.basename(file, '.json'));
    else if (kind === 'entry') entries.push({ file, value: value as Entry });
    else if (kind === 'document') documents.push({ file, value: value as Document });
    else cueGroups = (value as CueGroups).groups;
  }
  errors.push(...checkDatasetFiles({ documents, entries, cueGroups, broken }));
  if (errors.length > 0 || cueGroups === null) return { dataset: null, errors };
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
  if (dataset === null) throw new Error(`The dataset is not valid:\n${errors.map(formatError).join('\n')}`);
  return dataset;
}

/** Every file of a dataset, sorted; the cue groups' also where it does not exist. */
export function listDatasetFiles(directory: string): DatasetFile[] {
  return [
    ...list(directory, 'documents').map((file) => ({ file, kind: 'document' as const })),
    ...list(directory, 'entries')
      .filter((folder) => !folder.endsWith('.json'))
      .flatMap((folder) => list(directory, folder).filter(isJson))
      .map((file) => ({ file, kind: 'entry' as const })),
    { file: 'cue-groups.json', kind: 'cue-groups' as const },
  ].filter(({ file }) => isJson(file));
}

/** What would be passed over without a word: a file at the wrong place, a folder that is no category. */
function strayFiles(directory: string): DatasetError[] {
  const errors: DatasetError[] = [];
  for (const folder of list(directory, 'entries')) {
    const category = path.basename(folder);
    if (isJson(folder)) {
      errors.push({ file: folder, path: '', reason: 'an entry stands in the folder of its category' });
    } else if (!(CATEGORY_IDS as readonly string[]).includes(category)) {
      const hint = `there are ${CATEGORY_IDS.join(', ')}`;
      errors.push({ file: folder, path: '', reason: `unknown category "${category}"`, hint });
    }
  }
  const within = list(directory, 'entries').flatMap((folder) => (isJson(folder) ? [] : list(directory, folder)));
  for (const file of [...list(directory, 'documents'), ...within]) {
    if (!isJson(file)) errors.push({ file, path: '', reason: 'only .json files belong here' });
  }
  return errors;
}

function isJson(file: string): boolean {
  return file.endsWith('.json');
}

/** What a folder of the dataset holds, relative to the dataset's, sorted by code units. */
function list(directory: string, folder: string): string[] {
  const full = path.join(directory, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function readDatasetFile(directory: string, file: string, kind: FileKind): { value: unknown; faults: Fault[] } {
  const refuse = (faults: Fault[]) => ({ value: null, faults });
  let text: string;
  try {
    text = readFileSync(path.join(directory, file), 'utf8');
  } catch (error) {
    return refuse([{ path: '', reason: `cannot be read: ${(error as NodeJS.ErrnoException).code}` }]);
  }
  const fault = findJsonFault(text);
  if (fault) return refuse([{ path: '', reason: `not JSON at ${fault.line}:${fault.column}: ${fault.reason}` }]);
  const json: unknown = JSON.parse(text);
  const result = schemaOf(kind).safeParse(json);
  if (!result.success) return refuse(issueFaults(result.error, json));

  const faults: Fault[] = unsortedLists(json).map((unsorted) => ({
    path: unsorted.path,
    reason: `not sorted, or not each once, at ${JSON.stringify(unsorted.item)}`,
    hint: FORMAT_HINT,
  }));
  if ((json as { $schema?: string }).$schema !== schemaReference(kind)) {
    faults.push({ path: '$schema', reason: `is not ${schemaReference(kind)}`, hint: FORMAT_HINT });
  }
  const wanted = layoutText(kind, json);
  if (text !== wanted) {
    faults.push({ path: '', reason: `not formatted: ${firstDifference(text, wanted)}`, hint: FORMAT_HINT });
  }
  return { value: result.data, faults };
}

function firstDifference(text: string, wanted: string): string {
  const [lines, wantedLines] = [text.split('\n'), wanted.split('\n')];
  const at = lines.findIndex((line, index) => line !== wantedLines[index]);
  return at < 0 ? 'the end is missing' : `line ${at + 1} should be ${JSON.stringify(wantedLines[at] ?? 'the end')}`;
}
