/** The options page as the browser opens it: every change is stored at once, seen by open pages, and can be taken back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { painted, paintedMentions } from '../../scripts/painted.ts';
import { documentOf, useSession } from './harness.ts';
import { longestTask } from './own-tasks.ts';

const BODY = '<p>Midea, Galanz and Midea again, made in Shenzhen.</p>';
const ALL = ['Galanz', 'Midea', 'Midea', 'Shenzhen'];

const textsOf = async (page: Page) => (await paintedMentions(page)).map(({ text }) => text).sort();
const textOf = (page: Page, selector: string) =>
  page.evaluate((one) => document.querySelector(one)?.textContent ?? null, selector);
const click = (page: Page, selector: string) =>
  page.evaluate((one) => document.querySelector<HTMLElement>(one)!.click(), selector);
const clickText = (page: Page, text: string) =>
  page.evaluate((start) => {
    [...document.querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent?.startsWith(start))!.click();
  }, text);
const choose = (page: Page, selector: string, value: string) =>
  page.evaluate(
    (one, next) => {
      const control = document.querySelector<HTMLSelectElement>(one)!;
      control.value = next;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
const go = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);
const undone = (page: Page) => textOf(page, '.undo [role=status]');

/** What the extension has stored for sync, by key. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('wxt/browser').browser
    >;
    return (await (browser ?? chrome).storage.sync.get(null)) as Record<string, Record<string, unknown>>;
  });

describe.each(BROWSERS)('%s: the options page', (name) => {
  const session = useSession(name);
  const folder = mkdtempSync(path.join(tmpdir(), 'guanghuo-lens-'));
  afterEach(() => session.clearStore());

  /** The page with its settings read. @param route as in `sites`, `dataset/midea` */
  async function openOptions(route = ''): Promise<Page> {
    const page = await session.openExtensionPage(`options.html#${route}`);
    await page.waitForSelector('.section');
    return page;
  }

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the page that the browser opens, in a tab', async () => {
    const page = await openOptions();
    const manifest = await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      return (browser ?? chrome).runtime.getManifest().options_ui;
    });
    expect(manifest).toMatchObject({ page: expect.stringMatching(/options\.html$/), open_in_tab: true });
    await expect.poll(() => page.title()).toBe('Guanghuo Lens settings');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(session.problems).toEqual([]);
  });

  it('switches a category in open pages at once, and takes it back', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const options = await openOptions('categories');
    await click(options, '#setting-category-brand [role=switch]');
    await expect.poll(() => undone(options)).toBe('Brand: switched off');
    await page.bringToFront();
    await expect.poll(() => textsOf(page)).toEqual(['Shenzhen']);
    await clickText(options, 'Undo');
    await expect.poll(() => undone(options)).toBe('Undone: Brand: switched off');
    await expect.poll(() => textsOf(page)).toEqual(ALL);
    expect(session.problems).toEqual([]);
  });

  it('stores every choice, and takes all of them back one by one', async () => {
    const options = await openOptions();
    const steps: ReadonlyArray<[section: string, act: () => Promise<void>, stored: Record<string, unknown>]> = [
      ['reading', () => click(options, '#setting-enabled [role=switch]'), { enabled: false }],
      ['reading', () => choose(options, '#setting-open-on select', 'alt'), { openOn: 'alt' }],
      ['reading', () => choose(options, '#setting-open-delay input', '500'), { openDelay: 500 }],
      ['look', () => click(options, '#setting-mark-style [value=underline]'), { markStyle: 'underline' }],
      ['look', () => click(options, '#setting-mark-colour [value=green]'), { markColour: 'green' }],
      ['look', () => click(options, '#setting-theme [value=dark]'), { theme: 'dark' }],
      ['look', () => click(options, '#setting-badge [role=switch]'), { badge: false }],
      ['categories', () => choose(options, '#setting-category-brand select', 'page'), { density: { brand: 'page' } }],
      ['sites', () => click(options, '#setting-site-mode [value=listed]'), { siteMode: 'listed' }],
      ['language', () => choose(options, '#setting-card-language select', 'zh-Hant'), { cardLanguage: 'zh-Hant' }],
      ['packs', () => click(options, '#setting-pack-reference [role=switch]'), { packs: { reference: false } }],
    ];
    for (const [section, act, value] of steps) {
      await go(options, section);
      await options.waitForSelector(`[data-section=${section}]`);
      await act();
      await expect.poll(async () => (await stored(options)).settings).toMatchObject(value);
    }
    expect(await options.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    for (const _ of steps) {
      const before = await undone(options);
      await clickText(options, 'Undo');
      await expect.poll(() => undone(options)).not.toBe(before);
    }
    expect((await stored(options)).settings).toMatchObject({
      enabled: true,
      openOn: 'hover',
      openDelay: 300,
      markStyle: 'tint',
      markColour: 'category',
      theme: 'auto',
      badge: true,
      density: { brand: 'every' },
      siteMode: 'all',
      cardLanguage: 'ui',
      packs: { reference: true },
    });
    expect(await textOf(options, '.undo-button')).toBeNull();
    expect(session.problems).toEqual([]);
  });

  it('speaks the language that is chosen, and shows what is changed elsewhere', async () => {
    const options = await openOptions('language');
    await choose(options, '#setting-language select', 'zh-Hans');
    await expect.poll(() => textOf(options, '.section-name')).toBe('语言');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await session.store({ settings: { language: 'zh-Hant' } });
    await expect.poll(() => textOf(options, '.section-name')).toBe('語言');
  });

  it('says what is wrong with a site, takes a good one, pauses, removes', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const options = await openOptions('sites');
    await options.bringToFront();
    const add = async (typed: string) => {
      await options.evaluate(() => document.querySelector<HTMLInputElement>('#site-pattern')!.select());
      await options.type('#site-pattern', typed);
      await options.keyboard.press('Enter');
    };
    for (const [typed, fault] of [
      ['ftp://a.example/*', 'begins with a scheme'],
      ['a b', 'no valid host name'],
      ['*://a.example', 'without a path'],
    ] as const) {
      await add(typed);
      await expect.poll(() => textOf(options, '#site-fault')).toContain(fault);
    }
    await add('http://127.0.0.1/');
    await expect.poll(() => textOf(options, '.site-row-name')).toBe('127.0.0.1');
    await expect.poll(async () => (await stored(options))['site:127.0.0.1']).toEqual({ on: false });
    await page.bringToFront();
    await expect.poll(() => textsOf(page)).toEqual([]);
    await click(options, '.site-row [role=switch]');
    await expect.poll(() => textsOf(page)).toEqual(ALL);
    await clickText(options, 'Pause for an hour');
    await expect.poll(() => textOf(options, '#setting-pause-everywhere .paused')).toMatch(/^Paused until/);
    await expect.poll(() => textsOf(page)).toEqual([]);
    await clickText(options, 'Resume');
    await expect.poll(() => textsOf(page)).toEqual(ALL);
    await clickText(options, 'Remove');
    await expect.poll(() => textOf(options, '.site-row')).toBeNull();
    expect(session.problems).toEqual([]);
  });

  it('leads to a setting by link and by search, by keyboard', async () => {
    const options = await openOptions('reading/open-delay');
    await options.bringToFront();
    const focused = () => options.evaluate(() => document.activeElement?.closest('[id^=setting-]')?.id);
    await expect.poll(focused).toBe('setting-open-delay');
    await options.keyboard.press('/');
    await options.keyboard.type('theme');
    await expect.poll(() => textOf(options, '.results-count')).toBe('1 setting found');
    await options.keyboard.press('Enter');
    await expect.poll(focused).toBe('setting-theme');
    expect(await options.evaluate(() => location.hash)).toBe('#look/theme');
    await options.keyboard.press('ArrowRight');
    await expect.poll(() => undone(options)).toBe('Theme: Light');
    await options.keyboard.down('Control');
    await options.keyboard.press('z');
    await options.keyboard.up('Control');
    await expect.poll(() => undone(options)).toBe('Undone: Theme: Light');
    expect(session.problems).toEqual([]);
  });

  it('finds entries by pinyin and city, shows the card with sources, related entries and back', async () => {
    const options = await openOptions('dataset');
    await options.bringToFront();
    await expect.poll(() => textOf(options, '.filter-count')).toMatch(/^\d+ entries$/);
    await options.type('#filter-text', 'meidi');
    await expect.poll(() => textOf(options, '.row-name')).toBe('Midea');
    await options.keyboard.press('ArrowDown');
    await expect.poll(() => textOf(options, '.card-name')).toBe('Midea');
    expect(await options.evaluate(() => location.hash)).toBe('#dataset/midea');
    expect(await options.evaluate(() => document.querySelectorAll('.card-sources li').length)).toBeGreaterThan(0);
    await click(options, '.card-tool[data-tool=related]');
    await options.waitForSelector('button.card-related-name');
    await clickText(options, 'Foshan');
    await expect.poll(() => textOf(options, '.card-name')).toBe('Foshan');
    await click(options, '.card-back');
    await expect.poll(() => textOf(options, '.card-name')).toBe('Midea');
    expect(await textOf(options, '.card-back')).toBeNull();
    await choose(options, '#filter-text', '');
    await choose(options, '[aria-labelledby=filter-city]', 'zhuhai');
    await choose(options, '[aria-labelledby=filter-category]', 'brand');
    const names = () =>
      options.evaluate(() => [...document.querySelectorAll('.row-name')].map(({ textContent }) => textContent));
    await expect.poll(names).toContain('Gree Electric');
    expect(await names()).not.toContain('Midea');
    const linked = await openOptions('dataset/dji');
    await expect.poll(() => textOf(linked, '.card-name')).toBe('DJI');
    const asked = await openOptions('dataset?q=ge%20li');
    await expect.poll(() => textOf(asked, '.row-name')).toBe('Gree Electric');
    expect(await asked.evaluate(() => document.querySelector<HTMLInputElement>('#filter-text')!.value)).toBe('ge li');
    const gone = await openOptions('dataset/gone');
    await expect.poll(() => textOf(gone, '.dataset-card')).toContain('There is no entry “gone”');
    expect(session.problems).toEqual([]);
  });

  it('loads settings from a file, tells what is wrong with one, and resets', async () => {
    const options = await openOptions('data');
    const load = async (text: string) => {
      const file = path.join(folder, 'settings.json');
      writeFileSync(file, text);
      const input = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    };
    const fileOf = (settings: unknown) => JSON.stringify({ format: 'guanghuo-lens-settings', settings });
    await load('{');
    await expect.poll(() => textOf(options, '.import')).toContain('settings.json is not valid JSON');
    await load(fileOf({ theme: '<img src=x>', openDelay: 450, sites: { 'a b': { on: false } } }));
    await expect.poll(() => textOf(options, '.import')).toContain('theme cannot be "<img src=x>"');
    expect(await stored(options)).toEqual({});
    await clickText(options, 'Load the rest');
    await expect.poll(async () => (await stored(options)).settings).toMatchObject({ openDelay: 450, theme: 'auto' });
    await load(fileOf({ openDelay: 700, sites: { 'b.example': { on: false } } }));
    await expect
      .poll(() => stored(options))
      .toMatchObject({ settings: { openDelay: 700 }, 'site:b.example': { on: false } });
    await expect.poll(() => textOf(options, '[data-area=sync] .stored-size')).toContain('2 items');
    await clickText(options, 'Reset');
    await expect.poll(() => undone(options)).toBe('All settings reset');
    expect(await stored(options)).not.toHaveProperty('site:b.example');
    await clickText(options, 'Undo');
    await expect
      .poll(() => stored(options))
      .toMatchObject({ settings: { openDelay: 700 }, 'site:b.example': { on: false } });
    expect(session.problems).toEqual([]);
  });

  it('fits a window of 320 px in every section, without scrolling sideways', async () => {
    const options = await openOptions();
    await options.setViewport({ width: 320, height: 640 });
    for (const section of [
      'reading',
      'look',
      'categories',
      'sites',
      'language',
      'shortcuts',
      'packs',
      'dataset/midea',
      'data',
      'about',
    ]) {
      await go(options, section);
      await options.waitForSelector(`[data-section=${section.split('/')[0]}]`);
      if (section.startsWith('dataset')) await options.waitForSelector('.dataset-card .card');
      expect(await options.evaluate(() => document.documentElement.scrollWidth), section).toBeLessThanOrEqual(320);
    }
  });

  if (name === 'chromium') {
    it('scrolls and filters 10,000 entries without a task over 50 ms', async () => {
      const options = await session.newPage();
      await options.evaluateOnNewDocument(() => {
        const rows = Array.from({ length: 10_000 }, (_, at) => ({
          id: `entry-${at}`,
          pack: 'reference',
          category: at % 2 === 0 ? 'brand' : 'place',
          names: { en: `Entry ${at}`, zhHans: `条目${at}`, zhHant: `條目${at}`, pinyin: `tiáomù ${at}` },
        }));
        type Send = (message: { type?: string; from?: number }, ...more: unknown[]) => unknown;
        type Api = { readonly runtime: { sendMessage: Send } };
        const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
        const { runtime } = browser ?? chrome;
        const send = runtime.sendMessage.bind(runtime);
        runtime.sendMessage = (message, ...more) => {
          if (message.type !== 'get-index') return send(message, ...more);
          const from = message.from ?? 0;
          const answer = { heads: rows.slice(from, from + 1_000), total: rows.length };
          const respond = more.at(-1);
          if (typeof respond === 'function') setTimeout(() => respond(answer));
          return new Promise((resolve) => setTimeout(() => resolve(answer)));
        };
      });
      await options.goto(await session.extensionUrl('options.html#dataset'));
      await expect.poll(() => textOf(options, '.filter-count')).toBe('10,000 entries');
      const longest = await longestTask(options, () =>
        options.evaluate(async () => {
          const list = document.querySelector('[role=listbox]')!;
          for (let step = 0; step <= 20; step += 1) {
            list.scrollTop = (list.scrollHeight * step) / 20;
            await new Promise(requestAnimationFrame);
          }
          const field = document.querySelector<HTMLInputElement>('#filter-text')!;
          for (const text of ['t', 'ti', 'tiaomu9', '条目99', '']) {
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            await new Promise(requestAnimationFrame);
          }
        }),
      );
      console.info(`longest task with 10,000 entries: ${longest.toFixed(1)} ms`);
      expect(longest).toBeGreaterThan(0);
      expect(longest).toBeLessThan(50);
      expect(await options.evaluate(() => document.querySelectorAll('[role=option]').length)).toBeLessThan(60);
      expect(session.problems).toEqual([]);
    });
  }
});
