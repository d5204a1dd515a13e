/** Pages that live on: what we cost them when they change, in every frame, and under the pointer. */
import type { Page } from 'puppeteer-core';
import { type BrowserName, launch } from '../../scripts/browsers.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import type { Benchmark, BenchOptions, BenchRow } from './benchmark.ts';
import { bundle, HARNESS } from './bundle.ts';
import type { ChangeName, ChangeTimes, HoverTimes } from './live-harness.ts';
import { serveBenchPages } from './pages.ts';
import { interleave, median, ratio } from './statistics.ts';
import { openWorld, type World } from './world.ts';

/** Opens a page anew, with the harness in it. */
type Open = (url: string) => Promise<World>;

/** Each takes a quarter of a minute. */
const ARRIVAL_ROUNDS = 3;
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

export const mutateBenchmark: Benchmark = {
  name: 'mutate',
  about: 'pages that append, remove and edit: their own work with us beside an empty observer, and ours',
  async run({ browser, log }) {
    const server = await servePages();
    const url = serveParagraphs(server, 20_000, 10_000);
    const { server: bigServer, pages } = await serveBenchPages([100_000]);
    try {
      return await withPage(browser, async (open) => {
        const rows: BenchRow[] = [];
        for (const name of ['feed', 'chat', 'ticker'] satisfies ChangeName[]) {
          log(name);
          const { theirs, ours } = await interleave({
            theirs: async () => {
              const world = await open(url);
              await call(world, 'observe()');
              return call<ChangeTimes>(world, `change('${name}')`);
            },
            ours: async () => {
              const world = await open(url);
              await call(world, 'annotate()');
              return call<ChangeTimes>(world, `change('${name}')`);
            },
          });
          rows.push({
            name,
            measures: {
              "page's work / with an empty observer": ratio(
                ours.map((times) => times.page),
                theirs.map((times) => times.page),
              ),
              'ours / reading what changed': median(ours.map((times) => times.ours / times.read)),
              'ours ms': median(ours.map((times) => times.ours)),
              'longest task ms': median(ours.map(({ longestTask }) => longestTask)),
            },
          });
        }
        log('100,000 texts at once');
        const { arrivals } = await interleave(
          {
            arrivals: async () => {
              const world = await open(pages[0]!.url);
              await call(world, 'annotate()');
              return call<{ longestTask: number; settled: number }>(world, 'doublePage()');
            },
          },
          ARRIVAL_ROUNDS,
        );
        const arrival: BenchRow = {
          name: '100,000 texts arrive at once',
          measures: {
            'longest task ms': median(arrivals.map(({ longestTask }) => longestTask)),
            'longest of all ms': Math.max(...arrivals.map(({ longestTask }) => longestTask)),
            'settled ms': median(arrivals.map(({ settled }) => settled)),
          },
        };
        return [
          { title: '200 changes at once on a page of 20,000 paragraphs with 10,000 mentions', rows },
          { title: 'A storm', rows: [arrival] },
        ];
      });
    } finally {
      await server.close();
      await bigServer.close();
    }
  },
};

export const frameBenchmark: Benchmark = {
  name: 'frame',
  about: 'what a frame takes longer in which the page changes one text',
  async run({ browser, log }) {
    const server = await servePages();
    try {
      const rows = await withPage(browser, async (open) => {
        const measured: BenchRow[] = [];
        for (const elements of [3_000, 30_000]) {
          for (const mentions of [0, 500, 5_000].filter((count) => count <= elements)) {
            const name = `${elements.toLocaleString('en')} elements, ${mentions.toLocaleString('en')} mentions`;
            log(name);
            measured.push({ name, measures: await frameMeasures(open, serveParagraphs(server, elements, mentions)) });
          }
        }
        return measured;
      });
      return [{ title: 'A frame in which the page changes one text, with us and without', rows }];
    } finally {
      await server.close();
    }
  },
};

async function frameMeasures(open: Open, url: string): Promise<Record<string, number>> {
  const { without, withUs } = await interleave({
    without: async () => call<number>(await open(url), 'frame()'),
    withUs: async () => {
      const world = await open(url);
      await call(world, 'annotate()');
      return call<number>(world, 'frame()');
    },
  });
  return {
    'more ms': median(withUs.map((time, round) => time - without[round]!)),
    'without ms': median(without),
    'with us ms': median(withUs),
  };
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
