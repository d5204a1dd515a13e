/** The states of the popup in which there is no list, each with its way out. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { painted, paintedMentions } from '../../scripts/painted.ts';
import { documentOf, type Session, useSession } from './harness.ts';
import { click, listOf, summaryOf } from './popup.ts';

const BODY = '<p>Midea of Shenzhen</p>';
const textsOf = async (page: Page) => (await paintedMentions(page)).map(({ text }) => text);

/** A file of one page that says `Midea`; browsers mend what it leaves out. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 35>>stream
BT /F1 24 Tf 20 60 Td (Midea) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`;

/** Takes the right to read pages from the extension in Firefox, as a reader does in the browser's own settings. */
async function withdrawAccess(session: Session): Promise<void> {
  const own = await session.openExtensionPage('popup.html');
  await own.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
    await browser.permissions.remove({ origins: ['<all_urls>'] });
  });
  await own.close();
}

/** Says in Chromium's own settings when the extension may read pages. */
async function setHostAccess(session: Session, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const [extension] = [...(await session.browser.extensions()).values()];
  const settings = await session.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async (change) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
      };
      await chrome.developerPrivate.updateExtensionConfiguration(change);
    },
    { extensionId: extension!.id, hostAccess },
  );
  await settings.close();
}

/** Makes the background silent for an open popup, or lets it be heard again. */
const silence = (popup: Page, isSilent: boolean) =>
  popup.evaluate((silent) => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', { runtime: Record<string, unknown> }>;
    const { runtime } = scope.browser ?? scope.chrome;
    runtime.heard ??= runtime.sendMessage;
    const gone = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    Object.defineProperty(runtime, 'sendMessage', { value: silent ? gone : runtime.heard, configurable: true });
  }, isSilent);

