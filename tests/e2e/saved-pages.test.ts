/**
 * Real pages: not one node or attribute changed, no error of ours, no task of ours that holds the page up. Runs over the
 * fixtures, and over the folder of saved pages beside the project (or the one that SAVED_PAGES names) where there is one.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { allPaintedMentions, painted } from '../../scripts/painted.ts';
import { savedPage } from '../../scripts/serve.ts';
import { Session, useSession } from './harness.ts';
import { longestOwnTask } from './own-tasks.ts';

/** The browser never blocks longer, in ms, in a task of ours. */
const LONGEST_TASK_MS = 50;
/** The machine may be busy with something else: the best of so many tries counts. */
const TRIES = 3;

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const SAVED = process.env.SAVED_PAGES ?? fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const pages = [FIXTURES, SAVED]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => path.join(folder, file)),
  );

/** What must, and must not, be found. */
const EXPECTED: Readonly<Record<string, { readonly has?: readonly string[]; readonly hasNot?: readonly string[] }>> = {
  'gne-guancha.html': { has: ['brand 大疆', 'place 深圳'] },
  'pixnet.html': { hasNot: ['brand 美的'] },
  'news-zh-hant.html': { has: ['brand 美的', 'programme 廣交會'] },
  'shop-en.html': { has: ['brand Midea', 'brand DJI'] },
  'travel-es.html': { hasNot: ['brand vivo', 'brand DJI'] },
};

const htmlOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** Where the browser has no trace: the longest time, in ms, in which a timer of the page was not heard. */
const longestSilence = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = performance.now();
        let longest = 0;
        const timer = setInterval(() => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
        }, 4);
        setTimeout(() => {
          clearInterval(timer);
          resolve(longest);
        }, 700);
      }),
  );

describe.each(BROWSERS)('%s: a saved page', (name) => {
  const session = useSession(name);
  const bare = new Session(name);
  beforeAll(() => bare.start({}));
  afterAll(() => bare.stop());

  it.each(pages.map((file) => [path.basename(file), file]))(
    '%s is the same as without us, undisturbed',
    async (file, full) => {
      const untouched = await bare.open(savedPage(full));
      const page = await session.open(savedPage(full));
      await painted(page, { some: false });
      expect(await htmlOf(page)).toBe(await htmlOf(untouched));

      const found = (await allPaintedMentions(page)).map(({ category, text }) => `${category} ${text}`);
      const { has = [], hasNot = [] } = EXPECTED[file] ?? {};
      for (const mention of has) expect(found).toContain(mention);
      for (const mention of hasNot) expect(found).not.toContain(mention);

      let longest = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < TRIES && longest > LONGEST_TASK_MS; attempt += 1) {
        if (name === 'chromium') {
          longest = Math.min(
            longest,
            await longestOwnTask(page, async () => {
              await page.reload();
              await painted(page, { some: false });
            }),
          );
        } else {
          await page.reload();
          longest = Math.min(longest, await longestSilence(page));
        }
      }
      expect(longest).toBeLessThanOrEqual(LONGEST_TASK_MS);
      expect(session.problems).toEqual([]);
      await untouched.close();
    },
  );
});
