/** The popup with a real page behind it: what it lists, and switches that take effect at once and are remembered. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { painted, paintedMentions } from '../../scripts/painted.ts';
import { documentOf, useSession } from './harness.ts';

const BODY =
  '<p>Midea, Galanz and Midea again, made in Shenzhen.</p><div style="height: 2500px"></div><p id="far">Last of all: the Canton Fair.</p>';

const textsOf = async (page: Page) => (await paintedMentions(page)).map(({ text }) => text).sort();

/** Each category with its entries and counts: `Brand: Midea 2, Galanz 1`. */
const listOf = (popup: Page) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.category')].flatMap((category) => {
      const entries = [...category.querySelectorAll('.entry')].map(
        (entry) =>
          `${entry.querySelector('.entry-name')?.textContent} ${entry.querySelector('.entry-count')?.textContent}`,
      );
      return entries.length === 0
        ? []
        : [`${category.querySelector('.category-name')?.textContent}: ${entries.join(', ')}`];
    }),
  );

const clickSwitch = (popup: Page, label: RegExp) =>
  popup.evaluate((source) => {
    const named = [...document.querySelectorAll<HTMLElement>('[role=switch]')].find((one) => {
      const ids = (one.getAttribute('aria-labelledby') ?? '').split(' ');
      return new RegExp(source).test(ids.map((id) => document.getElementById(id)?.textContent).join(' '));
    });
    named!.click();
  }, label.source);

const summaryOf = (popup: Page) => popup.evaluate(() => document.querySelector('.summary-line')?.textContent);

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

  it('scrolls to the next mention and flashes it on a click', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toHaveLength(3);
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.entry')]
        .find(({ textContent }) => textContent?.includes('Canton Fair'))!
        .click(),
    );
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
    await expect.poll(() => summaryOf(own)).toBe('This page cannot be annotated');
  });

  it('counts the mentions of frames too', async () => {
    const page = await session.open(documentOf(`<p>Midea</p><iframe srcdoc="<p>Midea and Galanz</p>"></iframe>`));
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toEqual(['Brand: Midea 2, Galanz 1']);
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
