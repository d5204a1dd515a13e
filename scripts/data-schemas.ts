/** The JSON Schemas that help editors write dataset files: generated from the zod schemas, kept beside the data. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { FILE_KINDS, type FileKind, schemaOf } from './dataset-format.ts';

/** The names of the schema files in a dataset's folder that are not what the zod schemas say. */
export function staleSchemas(directory: string): string[] {
  return FILE_KINDS.map(schemaFile).filter((file, index) => {
    const full = path.join(directory, file);
    return !existsSync(full) || readFileSync(full, 'utf8') !== schemaText(FILE_KINDS[index]!);
  });
}

/** Writes the schema files of a dataset's folder anew. */
export function writeSchemas(directory: string): void {
  for (const kind of FILE_KINDS) writeFileSync(path.join(directory, schemaFile(kind)), schemaText(kind));
}

function schemaFile(kind: FileKind): string {
  return `${kind}.schema.json`;
}

function schemaText(kind: FileKind): string {
  return `${JSON.stringify(z.toJSONSchema(schemaOf(kind)), null, 2)}\n`;
}