/** The address of an editor, answered by the tests' own server. Firefox has no switch for that. */
const EDITOR_HOST = 'docs.qq.com';
const EDITOR_RULES = `--host-resolver-rules=MAP ${EDITOR_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;

describe.each(BROWSERS)('%s: the popup', (name) => {
  const session = useSession(name, { args: [EDITOR_RULES] });
  afterEach(() => session.clearStore());

  it('pauses the site and goes on', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toHaveLength(2);
    await click(popup, '.pause-choice');
    await expect.poll(() => textsOf(page)).toEqual([]);
    await expect.poll(() => summaryOf(popup)).toBe('Paused on this site');
    await click(popup, '.summary .main-button');
    await expect.poll(() => textsOf(page)).toEqual(['Midea', 'Shenzhen']);
    await click(popup, '.pause-scope:last-child .pause-choice:last-child');
    await expect.poll(() => textsOf(page)).toEqual([]);
    await expect.poll(() => summaryOf(popup)).toBe('Paused everywhere');
    await click(popup, '.summary .main-button');
    await expect.poll(() => textsOf(page)).toEqual(['Midea', 'Shenzhen']);
    expect(session.problems).toEqual([]);
  });

  it('adds a site that is not listed', async () => {
    await session.store({ settings: { version: 2, siteMode: 'listed' } });
    const page = await session.open(documentOf(BODY));
    const popup = await session.openPopup(page);
    await expect.poll(() => summaryOf(popup)).toBe('Not on your list of sites');
    await click(popup, '.summary .main-button');
    await expect.poll(() => textsOf(page)).toEqual(['Midea', 'Shenzhen']);
    await expect.poll(() => listOf(popup)).toHaveLength(2);
  });

  it('says that a PDF cannot be read, and marks a text that is pasted', async () => {
    const page = await session.newPage();
    const url = session.server.add('/report.pdf', { html: PDF, headers: { 'content-type': 'application/pdf' } });
    await Promise.race([page.goto(url).catch(() => null), new Promise((resolve) => setTimeout(resolve, 3_000))]);
    const popup = await session.openPopup(page);
    await expect.poll(() => summaryOf(popup)).toBe('PDF files cannot be read here');
    await click(popup, '.summary .main-button');
    await popup.evaluate(() => {
      const field = document.querySelector('textarea')!;
      field.value = 'Midea 与格兰仕 <b>fans</b>';
      field.form!.requestSubmit();
    });
    const marked = () =>
      popup.evaluate(() => [...document.querySelectorAll('.pasted-mention')].map((one) => one.textContent));
    await expect.poll(marked).toEqual(['Midea', '格兰仕']);
    expect(await popup.evaluate(() => document.querySelector('.pasted')?.textContent)).toContain('<b>fans</b>');
    await click(popup, '.pasted-mention');
    await expect.poll(() => popup.evaluate(() => document.querySelector('.card-name')?.textContent)).toBe('Midea');
  });

  it.skipIf(name === 'firefox')(
    'says that an editor on a canvas cannot be read, and takes a text instead',
    async () => {
      const page = await session.newPage();
      const local = new URL(session.server.add('/doc/DABC', documentOf('<canvas></canvas><p>File Edit View</p>')));
      await page.goto(`http://${EDITOR_HOST}:${local.port}${local.pathname}`, { waitUntil: 'load' });
      const popup = await session.openPopup(page);
      await expect.poll(() => summaryOf(popup)).toBe('This editor cannot be read');
      await click(popup, '.summary .main-button');
      await popup.waitForSelector('textarea');
    },
  );

  it('tells what it has found so far while a page is being read', async () => {
    const part = `<p>Midea <b>of</b> <i>Shenzhen</i>.</p>${'<p>Nothing <b>of</b> <i>note</i>.</p>'.repeat(99)}`;
    const page = await session.open(documentOf(part.repeat(1_000)));
    const popup = await session.openPopup(page);
    await expect.poll(() => summaryOf(popup)).toMatch(/^2 entries, [\d,]+ mentions so far · Reading the page…$/);
    expect(await popup.$$eval('[role=progressbar]', (all) => all.length)).toBe(1);
    await expect.poll(() => summaryOf(popup), { timeout: 60_000 }).toBe('2 entries, 2,000 mentions');
    expect(await popup.$$eval('[role=progressbar]', (all) => all.length)).toBe(0);
  });

  it('says when the background does not answer, and tries again', async () => {
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => listOf(popup)).toHaveLength(2);
    await silence(popup, true);
    await page.evaluate(() => document.body.append(' Galanz'));
    await expect.poll(() => summaryOf(popup)).toBe('Something does not answer');
    await silence(popup, false);
    await click(popup, '.summary .main-button');
    await expect.poll(() => listOf(popup)).toEqual(['Brand: Midea 1, Galanz 1', 'Place: Shenzhen 1']);
  });

  it('wears the theme that the reader has chosen', async () => {
    await session.store({ settings: { version: 2, theme: 'dark', language: 'zh-Hant' } });
    const popup = await session.openExtensionPage('popup.html');
    const look = () =>
      popup.evaluate(() => [getComputedStyle(document.body).backgroundColor, document.documentElement.lang]);
    await expect.poll(look).toEqual(['rgb(32, 35, 39)', 'zh-Hant']);
  });

  it('asks for access that was taken away, and reads the page when it has it', async () => {
    await (name === 'firefox' ? withdrawAccess(session) : setHostAccess(session, 'ON_CLICK'));
    const page = await session.open(documentOf(BODY));
    const popup = await session.openPopup(page);
    await expect.poll(() => summaryOf(popup)).toBe('Pages cannot be read');
    const button = '.summary .main-button';
    expect(await popup.$eval(button, ({ textContent }) => textContent)).toBe('Allow reading pages');
    await popup.bringToFront();
    await popup.click(button);
    if (name === 'chromium') {
      // Nobody can answer Chromium's question without a screen: it stays open. So it is allowed in the settings.
      await setHostAccess(session, 'ON_ALL_SITES');
      // Nor does Chromium tell the tab's address to an extension with content scripts only.
      await expect.poll(() => summaryOf(popup)).toBe('This page cannot be annotated');
      await click(popup, button);
    }
    await page.bringToFront();
    await expect.poll(() => textsOf(page)).toEqual(['Midea', 'Shenzhen']);
    await expect.poll(() => listOf(popup)).toHaveLength(2);
  });
});
