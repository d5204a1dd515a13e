/** Formats the files of a dataset in place. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Formatted, formatFile } from './dataset-format.ts';
import { listDatasetFiles } from './load-dataset.ts';

export interface FormatReport {
  /** Files written anew, relative to the dataset's folder. */
  readonly formatted: readonly string[];
  /** One line for each reason why a file stayed as it is. */
  readonly refused: readonly string[];
}

/** Formats every file of the dataset that is valid in shape (see {@link formatFile}); the others stay as they are. */
export function formatDataset(directory: string): FormatReport {
  const formatted: string[] = [];
  const refused: string[] = [];
  for (const { file, kind } of listDatasetFiles(directory)) {
    const full = path.join(directory, file);
    let before: string;
    let result: Formatted;
    try {
      before = readFileSync(full, 'utf8');
      result = formatFile(kind, before);
    } catch (error) {
      refused.push(`${file}: ${(error as Error).message}`);
      continue;
    }
    if ('faults' in result) {
      refused.push(...result.faults.map((fault) => `${file}: ${fault}`));
    } else if (result.text !== before) {
      // Whole or not at all, should we be stopped in the middle.
      writeFileSync(`${full}.new`, result.text);
      renameSync(`${full}.new`, full);
      formatted.push(file);
    }
  }
  return { formatted, refused };
}
