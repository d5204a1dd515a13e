/** Opening cards as the reader has chosen: by a held key, a click, a tap, a keyboard command; and what a page may not do to them. */
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { hover, painted, pause } from '../../scripts/painted.ts';
import { byClass, CARD_HOST, cardBox, cardName, readCard, textOf } from './card.ts';
import { documentOf, useSession } from './harness.ts';

const TWO = documentOf('<p>Midea makes fans.</p><p style="margin-top: 500px">Galanz makes ovens.</p>');

describe.each(BROWSERS)('%s: reading', (name) => {
  const session = useSession(name);
  afterEach(() => session.clearStore());

  it('opens on hover with the key that the reader has chosen, and without it nothing', async () => {
    await session.store({ settings: { openOn: 'alt', openDelay: 0 } });
    const page = await session.open(TWO);
    const [midea] = await painted(page);
    await hover(page, midea!);
    expect(await cardName(page)).toBeNull();
    await page.keyboard.down('Alt');
    await expect.poll(() => cardName(page)).toBe('Midea');
    await page.keyboard.up('Alt');
  });

  it('opens on a click where that is chosen, but not on a link, and a selection is none', async () => {
    await session.store({ settings: { openOn: 'click' } });
    const page = await session.open(
      documentOf('<p>Midea</p><p style="margin-top: 500px"><a href="#there">Galanz</a></p>'),
    );
    const [midea, galanz] = await painted(page);
    await hover(page, midea!);
    expect(await cardName(page)).toBeNull();
    await page.mouse.click(midea!.x, midea!.y);
    await expect.poll(() => cardName(page)).toBe('Midea');
    await page.mouse.move(midea!.x + 500, midea!.y + 300, { steps: 4 });
    await pause(500);
    expect(await cardName(page)).toBe('Midea');
    await page.mouse.click(galanz!.x, galanz!.y);
    await expect.poll(() => cardName(page)).toBeNull();
    expect(await page.evaluate(() => location.hash)).toBe('#there');
  });

  it('opens never where that is chosen', async () => {
    await session.store({ settings: { openOn: 'never' } });
    const page = await session.open(TWO);
    const [midea] = await painted(page);
    await hover(page, midea!);
    await page.mouse.click(midea!.x, midea!.y);
    await pause(300);
    expect(await cardName(page)).toBeNull();
  });

  it('keeps a selection, and opens nothing while one is made', async () => {
    const page = await session.open(TWO);
    const [midea] = await painted(page);
    await page.mouse.move(midea!.x - 15, midea!.y);
    await page.mouse.down();
    await page.mouse.move(midea!.x + 10, midea!.y, { steps: 5 });
    await pause(700);
    expect(await cardName(page)).toBeNull();
    await page.mouse.up();
    const selected = () => page.evaluate(() => String(getSelection()));
    const before = await selected();
    expect(before.length).toBeGreaterThan(1);
    await hover(page, { x: midea!.x + 4, y: midea!.y });
    await expect.poll(() => cardName(page)).toBe('Midea');
    expect(await selected()).toBe(before);
  });

  it('goes from mention to mention by command, says so, opens the card, and gives the focus back', async () => {
    const page = await session.open(
      documentOf(
        '<p><button id="own">Own</button> Midea makes fans.</p><p style="margin-top: 1500px">Galanz makes ovens.</p>',
      ),
    );
    await painted(page);
    await page.focus('#own');
    const said = async () => {
      const card = await readCard(page);
      return card === null ? '' : textOf(byClass(card, 'announcement')[0]!);
    };
    await session.command(page, 'next-mention');
    await expect.poll(said).toContain('Midea, Brand, mention 1 of 2.');
    await session.command(page, 'next-mention');
    await expect.poll(said).toContain('Galanz, Brand, mention 2 of 2.');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await session.command(page, 'next-mention');
    await expect.poll(said).toContain('mention 1 of 2');
    await session.command(page, 'previous-mention');
    await expect.poll(said).toContain('mention 2 of 2');
    await session.command(page, 'open-card');
    await expect.poll(() => cardName(page)).toBe('Galanz');
    const root = byClass((await readCard(page))!, 'card-root')[0]!;
    expect(root.attributes).toMatchObject({ role: 'dialog', 'aria-labelledby': expect.any(String) });
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
    expect(await focused()).toBe('DIV');
    for (let press = 0; press < 40; press += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('DIV');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBeNull();
    expect(await focused()).toBe('own');
  });

  it('opens by a tap on plain text and by a long press on a link; a tap outside closes', async () => {
    const page = await session.open(
      documentOf(
        '<p>Midea</p><p><a href="#there">Galanz</a></p>',
        '<meta name="viewport" content="width=device-width">',
      ),
    );
    await page.setViewport({ width: 390, height: 700, hasTouch: true, isMobile: name === 'chromium' });
    const [midea, galanz] = await painted(page);
    await page.touchscreen.tap(midea!.x, midea!.y);
    // The first touch loads what answers it.
    if ((await cardName(page)) === null) {
      await pause(400);
      if ((await cardName(page)) === null) await page.touchscreen.tap(midea!.x, midea!.y);
    }
    await expect.poll(() => cardName(page)).toBe('Midea');
    const box = (await cardBox(page))!;
    // A sheet at the lower edge, over the whole width.
    expect([box.x, Math.round(box.y + box.height), box.width]).toEqual([0, 700, 390]);
    await page.touchscreen.tap(200, 150);
    await expect.poll(() => cardName(page)).toBeNull();
    const touch = await page.touchscreen.touchStart(galanz!.x, galanz!.y);
    await pause(600);
    await touch.end();
    await expect.poll(() => cardName(page)).toBe('Galanz');
    expect(await page.evaluate(() => location.hash)).toBe('');
  });

  it('is dismissed without moving the pointer, can be hovered itself, and stays (WCAG 1.4.13)', async () => {
    const page = await session.open(TWO);
    const [midea] = await painted(page);
    await hover(page, midea!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    const box = (await cardBox(page))!;
    await page.mouse.move(box.x + 50, box.y + 50, { steps: 10 });
    await pause(3_000);
    expect(await cardName(page)).toBe('Midea');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBeNull();
  });

  it('shifts nothing on the page', async () => {
    const page = await session.open(TWO);
    const [midea] = await painted(page);
    const rects = () =>
      page.evaluate(() => [...document.querySelectorAll('p')].map((p) => JSON.stringify(p.getBoundingClientRect())));
    const before = await rects();
    if (name === 'chromium') {
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
    }
    await hover(page, midea!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    expect(await rects()).toEqual(before);
    if (name === 'chromium')
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

  it('cannot be read, restyled, clicked or kept open by the page', async () => {
    const page = await session.open(
      documentOf(
        '<p>Midea</p>',
        `<style>div[popover], div[popover] * { display: none !important; color: red !important; --card-left: 900px !important }</style>
         <script>addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)</script>`,
      ),
    );
    const [midea] = await painted(page);
    await hover(page, midea!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    const box = (await cardBox(page))!;
    expect(box.width).toBeGreaterThan(200);
    expect(box.x).toBeLessThan(100);
    const seen = await page.evaluate((selector) => {
      const host = document.querySelector(selector) as HTMLElement;
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      return { root: host.shadowRoot, text: host.textContent, inner: host.innerHTML };
    }, CARD_HOST);
    expect(seen).toEqual({ root: null, text: '', inner: '' });
    await pause(100);
    expect(await cardName(page)).toBe('Midea');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBeNull();
  });

  it('paints the first mention in each section where the density says so, and counts all', async () => {
    const text =
      '<h2>One</h2><p>Guanghuo exports by OEM factories of Guangdong: OEM again.</p><p>OEM of Guangdong.</p>';
    const page = await session.open(documentOf(`${text}${text}<p>OEM of Guangdong exports.</p>`));
    const texts = async () => (await painted(page)).map((mention) => mention.text).filter((found) => found === 'OEM');
    expect(await texts()).toHaveLength(2);
    await session.store({ settings: { density: { 'trade-term': 'page' } } });
    await expect.poll(texts).toHaveLength(1);
    await session.store({ settings: { density: { 'trade-term': 'every' } } });
    await expect.poll(async () => (await texts()).length).toBeGreaterThan(4);
  });
});
