/**
 * The card where pages make it hard: in the right place, not over its mention, looking as on a plain page, closed by Escape.
 * What it has to look like is what it looks like on a plain page of the same browser.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { hover, type PaintedMention, painted } from '../../scripts/painted.ts';
import { type ServedPage, servePages } from '../../scripts/serve.ts';
import { cardBox, cardName } from './card.ts';
import { documentOf, useSession } from './harness.ts';
import { type Box, difference, shot } from './pixels.ts';

const FILL = '<div style="height: 2000px"></div>';

/** The page, and what is to be done before the mention is hovered. */
const PAGES: Record<string, { readonly page: ServedPage; readonly prepare?: () => void }> = {
  'in a link': { page: documentOf('<p>See <a href="#there">Midea</a>.</p>') },
  'in an open shadow root': {
    page: documentOf(
      '<div id="host"></div><script>document.getElementById("host").attachShadow({ mode: "open" }).innerHTML = "<p>Midea</p>"</script>',
    ),
  },
  'in a scrolled container': {
    page: documentOf(`<div id="scroller" style="height: 200px; overflow: auto">${FILL}<p>Midea</p>${FILL}</div>`),
    prepare: () => document.getElementById('scroller')!.scrollTo(0, 1950),
  },
  'in a modal dialog': {
    page: documentOf('<dialog id="dialog"><p>Midea</p></dialog>'),
    prepare: () => (document.getElementById('dialog') as HTMLDialogElement).showModal(),
  },
  'in a popover': {
    page: documentOf('<div id="popover" popover><p>Midea</p></div>'),
    prepare: () => document.getElementById('popover')!.showPopover(),
  },
  'over a sticky header': {
    page: documentOf(
      `<header style="position: fixed; inset: 0 0 auto; height: 40px; z-index: 2147483647; background: #fff">Head</header><p style="margin-top: 60px">Midea</p>${FILL}`,
    ),
  },
  'under a strict policy': {
    page: { ...documentOf('<p>Midea</p>'), policy: "default-src 'none'" },
  },
  'where everything is unset': {
    page: documentOf('<p>Midea</p>', '<style>* { all: unset !important } head { display: none !important }</style>'),
  },
  'in a body that is scaled': { page: documentOf('<p>Midea</p>', '<style>body { transform: scale(.8) }</style>') },
  'in a body that is zoomed': { page: documentOf('<p>Midea</p>', '<style>body { zoom: 1.5 }</style>') },
  'in a document that is zoomed': { page: documentOf('<p>Midea</p>', '<style>html { zoom: 1.5 }</style>') },
  'in text from right to left': { page: documentOf('<p dir="rtl">Midea</p>') },
  'in vertical text': { page: documentOf('<p style="writing-mode: vertical-rl; height: 300px">Midea</p>') },
  'at the lower right corner': {
    page: documentOf('<p style="position: fixed; right: 4px; bottom: 4px; margin: 0">Midea</p>'),
  },
};

describe.each(BROWSERS)('%s: the card of a mention', (name) => {
  const session = useSession(name);
  let plain: string | null = null;
  afterEach(() => session.clearStore());

  async function plainLook(): Promise<string> {
    if (plain !== null) return plain;
    const page = await session.open(documentOf('<p>Midea</p>'));
    const [mention] = await painted(page);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    plain = await shot(page, upper((await cardBox(page))!));
    return plain;
  }

  it.each(Object.entries(PAGES))('%s', async (_, { page: served, prepare }) => {
    const look = await plainLook();
    const page = await session.open(served);
    if (prepare) await page.evaluate(prepare);
    const [mention] = await painted(page);
    await expectCard(page, mention!);
    const box = (await cardBox(page))!;
    const seen = await shot(page, upper(box));
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBeNull();
    expect(await difference(await session.blank(), seen, look)).toBeLessThan(0.005);
    expect(session.problems).toEqual([]);
  });

  it('in a page at 150 % browser zoom, in a scrolled container', async () => {
    const page = await session.open(PAGES['in a scrolled container']!.page);
    await page.setViewport({ width: 667, height: 467, deviceScaleFactor: 1.5 });
    await page.evaluate(PAGES['in a scrolled container']!.prepare!);
    const [mention] = await painted(page);
    await expectCard(page, mention!);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBeNull();
  });

  it('in a frame of another origin, of 320 px', async () => {
    const other = await servePages();
    try {
      const address = other.add('/', documentOf('<p>Galanz makes ovens.</p>'));
      const page = await session.open(
        documentOf(`<iframe src="${address}" style="width: 320px; height: 480px; border: 0; margin: 20px"></iframe>`),
      );
      const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
      await frame.waitForFunction(() => (CSS.highlights.get('guanghuo-lens-brand')?.size ?? 0) > 0);
      const [left, top] = await page.evaluate(() => {
        const { x, y } = document.querySelector('iframe')!.getBoundingClientRect();
        return [x, y];
      });
      const word = await frame.evaluate(() => {
        const range = document.createRange();
        const text = document.querySelector('p')!.firstChild as Text;
        range.setStart(text, 0);
        range.setEnd(text, 6);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await hover(page, { x: left! + word.x, y: top! + word.y });
      const isOpen = () => frame.evaluate(() => document.querySelector('html > div[popover]') !== null);
      await expect.poll(isOpen).toBe(true);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      // The keys go to the page around, whose script learns of the card a little later.
      const pressEscape = async (): Promise<boolean> => {
        await page.keyboard.press('Escape');
        return isOpen();
      };
      await expect.poll(pressEscape).toBe(false);
    } finally {
      await other.close();
    }
  });

  it('in an element that fills the screen', async () => {
    const page = await session.open(documentOf('<div id="full" style="background: #fff"><p>Midea</p></div>'));
    await page.evaluate(() => {
      addEventListener('click', () => void document.getElementById('full')!.requestFullscreen(), { once: true });
    });
    await page.mouse.click(500, 500);
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.waitForFunction(() => innerHeight > 0);
    const [mention] = await painted(page);
    await hover(page, mention!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    expect(await page.evaluate(() => document.querySelector('#full > div[popover]') !== null)).toBe(true);
  });

  async function expectCard(page: Awaited<ReturnType<typeof session.open>>, mention: PaintedMention): Promise<void> {
    await hover(page, mention);
    await expect.poll(() => cardName(page)).toBe('Midea');
    const box = (await cardBox(page))!;
    const [width, height] = await page.evaluate(() => [innerWidth, innerHeight]);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width! + 0.5);
    expect(box.y + box.height).toBeLessThanOrEqual(height! + 0.5);
    expect(box.height).toBeLessThanOrEqual(0.6 * height! + 1);
    expect(holds(box, mention)).toBe(false);
    // Beside its line, not somewhere.
    expect(distance(box, mention)).toBeLessThan(40);
  }
});

/** Without the tools at its foot: how high a card is depends on the room. */
function upper(box: Box): Box {
  return { ...box, height: Math.min(box.height, 240) };
}

function holds({ x, y, width, height }: Box, point: { x: number; y: number }): boolean {
  return x <= point.x && point.x <= x + width && y <= point.y && point.y <= y + height;
}

/** From a point to the nearest edge of the box, in CSS px. */
function distance({ x, y, width, height }: Box, point: { x: number; y: number }): number {
  const across = Math.max(x - point.x, 0, point.x - (x + width));
  const down = Math.max(y - point.y, 0, point.y - (y + height));
  return Math.hypot(across, down);
}
