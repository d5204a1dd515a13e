/** The popup with a real page behind it: what it lists, and switches that take effect at once and are remembered. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { painted, paintedMentions } from '../../scripts/painted.ts';
import { documentOf, useSession } from './harness.ts';
import { click, clickSwitch, listOf, press, search, summaryOf } from './popup.ts';

const BODY =
  '<p>Midea, Galanz and Midea again, made in Shenzhen.</p><div style="height: 2500px"></div><p id="far">Last of all: the Canton Fair.</p>';

const textsOf = async (page: Page) => (await paintedMentions(page)).map(({ text }) => text).sort();

describe.each(BROWSERS)('%s: the popup', (name) => {
  const session = useSession(name);
  afterEach(() => session.clearStore());

  it('lists the entries of the page by category with counts, and in a line', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const popup = await session.openPopup(page);
    await expect
      .poll(() => listOf(popup))
      .toEqual(['Brand: Midea 2, Galanz 1', 'Programme: Canton Fair 1', 'Place: Shenzhen 1']);
    expect(await summaryOf(popup)).toBe('4 entries, 5 mentions');
    expect(session.problems).toEqual([]);
  });

  it('scrolls to the next mention and flashes it at the press of a button', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toHaveLength(3);
    await click(popup, '[data-entry="canton-fair"] + .icon-jump');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
    const flashed = () => page.evaluate(() => CSS.highlights.get('guanghuo-lens-flash')?.size ?? 0);
    await expect.poll(flashed).toBe(1);
    await expect.poll(flashed).toBe(0);
  });

  it('switches a category off and on, at once and for pages opened later', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toHaveLength(3);
    await clickSwitch(popup, /^Brand$/);
    await expect.poll(() => textsOf(page)).toEqual(['Shenzhen']);
    expect(await summaryOf(popup)).toBe('2 entries, 2 mentions');
    const later = await session.open(documentOf(BODY));
    await expect.poll(() => textsOf(later)).toEqual(['Shenzhen']);
    await page.bringToFront();
    await clickSwitch(popup, /^Brand$/);
    await expect.poll(() => textsOf(page)).toEqual(['Galanz', 'Midea', 'Midea', 'Shenzhen']);
  });

  it('switches this site off and on', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toHaveLength(3);
    await clickSwitch(popup, /127\.0\.0\.1/);
    await expect.poll(() => textsOf(page)).toEqual([]);
    await expect.poll(() => summaryOf(popup)).toBe('Off on this site');
    await clickSwitch(popup, /127\.0\.0\.1/);
    await expect.poll(() => textsOf(page)).toEqual(['Galanz', 'Midea', 'Midea', 'Shenzhen']);
  });

  it('switches everything off and on', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toHaveLength(3);
    await clickSwitch(popup, /all sites/);
    await expect.poll(() => textsOf(page)).toEqual([]);
    await expect.poll(() => summaryOf(popup)).toBe('Off everywhere');
    await clickSwitch(popup, /all sites/);
    await expect.poll(() => textsOf(page)).toEqual(['Galanz', 'Midea', 'Midea', 'Shenzhen']);
  });

  it('says when nothing was found, and when a page cannot be annotated', async () => {
    const page = await session.open(documentOf('<p>Nothing of ours.</p>'));
    const popup = await session.openPopup(page);
    await expect.poll(() => summaryOf(popup)).toBe('Nothing found on this page');
    const own = await session.openExtensionPage('popup.html');
    await expect.poll(() => summaryOf(own)).toBe('A page of the browser itself');
  });

  it('counts the mentions of frames too', async () => {
    const page = await session.open(documentOf(`<p>Midea</p><iframe srcdoc="<p>Midea and Galanz</p>"></iframe>`));
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toEqual(['Brand: Midea 2, Galanz 1']);
  });

  it('opens the card of an entry, and comes back to it by Escape', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toHaveLength(3);
    expect(await press(popup, 'ArrowDown')).toBe('midea');
    expect(await press(popup, 'ArrowDown')).toBe('galanz');
    await popup.evaluate(() => (document.activeElement as HTMLElement).click());
    const cardName = () => popup.evaluate(() => document.querySelector('.card-name')?.textContent);
    await expect.poll(cardName).toBe('Galanz');
    await click(popup, '.card-tool[data-tool=related]');
    await popup.waitForSelector('.card-related-name');
    await click(popup, '.card-related-name');
    await expect.poll(cardName).not.toBe('Galanz');
    await press(popup, 'Escape');
    expect(await cardName()).toBe('Galanz');
    expect(await press(popup, 'Escape')).toBe('galanz');
    expect(session.problems).toEqual([]);
  });

  it('finds any entry of the dataset on a page that has none', async () => {
    const page = await session.open(documentOf('<p>Nothing of ours.</p>'));
    const popup = await session.openPopup(page);
    await expect.poll(() => summaryOf(popup)).toBe('Nothing found on this page');
    await search(popup, 'gelanshi');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector<HTMLElement>('.dataset .entry')?.dataset.entry))
      .toBe('galanz');
    await click(popup, '.dataset .entry');
    await expect.poll(() => popup.evaluate(() => document.querySelector('.card-name')?.textContent)).toBe('Galanz');
  });

  it('draws the page as a bar and a map, and warns of names that do not belong together', async () => {
    const page = await session.open(
      documentOf('<p>Midea (格力) and DJI of Shenzhen sell fans and air conditioners.</p>'),
    );
    await painted(page);
    const popup = await session.openPopup(page);
    const rows = () =>
      popup.evaluate(() => [...document.querySelectorAll('.map tbody tr')].map((row) => row.textContent));
    await expect.poll(rows).toContain('Shenzhen2DJI 1, Shenzhen 1');
    expect(await popup.evaluate(() => document.querySelectorAll('.bar-share').length)).toBe(2);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.pair-text')?.textContent))
      .toBe('Two entries under one name: Midea (格力)');
  });

  it('saves the list with sentences, over all frames', async () => {
    const page = await session.open(
      documentOf(
        `<p>First. The <em>Canton</em> Fair opens<br>in spring. Last.</p><iframe srcdoc="<p>By Midea.</p>"></iframe>`,
      ),
    );
    await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toHaveLength(2);
    await click(popup, '.popup-foot button:last-child');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector<HTMLButtonElement>('.screen-actions button')?.disabled))
      .toBe(false);
    await click(popup, '[value=json]');
    const saved = await popup.evaluate(async () => {
      // The policy of our pages lets nothing be fetched, not even what they have made themselves.
      const create = URL.createObjectURL;
      let file = new Blob();
      URL.createObjectURL = (blob) => {
        file = blob as Blob;
        return create.call(URL, blob);
      };
      const link = new Promise<HTMLAnchorElement>((resolve) => {
        HTMLAnchorElement.prototype.click = function click() {
          resolve(this);
        };
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.querySelector<HTMLElement>('.screen-actions button:last-child')!.click();
      const { download } = await link;
      return { download, text: await file.text() };
    });
    expect(saved.download).toMatch(/^guanghuo-lens-127\.0\.0\.1-\d{4}-\d\d-\d\d\.json$/);
    expect(
      JSON.parse(saved.text).entries.map((one: { id: string; mentions: { sentence: string }[] }) => [
        one.id,
        one.mentions.map(({ sentence }) => sentence),
      ]),
    ).toEqual([
      ['canton-fair', ['The Canton Fair opens in spring.']],
      ['midea', ['By Midea.']],
    ]);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.outcome')?.textContent))
      .toBe('Saved with your downloads.');
  });

  if (name === 'chromium') {
    it('opens from the toolbar as a popup, and the badge tells the number of entries', async () => {
      const page = await session.open(documentOf(BODY));
      await painted(page);
      const [extension] = [...(await session.browser.extensions()).values()];
      const target = session.browser.waitForTarget((one) => one.url().endsWith('popup.html'));
      await extension!.triggerAction(page);
      const popup = (await (await target).asPage()) as Page;
      await expect.poll(() => listOf(popup)).toHaveLength(3);
      const badge = await popup.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        return chrome.action.getBadgeText({ tabId: tab!.id! });
      });
      expect(badge).toBe('4');
      await popup.close();
    });
  }
});
