/** Loading pages with the built extension and without, from the navigation to the first mark. */
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { pause } from '../../scripts/painted.ts';
import type { BenchOptions, BenchRow, BenchTable } from './benchmark.ts';
import type { BenchPage } from './pages.ts';
import { interleave, median, ratio } from './statistics.ts';
import { traceOurTasks } from './trace.ts';

/** In ms from the navigation. */
interface LoadTimes {
  /** The end of the first frame after the page's load event. */
  readonly loaded: number;
  /** The end of the frame with the first mark. */
  readonly firstMark: number;
}

/** How long a walk may go on after the first mark, in ms: 100,000 texts take less than a second. */
const REST_OF_WALK_MS = 2_000;

export async function benchLoads(
  pages: readonly BenchPage[],
  { browser: name, log }: BenchOptions,
): Promise<BenchTable> {
  const extension = buildExtension(name);
  const withUs = await launch(name, { extension });
  const without = await launch(name);
  try {
    const rows: BenchRow[] = [];
    for (const page of pages) {
      log(`load ${page.name}`);
      rows.push(await benchLoad(withUs, without, page, name === 'chromium'));
    }
    return { title: 'From the navigation to the first mark, with the built extension and without', rows };
  } finally {
    await withUs.close();
    await without.close();
  }
}

async function benchLoad(
  withUs: Browser,
  without: Browser,
  { name, url }: BenchPage,
  traced: boolean,
): Promise<BenchRow> {
  const [ownPage, plainPage] = [await watchedPage(withUs), await watchedPage(without)];
  const { plain, ours } = await interleave({
    plain: () => load(plainPage, url, false),
    ours: () => load(ownPage, url, true),
  });
  const loaded = plain.map((times) => times.loaded);
  const row: BenchRow = {
    name,
    measures: {
      'first mark / loaded without': ratio(
        ours.map(({ firstMark }) => firstMark),
        loaded,
      ),
      'loaded / loaded without': ratio(
        ours.map((times) => times.loaded),
        loaded,
      ),
      'loaded without ms': median(loaded),
      'first mark ms': median(ours.map(({ firstMark }) => firstMark)),
      // Apart from the other measurements, which tracing would slow down.
      ...(traced && (await longestTasks(ownPage, url))),
    },
  };
  await Promise.all([ownPage.close(), plainPage.close()]);
  return row;
}

async function longestTasks(page: Page, url: string): Promise<Record<string, number>> {
  const { longest } = await interleave({
    longest: async () => {
      const tasks = await traceOurTasks(page, async () => {
        await load(page, url, true);
        await pause(REST_OF_WALK_MS);
      });
      return Math.max(...tasks.map(({ duration }) => duration));
    },
  });
  return { 'longest task ms': median(longest), 'longest of all ms': Math.max(...longest) };
}

/** A page that tells what it took to load. */
async function watchedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluateOnNewDocument(watch);
  return page;
}

async function load(page: Page, url: string, marked: boolean): Promise<LoadTimes> {
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate(async (withMarks) => {
    const { loaded, firstMark } = (globalThis as unknown as { watched: Record<keyof LoadTimes, Promise<number>> })
      .watched;
    return { loaded: await loaded, firstMark: withMarks ? await firstMark : Number.NaN };
  }, marked);
}

/** Runs in the page, before anything else of it. */
function watch(): void {
  /** The time at the end of the next frame, in ms. */
  const frame = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  const isMarked = (): boolean => {
    for (const name of (CSS.highlights as unknown as Map<string, unknown>).keys()) {
      if (name.startsWith('guanghuo-lens-')) return true;
    }
    return false;
  };
  const firstMark = async (): Promise<number> => {
    for (;;) {
      const end = await frame();
      if (isMarked()) return end;
    }
  };
  const loaded = new Promise<number>((resolve) => {
    addEventListener('load', () => resolve(frame()));
  });
  Object.assign(globalThis, { watched: { loaded, firstMark: firstMark() } });
}
