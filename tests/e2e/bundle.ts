/** Makes one classic script out of a fixture that imports packages. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** @returns the script's text. */
export async function bundleFixture(name: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    // Vitest's own NODE_ENV would choose React's development build.
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)),
        name: 'fixture',
        formats: ['iife'],
      },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}
