/** `npm run data:check`: every fault of the dataset at once. */
import { buildTable } from './build-dataset.ts';
import { staleSchemas } from './data-schemas.ts';
import { checkDataset, DATA_DIRECTORY, formatError } from './load-dataset.ts';

const { dataset, errors } = checkDataset(DATA_DIRECTORY);
const lines = [
  ...errors.map(formatError),
  ...staleSchemas().map((file) => `${file}: out of date; run npm run data:format`),
];
for (const line of lines) console.error(line);
if (dataset === null || lines.length > 0) {
  console.error(`${lines.length} faults in the dataset`);
  process.exitCode = 1;
} else {
  const forms = dataset.entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  const facts = dataset.entries.reduce((sum, entry) => sum + entry.facts.length, 0);
  const size = (buildTable(dataset).byteLength / 1000).toFixed(1);
  console.log(`${dataset.entries.length} entries, ${forms} forms, ${facts} facts, pattern table ${size} kB: no fault`);
}
