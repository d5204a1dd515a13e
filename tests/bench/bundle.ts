/** Bundles what is to run in a page, as the content script is bundled. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { dataset } from '../../scripts/vite-dataset.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The global variable in which a bundle's exports are. */
export const HARNESS = 'guanghuoLensBench';

/** The script of an entry file (a path from the root), with some expressions replaced. Its exports are in {@link HARNESS}. */
export async function bundle(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [dataset()],
    define,
    build: {
      lib: { entry, formats: ['iife'], name: HARNESS, fileName: 'harness' },
      target: 'chrome128',
      minify: true,
      write: false,
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return (output as Rolldown.RolldownOutput).output[0].code;
}
