/**
 * Brings the dataset into the builds as virtual modules: the pattern table (content script), the cards and the
 * variants of characters (background). Reads, validates and compiles `data/` on every build; any fault in the dataset fails the build.
 */
import path from 'node:path';
import type { Plugin } from 'vite';
import { buildCards, buildTable } from './build-dataset.ts';
import { traditionalVariants } from './dataset-traditional.ts';
import { DATA_DIRECTORY, listDatasetFiles, loadDataset } from './load-dataset.ts';

const TABLE_ID = 'virtual:guanghuo-lens/pattern-table';
const CARDS_ID = 'virtual:guanghuo-lens/cards';
const VARIANTS_ID = 'virtual:guanghuo-lens/variants';
const IDS: readonly string[] = [TABLE_ID, CARDS_ID, VARIANTS_ID];

export function dataset(): Plugin {
  return {
    name: 'guanghuo-lens:dataset',
    resolveId: (id) => (IDS.includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${VARIANTS_ID}`) return `export default ${JSON.stringify(variantsText())};`;
      if (id !== `\0${TABLE_ID}` && id !== `\0${CARDS_ID}`) return undefined;
      // Before anything can throw: an author who mends a fault gets a new build.
      for (const { file } of listDatasetFiles(DATA_DIRECTORY)) this.addWatchFile(path.join(DATA_DIRECTORY, file));
      const dataset = loadDataset(DATA_DIRECTORY);
      // Base64 of the binary table: the engine scans it as one string, nothing is parsed as JSON at start.
      return id === `\0${TABLE_ID}`
        ? `export default ${JSON.stringify(Buffer.from(buildTable(dataset)).toString('base64'))};`
        : `export default JSON.parse(${JSON.stringify(JSON.stringify(buildCards(dataset)))});`;
    },
  };
}

/** Every Traditional character with its Simplified one behind it. */
function variantsText(): string {
  return [...traditionalVariants()].map((pair) => String.fromCharCode(...pair)).join('');
}
