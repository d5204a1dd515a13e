/** The licences of what ships: our own first, then those of the packages that are built in. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Licence } from '../data/dataset-info.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/**
 * Built in without being a dependency of ours at run time: tables of characters that are in the pattern table, helpers that
 * are in every script, and what our dependencies bring along. The build fails where one is missing (`vite-licences.ts`).
 */
const BUILT_IN: readonly string[] = [
  '@floating-ui/core',
  '@floating-ui/utils',
  '@wxt-dev/webextension-polyfill',
  'opencc-js',
  'wxt',
];

/** @throws where a package does not name its licence; its text is empty where the package comes without. */
export function licencesOf(root: string = ROOT): Licence[] {
  const { dependencies } = readJson(path.join(root, 'package.json')) as { dependencies: Record<string, string> };
  const folders = [...Object.keys(dependencies), ...BUILT_IN].sort();
  return [root, ...folders.map((name) => path.join(root, 'node_modules', name))].map(licenceOf);
}

function licenceOf(folder: string): Licence {
  const { name, version, license } = readJson(path.join(folder, 'package.json')) as Record<string, string>;
  if (!name || !version || !license) throw new Error(`${folder} does not say under which licence it is`);
  // What a package has taken in from others has a file of its own.
  const files = readdirSync(folder).filter(
    (file) => /^(third_party_)?licen[cs]es?(\.\w+)?$/i.test(file) && !isFolder(folder, file),
  );
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return { name, version, licence: license, text: texts.join('\n\n') };
}

function isFolder(folder: string, name: string): boolean {
  return statSync(path.join(folder, name)).isDirectory();
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
