/**
 * `npm run screenshots [-- --browser firefox] [--out DIR]`: builds the extension, opens the sample page with it in light
 * and in dark, and writes the pictures that README.md shows; and, into out/options/, every section of the options page in three
 * languages.
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { CARD_HOST, cardBox, cardButton, cardName, clickInCard } from '../tests/e2e/card.ts';
import { Session } from '../tests/e2e/harness.ts';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { hover, painted, paintedMentions } from './painted.ts';
import { shootOptions } from './screenshots-options.ts';
import { savedPage } from './serve.ts';

const SAMPLE = fileURLToPath(new URL('sample-page.html', import.meta.url));
const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url));
const OPTIONS_IMAGES = fileURLToPath(new URL('../out/options', import.meta.url));
const SCHEMES = ['light', 'dark'] as const;

/** The page's column with a little around it, and room for an open card. */
const PAGE = { width: 800, height: 720 };
/** High enough for a card to be shown to its end. */
const TALL = { width: 800, height: 2000 };
const POPUP = { width: 360, height: 600 };
const PIN = 'Pin the card';
/** The card's shadow is part of the picture. */
const MARGIN = 14;

type Shoot = (page: Page, name: string, clip?: ScreenshotClip) => Promise<void>;

async function main(browser: BrowserName, out: string): Promise<void> {
  for (const folder of [out, OPTIONS_IMAGES]) mkdirSync(folder, { recursive: true });
  const extension = buildExtension(browser);
  const shootInto =
    (folder: string): Shoot =>
    async (page, name, clip) => {
      const file = path.join(folder, `${name}.png`);
      // What is beyond would make the window larger, and that closes cards.
      await page.screenshot({ path: file, captureBeyondViewport: false, ...(clip && { clip }) });
      console.log(`${file}  ${Math.ceil(statSync(file).size / 1000)} kB`);
    };
  for (const colorScheme of SCHEMES) {
    const session = new Session(browser);
    await session.start({ extension, colorScheme });
    try {
      await shootScheme(session, colorScheme, shootInto(out));
      await shootOptions(session, colorScheme, shootInto(OPTIONS_IMAGES));
    } finally {
      await session.stop();
    }
  }
}

async function shootScheme(session: Session, scheme: (typeof SCHEMES)[number], shoot: Shoot): Promise<void> {
  const page = await session.open(savedPage(SAMPLE));
  await resize(page, PAGE);
  if (scheme === 'light') {
    await openCard(page, 'DJI', 'DJI');
    await shoot(page, 'hero');
  }
  await resize(page, TALL);
  await shootCard(page, 'Midea', 'Midea', `card-brand-${scheme}`, shoot);
  await shootCard(page, 'OEM', 'OEM', `card-term-${scheme}`, shoot);
  await shootPinnedCard(page, 'Midea', 'Midea', `card-pinned-${scheme}`, shoot);

  const popup = await session.openPopup(page);
  // It asks for the tab in front: only then may it come there itself.
  await popup.waitForSelector('.entry');
  await popup.bringToFront();
  await resize(popup, POPUP);
  await shoot(
    popup,
    `popup-${scheme}`,
    await popup.evaluate(() => {
      const { x, y, width, height } = document.querySelector('.popup')!.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  await session.closePages();
}

async function shootCard(page: Page, text: string, name: string, file: string, shoot: Shoot): Promise<void> {
  await openCard(page, text, name);
  await shootOpenCard(page, name, file, shoot);
}

/** Pinned, with the names of the entry open. */
async function shootPinnedCard(page: Page, text: string, name: string, file: string, shoot: Shoot): Promise<void> {
  await openCard(page, text, name);
  if ((await cardButton(page, PIN)) === null) return console.log(`${file}: left out, for cards cannot be pinned`);
  await clickInCard(page, 'Names');
  await clickInCard(page, PIN);
  await shootOpenCard(page, name, file, shoot);
  await page.keyboard.press('Escape');
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

async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
}

function readArguments(): { browser: BrowserName; out: string } {
  const { values } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, out: { type: 'string', default: IMAGES } },
  });
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new Error(`There is no browser "${values.browser}": ${BROWSERS.join(' or ')}`);
  return { browser, out: path.relative('', values.out) || '.' };
}

try {
  const { browser, out } = readArguments();
  await main(browser, out);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
