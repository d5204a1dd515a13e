/** What fails around us: the worker stopped, answers that are late or never come, full stores, a registry that is cleared without end. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { hover, painted, paintedMentions, pause } from '../../scripts/painted.ts';
import { byClass, cardName, readCard, textOf } from './card.ts';
import { documentOf, type Session, useSession } from './harness.ts';
import { clickSwitch, listOf } from './popup.ts';

const BODY = '<p>Midea and Galanz, made in Shenzhen.</p>';

const textsOf = async (page: Page) => (await paintedMentions(page)).map(({ text }) => text).sort();

async function worker(session: Session) {
  const target = session.browser.targets().find((one) => String(one.type()) === 'service_worker');
  return target?.worker() ?? null;
}

/** Chromium ends a worker that has rested for 30 s, or whenever it likes. */
async function stopWorker(session: Session): Promise<void> {
  await (await worker(session))?.close();
  await expect.poll(() => worker(session)).toBeNull();
}

/** Keeps the background from answering anything for so long, from soon on. */
async function blockBackground(session: Session, page: Page, ms: number): Promise<void> {
  // A page of ours wakes Chromium's worker; in Firefox it has one thread with the background's.
  const own = await session.openExtensionPage('popup.html');
  await page.bringToFront();
  const blocked = session.name === 'chromium' ? (await worker(session))! : own;
  await blocked.evaluate((time) => {
    setTimeout(() => {
      const end = Date.now() + time;
      while (Date.now() < end);
    }, 50);
  }, ms);
  if (session.name === 'chromium') await own.close();
  // A tab that is not in front has its timers once a second.
  else await pause(1_200);
}

const noticeOf = async (page: Page): Promise<string | null> => {
  const card = await readCard(page);
  const [notice] = card === null ? [] : byClass(card, 'card-notice');
  return notice === undefined ? null : textOf(notice);
};

describe('chromium: the worker is stopped before every step', () => {
  const session = useSession('chromium');
  afterEach(() => session.clearStore());

  it('and everything still answers', async () => {
    const page = await session.open(documentOf(BODY));
    const [mention] = await painted(page);
    await stopWorker(session);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    await stopWorker(session);
    await page.mouse.move(800, 500);
    await expect.poll(() => cardName(page)).toBeNull();
    await page.evaluate(() => document.body.append('Huawei of Guangdong'));
    await expect.poll(() => textsOf(page)).toEqual(['Galanz', 'Guangdong', 'Huawei', 'Midea', 'Shenzhen']);
    await stopWorker(session);
    const popup = await session.openPopup(page);
    await expect
      .poll(() => listOf(popup))
      .toEqual(['Brand: Midea 1, Galanz 1, Huawei 1', 'Place: Shenzhen 1, Guangdong 1']);
    await stopWorker(session);
    await clickSwitch(popup, /^Brand$/);
    await expect.poll(() => textsOf(page)).toEqual(['Guangdong', 'Shenzhen']);
    await stopWorker(session);
    await clickSwitch(popup, /^Brand$/);
    await expect.poll(() => textsOf(page)).toHaveLength(5);
    await stopWorker(session);
    await session.command(page, 'next-mention');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('guanghuo-lens-flash')?.size ?? 0)).toBe(1);
    await stopWorker(session);
    const later = await session.open(documentOf(`${BODY}<iframe srcdoc="<p>Canton Fair</p>"></iframe>`));
    await expect.poll(() => textsOf(later)).toEqual(['Galanz', 'Midea', 'Shenzhen']);
    await expect.poll(() => textsOfFrame(later)).toEqual(['Canton Fair']);
    expect(session.problems).toEqual([]);
  });

  it('while a card is being fetched, and the next hover gets it', async () => {
    const page = await session.open(documentOf(BODY));
    const mentions = await painted(page);
    const galanz = mentions.find(({ text }) => text === 'Galanz')!;
    for (const delay of [0, 60, 120]) {
      await stopWorker(session);
      await hover(page, galanz, 320);
      await pause(delay);
      await (await worker(session))?.close();
      await page.mouse.move(800, 500);
      await pause(500);
    }
    await hover(page, galanz);
    await expect.poll(() => cardName(page)).toBe('Galanz');
    expect(session.problems).toEqual([]);
  });
});

