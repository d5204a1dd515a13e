/**
 * Takes out of Preact what sets HTML (`dangerouslySetInnerHTML`): we never use it, nobody shall by mistake, and Mozilla's
 * linter warns of it wherever it ships.
 */
import type { Plugin } from 'vite';

/** As it stands in Preact 11.2's `dist/preact.mjs`: an assignment of a vnode's `__html`. */
const ASSIGNMENT = /\b(\w+)\.innerHTML\s*=\s*\w+\.__html/g;

export function noInnerHtml(): Plugin {
  return {
    name: 'guanghuo-lens:no-inner-html',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return null;
      const without = code.replaceAll(ASSIGNMENT, 'void 0');
      if (without === code) this.error('Preact does not set innerHTML where it did: look at it again');
      return { code: without, map: null };
    },
  };
}
