/** The JSON Schemas that help editors write dataset files: generated from the zod schemas, kept beside the data. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { userPackSchema } from '../data/user-pack.ts';
import { FILE_KINDS, schemaOf } from './dataset-format.ts';

/** By the schema file's name. */
const SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map([
  ...FILE_KINDS.map((kind) => [`${kind}.schema.json`, schemaOf(kind)] as const),
  ['user-pack.schema.json', userPackSchema] as const,
]);

/** The names of the schema files in a dataset's folder that are not what the zod schemas say. */
export function staleSchemas(directory: string): string[] {
  return [...SCHEMAS].flatMap(([file, schema]) => {
    const full = path.join(directory, file);
    return existsSync(full) && readFileSync(full, 'utf8') === schemaText(schema) ? [] : [file];
  });
}

/** Writes the schema files of a dataset's folder anew. */
export function writeSchemas(directory: string): void {
  for (const [file, schema] of SCHEMAS) writeFileSync(path.join(directory, file), schemaText(schema));
}

function schemaText(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
}
