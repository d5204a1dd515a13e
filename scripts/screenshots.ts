/**
 * `npm run screenshots [-- --browser firefox] [--out DIR]`: builds the extension and takes pictures of it in light and in
 * dark. Those that README.md shows go to docs/images; the others, to be looked at, to out/screenshots.
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Session } from '../tests/e2e/harness.ts';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { shootCards } from './screenshots-cards.ts';
import { shootOptions } from './screenshots-options.ts';
import { shootPages } from './screenshots-pages.ts';
import { shootPopup } from './screenshots-popup.ts';
import type { Shoot } from './screenshots-shoot.ts';
import { savedPage } from './serve.ts';

const SAMPLE = fileURLToPath(new URL('sample-page.html', import.meta.url));
const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url));
const OTHERS = fileURLToPath(new URL('../out/screenshots', import.meta.url));
const SCHEMES = ['light', 'dark'] as const;

/** The pictures that README.md shows, and their names there where those are simpler. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['hero', 'hero'],
  ...SCHEMES.flatMap((scheme) =>
    ['card-brand', 'card-term', 'card-pinned'].map((name) => [`${name}-${scheme}`, `${name}-${scheme}`] as const),
  ),
  ...SCHEMES.map((scheme) => [`popup-list-en-${scheme}`, `popup-${scheme}`] as const),
  ['options-look-en-light', 'options-light'],
]);

async function main(browser: BrowserName, images: string): Promise<void> {
  for (const folder of [images, OTHERS]) mkdirSync(folder, { recursive: true });
  const extension = buildExtension(browser);
  const shoot: Shoot = async (page, name, clip) => {
    const shown = SHOWN.get(name);
    const file = shown === undefined ? path.join(OTHERS, `${name}.png`) : path.join(images, `${shown}.png`);
    // What is beyond would make the window larger, and that closes cards.
    await page.screenshot({ path: file, captureBeyondViewport: false, ...(clip && { clip }) });
    console.log(`${path.relative('', file)}  ${Math.ceil(statSync(file).size / 1000)} kB`);
  };
  for (const colorScheme of SCHEMES) {
    const session = new Session(browser);
    await session.start({ extension, colorScheme });
    try {
      const page = await session.open(savedPage(SAMPLE));
      await shootCards(page, colorScheme, shoot);
      await shootPopup(session, page, colorScheme, shoot);
      await session.closePages();
      await shootOptions(session, colorScheme, shoot);
      await shootPages(session, colorScheme, shoot);
    } finally {
      await session.stop();
    }
  }
}

function readArguments(): { browser: BrowserName; out: string } {
  const { values } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, out: { type: 'string', default: IMAGES } },
  });
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new Error(`There is no browser "${values.browser}": ${BROWSERS.join(' or ')}`);
  return { browser, out: values.out };
}

try {
  const { browser, out } = readArguments();
  await main(browser, out);
  // Calls that a closed tab never answered keep the process for three minutes more.
  process.exit();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
