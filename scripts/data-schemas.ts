/** The JSON Schemas that help editors write dataset files: generated from the zod schemas, kept beside the data. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type FileKind, schemaOf } from './dataset-format.ts';
import { DATA_DIRECTORY } from './load-dataset.ts';

const KINDS: readonly FileKind[] = ['entry', 'document', 'cue-groups'];

/** The schema files that are not what the zod schemas say. */
export function staleSchemas(): string[] {
  return KINDS.filter((kind) => {
    const file = fileOf(kind);
    return !existsSync(file) || readFileSync(file, 'utf8') !== textOf(kind);
  }).map((kind) => path.basename(fileOf(kind)));
}

/** Writes the schema files anew. */
export function writeSchemas(): void {
  for (const kind of KINDS) writeFileSync(fileOf(kind), textOf(kind));
}

function fileOf(kind: FileKind): string {
  return path.join(DATA_DIRECTORY, `${kind}.schema.json`);
}

function textOf(kind: FileKind): string {
  return `${JSON.stringify(z.toJSONSchema(schemaOf(kind)), null, 2)}\n`;
}
