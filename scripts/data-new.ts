/** `npm run data:new -- <category> <id>`: a new entry with places to fill in. */
import { createEntry } from './dataset-create.ts';
import { DATA_DIRECTORY } from './load-dataset.ts';

const [category = '', id = '', ...rest] = process.argv.slice(2);
try {
  if (category === '' || id === '' || rest.length > 0) throw new Error('Usage: npm run data:new -- <category> <id>');
  const file = createEntry(DATA_DIRECTORY, category, id, new Date().toISOString().slice(0, 10));
  console.log(`data/${file} written: fill in what stands in <…> and fill-in, then npm run data:format, data:check`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
