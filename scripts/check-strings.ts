/** Part of `npm run lint`: no text of a catalogue is missing or unused, neither of ours nor of the browser's. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CatalogueFile, catalogueFaults, type Locales, localeFaults } from './string-rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const filesOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
const sources = [...filesOf('{components,core,entrypoints,packs,utils}/**/*.{ts,tsx,html,css}'), 'wxt.config.ts'].map(
  (file) => ({
    file,
    source: readFileSync(path.join(ROOT, file), 'utf8'),
  }),
);

/** Evidence is told by its kind and place, cities by their ids: types and tests of their own see to it that all have words. */
const BY_NAME: Readonly<Record<string, RegExp>> = {
  'utils/strings-cities.ts': /./,
  'utils/strings-evidence.ts': /^(?:cue|against|topic)\.|^neighbour-|^model-after$/,
};

/** A catalogue module has two exports: the texts, and what looks them up. */
async function readCatalogue(file: string): Promise<CatalogueFile> {
  const exports = Object.entries((await import(path.join(ROOT, file))) as Record<string, unknown>);
  const texts = exports.find(([, value]) => typeof value === 'object');
  const lookUp = exports.find(([, value]) => typeof value === 'function');
  if (!texts || !lookUp) throw new Error(`${file} is not a catalogue: it has to export its texts and their look-up`);
  return { file, lookUp: lookUp[0], texts: texts[1] as CatalogueFile['texts'], byName: BY_NAME[file] };
}

const catalogues = await Promise.all(filesOf('utils/strings-*.ts').map(readCatalogue));
const locales: Locales = Object.fromEntries(
  filesOf('public/_locales/*/messages.json').map((file) => [
    file.split('/')[2]!,
    JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')),
  ]),
);
const faults = [...catalogues.flatMap((one) => catalogueFaults(one, sources)), ...localeFaults(locales, sources)];
for (const fault of faults) console.error(fault);
const texts = catalogues.reduce((sum, one) => sum + Object.keys(one.texts).length, 0);
console.log(
  `${catalogues.length} catalogues with ${texts} texts, ${Object.keys(locales).length} locales, ${faults.length} faults`,
);
if (faults.length > 0) process.exitCode = 1;
