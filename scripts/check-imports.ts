/** Part of `npm run lint`: the import directions hold, and no source file is too long to be read at once. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultsIn } from './import-rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_LINES = 300;

const files = globSync('{components,core,data,entrypoints,packs,scripts,utils}/**/*.{ts,tsx}', { cwd: ROOT }).map(
  (file) => file.replaceAll('\\', '/'),
);
const faults: string[] = [];
for (const file of files.sort()) {
  const source = readFileSync(`${ROOT}/${file}`, 'utf8');
  for (const { specifier, rule } of faultsIn(file, source)) faults.push(`${file} imports ${specifier}: ${rule}`);
  const lines = source.split('\n').length;
  if (lines > MAX_LINES) faults.push(`${file} has ${lines} lines; ${MAX_LINES} is the most`);
}
for (const fault of faults) console.error(fault);
console.log(`${files.length} files, ${faults.length} faults in their imports or length`);
if (faults.length > 0) process.exitCode = 1;
