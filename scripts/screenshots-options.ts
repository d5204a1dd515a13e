/** Pictures of every section of the options page for `npm run screenshots`; the README shows one of them. */
import type { Page } from 'puppeteer-core';
import { SECTION_IDS } from '../components/options/options-page.ts';
import type { Session } from '../tests/e2e/harness.ts';
import { CARD_LANGUAGES } from '../utils/i18n.ts';
import { pause } from './painted.ts';
import type { Shoot } from './screenshots-shoot.ts';

const WIDE = { width: 1200, height: 900 };
/** The narrowest that WCAG 2.2 (1.4.10) asks for. */
const NARROW = { width: 320, height: 700 };

/** Settings that fill every list. */
const STORED = {
  'site:news.example.com': { on: false },
  'site:*://*.example.org/shop/*': { on: true, hiddenForms: ['honor'] },
  'site:blog.example.net': { on: true, hiddenForms: ['apple', 'vivo'] },
};

export async function shootOptions(session: Session, scheme: string, shoot: Shoot): Promise<void> {
  for (const language of CARD_LANGUAGES) {
    await session.store({ ...STORED, settings: { language, hiddenEntries: ['honor', 'belle'] } });
    const page = await session.openExtensionPage('options.html');
    for (const section of SECTION_IDS) {
      await page.setViewport(WIDE);
      await show(page, section);
      if (section === 'about') await page.evaluate(() => document.querySelector<HTMLElement>('main .button')?.click());
      await pause(200);
      await shoot(page, `options-${section}-${language}-${scheme}`);
      if (language !== 'en') continue;
      await page.setViewport(NARROW);
      await pause(100);
      await shoot(page, `options-${section}-narrow-${scheme}`);
    }
    await page.setViewport(WIDE);
    await search(page, language === 'en' ? 'colour' : '卡片');
    await shoot(page, `options-search-${language}-${scheme}`);
    await page.close();
  }
  await session.clearStore();
}

async function show(page: Page, section: string): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    section === 'dataset' ? 'dataset/midea' : section,
  );
  if (section === 'dataset') await page.waitForSelector('.dataset-card .card');
}

async function search(page: Page, query: string): Promise<void> {
  await page.type('#find-setting', query);
  await page.waitForSelector('.results');
}
