/** What a frame with nothing in it holds in memory. */
import type { Browser } from 'puppeteer-core';
import { pause } from '../../scripts/painted.ts';
import type { PageServer } from '../../scripts/serve.ts';
import type { BenchRow } from './benchmark.ts';
import { interleave, median } from './statistics.ts';

/** So many frames are measured as one: a single one is less than what a browser's heap varies by. */
const FRAMES = 20;
/** How long frames may take until all is in place, in ms. */
const SETTLE_MS = 1_500;

interface Heap {
  /** In kB: objects of the scripts, memory behind their typed arrays, the browser's own objects (wrappers). */
  readonly objects: number;
  readonly buffers: number;
  readonly embedder: number;
}

/** One frame's share of a page with {@link FRAMES} empty ones; the page's own is subtracted. */
export async function benchHeap(
  withUs: Browser,
  without: Browser,
  server: PageServer,
  emptyUrl: string,
): Promise<BenchRow> {
  const frames = server.add('/frames', {
    html: `<!doctype html>${'<iframe srcdoc="<p></p>"></iframe>'.repeat(FRAMES)}`,
  });
  const perFrame = async (browser: Browser): Promise<Heap> => {
    const [few, many] = [await heapOf(browser, emptyUrl), await heapOf(browser, frames)];
    return {
      objects: (many.objects - few.objects) / FRAMES,
      buffers: (many.buffers - few.buffers) / FRAMES,
      embedder: (many.embedder - few.embedder) / FRAMES,
    };
  };
  const { plain, ours } = await interleave({ plain: () => perFrame(without), ours: () => perFrame(withUs) });
  const of = (heaps: readonly Heap[], part: keyof Heap): number => median(heaps.map((heap) => heap[part]));
  return {
    name: 'empty frame',
    measures: {
      'heap kB': of(ours, 'objects'),
      'without us kB': of(plain, 'objects'),
      'typed arrays kB': of(ours, 'buffers'),
      'arrays without us kB': of(plain, 'buffers'),
      "browser's own kB": of(ours, 'embedder'),
      "browser's own without us kB": of(plain, 'embedder'),
    },
  };
}

async function heapOf(browser: Browser, url: string): Promise<Heap> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await pause(SETTLE_MS);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
    embedderHeapUsedSize?: number;
  };
  await page.close();
  return {
    objects: usage.usedSize / 1000,
    buffers: (usage.backingStorageSize ?? 0) / 1000,
    embedder: (usage.embedderHeapUsedSize ?? 0) / 1000,
  };
}
