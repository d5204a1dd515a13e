import type { Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { packageOf, packagesOf } from '../../scripts/shipped-packages.ts';
import { licences } from '../../scripts/vite-licences.ts';

describe('packageOf', () => {
  it.each([
    ['/home/a/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/home/a/node_modules/@floating-ui/dom/dist/dom.mjs', '@floating-ui/dom'],
    ['/home/a/node_modules/wxt/node_modules/zod/index.js', 'zod'],
    ['C:\\a\\node_modules\\zod\\index.js?v=1', 'zod'],
    ['\0/home/a/node_modules/wxt/dist/virtual/x.mjs?y', 'wxt'],
    ['/home/a/core/scan.ts', null],
    ['\0virtual:guanghuo-lens/cards', null],
    ['/home/a/node_modules_old/core/scan.ts', null],
  ])('of %s is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  it('names each package once', () => {
    expect(packagesOf(['/node_modules/b/x.js', '/node_modules/a/x.js', '/node_modules/b/y.js', '/x.js'])).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('a build', () => {
  /** What the plugin says of a build of these modules, with so much left of each; null: nothing. */
  function faultOf(modules: Record<string, number>): string | null {
    const { generateBundle } = licences();
    const chunk = {
      type: 'chunk',
      fileName: 'popup.js',
      modules: Object.fromEntries(Object.entries(modules).map(([id, renderedLength]) => [id, { renderedLength }])),
    };
    const context = {
      error: (message: string) => {
        throw new Error(message);
      },
    };
    try {
      (generateBundle as (...args: unknown[]) => void).call(context, {}, { 'popup.js': chunk as Rollup.OutputChunk });
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }

  it('with a package whose licence is not listed fails', () => {
    expect(faultOf({ '/a/node_modules/preact/x.js': 9, '/a/node_modules/@evil/left-pad/x.js': 9 })).toBe(
      'popup.js has @evil/left-pad in it: scripts/licences.ts does not',
    );
  });

  it('of our own code and listed packages, or of which nothing else is left, is good', () => {
    expect(faultOf({ '/a/node_modules/preact/x.js': 9, '/a/x.ts': 9, '/a/node_modules/left-pad/x.js': 0 })).toBeNull();
  });
});
