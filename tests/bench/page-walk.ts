/**
 * Our walk over pages against one that only reads their text. Every measurement has a document of its own, for the
 * first look at a node costs several times what a second one does.
 */
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, launch } from '../../scripts/browsers.ts';
import type { BenchOptions, BenchRow, BenchTable } from './benchmark.ts';
import { bundle, HARNESS } from './bundle.ts';
import type { ReadTimes, WalkTimes } from './page-harness.ts';
import type { BenchPage } from './pages.ts';
import { interleave, median, ratio } from './statistics.ts';
import { openWorld, type World } from './world.ts';

const VIEWPORT = { width: 1280, height: 800 };

export async function benchWalks(
  pages: readonly BenchPage[],
  { browser: name, log }: BenchOptions,
): Promise<BenchTable> {
  const harness = await bundle('tests/bench/page-harness.ts');
  const browser = await launch(name);
  try {
    const rows: BenchRow[] = [];
    for (const page of pages) {
      log(`walk over ${page.name}`);
      rows.push(await benchWalk(browser, name, page, harness));
    }
    return {
      title: 'From the start of the walk until it has settled; "read" only reads every text. Fresh documents',
      rows,
    };
  } finally {
    await browser.close();
  }
}

async function benchWalk(
  browser: Browser,
  name: BrowserName,
  { name: title, url, large }: BenchPage,
  harness: string,
): Promise<BenchRow> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  const inFreshDocument = async <T>(call: string): Promise<T> => {
    const world = await openFresh(page, name, url);
    return world<T>(`${harness};${HARNESS}.${call}`);
  };
  const {
    reads,
    walks,
    marks: markTimes,
  } = await interleave({
    reads: () => inFreshDocument<ReadTimes>('read()'),
    walks: () => inFreshDocument<WalkTimes>('walk()'),
    // On larger pages it takes longer than all else here together.
    marks: () => (large ? Number.NaN : inFreshDocument<number>('markTwoTerms()')),
  });
  await page.close();
  const readTimes = reads.map(({ time }) => time);
  const marks = walks.flatMap(({ firstMark }) => firstMark ?? []);
  return {
    name: title,
    measures: {
      'settled / read': ratio(
        walks.map(({ settled }) => settled),
        readTimes,
      ),
      'ours / read': ratio(
        walks.map(({ busy }) => busy),
        readTimes,
      ),
      ...(!large && {
        'mark.js / ours': ratio(
          markTimes,
          walks.map(({ busy }) => busy),
        ),
      }),
      'read ms': median(readTimes),
      'settled ms': median(walks.map(({ settled }) => settled)),
      ...(marks.length > 0 && { 'first mark ms': median(marks) }),
      'longest task ms': median(walks.map(({ longestTask }) => longestTask)),
      'longest of all ms': Math.max(...walks.map(({ longestTask }) => longestTask)),
      texts: reads[0]!.textNodes,
      'k units': reads[0]!.units / 1000,
      mentions: walks[0]!.mentions,
    },
  };
}

/** Loads the page anew and waits until it is laid out and quiet. */
async function openFresh(page: Page, name: BrowserName, url: string): Promise<World> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
  );
  return openWorld(page, name);
}
