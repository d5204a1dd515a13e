/** What the pointer costs over a page with mentions. */
import type { Page } from 'puppeteer-core';
import { type BrowserName, launch } from '../../scripts/browsers.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import type { Benchmark, BenchOptions, BenchRow } from './benchmark.ts';
import { bundle, HARNESS } from './bundle.ts';
import type { HoverTimes } from './live-harness.ts';
import { interleave, median } from './statistics.ts';
import { openWorld, type World } from './world.ts';

/** Opens a page anew, with the harness in it. */
type Open = (url: string) => Promise<World>;

const FINE_CLOCK = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

async function withPage<T>(name: BrowserName, work: (open: Open, page: Page) => Promise<T>): Promise<T> {
  const harness = await bundle('tests/bench/live-harness.ts');
  const browser = await launch(name);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const open: Open = async (url) => {
      await page.goto(url, { waitUntil: 'load' });
      const world = await openWorld(page, name);
      // A world remembers no variables from one script to the next, but its global object does.
      await world(`${harness};globalThis.${HARNESS}=${HARNESS};0`);
      return world;
    };
    return await work(open, page);
  } finally {
    await browser.close();
  }
}

const call = <T>(world: World, expression: string): Promise<T> => world<T>(`${HARNESS}.${expression}`);

/** A page of so many paragraphs, so many of them with a mention. */
function serveParagraphs(server: PageServer, elements: number, mentions: number): string {
  const every = mentions === 0 ? Number.POSITIVE_INFINITY : Math.floor(elements / mentions);
  const paragraphs = Array.from(
    { length: elements },
    (_, at) => `<p>${at % every === 0 ? 'Midea opens' : 'Someone opens'} a plant in some town, paragraph ${at}.</p>`,
  );
  return server.add(`/${elements}-${mentions}`, {
    html: `<!doctype html><meta charset="utf-8"><title>Paragraphs</title><body>${paragraphs.join('\n')}</body>`,
    headers: FINE_CLOCK,
  });
}

export const hoverBenchmark: Benchmark = {
  name: 'hover',
  about: 'a hit test beside elementFromPoint, at any number of mentions',
  async run({ browser, log }: BenchOptions) {
    const server = await servePages();
    try {
      const rows = await withPage(browser, async (open) => {
        const measured: BenchRow[] = [];
        for (const mentions of [100, 1_000, 10_000]) {
          const name = `${mentions.toLocaleString('en')} mentions`;
          log(name);
          const url = serveParagraphs(server, 20_000, mentions);
          const { times } = await interleave({
            times: async () => {
              const world = await open(url);
              await call(world, 'annotate()');
              return call<HoverTimes>(world, 'hover()');
            },
          });
          measured.push({
            name,
            measures: {
              'hit test / elementFromPoint': median(times.map((time) => time.hitTest / time.elementFromPoint)),
              'points on a mention': times[0]!.hits,
            },
          });
        }
        return measured;
      });
      return [{ title: 'Hit tests on a page of 20,000 paragraphs', rows }];
    } finally {
      await server.close();
    }
  },
};
