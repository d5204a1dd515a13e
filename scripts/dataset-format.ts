/** The canonical form of a dataset file: keys in the schema's order, lists of words sorted, two spaces, a newline at the end. */

import type { z } from 'zod';
import { cueGroupsSchema, documentSchema, entrySchema } from '../data/schema.ts';

export type FileKind = 'entry' | 'document' | 'cue-groups';

const SCHEMAS: Readonly<Record<FileKind, z.ZodType>> = {
  entry: entrySchema,
  document: documentSchema,
  'cue-groups': cueGroupsSchema,
};

/** The zod schema of a kind of file. */
export function schemaOf(kind: FileKind): z.ZodType {
  return SCHEMAS[kind];
}

/** The text that a file of this content has. The value is one that its schema accepts: zod gives keys in its own order. */
export function canonicalText(kind: FileKind, value: unknown): string {
  return `${JSON.stringify(sortLists(SCHEMAS[kind].parse(value)), null, 2)}\n`;
}

/** Sorts the lists in which order means nothing; facts, forms and sections keep their author's order. */
function sortLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (!Array.isArray(member)) return [key, key === 'groups' ? sortKeys(sortLists(member)) : sortLists(member)];
      if (['en', 'zh', 'groups', 'covering'].includes(key)) return [key, [...new Set(member as string[])].sort()];
      if (key === 'pages') return [key, (member as { id: string }[]).toSorted((a, b) => order(a.id, b.id))];
      if (key === 'related') {
        return [
          key,
          (member as { id: string; type: string }[]).toSorted((a, b) => order(a.type, b.type) || order(a.id, b.id)),
        ];
      }
      return [key, sortLists(member)];
    }),
  );
}

function sortKeys(value: unknown): unknown {
  return Object.fromEntries(Object.entries(value as object).sort(([a], [b]) => order(a, b)));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
