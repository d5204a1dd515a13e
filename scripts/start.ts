/**
 * `npm start [-- <url-or-html-file> [--browser firefox] [--headless]]`: builds the extension and opens a page in a
 * browser that has it; our sample page where none is named. With `--headless`, or where there is no display, prints
 * what is mentioned on the page, writes a screenshot with an open card, and ends.
 */
import { isUtf8 } from 'node:buffer';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, launch, requireBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { loadDataset } from './load-dataset.ts';
import { openPage } from './open-page.ts';
import { allPaintedMentions, hover, type PaintedMention, painted, paintedMentions } from './painted.ts';
import { type ServedPage, savedPage, servePages } from './serve.ts';
import { readStartArguments, START_HELP, type StartOptions, type StartPage, UsageError } from './start-arguments.ts';
import { reportOf } from './start-report.ts';

const SAMPLE = fileURLToPath(new URL('sample-page.html', import.meta.url));
const OUT = 'out';

async function main({ page: target, browser: name, headless }: StartOptions): Promise<void> {
  const executable = requireBrowser(name);
  console.log(`Building the extension for ${name}`);
  const extension = buildExtension(name);
  const server = target.kind === 'url' ? null : await servePages();
  const url = target.kind === 'url' ? target.url : (server?.add('/', servedPage(target)) as string);
  // From the sample page a person will want to go on to others; somebody's saved page is kept from the network.
  const offline = target.kind === 'file' || (target.kind === 'sample' && headless);
  const browser = await launch(name, { extension, headless, offline }).catch((error: Error) => {
    const hint = headless ? '' : '\nWhere there is no display, add --headless.';
    throw new Error(`${executable} did not start: ${firstSentence(error.message)}${hint}`);
  });
  try {
    const [first] = await browser.pages();
    const page = first ?? (await browser.newPage());
    // A tab in the background is not read.
    await page.bringToFront();
    await page.setViewport(headless ? { width: 1100, height: 800 } : null);
    await openPage(page, url);
    if (headless) await report(page, name);
    else await closed(browser, target, url);
  } finally {
    await browser.close();
    await server?.close();
  }
}

function servedPage(target: Exclude<StartPage, { kind: 'url' }>): ServedPage {
  const served = savedPage(target.kind === 'file' ? target.file : SAMPLE);
  // An older page says itself in which encoding it is; a header would overrule it.
  return isUtf8(served.html as Uint8Array) ? served : { ...served, headers: { 'content-type': 'text/html' } };
}

async function closed(browser: Browser, target: StartPage, url: string): Promise<void> {
  const shown = target.kind === 'file' ? `${target.file} (without scripts and network)` : url;
  console.log(`Open: ${target.kind === 'sample' ? 'the sample page' : shown}`);
  console.log('Rest the pointer on a coloured word. Close the browser, or press Ctrl+C here, to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function report(page: Page, name: BrowserName): Promise<void> {
  await painted(page, { timeout: 6_000 }).catch(() => []);
  const mentions = await allPaintedMentions(page);
  console.log(reportOf(mentions, loadDataset()));
  const anchor = await mentionOnScreen(page, mentions[0]);
  if (anchor) await hover(page, anchor, 1_200);
  mkdirSync(OUT, { recursive: true });
  const file = path.join(OUT, `start-${name}.png`);
  await page.screenshot({ path: file });
  console.log(`Screenshot: ${file}`);
}

/** A mention on the screen while the page is at its top, or else, scrolled to, the first of all. */
async function mentionOnScreen(page: Page, first: PaintedMention | undefined): Promise<PaintedMention | undefined> {
  const visible = async () => {
    await painted(page, { some: false });
    return (await paintedMentions(page)).find(({ onScreen }) => onScreen);
  };
  const found = await visible();
  if (found || !first) return found;
  await page.evaluate((top) => scrollTo({ top: top - 200, behavior: 'instant' }), first.top);
  return visible();
}

/** Puppeteer's advice after it is for those who write scripts. */
function firstSentence(text: string): string {
  return text.split(/\. |\n/)[0] as string;
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
try {
  const options = readStartArguments(process.argv.slice(2), hasDisplay);
  if (options.help) console.log(START_HELP);
  else await main(options);
} catch (error) {
  console.error((error as Error).message);
  // Not only an exit code: a browser that failed to start leaves pipes behind that would keep us alive.
  process.exit(error instanceof UsageError ? 2 : 1);
}
