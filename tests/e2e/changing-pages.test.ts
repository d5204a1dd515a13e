/** Pages that rewrite themselves, and pages that get in the way. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { hover, painted, paintedMentions, pause } from '../../scripts/painted.ts';
import { bundleFixture } from './bundle.ts';
import { cardName } from './card.ts';
import { documentOf, useSession } from './harness.ts';

const textsOf = async (page: Page) => (await paintedMentions(page)).map(({ text }) => text).sort();

describe.each(BROWSERS)('%s: a page that changes', (name) => {
  const session = useSession(name);
  beforeAll(async () => {
    session.server.add('/react-list.js', { html: await bundleFixture('react-list.tsx') });
  });

  it('never has a mark on letters that are no mention, though its text is replaced ten times a second', async () => {
    const page = await session.open(
      documentOf(`<p id="ticker">Midea rises</p><script>
        const texts = ["Midea rises", "Shares of Galanz and Midea fall", "Nothing to see", "At the Canton Fair, Galanz"];
        let round = 0;
        setInterval(() => { document.getElementById("ticker").firstChild.data = texts[++round % texts.length]; }, 100);
        // What is registered right before each frame is what the frame shows.
        window.wrong = []; window.most = 0; window.seen = new Set();
        const look = () => {
          let count = 0;
          for (const [key, ranges] of CSS.highlights) for (const range of ranges) {
            count += 1;
            const text = range.startContainer.data.slice(range.startOffset, range.endOffset);
            window.seen.add(text);
            if (!["Midea", "Galanz", "Canton Fair"].includes(text)) window.wrong.push(text);
          }
          window.most = Math.max(window.most, count);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      </script>`),
    );
    await pause(4_000);
    const { wrong, most, seen } = await page.evaluate(() => {
      const { wrong, most, seen } = window as unknown as { wrong: string[]; most: number; seen: Set<string> };
      return { wrong, most, seen: [...seen].sort() };
    });
    expect(wrong).toEqual([]);
    expect(most).toBeLessThanOrEqual(2);
    expect(seen).toEqual(['Canton Fair', 'Galanz', 'Midea']);
    expect(session.problems).toEqual([]);
  });

  it('marks brands that stand alone in cells for as long as the table has one beyond doubt', async () => {
    const page = await session.open(
      documentOf('<table><tr><td>BYD<td>Honor<td>Brand</table><p id="a">Nothing yet</p>'),
    );
    await painted(page, { some: false });
    expect(await textsOf(page)).toEqual([]);
    const write = (text: string) =>
      page.evaluate((value) => {
        (document.getElementById('a')!.firstChild as Text).data = value;
      }, text);
    await write('Midea');
    await expect.poll(() => textsOf(page)).toEqual(['BYD', 'Honor', 'Midea']);
    await write('Someone');
    await expect.poll(() => textsOf(page)).toEqual([]);
  });

  it('follows what is added, removed and edited', async () => {
    const page = await session.open(documentOf('<main><p id="a">Midea</p></main>'));
    await painted(page);
    await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p id="b">Galanz</p>'));
    await expect.poll(() => textsOf(page)).toEqual(['Galanz', 'Midea']);
    await page.evaluate(() => document.getElementById('a')!.remove());
    await expect.poll(() => textsOf(page)).toEqual(['Galanz']);
    await page.evaluate(() => {
      (document.getElementById('b')!.firstChild as Text).data = 'To the Canton Fair';
    });
    await expect.poll(() => textsOf(page)).toEqual(['Canton Fair']);
    await page.evaluate(() => {
      history.pushState({}, '', '/elsewhere');
      document.body.innerHTML = '<article><h1>美的集团</h1></article>';
    });
    await expect.poll(() => textsOf(page)).toEqual(['美的集团']);
  });

  it('is annotated again when it comes back from the back-forward cache', async () => {
    const page = await session.open(documentOf('<p>Midea</p>'));
    await painted(page);
    const address = () => page.evaluate(() => location.pathname).catch(() => null);
    const first = await address();
    await page.goto(session.server.add('/in-between', documentOf('<p>Galanz</p>')));
    await painted(page);
    await page.evaluate(() => history.back());
    await expect.poll(address).toBe(first);
    await expect.poll(() => textsOf(page).catch(() => [])).toEqual(['Midea']);
    const [mention] = await paintedMentions(page);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
  });

  it('with 10,000 mentions has at most 300 registered, those that can be seen, also after a jump to the end', async () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, row) => `<p>${row}: Midea, Galanz, Shenzhen, Guangdong, Canton Fair</p>`,
    );
    const page = await session.open(documentOf(rows.join('')));
    const check = async () => {
      const mentions = await painted(page);
      expect(mentions.length).toBeLessThanOrEqual(300);
      const visible = await page.evaluate(
        () =>
          [...document.querySelectorAll('p')].filter(
            (p) => p.getBoundingClientRect().bottom > 0 && p.getBoundingClientRect().top < innerHeight,
          ).length,
      );
      expect(mentions.filter(({ onScreen }) => onScreen).length).toBeGreaterThanOrEqual((visible - 2) * 5);
    };
    await check();
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await expect.poll(async () => (await paintedMentions(page)).some(({ onScreen }) => onScreen)).toBe(true);
    await check();
    const mention = (await paintedMentions(page)).find(({ onScreen, text }) => onScreen && text === 'Galanz')!;
    await hover(page, mention);
    await expect.poll(() => cardName(page)).toBe('Galanz');
    expect(session.problems).toEqual([]);
  });

  it('gets its marks back when its script has cleared or replaced them', async () => {
    const page = await session.open(documentOf('<p>Midea and Galanz</p>'));
    await painted(page);
    await page.evaluate(() => CSS.highlights.clear());
    await expect.poll(() => textsOf(page)).toEqual(['Galanz', 'Midea']);
    await page.evaluate(() => {
      for (const key of [...(CSS.highlights as unknown as Map<string, unknown>).keys()])
        CSS.highlights.set(key, new Highlight());
    });
    await expect.poll(() => textsOf(page)).toEqual(['Galanz', 'Midea']);
    expect(session.problems).toEqual([]);
  });

  it('explains what cannot be selected', async () => {
    const page = await session.open(documentOf('<p style="user-select: none; -webkit-user-select: none">Galanz</p>'));
    const [mention] = await painted(page);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Galanz');
  });

  it('of React keeps working and is annotated in every round', async () => {
    const page = await session.open(documentOf('<div id="root"></div><script src="/react-list.js"></script>'));
    const round = () => page.evaluate(() => Number(document.querySelector('ul')!.dataset.round));
    await expect.poll(round).toBeGreaterThan(3);
    for (let look = 0; look < 5; look += 1) {
      await pause(350);
      const texts = await textsOf(page);
      for (const text of texts) expect(['DJI Technology', 'Galanz', 'Midea', 'XPENG']).toContain(text);
    }
    await expect.poll(() => textsOf(page)).not.toEqual([]);
    expect(await round()).toBeGreaterThan(10);
    expect(session.problems).toEqual([]);
  });

  it('does not make us hold on to what it throws away', async () => {
    const page = await session.open(
      documentOf(`<main></main><script>
        let round = 0;
        setInterval(() => { document.querySelector("main").innerHTML = "<p>Midea and Galanz, round " + ++round + "</p>" + "<p>Canton Fair</p>".repeat(3); }, 20);
      </script>`),
    );
    await pause(3_000);
    const registered = await page.evaluate(() => {
      let count = 0;
      for (const ranges of (CSS.highlights as unknown as Map<string, Set<StaticRange>>).values()) count += ranges.size;
      return count;
    });
    expect(registered).toBeLessThanOrEqual(8);
    expect(session.problems).toEqual([]);
    if (name === 'firefox') return;
    // A hundred and fifty rounds of four paragraphs: were they kept, the page would have over a thousand nodes.
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    expect(metrics.find((metric) => metric.name === 'Nodes')!.value).toBeLessThan(200);
  });
});
