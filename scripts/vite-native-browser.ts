/**
 * In the content script, the browser's own API in place of the polyfill, which would be a sixth of a script that runs
 * in every frame of every page. Both our browsers speak promises there; the one thing that the polyfill adds is made
 * up for in `utils/native-browser.ts`.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NATIVE = fileURLToPath(new URL('../utils/native-browser.ts', import.meta.url));

export function nativeBrowserInContentScript(): Plugin {
  let isInPages = false;
  return {
    name: 'guanghuo-lens:native-browser',
    enforce: 'pre',
    configResolved({ build }) {
      // WXT builds each script that goes into pages by itself, as a library.
      isInPages = build.lib !== false && /entrypoints\/(?:content|reader)/.test(JSON.stringify(build.lib.entry));
    },
    resolveId: (id) =>
      isInPages && (id === 'webextension-polyfill' || id === '@wxt-dev/webextension-polyfill/browser') ? NATIVE : null,
  };
}
