/** How long the popup takes to open with a page behind it, and a category's switch to take effect in that page. */
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/build-extension.ts';
import { painted, pause } from '../../scripts/painted.ts';
import { documentOf, Session } from '../e2e/harness.ts';
import { clickSwitch } from '../e2e/popup.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';
import { median, ROUNDS } from './statistics.ts';

/** Some twenty entries of five categories, each a few times: as on a long article of the trade. */
const BODY = `<h1>Canton Fair</h1>${'<p>Midea, Galanz, DJI, Huawei, BYD, Tencent, XPeng, TCL and OPPO of Shenzhen, Guangzhou, Foshan, Huizhou, Dongguan and Zhuhai; Lingnan culture, Cantonese opera; FOB and CIF; dual circulation.</p>'.repeat(10)}`;

/** Until the popup's list stands in its document, in ms from its navigation. The first rounds warm up. */
async function openings(session: Session, page: Page): Promise<number[]> {
  const popup = await session.newPage();
  await popup.evaluateOnNewDocument(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('.entry') === null) return;
      observer.disconnect();
      Object.assign(globalThis, { listed: performance.now() });
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  const url = await session.extensionUrl('popup.html');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    // It asks for the tab in front.
    await page.bringToFront();
    await popup.evaluate(() => delete (globalThis as { listed?: number }).listed);
    await Promise.race([popup.goto(url).catch(() => null), pause(1_000)]);
    let listed: number | undefined;
    while (listed === undefined) {
      await pause(50);
      listed = await popup.evaluate(() => (globalThis as { listed?: number }).listed).catch(() => undefined);
    }
    if (round >= 2) times.push(listed);
  }
  await popup.close();
  return times;
}

/** The first contentful paint of the very popup, opened from the toolbar, in ms from its navigation. */
async function firstPaints(session: Session, page: Page): Promise<number[]> {
  const [extension] = [...(await session.browser.extensions()).values()];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    await page.bringToFront();
    const opened = session.browser.waitForTarget((target) => target.url().endsWith('popup.html'));
    await extension!.triggerAction(page);
    const popup = (await (await opened).asPage()) as Page;
    let paint: number | undefined;
    while (paint === undefined) {
      await pause(50);
      paint = await popup.evaluate(() => performance.getEntriesByName('first-contentful-paint', 'paint')[0]?.startTime);
    }
    if (round >= 2) times.push(paint);
    await popup.close();
    await pause(200);
  }
  return times;
}

/** From the press of a category's switch to the frame in which its marks are gone or back, in ms. */
async function switchings(session: Session, page: Page): Promise<number[]> {
  const popup = await session.openPopup(page);
  await popup.waitForSelector('.entry');
  const times: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const isOn = round % 2 === 1;
    const change = page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            const size = CSS.highlights.get('guanghuo-lens-brand')?.size ?? 0;
            if (size > 0 === wanted) resolve(performance.timeOrigin + performance.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
      isOn,
    );
    await pause(100);
    const pressed = await popup.evaluate(() => performance.timeOrigin + performance.now());
    await clickSwitch(popup, /^Brand$/);
    times.push((await change) - pressed);
  }
  await popup.close();
  return times;
}

function rowOf(name: string, times: readonly number[]): BenchRow {
  return { name, measures: { 'median ms': median(times), 'longest ms': Math.max(...times) } };
}

export const popupBenchmark: Benchmark = {
  name: 'popup',
  about: 'the popup: until it is open, and until a switch takes effect in the page',
  async run({ browser, log }) {
    const session = new Session(browser);
    await session.start({ extension: buildExtension(browser) });
    try {
      const page = await session.open(documentOf(BODY));
      await painted(page);
      log('open');
      const rows = [rowOf('list in the document', await openings(session, page))];
      // Only Chromium lets the toolbar's button be pressed.
      if (browser === 'chromium') rows.push(rowOf('first paint, from the toolbar', await firstPaints(session, page)));
      log('switch a category');
      rows.push(rowOf('category switched in the page', await switchings(session, page)));
      return [{ title: 'The popup, warm, with 20 entries on the page', rows }];
    } finally {
      await session.stop();
    }
  },
};
