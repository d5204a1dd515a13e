/** Cards that stay: pinned, several at once, dragged; and what the reader says is marked wrongly. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { hover, painted, paintedMentions, pause } from '../../scripts/painted.ts';
import { byClass, cardBox, clickInCard, readCard, textOf } from './card.ts';
import { documentOf, useSession } from './harness.ts';

const names = async (page: Page): Promise<string[]> => {
  const card = await readCard(page);
  return card === null ? [] : byClass(card, 'card-name').map(textOf);
};

describe.each(BROWSERS)('%s: a card', (name) => {
  const session = useSession(name);
  afterEach(() => session.clearStore());

  it('stays when it is pinned, is dragged by its head, and lets others open beside it', async () => {
    const page = await session.open(
      documentOf(
        '<p>Midea makes fans.</p><p style="margin-top: 300px">Galanz makes ovens.</p><div style="height: 3000px"></div>',
      ),
    );
    await page.setViewport({ width: 1000, height: 900 });
    const [midea] = await painted(page);
    await hover(page, midea!);
    await expect.poll(() => names(page)).toEqual(['Midea']);
    await clickInCard(page, 'Pin the card');
    await page.mouse.move(900, 800);
    await pause(700);
    const before = (await cardBox(page))!;
    await page.mouse.move(before.x + 120, before.y + 24);
    await page.mouse.down();
    await page.mouse.move(before.x + 520, before.y + 124, { steps: 6 });
    await page.mouse.up();
    const after = (await cardBox(page))!;
    expect([after.x - before.x, after.y - before.y]).toEqual([400, 100]);
    await page.evaluate(() => scrollTo({ top: 150, behavior: 'instant' }));
    await pause(300);
    expect(await cardBox(page)).toMatchObject({ x: after.x, y: after.y });

    const galanz = (await paintedMentions(page)).find(({ text }) => text === 'Galanz')!;
    await hover(page, galanz);
    await expect.poll(() => names(page)).toEqual(['Midea', 'Galanz']);
    await page.keyboard.press('Escape');
    await expect.poll(() => names(page)).toEqual(['Midea']);
    await clickInCard(page, 'Close');
    await expect.poll(() => names(page)).toEqual([]);
    expect(session.problems).toEqual([]);
  });

  it('hides this mention, its spelling on the site, or the entry, and takes each back', async () => {
    const page = await session.open(
      documentOf('<p>Midea makes fans.</p><p style="margin-top: 450px">Midea makes ovens. DJI drone.</p>'),
    );
    await page.setViewport({ width: 1000, height: 900 });
    const [first] = await painted(page);
    const texts = async () => (await paintedMentions(page)).map(({ text }) => text).sort();
    await expect.poll(texts).toEqual(['DJI', 'Midea', 'Midea']);
    await hover(page, first!);
    await expect.poll(() => names(page)).toEqual(['Midea']);
    await clickInCard(page, 'Not this');
    await clickInCard(page, 'Hide this mention');
    await expect.poll(texts).toEqual(['DJI', 'Midea']);
    await clickInCard(page, 'Undo');
    await expect.poll(texts).toEqual(['DJI', 'Midea', 'Midea']);
    await clickInCard(page, 'Hide “Midea” on this site');
    await expect.poll(texts).toEqual(['DJI']);
    await clickInCard(page, 'Undo');
    await expect.poll(texts).toEqual(['DJI', 'Midea', 'Midea']);
    await clickInCard(page, 'Hide Midea everywhere');
    await expect.poll(texts).toEqual(['DJI']);
    const other = await session.open(documentOf('<p>Midea and Galanz</p>'));
    expect((await painted(other)).map(({ text }) => text)).toEqual(['Galanz']);
  });
});
