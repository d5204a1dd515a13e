/** Pictures of packs of one's own, notes and the greeting for `npm run screenshots`, in three languages. */
import type { Page } from 'puppeteer-core';
import { documentOf, type Session } from '../tests/e2e/harness.ts';
import { click, frontTab } from '../tests/e2e/popup.ts';
import { CARD_LANGUAGES } from '../utils/i18n.ts';
import { painted, pause } from './painted.ts';
import { openPopup, shootWhole } from './screenshots-popup.ts';
import type { Shoot } from './screenshots-shoot.ts';

const SIZE = { width: 1200, height: 900 };
/** With two categories, one row that repeats another, and one that is a single letter. */
const TABLE = `term,aliases,category,note,url,case
Acme Tools,阿克美|ACME,Suppliers,Ask for the export price list,https://acme.example/,any
Beta,,Rivals,,,
Beta,,Rivals,,,
Q,,,,,
`;

export async function shootPages(session: Session, scheme: string, shoot: Shoot): Promise<void> {
  const page = await session.open(documentOf('<h1>Makers</h1><p>Midea of Shunde buys from Acme Tools and Beta.</p>'));
  for (const language of CARD_LANGUAGES) {
    await session.store({ settings: { language } });
    const options = await session.openExtensionPage('options.html#packs');
    await options.setViewport(SIZE);
    await importTable(options);
    await shoot(options, `packs-import-${language}-${scheme}`);
    await click(options, '.pack-import > .pack-actions .pack-button-main');
    await options.waitForSelector('.own-category');
    await pause(200);
    await shoot(options, `packs-saved-${language}-${scheme}`);

    await page.bringToFront();
    await painted(page);
    const popup = await openPopup(session, page, '[data-category=own-cyan] .entry');
    await click(popup, '.hint .text-button');
    await popup.waitForSelector('.hint', { hidden: true });
    await click(popup, '[data-category=own-indigo] [role=switch]');
    await shootWhole(popup, `popup-own-${language}-${scheme}`, shoot);
    await page.bringToFront();
    await shootPage(
      session,
      `notes.html?tab=${await frontTab(popup)}`,
      '.notes-name',
      `notes-${language}-${scheme}`,
      shoot,
    );
    await shootPage(session, 'welcome.html', '.welcome-mark', `welcome-${language}-${scheme}`, shoot);
    await options.evaluate(() => indexedDB.deleteDatabase('guanghuo-lens'));
    await options.close();
    await popup.close();
    await session.clearStore();
  }
}

async function importTable(options: Page): Promise<void> {
  await options.waitForSelector('.own-packs-add');
  await click(options, '.own-packs-add .pack-button:nth-child(2)');
  await options.waitForSelector('#pack-paste');
  await options.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#pack-paste')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, TABLE);
  await options.waitForSelector('.pack-paste .pack-button-main:enabled');
  await click(options, '.pack-paste .pack-button-main');
  await options.waitForSelector('.pack-import');
}

async function shootPage(session: Session, path: string, awaited: string, name: string, shoot: Shoot): Promise<void> {
  const page = await session.openExtensionPage(path);
  await page.setViewport(SIZE);
  await page.waitForSelector(awaited);
  await pause(200);
  await shoot(page, name);
  await page.close();
}
