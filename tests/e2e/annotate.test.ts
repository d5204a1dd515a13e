/** The whole path on a page that stands still: found, painted, explained, and nothing of the page changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { allPaintedMentions, hover, painted, paintedMentions, pause } from '../../scripts/painted.ts';
import { byClass, CARD_HOST, cardBox, cardName, clickInCard, readCard, textOf } from './card.ts';
import { documentOf, useSession } from './harness.ts';

const sample = { html: readFileSync(new URL('../../scripts/sample-page.html', import.meta.url)) };

/** Hidden before the content script comes, so that the page can say later what it was. */
const REMEMBER =
  '<script>addEventListener("DOMContentLoaded", () => { window.before = document.documentElement.outerHTML; })</script>';

describe.each(BROWSERS)('%s: a page that stands still', (name) => {
  const session = useSession(name);

  it('has its mentions painted, in three scripts, across inline elements, none that only looks like one', async () => {
    const page = await session.open(sample);
    await painted(page);
    const texts = (await allPaintedMentions(page)).map(({ category, text }) => `${category} ${text}`);
    for (const expected of [
      'brand Midea',
      'programme Canton Fair',
      'brand 美的',
      'brand 美的集團',
      'programme 廣貨',
      'culture 東方愛情果',
    ]) {
      expect(texts).toContain(expected);
    }
    // ^DJI is the Dow Jones, dji.com is code, 最美的 means "most beautiful".
    expect(texts.filter((text) => text === 'brand DJI')).toHaveLength(1);
    expect(texts.filter((text) => text === 'brand 美的')).toHaveLength(1);
    expect(session.problems).toEqual([]);
  });

  it('is not changed by as much as an attribute, also when a card has been open', async () => {
    const page = await session.open(documentOf('<p>Midea and <b>Gal</b>anz of Foshan.</p>', REMEMBER));
    const [mention] = await painted(page);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await page.evaluate(() => (window as unknown as { before: string }).before);
    expect(await html()).toBe(before);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    expect(await page.evaluate((selector) => document.querySelectorAll(selector).length, CARD_HOST)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBeNull();
    expect(await html()).toBe(before);
  });

  it('shows names, category, summary, facts and sources in the card', async () => {
    const page = await session.open(documentOf('<p>Midea makes air conditioners.</p>'));
    const [mention] = await painted(page);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    const card = (await readCard(page))!;
    expect(textOf(card)).toContain('美的');
    expect(textOf(byClass(card, 'card-chip')[0]!)).toBe('Brand');
    expect(textOf(byClass(card, 'card-summary')[0]!)).toMatch(/\w{3,}.*\.$/);
    const values = textOf(byClass(card, 'card-values')[0]!);
    expect(values).toContain('Foshan');
    expect(values).toContain('1968');
    const sources = textOf(byClass(card, 'card-sources')[0]!);
    expect(sources).toContain('21st Century Business Herald');
    expect(sources).toContain('Section 2');
    expect(sources).toContain('10 Feb 2026');
    await clickInCard(page, 'Why this?');
    await expect
      .poll(async () => textOf(byClass((await readCard(page))!, 'card-panel')[0]!))
      .toContain('hardly means anything else');
    expect(session.problems).toEqual([]);
  });

  it('opens no card while the pointer travels, and one when it rests', async () => {
    const page = await session.open(documentOf(`<p>${'Midea '.repeat(50)}</p>`));
    const [first] = await painted(page);
    for (let x = 10; x < 900; x += 12) await page.mouse.move(x, first!.y);
    expect(await cardName(page)).toBeNull();
    await page.mouse.move(first!.x, first!.y);
    await expect.poll(() => cardName(page)).toBe('Midea');
  });

  it('goes from an open card to a neighbouring mention at once', async () => {
    const page = await session.open(documentOf('<p>Midea, then Galanz.</p>'));
    const [midea, galanz] = await painted(page);
    await hover(page, midea!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    await page.mouse.move(galanz!.x, galanz!.y, { steps: 3 });
    // Sooner than a first card, which takes 300 ms.
    await pause(200);
    expect(await cardName(page)).toBe('Galanz');
  });

  it('keeps the card when its mention is pressed, and closes it when the window changes its size', async () => {
    const page = await session.open(documentOf('<p>Midea, then Galanz.</p>'));
    const [midea] = await painted(page);
    await hover(page, midea!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    await page.mouse.click(midea!.x, midea!.y);
    await pause(400);
    expect(await cardName(page)).toBe('Midea');
    await page.setViewport({ width: 640, height: 480 });
    await expect.poll(() => cardName(page)).toBeNull();
  });

  it('keeps the card while the pointer goes into it and stays there, and closes it when it has left', async () => {
    const page = await session.open(documentOf('<p>Midea makes air conditioners.</p>'));
    const [mention] = await painted(page);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    const box = (await cardBox(page))!;
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 10 });
    await pause(900);
    expect(await cardName(page)).toBe('Midea');
    await page.mouse.move(900, 650, { steps: 10 });
    await expect.poll(() => cardName(page)).toBeNull();
  });

  it('closes the card on Escape without the page hearing of it, on a click elsewhere, and when scrolled away', async () => {
    const page = await session.open(
      documentOf(
        '<p>Midea makes air conditioners.</p><div style="height: 3000px"></div>',
        '<script>window.keys = []; addEventListener("keydown", (event) => window.keys.push(event.key))</script>',
      ),
    );
    const [mention] = await painted(page);
    const openAgain = async () => {
      await page.mouse.move(900, 600);
      await hover(page, mention!);
      await expect.poll(() => cardName(page)).toBe('Midea');
    };
    await openAgain();
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual(['Escape']);
    await openAgain();
    await page.mouse.click(900, 600);
    await expect.poll(() => cardName(page)).toBeNull();
    await openAgain();
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    await expect.poll(() => cardName(page)).toBeNull();
  });

  it('places the card at the line that the pointer is on, never over the mention, inside the viewport', async () => {
    const page = await session.open(
      documentOf('<p style="width: 12ch; margin: 560px 0 0 820px; font: 20px monospace">At Canton Fair in spring.</p>'),
    );
    const [mention] = await painted(page);
    expect(mention!.text).toBe('Canton Fair');
    const lines = await page.evaluate(() => {
      const [, highlight] = [...(CSS.highlights as unknown as Map<string, Set<StaticRange>>)].find(([key]) =>
        key.endsWith('programme'),
      )!;
      const [static_] = highlight;
      const range = document.createRange();
      range.setStart(static_!.startContainer, static_!.startOffset);
      range.setEnd(static_!.endContainer, static_!.endOffset);
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
    });
    expect(lines.length).toBe(2);
    for (const line of lines) {
      await page.mouse.move(20, 20);
      await expect.poll(() => cardName(page)).toBeNull();
      await hover(page, { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 });
      await expect.poll(() => cardName(page)).toBe('Canton Fair');
      const box = (await cardBox(page))!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1000);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(line.top + 0.5);
      expect(box.height).toBeLessThanOrEqual(700 * 0.6 + 1);
    }
  });

  it('leaves code, fields, editors, scripts and hidden text alone, and reads open shadow roots', async () => {
    const page = await session.open(
      documentOf(`
        <p id="real">Galanz</p>
        <code>Midea</code><textarea>Midea</textarea><div contenteditable>Midea</div><style>/* Midea */</style>
        <div id="host"></div>
        <script>document.getElementById("host").attachShadow({ mode: "open" }).innerHTML = "<p>The Canton Fair</p>"</script>`),
    );
    await painted(page);
    await expect
      .poll(async () => (await paintedMentions(page)).map(({ text }) => text).sort())
      .toEqual(['Canton Fair', 'Galanz']);
    const fair = (await paintedMentions(page)).find(({ text }) => text === 'Canton Fair')!;
    await hover(page, fair);
    await expect.poll(() => cardName(page)).toBe('Canton Fair');
  });

  it('annotates frames of other origins and frames without an address', async () => {
    const other = await (await import('../../scripts/serve.ts')).servePages();
    try {
      const address = other.add('/', documentOf('<p>Galanz in a frame</p>'));
      const page = await session.open(
        documentOf(`<p>Midea</p><iframe src="${address}"></iframe><iframe id="blank"></iframe>
          <script>document.getElementById("blank").contentDocument.body.textContent = "The Canton Fair"</script>`),
      );
      await painted(page);
      const texts = async () => {
        const found = await Promise.all(
          page
            .frames()
            .map((frame) =>
              frame.evaluate(() =>
                [...(CSS.highlights as unknown as Map<string, Set<StaticRange>>).values()].flatMap((ranges) =>
                  [...ranges].map(({ startContainer, startOffset, endOffset }) =>
                    (startContainer as Text).data.slice(startOffset, endOffset),
                  ),
                ),
              ),
            ),
        );
        return found.flat().sort();
      };
      await expect.poll(texts).toEqual(['Canton Fair', 'Galanz', 'Midea']);
    } finally {
      await other.close();
    }
  });
});
