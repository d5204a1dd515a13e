/** Speedometer 3 with the extension and without, where its files are. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launch } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import type { Benchmark } from './benchmark.ts';
import { serveFolder } from './serve-folder.ts';
import { interleave, median, ratio } from './statistics.ts';

/** The environment variable with the folder of Speedometer 3 (its index.html is in it). */
const FOLDER_VARIABLE = 'SPEEDOMETER_DIR';
/** The environment variable with the names of suites, comma-separated, where not all are to run: they take half an hour. */
const SUITES_VARIABLE = 'SPEEDOMETER_SUITES';
/** A run of all its suites takes minutes on a slow machine. */
const TIMEOUT_MS = 15 * 60_000;
/** Each is several iterations already. */
const ROUNDS = 3;

export const wholeBenchmark: Benchmark = {
  name: 'whole',
  about: `Speedometer 3 with the extension and without; ${FOLDER_VARIABLE} names its folder, ${SUITES_VARIABLE} some of its suites`,
  async run({ browser: name, log }) {
    const folder = process.env[FOLDER_VARIABLE];
    if (!folder || !existsSync(path.join(folder, 'index.html'))) {
      log(`skipped: ${FOLDER_VARIABLE} names no folder with Speedometer 3`);
      return [];
    }
    const server = await serveFolder(folder);
    const [withUs, without] = [await launch(name, { extension: buildExtension(name) }), await launch(name)];
    try {
      const { plain, ours } = await interleave(
        { plain: () => score(without, server.url), ours: () => score(withUs, server.url) },
        ROUNDS,
      );
      return [
        {
          title: 'Speedometer 3',
          rows: [
            {
              name: 'score',
              measures: { 'with us / without': ratio(ours, plain), 'with us': median(ours), without: median(plain) },
            },
          ],
        },
      ];
    } finally {
      await withUs.close();
      await without.close();
      await server.close();
    }
  },
};

async function score(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    const suites = process.env[SUITES_VARIABLE];
    const parameters = new URLSearchParams({
      startAutomatically: 'true',
      iterationCount: '3',
      ...(suites && { suites }),
    });
    await page.goto(`${url}/index.html?${parameters}`);
    const result = await page.waitForFunction(() => Number(document.querySelector('#result-number')?.textContent), {
      timeout: TIMEOUT_MS,
      polling: 1_000,
    });
    return (await result.jsonValue()) as number;
  } finally {
    await page.close();
  }
}
