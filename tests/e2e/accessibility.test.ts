/** Every view of the extension, in light and in dark, before axe-core. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../../components/options/options-page.ts';
import { BROWSERS } from '../../scripts/browsers.ts';
import { hover, painted } from '../../scripts/painted.ts';
import { audit, auditCard, type Findings } from './axe.ts';
import { byClass, CARD_HOST, cardButton, cardName, clickInCard, readCard, textOf } from './card.ts';
import { documentOf, useSession } from './harness.ts';
import { HOSTILE_PACK } from './hostile-pack.ts';
import { click, clickSwitch, frontTab, search, summaryOf } from './popup.ts';

const BODY =
  '<p>Midea, Galanz and Midea again, made in Shenzhen, an OEM factory for many brands, at the Canton Fair.</p>';

/** A pack with a good entry, a category of its own, and two faults. */
/** Waits for what a press brings. */
const press = async (page: Page, selector: string, awaited: string) => {
  await click(page, selector);
  await page.waitForSelector(awaited);
};
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
const fill = (page: Page, selector: string, text: string) =>
  page.evaluate(
    (css, value) => {
      const field = document.querySelector<HTMLTextAreaElement>(css)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );

describe.each(BROWSERS)('%s: accessibility', (name) => {
  const session = useSession(name);
  afterEach(() => session.clearStore());

  /** Opens each tool of a card in a page of our own. */
  async function auditTools(page: Page, state: string, found: Findings): Promise<void> {
    const tools = await page.$$eval('.card-tool', (all) => all.map((one) => (one as HTMLElement).dataset.tool!));
    expect(tools.length).toBeGreaterThan(1);
    for (const tool of tools) {
      await press(page, `.card-tool[data-tool=${tool}]`, `.card-panel[data-tool=${tool}]`);
      await audit(page, `${state}, ${tool}`, found, '.card');
    }
  }

  const expectClean = ({ faults, measured }: Findings, states: readonly string[]) => {
    expect(faults).toEqual([]);
    expect(measured).toEqual(expect.arrayContaining([...states]));
  };

  it('of the popup', async () => {
    const found: Findings = { faults: [], measured: [] };
    const page = await session.open(documentOf(BODY));
    await painted(page);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('.entry');
    await popup.bringToFront();
    await audit(popup, 'list', found);
    await unfold(popup);
    await audit(popup, 'list unfolded', found);
    await search(popup, 'mi');
    await popup.waitForSelector('.dataset .entry');
    await audit(popup, 'search', found);
    await search(popup, 'zzzz');
    await popup.waitForSelector('.search-none');
    await audit(popup, 'search without result', found);
    await search(popup, '');

    await press(popup, '[data-entry=oem]', '.card');
    await audit(popup, 'card', found);
    await unfold(popup);
    await auditTools(popup, 'card', found);
    await press(popup, '.icon-back', '.popup-foot');

    await press(popup, '.popup-foot .text-button:last-child', '.formats');
    await audit(popup, 'dossier', found);
    await press(popup, '.icon-back', '.popup-foot');

    await press(popup, '.popup-foot .text-button', '#paste-text');
    await audit(popup, 'paste', found);
    await fill(popup, '#paste-text', 'Midea 与格兰仕');
    await press(popup, '.paste .main-button', '.pasted-mention');
    await audit(popup, 'pasted', found);
    await press(popup, '.icon-back', '.popup-foot');

    await clickSwitch(popup, /127\.0\.0\.1/);
    await expect.poll(() => summaryOf(popup)).toBe('Off on this site');
    await audit(popup, 'off here', found);
    await clickSwitch(popup, /127\.0\.0\.1/);
    await popup.waitForSelector('.pause-choice');
    await click(popup, '.pause-choice');
    await expect.poll(() => summaryOf(popup)).toBe('Paused on this site');
    await audit(popup, 'paused', found);
    await clickSwitch(popup, /all sites/);
    await expect.poll(() => summaryOf(popup)).toBe('Off everywhere');
    await audit(popup, 'off', found);
    await popup.close();

    const own = await session.openExtensionPage('popup.html');
    await audit(own, 'page of the browser', found);
    expectClean(found, [
      'list',
      'search',
      'card',
      'card, related',
      'card, names',
      'dossier',
      'pasted',
      'off here',
      'paused',
    ]);
    expect(session.problems).toEqual([]);
  });

  it('of the popup on a page with nothing', async () => {
    const found: Findings = { faults: [], measured: [] };
    const popup = await session.openPopup(await session.open(documentOf('<p>Nothing of ours.</p>')));
    await expect.poll(() => summaryOf(popup)).toBe('Nothing found on this page');
    await audit(popup, 'nothing found', found);
    expectClean(found, ['nothing found']);
  });

  it('of the options page', async () => {
    const found: Findings = { faults: [], measured: [] };
    await session.store({
      settings: { version: 2, hiddenEntries: ['honor'] },
      'site:news.example.com': { on: false },
      'site:*://*.example.org/shop/*': { on: true, hiddenForms: ['honor'] },
    });
    const page = await session.openExtensionPage('options.html');
    const go = async (hash: string, awaited: string) => {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await page.waitForSelector(awaited);
    };
    for (const section of SECTION_IDS) {
      await go(section, `[data-section=${section}]`);
      await audit(page, section, found);
    }
    await press(page, '#setting-licences .button', '.licence');
    await audit(page, 'licences', found, 'main');

    await go('dataset/oem', '.dataset-card .card');
    await audit(page, 'dataset with a card', found);
    await unfold(page);
    await auditTools(page, 'dataset', found);

    await go('categories', '[data-section=categories]');
    await press(page, '#setting-category-brand [role=switch]', '.undo-button');
    await audit(page, 'undo', found);

    await go('packs', '.own-packs-add');
    await press(page, '.own-packs-add .pack-button:nth-of-type(2)', '#pack-paste');
    await audit(page, 'packs, paste', found, 'main');
    await fill(page, '#pack-paste', JSON.stringify(HOSTILE_PACK));
    await page.waitForSelector('.pack-paste .pack-button-main:enabled');
    await press(page, '.pack-paste .pack-button-main', '.pack-import');
    await audit(page, 'packs, import', found, 'main');
    await press(page, '.pack-import > .pack-actions .pack-button-main', '.own-pack');
    await audit(page, 'packs, saved', found, 'main');
    await press(page, '[data-action=delete]', '.own-packs-none');
    await audit(page, 'packs, deleted', found, 'main');

    for (const query of ['colour', 'zzzz']) {
      await fill(page, '#find-setting', query);
      await page.waitForSelector('.results');
      await audit(page, `search for ${query}`, found);
    }
    expectClean(found, [
      ...SECTION_IDS,
      'dataset with a card',
      'dataset, related',
      'undo',
      'packs, import',
      'packs, saved',
    ]);
    expect(session.problems).toEqual([]);
  });

  it('of the welcome page', async () => {
    const found: Findings = { faults: [], measured: [] };
    const welcome = await session.openExtensionPage('welcome.html');
    await welcome.waitForSelector('.welcome-mention[data-category]');
    await audit(welcome, 'welcome', found);
    await press(welcome, '.welcome-mark', '.card');
    await audit(welcome, 'welcome with a card', found);
    expectClean(found, ['welcome', 'welcome with a card']);
    expect(session.problems).toEqual([]);
  });

  it('of notes', async () => {
    const found: Findings = { faults: [], measured: [] };
    const page = await session.open(documentOf(BODY, '<title>Makers</title>'));
    await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => popup.$$eval('.entry', (all) => all.length)).toBeGreaterThan(0);
    // Behind another tab it does not begin to print: Firefox's dialog would stop the timers that axe needs.
    const notes = await session.openExtensionPage(`notes.html?tab=${await frontTab(popup)}`, page);
    await expect.poll(() => notes.$$eval('.notes-name', (all) => all.length)).toBeGreaterThan(0);
    await audit(notes, 'notes', found);
    const none = await session.openExtensionPage('notes.html?tab=99999');
    await expect.poll(() => none.$$eval('h1', (all) => all.length)).toBe(1);
    await audit(none, 'notes of nothing', found);
    expectClean(found, ['notes', 'notes of nothing']);
    expect(session.problems).toEqual([]);
  });

  it('of the card in a page, pinned and not', async () => {
    const found: Findings = { faults: [], measured: [] };
    // In an open dialog the card lives in the page's body, and axe measures no colours outside of that. In Firefox no
    // card has opened in this dialog, for a reason not known yet: there all rules but those of colours are checked.
    const show = '<script>document.querySelector("dialog").showModal()</script>';
    const dialog = `<dialog style="margin: 0; width: 900px; height: 2300px">${BODY}</dialog>${show}`;
    const page = await session.open(documentOf(name === 'firefox' ? BODY : dialog, '<title>Makers</title>'));
    await page.setViewport({ width: 1000, height: 2400 });
    const oem = (await painted(page)).find(({ text }) => text === 'OEM')!;
    await hover(page, oem);
    await expect.poll(() => cardName(page)).toBe('OEM');
    await auditCard(page, 'hovered', found);
    const tools = byClass((await readCard(page))!, 'card-tool').map(textOf);
    expect(tools).toHaveLength(5);
    for (const tool of tools) {
      await clickInCard(page, tool);
      await expect.poll(async () => (await cardButton(page, tool))?.attributes['aria-expanded']).toBe('true');
      await auditCard(page, `hovered, ${tool}`, found);
    }
    await clickInCard(page, 'Pin the card');
    await expect.poll(async () => (await cardButton(page, 'Pin the card'))?.attributes['aria-pressed']).toBe('true');
    await page.mouse.move(5, 5, { steps: 3 });
    await page.waitForSelector(CARD_HOST);
    await auditCard(page, 'pinned', found);
    const states = ['hovered', ...tools.map((tool) => `hovered, ${tool}`), 'pinned'];
    expectClean(found, name === 'firefox' ? [] : states);
    expect(session.problems).toEqual([]);
  });
});
