/** Packs and the graph on a real page: a pack that is off takes its marks away, a card leads to related ones and back. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { hover, type PaintedMention, painted, paintedMentions, pause } from '../../scripts/painted.ts';
import { byClass, CARD_HOST, cardBox, cardButton, cardName, clickInCard, readCard, textOf } from './card.ts';
import { documentOf, useSession } from './harness.ts';

/** Midea and Galanz are of the report, EVE Energy is of the reference pack. */
const BODY = '<p>Midea, Galanz and EVE Energy.</p><div style="height: 2500px"></div>';
const HEIGHT = 700;

const textsOf = async (page: Page) => (await paintedMentions(page)).map(({ text }) => text).sort();

/** Each pack with its switch and its count: `From the report on 2`. */
const packsOf = (popup: Page) =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.pack')].map((pack) =>
      [
        pack.querySelector('.pack-name')?.textContent,
        pack.dataset.on === 'true' ? 'on' : 'off',
        pack.querySelector('.pack-count')?.textContent ?? 'none',
      ].join(' '),
    ),
  );

const switchPack = (popup: Page, pack: string) =>
  popup.evaluate((id) => document.querySelector<HTMLElement>(`[data-pack=${id}] [role=switch]`)!.click(), pack);

const summaryOf = (popup: Page) => popup.evaluate(() => document.querySelector('.summary-line')?.textContent);

/** A part of the open card as text. */
const partOf = async (page: Page, name: string): Promise<string | undefined> => {
  const card = await readCard(page);
  const [part] = card === null ? [] : byClass(card, name);
  return part && textOf(part);
};

async function openCard(page: Page, mentions: readonly PaintedMention[], text: string): Promise<void> {
  await hover(page, mentions.find((mention) => mention.text === text)!);
  await expect.poll(() => cardName(page)).toBe(text);
}

/** Turns the card over to a related entry. @returns where that was pressed */
async function follow(page: Page, name: string): Promise<{ x: number; y: number }> {
  await clickInCard(page, 'Related');
  await expect.poll(() => cardButton(page, name)).not.toBeNull();
  return clickInCard(page, name);
}

describe.each(BROWSERS)('%s: packs', (name) => {
  const session = useSession(name);
  afterEach(() => session.clearStore());

  it('switches a pack off and on: marks, cards and counts at once, and pages opened later', async () => {
    const page = await session.open(documentOf(BODY));
    const mentions = await painted(page);
    const popup = await session.openPopup(page);
    await expect.poll(() => packsOf(popup)).toEqual(['From the report on 2', 'Reference on 1']);
    await switchPack(popup, 'report');
    await expect.poll(() => textsOf(page)).toEqual(['EVE Energy']);
    expect(await packsOf(popup)).toEqual(['From the report off 2', 'Reference on 1']);
    expect(await summaryOf(popup)).toBe('1 entry, 1 mention');
    await hover(page, mentions.find(({ text }) => text === 'Midea')!);
    expect(await cardName(page)).toBeNull();
    const later = await session.open(documentOf(BODY));
    await expect.poll(() => textsOf(later)).toEqual(['EVE Energy']);
    await page.bringToFront();
    await switchPack(popup, 'reference');
    await expect.poll(() => textsOf(page)).toEqual([]);
    await expect.poll(() => summaryOf(popup)).toBe('Nothing is marked');
    await switchPack(popup, 'report');
    await switchPack(popup, 'reference');
    await expect.poll(() => textsOf(page)).toEqual(['EVE Energy', 'Galanz', 'Midea']);
    expect(session.problems).toEqual([]);
  });

  it('says on the card which pack an entry is of', async () => {
    const page = await session.open(documentOf(BODY));
    const mentions = await painted(page);
    await openCard(page, mentions, 'Midea');
    expect(await partOf(page, 'card-pack')).toBe('From the report');
    await openCard(page, mentions, 'EVE Energy');
    expect(await partOf(page, 'card-pack')).toBe('Reference');
  });
});

describe.each(BROWSERS)('%s: the graph', (name) => {
  const session = useSession(name);

  it('turns a card over to a related entry, on from there, and back', async () => {
    const page = await session.open(documentOf(BODY));
    await openCard(page, await painted(page), 'EVE Energy');
    expect(await cardButton(page, 'Back')).toBeNull();
    await follow(page, 'Huizhou');
    await expect.poll(() => cardName(page)).toBe('Huizhou');
    await clickInCard(page, 'Related');
    await expect.poll(() => partOf(page, 'card-related')).toMatch(/Home of.*EVE Energy/);
    await clickInCard(page, 'Guangdong');
    await expect.poll(() => cardName(page)).toBe('Guangdong');
    await clickInCard(page, 'Related');
    await expect.poll(() => partOf(page, 'card-related')).toMatch(/Includes.*\d+ more/);
    await clickInCard(page, 'Back');
    await expect.poll(() => cardName(page)).toBe('Huizhou');
    // By keyboard: the focus has gone to the card's first button.
    await page.keyboard.press('Enter');
    await expect.poll(() => cardName(page)).toBe('EVE Energy');
    expect(await cardButton(page, 'Back')).toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBeNull();
    expect(session.problems).toEqual([]);
  });

  it('begins anew at another mention, and after closing', async () => {
    const page = await session.open(documentOf(BODY));
    const mentions = await painted(page);
    await openCard(page, mentions, 'EVE Energy');
    await follow(page, 'Huizhou');
    await expect.poll(() => cardName(page)).toBe('Huizhou');
    await openCard(page, mentions, 'Galanz');
    expect(await cardButton(page, 'Back')).toBeNull();
    await follow(page, 'Foshan');
    await expect.poll(() => cardName(page)).toBe('Foshan');
    await page.mouse.move(900, 20, { steps: 5 });
    await expect.poll(() => cardName(page)).toBeNull();
    await openCard(page, mentions, 'Galanz');
    expect(await cardButton(page, 'Back')).toBeNull();
  });

  it.each([
    ['below', 20],
    ['above', 600],
  ])('stays under the pointer %s the mention, on its side of it, inside the viewport', async (side, top) => {
    const page = await session.open(documentOf(`<p style="position: absolute; top: ${top}px">Galanz</p>`));
    const [mention] = await painted(page);
    await openCard(page, [mention!], 'Galanz');
    for (const [button, next] of [
      ['Foshan', 'Foshan'],
      ['Shunde', 'Shunde'],
      ['Back', 'Foshan'],
      ['Back', 'Galanz'],
    ] as const) {
      const point = await (button === 'Back' ? clickInCard : follow)(page, button);
      await expect.poll(() => cardName(page)).toBe(next);
      await page.mouse.move(point.x + 3, point.y + 1);
      // Longer than a card stays that the pointer has left.
      await pause(500);
      expect(await cardName(page)).toBe(next);
      const box = (await cardBox(page))!;
      expect(box.height).toBeLessThanOrEqual(HEIGHT * 0.6 + 1);
      if (side === 'below') expect(box.y).toBeGreaterThan(mention!.y);
      else expect(box.y + box.height).toBeLessThan(mention!.y);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(HEIGHT);
    }
  });

  it('is turned by no click but the reader’s', async () => {
    const page = await session.open(documentOf(BODY));
    await openCard(page, await painted(page), 'EVE Energy');
    await page.evaluate((selector) => {
      const host = document.querySelector<HTMLElement>(selector)!;
      host.click();
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }, CARD_HOST);
    await pause(200);
    expect(await cardName(page)).toBe('EVE Energy');
  });
});
