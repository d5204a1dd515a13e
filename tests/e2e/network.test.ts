/**
 * A whole session of reading, with every request of the browser going through a proxy that writes it down: those of the
 * pages themselves are all that there are. And what would make one from within the extension cannot.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { hover, painted, pause } from '../../scripts/painted.ts';
import { cardName, clickInCard } from './card.ts';
import { documentOf, gotoExtensionPage, Session } from './harness.ts';
import { frontTab } from './popup.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

const PACK = JSON.stringify({
  format: 'guanghuo-lens-pack',
  id: 'suppliers',
  name: 'Suppliers',
  entries: [{ id: 'acme', names: [{ text: 'Acme Tools' }], note: 'Secret', url: 'http://acme.example/' }],
});

/**
 * Browsers ask their makers for lists and accounts by themselves, with or without us: Chromium 156 `accounts.google.com`,
 * Firefox 153 `firefox.settings.services.mozilla.com` (measured). Nothing of ours goes there: `tests/built/` sees to it.
 */
const OF_THE_BROWSER =
  /^(?:CONNECT|GET http:\/\/)[ ]?[\w.-]+\.(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|net|org)(?::443|\/|$)/;

const click = (page: Page, selector: string) =>
  page.evaluate((at) => document.querySelector<HTMLElement>(at)!.click(), selector);

