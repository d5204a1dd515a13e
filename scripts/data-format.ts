/** `npm run data:format`: writes the JSON Schemas and every dataset file in canonical form, absent Traditional texts derived. */
import { writeSchemas } from './data-schemas.ts';
import { formatDataset } from './dataset-format-files.ts';
import { DATA_DIRECTORY } from './load-dataset.ts';

writeSchemas(DATA_DIRECTORY);
const { formatted, refused } = formatDataset(DATA_DIRECTORY);
for (const file of formatted) console.log(`formatted ${file}`);
for (const line of refused) console.error(`not formatted: ${line}`);
if (refused.length > 0) process.exitCode = 1;
