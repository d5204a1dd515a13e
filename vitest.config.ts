import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { dataset } from './scripts/vite-dataset.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [dataset()],
        test: { name: 'unit', environment: 'node', include: ['tests/{core,data,content,scripts}/**/*.test.ts'] },
      },
      {
        plugins: [WxtVitest(), preact(), dataset()],
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: ['tests/{components,utils,popup,background}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time: two cores, and pages that time what they do.
          fileParallelism: false,
        },
      },
    ],
  },
});