describe.each(BROWSERS)('%s: the network', (name) => {
  const session = new Session(name);
  let proxy: RecordingProxy;
  const folder = mkdtempSync(path.join(tmpdir(), 'guanghuo-lens-'));

  beforeAll(async () => {
    proxy = await startRecordingProxy(() => session.server.origin);
    await session.start({ extension: extensionFolder(name), offline: false, proxyPort: proxy.port });
  });
  afterEach(() => session.closePages());
  afterAll(async () => {
    await session.stop();
    await proxy.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The requests since the call before, but for what the browser asks its maker for. */
  const requests = (): string[] => proxy.requests.splice(0).filter((one) => !OF_THE_BROWSER.test(one));

  it('is asked for nothing but the pages that are opened, whatever the reader does', async () => {
    requests();
    const { origin } = session.server;
    session.server.add('/frame', documentOf('<p>Galanz makes ovens.</p>'));
    // The words of the page, its address and its links are what a tracker would want.
    session.server.add(
      '/article',
      documentOf(
        `<p>Midea and Acme Tools of Shenzhen. <a href="${origin}/never">DJI drones</a></p><iframe src="${origin}/frame"></iframe>`,
      ),
    );
    const page = await session.newPage();
    await page.goto(`${origin}/article`, { waitUntil: 'load' });
    const [midea] = await painted(page);
    await hover(page, midea!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    await clickInCard(page, 'Why this?').catch(() => null);
    await page.keyboard.press('Escape');

    const options = await session.openExtensionPage('options.html#packs');
    const file = path.join(folder, 'pack.json');
    writeFileSync(file, PACK);
    const input = (await options.waitForSelector('.own-packs-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await options.waitForSelector('.pack-import');
    await click(options, '.pack-import > .pack-actions .pack-button-main');
    await options.waitForFunction(() => document.querySelector('.pack-import') === null);
    for (const section of ['marks', 'sites', 'dataset', 'dataset/midea', 'about']) {
      await options.evaluate((hash) => {
        location.hash = hash;
      }, section);
      await pause(150);
    }

    await page.bringToFront();
    const acme = async () => (await painted(page)).find(({ text }) => text === 'Acme Tools');
    await expect.poll(acme).toBeDefined();
    await hover(page, (await acme())!);
    await expect.poll(() => cardName(page)).toBe('Acme Tools');

    const popup = await session.openPopup(page);
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('.entry').length)).toBeGreaterThan(2);
    const tab = await frontTab(popup);
    await click(popup, '.entry');
    await popup.waitForSelector('.card');
    const notes = await session.openExtensionPage(`notes.html?tab=${tab}`);
    await expect.poll(() => notes.evaluate(() => document.querySelectorAll('.notes-name').length)).toBeGreaterThan(2);
    await session.openExtensionPage('welcome.html');
    await pause(1_000);

    const own = /^GET (.*)\/(article|frame|favicon\.ico)$/;
    const asked = requests();
    expect(asked.filter((one) => own.exec(one)?.[1] !== origin)).toEqual([]);
    // Each page once, by the browser itself.
    expect(asked.filter((one) => !one.endsWith('favicon.ico')).sort()).toEqual([
      `GET ${origin}/article`,
      `GET ${origin}/frame`,
    ]);
  });

  it('is seen by the proxy where a page asks for anything', async () => {
    const page = await session.open(documentOf('<p>Midea</p>'));
    requests();
    await page.evaluate(async () => {
      await Promise.allSettled([
        fetch('http://page.example/fetch', { mode: 'no-cors' }),
        fetch('https://page.example/encrypted', { mode: 'no-cors' }),
      ]);
      new Image().src = 'http://page.example/image';
    });
    await expect
      .poll(() =>
        [...new Set(proxy.requests)].filter((one) => !OF_THE_BROWSER.test(one) && !one.endsWith('/favicon.ico')).sort(),
      )
      .toEqual(['CONNECT page.example:443', 'GET http://page.example/fetch', 'GET http://page.example/image']);
    requests();
  });

  it.each(['popup.html', 'options.html', 'options.html#packs', 'options.html#dataset', 'notes.html', 'welcome.html'])(
    'is not what %s asks for, and the policy of our pages keeps nothing of its own from it',
    async (path) => {
      const page = await session.newPage();
      const violations: string[] = [];
      page.on('console', (message) => {
        if (/Content.Security.Policy|TrustedHTML|TrustedScript/i.test(message.text())) violations.push(message.text());
      });
      await page.evaluateOnNewDocument(() => {
        const kept = globalThis as unknown as { kept?: string[] };
        kept.kept = [];
        addEventListener('securitypolicyviolation', (event) =>
          kept.kept?.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
        );
      });
      await gotoExtensionPage(page, await session.extensionUrl(path));
      await pause(500);
      violations.push(...(await page.evaluate(() => (globalThis as unknown as { kept?: string[] }).kept ?? [])));
      expect(violations).toEqual([]);
      expect(requests()).toEqual([]);
    },
  );

  it('cannot be reached from our own pages and the background, whatever runs there', async () => {
    const page = await session.openExtensionPage('options.html');
    requests();
    const outcomes = await page.evaluate(async () => {
      const tried = async (work: () => unknown): Promise<string> => {
        try {
          await work();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      const loaded = (element: HTMLElement): Promise<string> =>
        new Promise((resolve) => {
          element.onload = () => resolve('done');
          element.onerror = () => resolve('refused');
          document.body.append(element);
        });
      const found: Record<string, string> = {
        fetch: await tried(() => fetch('http://options.example/fetch', { mode: 'no-cors' })),
        image: await loaded(Object.assign(new Image(), { src: 'http://options.example/image' })),
        style: await loaded(
          Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'http://options.example/style' }),
        ),
        script: await tried(() => import(/* @vite-ignore */ String('http://options.example/script.js'))),
        code: await tried(() => new Function('return 1')()),
        html: await tried(() => {
          document.createElement('div').innerHTML = '<b>x</b>';
        }),
        beacon: await tried(() => {
          navigator.sendBeacon('http://options.example/beacon', 'x');
          return new Promise((resolve) => setTimeout(resolve, 200));
        }),
        socket: await new Promise<string>((resolve) => {
          try {
            const socket = new WebSocket('ws://options.example/socket');
            socket.onerror = () => resolve('refused');
            socket.onopen = () => resolve('done');
          } catch {
            resolve('refused');
          }
        }),
      };
      const frame = document.createElement('iframe');
      frame.src = 'http://options.example/frame';
      document.body.append(frame);
      const form = Object.assign(document.createElement('form'), { action: 'http://options.example/form' });
      document.body.append(form);
      await tried(() => form.submit());
      await new Promise((resolve) => setTimeout(resolve, 300));
      return found;
    });
    if (name === 'chromium') {
      const worker = await (await session.browser.waitForTarget((one) => one.type() === 'service_worker')).worker();
      outcomes.background = await worker!.evaluate(() =>
        fetch('http://background.example/', { mode: 'no-cors' }).then(
          () => 'done',
          () => 'refused',
        ),
      );
    }
    if (name === 'firefox') {
      outcomes.background = await page.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { runtime: { getBackgroundPage(): Promise<typeof globalThis> } };
        };
        const background = await browser.runtime.getBackgroundPage();
        return background.fetch('http://background.example/', { mode: 'no-cors' }).then(
          () => 'done',
          () => 'refused',
        );
      });
    }
    expect(requests()).toEqual([]);
    const { beacon: _, ...others } = outcomes;
    expect([...new Set(Object.values(others))]).toEqual(['refused']);
  });
});
