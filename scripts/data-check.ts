/** `npm run data:check`: every fault of the dataset at once. */
import { buildCards, buildTable } from './build-dataset.ts';
import { staleSchemas } from './data-schemas.ts';
import { formatError } from './dataset-errors.ts';
import { checkDataset, DATA_DIRECTORY } from './load-dataset.ts';

const { dataset, errors } = checkDataset(DATA_DIRECTORY);
const lines = [
  ...errors.map(formatError),
  ...staleSchemas(DATA_DIRECTORY).map((file) => `${file}: out of date (npm run data:format writes it anew)`),
];
for (const line of lines) console.error(line);
if (dataset === null || lines.length > 0) {
  console.error(`${lines.length} ${lines.length === 1 ? 'fault' : 'faults'} in the dataset`);
  process.exitCode = 1;
} else {
  const forms = dataset.entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  const facts = dataset.entries.reduce((sum, entry) => sum + entry.facts.length, 0);
  const table = (buildTable(dataset).byteLength / 1000).toFixed(1);
  const cards = (Buffer.byteLength(JSON.stringify(buildCards(dataset))) / 1000).toFixed(1);
  console.log(
    `${dataset.entries.length} entries, ${forms} forms, ${facts} facts, ${dataset.documents.length} documents; ` +
      `pattern table ${table} kB, cards ${cards} kB: no fault`,
  );
}
