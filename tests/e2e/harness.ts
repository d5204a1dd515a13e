/** The built extension in a real browser, with pages served from this machine: what every end-to-end test begins with. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type BrowserName, FIREFOX_UUID, type LaunchOptions, launch } from '../../scripts/browsers.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { pause } from '../../scripts/painted.ts';
import { type PageServer, type ServedPage, servePages } from '../../scripts/serve.ts';

/** A page that fills the body of a whole document. */
export function documentOf(body: string, head = ''): ServedPage {
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  };
}

/** A saved page that is cut off from the network complains of what it misses. */
const MISSED = /Content.Security.Policy|Failed to load resource/i;

export class Session {
  readonly name: BrowserName;
  /** Errors that a page or one of our scripts in it has thrown or logged, since the test began. */
  readonly problems: string[] = [];
  #browser: Browser | null = null;
  #server: PageServer | null = null;
  #addresses = 0;
  readonly #pages = new Set<Page>();

  constructor(name: BrowserName) {
    this.name = name;
  }

  get browser(): Browser {
    if (this.#browser === null) throw new Error('The browser has not been started');
    return this.#browser;
  }

  get server(): PageServer {
    if (this.#server === null) throw new Error('The server has not been started');
    return this.#server;
  }

  async start(options: LaunchOptions): Promise<void> {
    this.#server = await servePages();
    this.#browser = await launch(this.name, options);
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
  }

  /** An empty tab that is being listened to. */
  async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    this.#pages.add(page);
    await page.setViewport({ width: 1000, height: 700 });
    page.on('pageerror', (error) => this.#note(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.#note(message.text()));
    return page;
  }

  #note(problem: string): void {
    if (!MISSED.test(problem)) this.problems.push(problem);
  }

  /** Closes every tab that was opened, so that one test does not see another's. */
  async closePages(): Promise<void> {
    for (const page of this.#pages) await page.close().catch(() => null);
    this.#pages.clear();
  }

  /** Serves a page under an address of its own and opens it in a new tab. */
  async open(served: ServedPage): Promise<Page> {
    const page = await this.newPage();
    this.#addresses += 1;
    await page.goto(this.server.add(`/page-${this.#addresses}`, served), { waitUntil: 'load' });
    return page;
  }

  /** A page with nothing on it. */
  async blank(): Promise<Page> {
    return this.open({ html: '<!doctype html><title>blank</title>' });
  }

  /**
   * A page of the extension itself in a new tab, such as `popup.html`.
   * @param before the tab that stays in front of it: no frame is drawn of it then
   */
  async openExtensionPage(path: string, before?: Page): Promise<Page> {
    const page = await this.newPage();
    await before?.bringToFront();
    await gotoExtensionPage(page, await this.extensionUrl(path));
    return page;
  }

  async extensionUrl(path: string): Promise<string> {
    if (this.name === 'firefox') return `moz-extension://${FIREFOX_UUID}/${path}`;
    const [extension] = [...(await this.browser.extensions()).values()];
    return `chrome-extension://${extension!.id}/${path}`;
  }

  /** The popup as it is for a tab: its page in a tab of its own, loaded while that other one is in front. */
  async openPopup(page: Page): Promise<Page> {
    const popup = await this.openExtensionPage('popup.html');
    await page.bringToFront();
    await reload(popup);
    return popup;
  }

  /** Sends a keyboard command to a tab as the background does: no key press of a driver reaches the browser's own shortcuts. */
  async command(page: Page, command: string): Promise<void> {
    const sender = await this.openPopup(page);
    await sender.evaluate(async (name) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      const { tabs } = browser ?? chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      await tabs.sendMessage(tab!.id!, { type: 'command', command: name });
    }, command);
    await sender.close();
    await page.bringToFront();
  }

  /** Changes what the extension has stored, as another of its pages would. */
  async store(items: Record<string, unknown>): Promise<void> {
    const page = await this.openExtensionPage('popup.html');
    await page.evaluate(async (values) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      await (browser ?? chrome).storage.sync.set(values);
    }, items);
    await page.close();
  }

  async clearStore(): Promise<void> {
    const page = await this.openExtensionPage('popup.html');
    await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      const { storage } = browser ?? chrome;
      await Promise.all([storage.sync.clear(), storage.local.clear()]);
    });
    await page.close();
  }
}

/** A browser with the extension for the tests around the call; each begins without problems noted. */
export function useSession(name: BrowserName, options: Omit<LaunchOptions, 'extension'> = {}): Session {
  const session = new Session(name);
  beforeAll(() => session.start({ ...options, extension: extensionFolder(name) }));
  beforeEach(() => {
    session.problems.length = 0;
  });
  afterEach(() => session.closePages());
  afterAll(() => session.stop());
  return session;
}

/** Firefox opens a `moz-extension:` page but never answers that it has (153). */
export async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  await Promise.race([page.goto(url).catch(() => null), untilReady(page)]);
}

async function reload(page: Page): Promise<void> {
  // What is drawn now is not waited for. Its document stays whole until then: it may still be drawing.
  await page.evaluate(() => document.documentElement.setAttribute('data-old', ''));
  await Promise.race([page.reload().catch(() => null), untilReady(page)]);
}

/** Waits until an extension page has drawn itself. */
async function untilReady(page: Page): Promise<void> {
  for (;;) {
    await pause(100);
    const ready = await page
      .evaluate(() => document.querySelector(':root:not([data-old]) #app > *') !== null)
      .catch(() => false);
    if (ready) return;
  }
}
