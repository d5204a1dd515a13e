/**
 * Brings the dataset into the builds as virtual modules: the pattern table (content script), the cards and
 * variants of characters (background), and
 * what is told about it (options page). Reads, validates and compiles `data/` on every build; any fault in the dataset fails the build.
 */
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Dataset } from '../data/schema.ts';
import { buildCards, buildTable } from './build-dataset.ts';
import { datasetInfo } from './dataset-info.ts';
import { traditionalVariants } from './dataset-traditional.ts';
import { DATA_DIRECTORY, listDatasetFiles, loadDataset } from './load-dataset.ts';

const PREFIX = 'virtual:guanghuo-lens/';
/** What each module's source text is made of. */
const MODULES: Readonly<Record<string, (dataset: Dataset) => string>> = {
  // Base64 of the binary table: the engine scans it as one string, nothing is parsed as JSON at start.
  'pattern-table': (dataset) => JSON.stringify(Buffer.from(buildTable(dataset)).toString('base64')),
  cards: (dataset) => `JSON.parse(${JSON.stringify(JSON.stringify(buildCards(dataset)))})`,
  variants: () => JSON.stringify(variantsText()),
  'dataset-info': (dataset) => JSON.stringify(datasetInfo(dataset)),
};

export function dataset(): Plugin {
  return {
    name: 'guanghuo-lens:dataset',
    resolveId: (id) =>
      id.startsWith(PREFIX) && Object.hasOwn(MODULES, id.slice(PREFIX.length)) ? `\0${id}` : undefined,
    load(id) {
      const make = id.startsWith(`\0${PREFIX}`) ? MODULES[id.slice(PREFIX.length + 1)] : undefined;
      if (make === undefined) return undefined;
      // Before anything can throw: an author who mends a fault gets a new build.
      for (const { file } of listDatasetFiles(DATA_DIRECTORY)) this.addWatchFile(path.join(DATA_DIRECTORY, file));
      return `export default ${make(loadDataset(DATA_DIRECTORY))};`;
    },
  };
}

/** Every Traditional character with its Simplified one behind it. */
function variantsText(): string {
  return [...traditionalVariants()].map((pair) => String.fromCharCode(...pair)).join('');
}
