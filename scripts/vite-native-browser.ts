/**
 * In the content script, the browser's own API in place of the polyfill, which would be a sixth of a script that runs
 * in every frame of every page. Both our browsers speak promises there; the one thing that the polyfill adds is made
 * up for in `utils/native-browser.ts`.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NATIVE = fileURLToPath(new URL('../utils/native-browser.ts', import.meta.url));

export function nativeBrowserInContentScript(): Plugin {
  let isContentScript = false;
  return {
    name: 'guanghuo-lens:native-browser',
    enforce: 'pre',
    configResolved({ build }) {
      // WXT builds each content script by itself, as a library.
      isContentScript = build.lib !== false && JSON.stringify(build.lib.entry).includes('entrypoints/content');
    },
    resolveId: (id) =>
      isContentScript && (id === 'webextension-polyfill' || id === '@wxt-dev/webextension-polyfill/browser')
        ? NATIVE
        : null,
  };
}
