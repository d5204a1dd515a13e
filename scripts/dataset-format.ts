/** The canonical form of a dataset file: keys in the schema's order, lists of words sorted, two spaces, a newline at the end. */
import type { z } from 'zod';
import { cueGroupsSchema, documentSchema, entrySchema } from '../data/schema.ts';
import { findJsonFault } from '../packs/json-fault.ts';
import { formatFault } from './dataset-errors.ts';
import { issueFaults } from './dataset-issues.ts';
import { traditionalText } from './dataset-traditional.ts';

/** The kinds of dataset files, as their JSON Schemas are named. */
export const FILE_KINDS = ['entry', 'document', 'cue-groups'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const SCHEMAS: Readonly<Record<FileKind, z.ZodType>> = {
  entry: entrySchema,
  document: documentSchema,
  'cue-groups': cueGroupsSchema,
};

/** The zod schema of a kind of file. */
export function schemaOf(kind: FileKind): z.ZodType {
  return SCHEMAS[kind];
}

/** What `$schema` says in a file of this kind. */
export function schemaReference(kind: FileKind): string {
  const up = { entry: '../../', document: '../', 'cue-groups': './' }[kind];
  return `${up}${kind}.schema.json`;
}

/** The text of a file with its keys in the schema's order and its lists as they are. The value is one that its schema accepts. */
export function layoutText(kind: FileKind, value: unknown): string {
  // zod gives the keys in its own order.
  return `${JSON.stringify(SCHEMAS[kind].parse(value), null, 2)}\n`;
}

/** The text that a file of this content has. The value is one that its schema accepts. */
export function canonicalText(kind: FileKind, value: unknown): string {
  return layoutText(kind, sortLists(value));
}

/** What comes of formatting a file: its new text, or why it has to stay as it is. */
export type Formatted = { readonly text: string } | { readonly faults: readonly string[] };

/**
 * Formats a file: canonical form, its `$schema` added, and beside every Simplified text that has no Traditional one the
 * derived one. What is not valid otherwise is never touched: nothing an author wrote gets lost.
 */
export function formatFile(kind: FileKind, text: string): Formatted {
  const fault = findJsonFault(text);
  if (fault) return { faults: [`not JSON at ${fault.line}:${fault.column}: ${fault.reason}`] };
  const json: unknown = JSON.parse(text);
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  const value = withTraditional(isObject ? { ...json, $schema: schemaReference(kind) } : json);
  const result = SCHEMAS[kind].safeParse(value);
  if (!result.success) return { faults: issueFaults(result.error, value).map(formatFault) };
  return { text: canonicalText(kind, value) };
}

/** A list whose order means nothing and that is not sorted, or holds something twice. */
export interface UnsortedList {
  /** Where in the file, as `cuesFor.zh`. */
  readonly path: string;
  /** The first item out of order, as the author knows it. */
  readonly item: string;
}

/** The lists of a value that {@link canonicalText} would sort. */
export function unsortedLists(value: unknown, place = ''): UnsortedList[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((member, index) => unsortedLists(member, `${place}[${index}]`));
  return Object.entries(value).flatMap(([key, member]) => {
    const at = place === '' ? key : `${place}.${key}`;
    const keys = sortKeysOf(key, member);
    const wrong = keys.findIndex((own, index) => index > 0 && own <= keys[index - 1]!);
    return [...(wrong < 0 ? [] : [{ path: at, item: keys[wrong]! }]), ...unsortedLists(member, at)];
  });
}

/** Sorts the lists in which order means nothing; facts, forms and sections keep their author's order. */
function sortLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sortLists);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const keys = sortKeysOf(key, member);
      const inner = sortLists(member);
      if (keys.length === 0) return [key, inner];
      const order = keys.map((_, index) => index).sort((a, b) => compare(keys[a]!, keys[b]!));
      if (!Array.isArray(inner)) {
        const pairs = Object.entries(inner as object);
        return [key, Object.fromEntries(order.map((index) => pairs[index]!))];
      }
      const sorted = order.map((index) => inner[index] as unknown);
      // A word that stands twice says nothing more; anything else that does is for its author to look at.
      return [key, typeof sorted[0] === 'string' ? [...new Set(sorted)] : sorted];
    }),
  );
}

/** What a member of an object is sorted by, item by item, in code-unit order; empty where the order is its author's. */
function sortKeysOf(key: string, member: unknown): string[] {
  if (typeof member !== 'object' || member === null) return [];
  if (!Array.isArray(member)) return key === 'groups' ? Object.keys(member) : [];
  if (['en', 'zh', 'groups', 'covering'].includes(key)) return member as string[];
  if (key === 'pages') return (member as { id: string }[]).map(({ id }) => id);
  if (key === 'related') return (member as { id: string; type: string }[]).map(({ id, type }) => `${type} ${id}`);
  return [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts `zhHant` beside every `zhHans` that has none. */
function withTraditional(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTraditional);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withTraditional(member)]));
  if (typeof members.zhHans === 'string' && members.zhHant === undefined) {
    members.zhHant = traditionalText(members.zhHans);
  }
  return members;
}
