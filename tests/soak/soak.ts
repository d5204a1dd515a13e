/** Lets a page change a hundred thousand times, with the extension and without, and looks at intervals for what has grown. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { hover, paintedMentions, pause } from '../../scripts/painted.ts';
import { Session } from '../e2e/harness.ts';
import { SOAK_PAGE, type SoakWindow } from './soak-page.ts';

export interface SoakOptions {
  readonly browser: BrowserName;
  readonly extension: boolean;
  /** How often the page changes, and at how many points it is looked at. */
  readonly changes: number;
  readonly points: number;
  readonly log: (line: string) => void;
}

/** What there is after a collection. Firefox tells of nothing but marks. */
export interface SoakPoint {
  readonly changes: number;
  /** In kB, all worlds of the page together. */
  readonly heap: number | null;
  /** Nodes that are kept, in the page or not. */
  readonly nodes: number | null;
  readonly listeners: number | null;
  readonly documents: number | null;
  /** Registered in the page's highlights. */
  readonly ranges: number;
}

/** The reader rests on a mention once in so many changes. */
const CHANGES_PER_HOVER = 5_000;
/** For what is under way to end (cards, late looks for shadow roots), in ms. */
const REST_MS = 3_000;

/** Needs the extension to be built. */
export async function soak({ browser, extension, changes, points, log }: SoakOptions): Promise<SoakPoint[]> {
  const session = new Session(browser);
  try {
    await session.start(extension ? { extension: extensionFolder(browser) } : {});
    const page = await session.open(SOAK_PAGE);
    const client = browser === 'chromium' ? await page.createCDPSession() : null;
    await client?.send('Performance.enable');
    const found: SoakPoint[] = [];
    let done = 0;
    for (let point = 0; point < points; point += 1) {
      const goal = Math.round((changes * (point + 1)) / points);
      while (done < goal) {
        const count = Math.min(CHANGES_PER_HOVER, goal - done);
        await page.evaluate((times) => (window as unknown as SoakWindow).change(times), count);
        done += count;
        await rest(page);
      }
      found.push(await look(page, client, done));
      log(`${browser}, ${extension ? 'with' : 'without'} the extension: ${JSON.stringify(found.at(-1))}`);
    }
    return found;
  } finally {
    await session.stop();
  }
}

/** Rests the pointer on what is marked, or where it would be, and takes it away again. */
async function rest(page: Page): Promise<void> {
  const mention = (await paintedMentions(page)).find(({ onScreen }) => onScreen);
  await hover(page, mention ?? { x: 40, y: 20 });
  await page.mouse.move(990, 690, { steps: 4 });
  await pause(400);
}

async function look(page: Page, client: CDPSession | null, changes: number): Promise<SoakPoint> {
  await pause(REST_MS);
  const ranges = (await paintedMentions(page)).length;
  if (client === null) return { changes, heap: null, nodes: null, listeners: null, documents: null, ranges };
  // What a collection sets free may hold something that the next one finds.
  for (let round = 0; round < 3; round += 1) {
    await client.send('HeapProfiler.collectGarbage');
    await pause(200);
  }
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    changes,
    heap: Math.round(of('JSHeapUsedSize') / 1_000),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
    ranges,
  };
}
