/** Pictures of the popup for `npm run screenshots`: of its screens and states in three languages; the README shows the list in English. */
import type { Page } from 'puppeteer-core';
import { documentOf, type Session } from '../tests/e2e/harness.ts';
import { click } from '../tests/e2e/popup.ts';
import { CARD_LANGUAGES } from '../utils/i18n.ts';
import { pause } from './painted.ts';
import { resize, type Shoot } from './screenshots-shoot.ts';

/** As large as a popup is at most. */
const SIZE = { width: 360, height: 600 };

/** @param page the sample page, with its mentions painted; its site is switched off and on again */
export async function shootPopup(session: Session, page: Page, scheme: string, shoot: Shoot): Promise<void> {
  const empty = await session.open(documentOf('<p>Nothing that is known.</p>'));
  for (const language of CARD_LANGUAGES) {
    await session.store({ settings: { language } });
    const popup = await openPopup(session, page, '.entry');
    // The greeting of the first time, which leaves the list little room.
    await click(popup, '.hint .text-button');
    await popup.waitForSelector('.hint', { hidden: true });
    await shootWhole(popup, `popup-list-${language}-${scheme}`, shoot);
    await click(popup, '.entry');
    await popup.waitForSelector('.card');
    await shootWhole(popup, `popup-card-${language}-${scheme}`, shoot);
    await click(popup, '.icon-back');
    await popup.waitForSelector('#site-switch');
    await click(popup, '.popup-foot .text-button:last-child');
    await popup.waitForSelector('.screen-actions button:enabled');
    await shootWhole(popup, `popup-dossier-${language}-${scheme}`, shoot);
    await click(popup, '.icon-back');
    await click(popup, '.popup-foot .text-button');
    await popup.waitForSelector('#paste-text');
    await popup.type('#paste-text', 'Midea 与格兰仕 <b>fans</b>');
    await click(popup, '.paste .main-button');
    await popup.waitForSelector('.pasted-mention');
    await shootWhole(popup, `popup-paste-${language}-${scheme}`, shoot);
    await click(popup, '.icon-back');
    await popup.waitForSelector('#site-switch');
    await click(popup, '#site-switch');
    await popup.waitForSelector('.summary[data-status=off-here]');
    await shootWhole(popup, `popup-off-${language}-${scheme}`, shoot);
    await popup.close();
    await session.clearStore();
    await session.store({ settings: { language } });

    const nothing = await openPopup(session, empty, '.summary[data-status=ready] .summary-hint');
    await shootWhole(nothing, `popup-nothing-${language}-${scheme}`, shoot);
    await nothing.close();
  }
  await session.clearStore();
}

/** The popup for a tab, in front once it shows what it should: it asks for the tab in front when it opens. */
export async function openPopup(session: Session, page: Page, awaited: string): Promise<Page> {
  await page.bringToFront();
  const popup = await session.openPopup(page);
  await popup.waitForSelector(awaited);
  await popup.bringToFront();
  await resize(popup, SIZE);
  return popup;
}

/** A picture of the popup, as tall as it is. */
export async function shootWhole(popup: Page, name: string, shoot: Shoot): Promise<void> {
  // Switches slide.
  await pause(300);
  const clip = await popup.evaluate(() => {
    const { x, y, width, height } = document.querySelector('.popup')!.getBoundingClientRect();
    return { x, y, width, height };
  });
  await shoot(popup, name, clip);
}