function textsOfFrame(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { CSS: registry } = frames[0] as unknown as typeof globalThis;
    return [...(registry.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>)].flatMap(([, ranges]) =>
      Array.from(ranges, ({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
    );
  });
}

describe.each(BROWSERS)('%s: the background answers', (name) => {
  const session = useSession(name);

  it('after two seconds: the card says that it is on its way, and comes', async () => {
    const page = await session.open(documentOf(BODY));
    const [mention] = await painted(page);
    await blockBackground(session, page, 3_500);
    await hover(page, mention!, 0);
    await expect.poll(() => noticeOf(page), { timeout: 3_000 }).toBe('Fetching the card…');
    await expect.poll(() => cardName(page)).toBe('Midea');
    expect(await noticeOf(page)).toBeNull();
    expect(session.problems).toEqual([]);
  });

  it('never: the card says so, leaves with the pointer, and is there the next time', async () => {
    const page = await session.open(documentOf(BODY));
    const [mention] = await painted(page);
    await blockBackground(session, page, 9_000);
    await hover(page, mention!, 0);
    await expect.poll(() => noticeOf(page), { timeout: 8_000 }).toMatch(/^The card could not be fetched/);
    // The page goes on living.
    await page.evaluate(() => document.body.append('Huawei'));
    await expect.poll(() => textsOf(page)).toContain('Huawei');
    await page.mouse.move(800, 500, { steps: 4 });
    await expect.poll(() => noticeOf(page)).toBeNull();
    await pause(4_500);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    expect(session.problems).toEqual([]);
  });
});

describe.each(BROWSERS)('%s: the stores are full', (name) => {
  const session = useSession(name);
  afterEach(() => session.clearStore());

  /** Fills an area of the store until it takes no more; returns what it said then. Firefox's own has no end. */
  async function fill(area: 'sync' | 'local'): Promise<string> {
    const own = await session.openExtensionPage('popup.html');
    const said = await own.evaluate(async (which) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      const store = (browser ?? chrome).storage[which];
      const size = which === 'sync' ? 8_000 : 1_000_000;
      for (let part = size; part >= 1; part = Math.floor(part / 2)) {
        for (let count = 0; count < 14; count += 1) {
          try {
            await store.set({ [`full-${part}-${count}`]: 'x'.repeat(part) });
          } catch (error) {
            if (part <= 1) return String(error);
            break;
          }
        }
      }
      return '';
    }, area);
    await own.close();
    return said;
  }

  it('sync: a switch works all the same and is remembered', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    expect(await fill('sync')).toMatch(/quota/i);
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toHaveLength(2);
    await clickSwitch(popup, /^Brand$/);
    await expect.poll(() => textsOf(page)).toEqual(['Shenzhen']);
    const later = await session.open(documentOf(BODY));
    await expect.poll(() => textsOf(later)).toEqual(['Shenzhen']);
    expect(session.problems).toEqual([]);
  });

  if (name === 'chromium') {
    it('both: the popup says that nothing was saved and shows what holds', async () => {
      const page = await session.open(documentOf(BODY));
      await painted(page);
      const popup = await session.openPopup(page);
      await expect.poll(() => listOf(popup)).toHaveLength(2);
      expect(await fill('sync')).toMatch(/quota/i);
      expect(await fill('local')).toMatch(/quota/i);
      await page.bringToFront();
      await clickSwitch(popup, /^Brand$/);
      await expect
        .poll(() => popup.evaluate(() => document.querySelector('.popup-problem')?.textContent ?? ''))
        .not.toBe('');
      expect(await textsOf(page)).toEqual(['Galanz', 'Midea', 'Shenzhen']);
      expect(await listOf(popup)).toHaveLength(2);
      await session.clearStore();
      await page.bringToFront();
      await clickSwitch(popup, /^Brand$/);
      await expect.poll(() => textsOf(page)).toEqual(['Shenzhen']);
    });
  }
});

describe.each(BROWSERS)('%s: a page that clears the registry without end', (name) => {
  const session = useSession(name);

  it('is neither slowed nor marked wrongly, and has its marks when it stops', async () => {
    const page = await session.open(
      documentOf(`${BODY}<script>
        window.cleared = 0;
        window.timer = setInterval(() => { CSS.highlights.clear(); window.cleared += 1; }, 5);
      </script>`),
    );
    await pause(2_500);
    expect(await page.evaluate(() => (window as unknown as { cleared: number }).cleared)).toBeGreaterThan(200);
    await page.evaluate(() => clearInterval((window as unknown as { timer: number }).timer));
    await expect.poll(() => textsOf(page)).toEqual(['Galanz', 'Midea', 'Shenzhen']);
    expect(session.problems).toEqual([]);
  });
});
