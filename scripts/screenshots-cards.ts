/** Pictures of the sample page and of cards on it for `npm run screenshots`. */
import type { Page } from 'puppeteer-core';
import { CARD_HOST, cardBox, cardButton, cardName, clickInCard } from '../tests/e2e/card.ts';
import { hover, painted, paintedMentions } from './painted.ts';
import { resize, type Shoot } from './screenshots-shoot.ts';

/** The page's column with a little around it, and room for an open card. */
const PAGE = { width: 800, height: 720 };
/** High enough for a card with an open panel to be shown to its end: a card takes three fifths of it at most. */
const TALL = { width: 800, height: 2600 };
/** The card's shadow is part of the picture. */
const MARGIN = 14;

/** The cards: the text on the sample page, the card's name, the tool that is opened, and the picture. */
const CARDS: ReadonlyArray<readonly [text: string, name: string, tool: string | null, picture: string]> = [
  ['Midea', 'Midea', null, 'card-brand'],
  ['OEM', 'OEM', null, 'card-term'],
  ['Midea', 'Midea', 'Related', 'card-related'],
  ['Midea', 'Midea', 'Names', 'card-names'],
  ['OEM', 'OEM', 'Why this?', 'card-why'],
  ['Midea', 'Midea', 'Copy', 'card-copy'],
  ['Midea', 'Midea', 'Not this', 'card-hide'],
];
const PIN = 'Pin the card';

/** @param page the sample page */
export async function shootCards(page: Page, scheme: string, shoot: Shoot): Promise<void> {
  await resize(page, PAGE);
  if (scheme === 'light') {
    await openCard(page, 'DJI', 'DJI');
    await shoot(page, 'hero');
  }
  await resize(page, TALL);
  for (const [text, name, tool, picture] of CARDS) {
    await openCard(page, text, name);
    if (tool !== null) await openTool(page, tool);
    await shootOpenCard(page, name, `${picture}-${scheme}`, shoot);
  }
  await openCard(page, 'Midea', 'Midea');
  await openTool(page, 'Names');
  await clickInCard(page, PIN);
  await shootOpenCard(page, 'Midea', `card-pinned-${scheme}`, shoot);
  await page.keyboard.press('Escape');
}

async function openTool(page: Page, tool: string): Promise<void> {
  await clickInCard(page, tool);
  if ((await cardButton(page, tool))?.attributes['aria-expanded'] !== 'true') throw new Error(`${tool} has not opened`);
}

async function shootOpenCard(page: Page, name: string, file: string, shoot: Shoot): Promise<void> {
  const box = await cardBox(page);
  if (!box) throw new Error(`The card of ${name} has closed again`);
  const { x, y, width, height } = box;
  // Of the page behind it, letters would be cut through at the picture's edges.
  await setOpacity(page, '0');
  await shoot(page, file, { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN });
  await setOpacity(page, '');
}

async function setOpacity(page: Page, opacity: string): Promise<void> {
  await page.evaluate((value) => {
    document.body.style.opacity = value;
  }, opacity);
}

async function openCard(page: Page, text: string, name: string): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForSelector(CARD_HOST, { hidden: true });
  await painted(page);
  const mention = (await paintedMentions(page)).find((one) => one.text === text && one.onScreen);
  if (!mention) throw new Error(`${text} is not painted on the sample page`);
  await hover(page, mention, 1_000);
  const shown = await cardName(page);
  if (shown !== name) throw new Error(`The card of ${name} has not opened, but ${shown ?? 'none'}`);
}
