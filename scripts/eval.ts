/**
 * `npm run eval [-- --json] [--errors] [--fit]`: how well senses are told apart on the labelled set, beside three
 * contenders, on its training and its test half. `--errors` lists every miss with its evidence; `--fit` prints weights.
 */
import { parseArgs } from 'node:util';
import { decodeTable } from '../core/table.ts';
import { buildTable } from './build-dataset.ts';
import { decideAll } from './eval-decisions.ts';
import { fitWeights } from './eval-fit.ts';
import { errorLines, jsonReport, textReport } from './eval-report.ts';
import { readPages, readSentences } from './eval-set.ts';
import { loadDataset } from './load-dataset.ts';

try {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, errors: { type: 'boolean' }, fit: { type: 'boolean' } },
  });
  const decisions = decideAll(decodeTable(buildTable(loadDataset())), readSentences(), readPages());
  if (values.fit)
    console.log(
      JSON.stringify(
        fitWeights(decisions),
        (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value),
        2,
      ),
    );
  else if (values.errors) console.log(errorLines(decisions).join('\n'));
  else if (values.json) console.log(JSON.stringify(jsonReport(decisions), null, 2));
  else console.log(textReport(decisions));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
