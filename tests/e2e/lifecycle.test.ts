/** Bad stores, bad messages, and the extension being replaced under an open page. */
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { hover, painted, paintedMentions, pause } from '../../scripts/painted.ts';
import { byClass, cardName, readCard, textOf } from './card.ts';
import { documentOf, useSession } from './harness.ts';

describe.each(BROWSERS)('%s: what is stored', (name) => {
  const session = useSession(name);
  afterEach(() => session.clearStore());

  it.each([
    ['is no object', 'rubbish'],
    [
      'has fields of other kinds',
      { version: 1, enabled: 'yes', categories: [1, 2], disabledSites: 'all', language: 'klingon' },
    ],
    ['is of a version to come', { version: 99, enabled: true, colours: { brand: 'red' } }],
  ])('falls back to the defaults where it %s', async (_, settings) => {
    await session.store({ settings });
    const page = await session.open(documentOf('<p>Midea</p>'));
    expect((await painted(page)).map(({ text }) => text)).toEqual(['Midea']);
    expect(session.problems).toEqual([]);
  });

  it('keeps what is sound beside what is not', async () => {
    await session.store({ settings: { enabled: 7, categories: { brand: false, place: 'no' }, language: 'zh-Hans' } });
    const page = await session.open(documentOf('<p>Midea of Shenzhen</p>'));
    const [mention, ...others] = await painted(page);
    expect([mention!.text, others.length]).toEqual(['Shenzhen', 0]);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Shenzhen');
    expect(textOf(byClass((await readCard(page))!, 'card-chip')[0]!)).toBe('地方');
  });

  it('ignores messages that do not parse', async () => {
    const page = await session.open(documentOf('<p>Midea</p>'));
    await painted(page);
    const popup = await session.openPopup(page);
    await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      const api = browser ?? chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      for (const message of [
        null,
        7,
        {},
        { type: 'jump' },
        { type: 'jump', entry: {} },
        { type: 'get-card', entry: '__proto__' },
        { type: 'summary', summary: { counts: [['x', -1]] } },
      ]) {
        await api.tabs.sendMessage(tab!.id!, message).catch(() => null);
        await api.runtime.sendMessage(message).catch(() => null);
      }
    });
    const [mention] = await paintedMentions(page);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    expect(session.problems).toEqual([]);
  });
});

describe.each(BROWSERS)('%s: the extension is replaced under an open page', (name) => {
  const session = useSession(name);

  it('and leaves no mark, card, listener or error behind', async () => {
    const page = await session.open(documentOf('<p>Midea and Galanz</p>'));
    const [mention] = await painted(page);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    if (name === 'chromium') {
      const worker = await (
        await session.browser.waitForTarget((target) => target.type() === 'service_worker')
      ).worker();
      await worker!
        .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
        .catch(() => null);
    } else {
      await session.browser.installExtension(extensionFolder('firefox'));
    }
    if (name === 'chromium') {
      await expect.poll(() => paintedMentions(page)).toEqual([]);
      await expect.poll(() => cardName(page)).toBeNull();
      // What an orphaned script does when asked: nothing.
      await page.mouse.move(500, 500);
      await hover(page, mention!);
      await page.evaluate(() => document.body.append('DJI Technology'));
      await pause(1_500);
      expect(await cardName(page)).toBeNull();
      expect(await paintedMentions(page)).toEqual([]);
    } else {
      // Firefox gives open pages the new content script.
      await pause(2_500);
      expect((await painted(page)).map(({ text }) => text).sort()).toEqual(['Galanz', 'Midea']);
      await page.mouse.move(500, 500);
      await hover(page, mention!);
      await expect.poll(() => cardName(page)).toBe('Midea');
      expect(await page.evaluate(() => document.querySelectorAll('div[popover]').length)).toBe(1);
    }
    expect(session.problems).toEqual([]);
  });
});
