/** Our own pages beside the popup: the notes to be printed, and the greeting. */
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { painted } from '../../scripts/painted.ts';
import { documentOf, useSession } from './harness.ts';
import { click, frontTab } from './popup.ts';

describe.each(BROWSERS)('%s: our own pages', (name) => {
  const session = useSession(name);
  afterEach(() => session.clearStore());

  it('lists the notes of a tab by number, with its sources, and leaves the page alone', async () => {
    const page = await session.open(
      documentOf('<p>Midea and Galanz, and Midea again.</p>', '<title>Two &lt;makers&gt;</title>'),
    );
    await painted(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await session.openPopup(page);
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('.entry').length)).toBe(2);
    const tab = await frontTab(popup);
    await click(popup, '.popup-foot .text-button:last-child');
    await popup.waitForSelector('.notes-button');
    await click(popup, '.notes-button');
    const path = `notes.html?tab=${tab}`;
    // Firefox tells its driver of no `moz-extension:` page that we open ourselves: there the same page is opened anew.
    const notes =
      name === 'firefox'
        ? await session.openExtensionPage(path)
        : (await (await session.browser.waitForTarget((target) => target.url().endsWith(`/${path}`))).page())!;
    const names = () =>
      notes.evaluate(() => [...document.querySelectorAll('.notes-name')].map((one) => one.textContent));
    await expect.poll(names).toEqual(['Midea', 'Galanz']);
    expect(await notes.title()).toBe('Notes on “Two <makers>”');
    const head = await notes.evaluate(() => document.querySelector('.notes-head')!.textContent);
    expect(head).toContain(page.url());
    expect(head).toContain('2 entries, 3 mentions');
    expect(await notes.evaluate(() => document.querySelectorAll('.notes-sources li').length)).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(session.problems).toEqual([]);
  });

  it('says so where a tab has nothing to print', async () => {
    const notes = await session.openExtensionPage('notes.html?tab=99999');
    await expect
      .poll(() => notes.evaluate(() => document.querySelector('h1')?.textContent))
      .toBe('There is nothing to print');
  });

  it('greets with a sample whose cards open under the pointer and by key, and close on Escape', async () => {
    const page = await session.openExtensionPage('welcome.html');
    const shown = () => page.evaluate(() => document.querySelector('.card-name')?.textContent ?? null);
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('.welcome-mention[data-category]').length))
      .toBe(4);
    const [fair, , midea] = await page.$$('.welcome-mark');
    const at = async (mark: typeof fair) => (await mark!.boundingBox())!;
    const box = await at(fair);
    await page.mouse.move(box.x + 5, box.y + 5, { steps: 3 });
    await expect.poll(shown).toBe('Canton Fair');
    await page.mouse.move(5, 5);
    await expect.poll(shown).toBeNull();
    await midea!.focus();
    await expect.poll(shown).toBe('Midea');
    await page.keyboard.press('Escape');
    await expect.poll(shown).toBeNull();
    expect(session.problems).toEqual([]);
  });
});
