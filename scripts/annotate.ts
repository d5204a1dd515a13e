/**
 * `npm run annotate -- <file.html|file.txt|->`: every mention and every rejected candidate with the reason, for a
 * curator. With `--jsonl` the file holds `{"text": …}` lines, each a page of its own, and each is answered by a line.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createScanner } from '../core/scan.ts';
import { decodeTable, type PatternTable } from '../core/table.ts';
import { annotateLine } from './annotate-lines.ts';
import { reportOf } from './annotate-report.ts';
import { buildTable } from './build-dataset.ts';
import { loadDataset } from './load-dataset.ts';

const USAGE = 'Usage: npm run annotate -- [--jsonl] <file.html|file.txt|->';

/** What the system says of a file that cannot be read, in words. */
const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

/** What the command is given beside its arguments. */
export interface AnnotateContext {
  /** The pattern table; built once, when the arguments are known to be right. */
  readonly loadTable: () => PatternTable;
  /** The bytes of a file, or of the standard input for `-`. */
  readonly read: (file: string) => Buffer;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Runs the command; returns its exit code: 1 where a line or the file could not be read, 2 where the arguments make no sense. */
export async function runAnnotate(args: readonly string[], context: AnnotateContext): Promise<0 | 1 | 2> {
  if (args.includes('--help')) {
    context.print(`${USAGE}\n`);
    return 0;
  }
  const files = args.filter((arg) => arg !== '--jsonl');
  const [file] = files;
  const unknown = files.find((arg) => arg.startsWith('-') && arg !== '-');
  if (file === undefined || files.length > 1 || unknown !== undefined) {
    const wrong = unknown
      ? `unknown option ${unknown}`
      : file === undefined
        ? 'no file named'
        : 'more than one file named';
    context.complain(`${wrong}\n${USAGE}\n`);
    return 2;
  }
  let bytes: Buffer;
  try {
    bytes = context.read(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    context.complain(`${file}: ${READ_ERRORS[code ?? ''] ?? message}\n`);
    return 1;
  }
  if (!isUtf8(bytes)) context.complain(`${file}: is not all UTF-8 text; what is not is read as \u{fffd}\n`);
  const text = new TextDecoder().decode(bytes);
  const table = context.loadTable();
  if (args.includes('--jsonl')) return annotateAllLines(text, table, context);
  if (/\.html?$/i.test(file)) {
    // A DOM is only loaded where there is something to parse.
    const { annotateHtml } = await import('./annotate-html.ts');
    context.print(reportOf(await annotateHtml(text, table), table));
  } else {
    const candidates = createScanner(table).scan(text);
    context.print(reportOf([{ text, candidates }], table));
  }
  return 0;
}

function annotateAllLines(text: string, table: PatternTable, { print, complain }: AnnotateContext): 0 | 1 {
  const scanner = createScanner(table);
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  let failed = false;
  for (const [index, line] of lines.entries()) {
    const { result, error } = annotateLine(line, table, scanner);
    print(`${JSON.stringify(result)}\n`);
    if (error === null) continue;
    complain(`line ${index + 1}: ${error}\n`);
    failed = true;
  }
  return failed ? 1 : 0;
}

if (import.meta.main) {
  // Whoever reads us may stop early (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await runAnnotate(process.argv.slice(2), {
    loadTable: () => decodeTable(buildTable(loadDataset())),
    read: (file) => readFileSync(file === '-' ? 0 : file),
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  }).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    return 1;
  });
}
