/**
 * Takes out of zod what makes functions of text: an extension's Content-Security-Policy forbids it, so that zod would only
 * try and go on without, and Mozilla's linter warns of it wherever it ships.
 */
import type { Plugin } from 'vite';

/** As it stands in zod 4.6's `v4/core`; zod catches that `new F` throws, and takes its other way. */
const CONSTRUCTOR = /\bconst F = Function;/g;

export function noEval(): Plugin {
  return {
    name: 'guanghuo-lens:no-eval',
    transform(code, id) {
      if (!/[\\/]zod[\\/]v4[\\/]core[\\/](?:doc|util|compile)\.js/.test(id)) return null;
      const without = code.replaceAll(CONSTRUCTOR, 'const F = undefined;');
      if (without === code) this.error('zod does not take the Function constructor where it did: look at it again');
      return { code: without, map: null };
    },
  };
}
