import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { dataset } from './scripts/vite-dataset.ts';
import { licences } from './scripts/vite-licences.ts';

/** A test that takes half a second here may take many on a busy machine: it has failed only where it hangs. */
const SLOW_MACHINE_MS = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [dataset()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{core,data,content,packs,scripts}/**/*.test.ts'],
          testTimeout: SLOW_MACHINE_MS,
        },
      },
      {
        plugins: [WxtVitest(), preact(), dataset(), licences()],
        test: {
          name: 'ui',
          environment: 'happy-dom',
          setupFiles: ['tests/locks.ts'],
          include: ['tests/{components,utils,popup,options,background,reader}/**/*.test.{ts,tsx}'],
          testTimeout: SLOW_MACHINE_MS,
        },
      },
      {
        // What was built: manifests, sizes. Needs `npm run build` before.
        test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] },
      },
      {
        // Real browsers with the built extension. Needs `npm run build` before.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 6_000, interval: 60 } },
          // One browser at a time: what they show depends on time.
          fileParallelism: false,
        },
      },
    ],
  },
});
