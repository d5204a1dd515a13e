/**
 * `npm run eval [-- --json | --errors | --cv | --fit]`: how well senses are told apart on the labelled set, beside three
 * contenders, on its training and its test half. `--errors` lists every miss with its evidence; `--cv` says what weights
 * are worth on entries that they were not fitted on; `--fit` writes new weights into `core/fitted-weights.ts`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeTable } from '../core/table.ts';
import { buildTable } from './build-dataset.ts';
import { decideAll } from './eval-decisions.ts';
import { crossValidate, fitWeights } from './eval-fit.ts';
import { errorLines, jsonReport, textReport } from './eval-report.ts';
import { readPages, readSentences } from './eval-set.ts';
import { WEIGHTS_FILE, weightsFile } from './eval-weights-file.ts';
import { loadDataset } from './load-dataset.ts';

const HELP = `npm run eval [-- --json | --errors | --cv | --fit]
  measures precision and recall on the labelled set, beside three contenders
  --json    the same for machines
  --errors  every miss with its evidence
  --cv      what weights are worth on entries that they were not fitted on
  --fit     writes new weights into core/fitted-weights.ts`;

try {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      errors: { type: 'boolean' },
      fit: { type: 'boolean' },
      cv: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit();
  }
  const decisions = decideAll(decodeTable(buildTable(loadDataset())), readSentences(), readPages());
  if (values.fit) writeFileSync(WEIGHTS_FILE, weightsFile(fitWeights(decisions)));
  else if (values.cv) console.log(textReport(crossValidate(decisions), ['train']));
  else if (values.errors) console.log(errorLines(decisions).join('\n'));
  else if (values.json) console.log(JSON.stringify(jsonReport(decisions), null, 2));
  else console.log(textReport(decisions));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
