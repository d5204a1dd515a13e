/** How large the built scripts are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchRow } from './benchmark.ts';

/** The pattern table is the one long base64 string of the content script. */
const TABLE = /[A-Za-z0-9+/=]{10000,}/;

export function scriptSizes(extension: string): BenchRow[] {
  const read = (file: string): string => readFileSync(path.join(extension, file), 'utf8');
  const content = read('content-scripts/content.js');
  const table = Buffer.from(TABLE.exec(content)?.[0] ?? '', 'base64');
  return [
    { name: 'content.js', measures: sizesOf(content) },
    { name: 'content.js without the table', measures: sizesOf(content.replace(TABLE, '')) },
    { name: 'pattern table, decoded', measures: sizesOf(table) },
    { name: 'reader.js', measures: sizesOf(read('reader.js')) },
    { name: 'background.js', measures: sizesOf(read('background.js')) },
  ];
}

function sizesOf(content: string | Uint8Array): Record<string, number> {
  return { kB: Buffer.from(content).byteLength / 1000, 'gzip kB': gzipSync(content, { level: 9 }).byteLength / 1000 };
}
