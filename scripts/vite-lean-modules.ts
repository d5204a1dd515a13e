/**
 * In the scripts that run in pages, leaner modules in place of two that WXT brings along: the browser's own API for the
 * polyfill, which would be a sixth of a script that runs in every frame of every page (both our browsers speak promises
 * there; the one thing that the polyfill adds is made up for in `utils/native-browser.ts`), and of the class for a
 * script's life what we use of it.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NATIVE = fileURLToPath(new URL('../utils/native-browser.ts', import.meta.url));
const OURS: ReadonlyMap<string, string> = new Map([
  ['webextension-polyfill', NATIVE],
  ['@wxt-dev/webextension-polyfill/browser', NATIVE],
  ['wxt/utils/content-script-context', fileURLToPath(new URL('../utils/content-context.ts', import.meta.url))],
]);

export function leanModulesInPages(): Plugin {
  let isInPages = false;
  return {
    name: 'guanghuo-lens:lean-modules',
    enforce: 'pre',
    configResolved({ build }) {
      // WXT builds each script that goes into pages by itself, as a library.
      isInPages = build.lib !== false && /entrypoints\/(?:content|reader)/.test(JSON.stringify(build.lib.entry));
    },
    resolveId: (id) => (isInPages && OURS.get(id)) || null,
  };
}
