/** From a file or a pasted text to a draft, and again whenever the reader says that it is to be read otherwise. Pure. */
import { hashOf } from '../core/hash.ts';
import type { CategoryId, OwnColour } from '../data/categories.ts';
import { MAX_NAME } from '../data/user-pack.ts';
import { cleanText } from './clean.ts';
import { decode, detectEncoding, type Encoding } from './decode.ts';
import { type Draft, failedDraft, tooBig } from './draft.ts';
import { looksLikeJson, readJsonPack } from './json-pack.ts';
import { MAX_BYTES } from './limits.ts';
import { guessReading, type TableReading } from './table-columns.ts';
import { tablePack } from './table-pack.ts';
import { looksLikeTable, readTable, readWords } from './table-text.ts';

export const SOURCE_KINDS = ['json', 'table', 'words'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What is to be imported, before anything is saved. */
export interface PackImport {
  /** The file's name; empty for a pasted text. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** The encoding was guessed, and the text is not UTF-8. */
  readonly isGuess: boolean;
  readonly kind: SourceKind;
  /** Of a table: the cells of its first row, and how it is read. */
  readonly firstRow: readonly string[];
  readonly reading: TableReading;
  /** What the pack is to be called; of a JSON pack its own name at first. */
  readonly name: string;
  readonly draft: Draft;
}

export interface ImportContext {
  /** What our own categories are called in the languages that we speak, in lower case. */
  readonly categoryLabels: ReadonlyMap<string, CategoryId>;
  /** For what has no file name. */
  readonly defaultName: string;
}

/** How the reader wants it to be read. */
export type ImportChange = Partial<Pick<PackImport, 'encoding' | 'kind' | 'reading' | 'name'>>;

/** Reads a file's bytes, guessing encoding, kind and columns. */
export function beginImport(file: string, bytes: Uint8Array, context: ImportContext): PackImport {
  const isTooBig = bytes.byteLength > MAX_BYTES;
  const encoding = isTooBig ? 'utf-8' : detectEncoding(bytes);
  const text = isTooBig ? '' : decode(bytes, encoding);
  const kind = kindOf(file, text);
  const reading = guessReading(kind === 'table' ? readTable(text).rows : []);
  const name = cleanText(file.replace(/\.[^.]*$/, '').replaceAll('_', ' ')).slice(0, MAX_NAME) || context.defaultName;
  const begun = { file, bytes, encoding, isGuess: encoding !== 'utf-8', kind, reading, name };
  if (isTooBig) return { ...begun, firstRow: [], draft: failedDraft(tooBig(bytes.byteLength)) };
  const whole = readImport(begun, text, context);
  return { ...whole, name: (kind === 'json' && whole.draft.pack?.name) || name };
}

/** Reads it again as the reader says. */
export function changeImport(before: PackImport, change: ImportChange, context: ImportContext): PackImport {
  const next = { ...before, ...change };
  if (next.bytes.byteLength > MAX_BYTES) return next;
  // The name is not in the text.
  if (Object.keys(change).every((key) => key === 'name')) return next;
  const text = decode(next.bytes, next.encoding);
  if (change.encoding !== undefined || change.kind !== undefined) {
    return readImport({ ...next, isGuess: false, reading: guessReading(readTable(text).rows) }, text, context);
  }
  return readImport(next, text, context);
}

/** The import with one of its pack's categories in another hue. */
export function recolourImport(before: PackImport, category: string, colour: OwnColour): PackImport {
  const { pack } = before.draft;
  if (pack === null) return before;
  const categories = pack.categories?.map((one) => (one.id === category ? { ...one, colour } : one));
  return { ...before, draft: { ...before.draft, pack: { ...pack, ...(categories && { categories }) } } };
}

function readImport(
  begun: Omit<PackImport, 'draft' | 'firstRow'>,
  text: string,
  { categoryLabels }: ImportContext,
): PackImport {
  const { kind, reading, name, file } = begun;
  if (kind === 'json') return { ...begun, firstRow: [], draft: readJsonPack(text) };
  const id = idFor(file, name);
  if (kind === 'words') {
    const draft = tablePack(readWords(text), { id, name, categoryLabels, mapping: { term: 0 }, hasHeading: false });
    return { ...begun, firstRow: [], draft };
  }
  const table = readTable(text);
  return {
    ...begun,
    firstRow: table.rows[0]?.cells ?? [],
    draft: tablePack(table, { ...reading, id, name, categoryLabels }),
  };
}

function kindOf(file: string, text: string): SourceKind {
  if (looksLikeJson(text) || /\.json$/i.test(file)) return 'json';
  return looksLikeTable(text) || /\.[ct]sv$/i.test(file) ? 'table' : 'words';
}

/** The same for the same file, so that a newer one of that name replaces it. */
function idFor(file: string, name: string): string {
  const base = file.replace(/\.[^.]*$/, '').toLowerCase();
  const slug = base
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 50);
  return slug !== undefined && /^[\x20-\x7e]+$/.test(base) ? slug : `pack-${hashOf(base || name).toString(36)}`;
}
