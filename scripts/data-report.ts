/** `npm run data:report`: what the dataset holds, as Markdown. */
import { reportOf } from './dataset-report.ts';
import { DATA_DIRECTORY, loadDataset } from './load-dataset.ts';

process.stdout.write(reportOf(loadDataset(DATA_DIRECTORY)));
