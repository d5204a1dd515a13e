/**
 * `npm start [-- <url-or-html-file>] [--browser firefox] [--headless]`: builds the extension and opens a page in a
 * browser that has it; our sample page where none is named. With `--headless`, or where there is no display, prints
 * what is mentioned on the page, writes a screenshot with an open card, and ends.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { foldText } from '../core/characters.ts';
import { BROWSERS, type BrowserName, launch } from './browsers.ts';
import { toCompileInput } from './build-dataset.ts';
import { buildExtension } from './build-extension.ts';
import { loadDataset } from './load-dataset.ts';
import { allPaintedMentions, hover, painted, paintedMentions } from './painted.ts';
import { savedPage, servePages } from './serve.ts';

const SAMPLE = fileURLToPath(new URL('sample-page.html', import.meta.url));
const OUT = 'out';

interface Options {
  readonly target: string;
  readonly browser: BrowserName;
  readonly headless: boolean;
}

function readArguments(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
  });
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new Error(`There is no browser "${values.browser}": ${BROWSERS.join(' or ')}`);
  if (positionals.length > 1) throw new Error('One page at a time: npm start -- <url-or-html-file>');
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return { target: positionals[0] ?? SAMPLE, browser, headless: values.headless || !hasDisplay };
}

async function main({ target, browser: name, headless }: Options): Promise<void> {
  const isUrl = /^https?:\/\//.test(target);
  if (!isUrl && !(existsSync(target) && statSync(target).isFile())) throw new Error(`There is no page ${target}`);
  console.log(`Building the extension for ${name}`);
  const extension = buildExtension(name);
  const server = isUrl ? null : await servePages();
  const url = server?.add('/', savedPage(target)) ?? target;
  const browser = await launch(name, { extension, headless, offline: !isUrl });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  try {
    await page.setViewport(headless ? { width: 1100, height: 800 } : null);
    await page.goto(url, { waitUntil: 'load' });
    if (headless) await report(page, name);
    else await closed(browser, url);
  } finally {
    await browser.close();
    await server?.close();
  }
}

async function closed(browser: Browser, url: string): Promise<void> {
  console.log(`${url} is open. Close the browser to end.`);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function report(page: Page, name: BrowserName): Promise<void> {
  await painted(page, { timeout: 6_000 }).catch(() => []);
  const mentions = await allPaintedMentions(page);
  const entryOf = entriesByForm();
  const rows = new Map<string, { entry: string; form: string; count: number; category: string }>();
  for (const { text, category } of mentions) {
    const entry = entryOf(text, category);
    const key = `${entry}\n${text}`;
    const row = rows.get(key) ?? { entry, form: text.replace(/\s+/g, ' '), count: 0, category };
    row.count += 1;
    rows.set(key, row);
  }
  if (rows.size === 0) console.log('No mention on this page');
  else console.table([...rows.values()]);

  // The first that is on the screen once the page is at its top again; else the first of all.
  let [anchor] = (await settledMentions(page)).filter(({ onScreen }) => onScreen);
  if (!anchor && mentions[0]) {
    await page.evaluate((top) => scrollTo({ top: top - 200, behavior: 'instant' }), mentions[0].top);
    [anchor] = (await settledMentions(page)).filter(({ onScreen }) => onScreen);
  }
  if (anchor) await hover(page, anchor, 1_200);
  mkdirSync(OUT, { recursive: true });
  const file = path.join(OUT, `start-${name}.png`);
  await page.screenshot({ path: file });
  console.log(`Screenshot: ${file}`);
}

async function settledMentions(page: Page) {
  await painted(page, { some: false });
  return paintedMentions(page);
}

/** Which entry a painted text belongs to: the one that has it as a form and is of that category. */
function entriesByForm(): (text: string, category: string) => string {
  const entries = new Map<string, string>();
  for (const { id, category, forms } of toCompileInput(loadDataset()).entries) {
    for (const { text } of forms) entries.set(`${category} ${foldText(text)}`, id);
  }
  return (text, category) => entries.get(`${category} ${foldText(text)}`) ?? '?';
}

try {
  await main(readArguments());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
