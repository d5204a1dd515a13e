/** From the end of the dwell on a mention to its card: warm, and cold with the background's worker asleep. */
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/build-extension.ts';
import { hover, painted, pause } from '../../scripts/painted.ts';
import { documentOf, Session } from '../e2e/harness.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';
import { median, ROUNDS } from './statistics.ts';

/** The delay of the settings as they come. */
const DWELL_MS = 300;
const PAGE = documentOf('<p style="margin: 40px">Midea makes fans.</p>');

/** The page itself sees its pointer stop and the cards' host come: from there to the next frame, without the dwell, in ms. */
async function timeToCard(page: Page): Promise<number> {
  const [mention] = await painted(page);
  await page.mouse.move(700, 500);
  await page.waitForFunction(() => document.querySelector('html > div[popover]') === null);
  const time = page.evaluate(
    (dwell) =>
      new Promise<number>((resolve) => {
        let stopped = 0;
        addEventListener('pointermove', (event) => {
          stopped = event.timeStamp;
        });
        new MutationObserver((_, observer) => {
          if (document.querySelector('html > div[popover]') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - stopped - dwell));
        }).observe(document.documentElement, { childList: true });
      }),
    DWELL_MS,
  );
  await hover(page, mention!, 0);
  const result = await time;
  await page.mouse.move(700, 500);
  await pause(DWELL_MS + 300);
  return result;
}

/** Chromium's worker ends by itself after 30 s; here it is ended. */
async function stopWorker(session: Session): Promise<void> {
  const target = session.browser.targets().find((one) => String(one.type()) === 'service_worker');
  await (await target?.worker())?.close();
  await pause(300);
}

async function rounds(measure: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await measure());
  return times;
}

function rowOf(name: string, times: readonly number[]): BenchRow {
  return { name, measures: { 'median ms': median(times), 'longest ms': Math.max(...times) } };
}

export const cardBenchmark: Benchmark = {
  name: 'card',
  about: 'from the end of the dwell to the card, warm and cold',
  async run({ browser, log }) {
    const session = new Session(browser);
    await session.start({ extension: buildExtension(browser) });
    try {
      const page = await session.open(PAGE);
      log('warm');
      await timeToCard(page);
      const rows = [rowOf('warm: a card was open before', await rounds(() => timeToCard(page)))];
      log('cold');
      const first = async (): Promise<number> => {
        const fresh = await session.open(PAGE);
        await painted(fresh);
        if (browser === 'chromium') await stopWorker(session);
        const time = await timeToCard(fresh);
        await fresh.close();
        return time;
      };
      const name = browser === 'chromium' ? 'cold: a new page, the worker asleep' : 'a new page';
      rows.push(rowOf(name, await rounds(first)));
      return [{ title: 'From the end of the dwell to the card', rows }];
    } finally {
      await session.stop();
    }
  },
};
