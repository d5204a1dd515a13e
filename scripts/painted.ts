/** What is painted on a page, seen as the page itself can see it: the highlight registry is shared. */
import type { Page } from 'puppeteer-core';

/** A range of one of our highlights. */
export interface PaintedMention {
  readonly category: string;
  readonly text: string;
  /** The middle of its first line in CSS px of the viewport. */
  readonly x: number;
  readonly y: number;
  /** Whether that point is on the screen. */
  readonly onScreen: boolean;
  /** Where it stands in the document, in CSS px from its top: tells one from the other. */
  readonly top: number;
}

/** The ranges that are registered now. */
export async function paintedMentions(page: Page): Promise<PaintedMention[]> {
  return page.evaluate(() => {
    const found: PaintedMention[] = [];
    const known = /^guanghuo-lens-(brand|programme|place|sector|trade-term|policy|culture|own-[a-z]+)/;
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>) {
      const category = known.exec(name)?.[1];
      if (category === undefined) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const rect = range.getClientRects()[0] ?? new DOMRect();
        const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
        found.push({
          category,
          text: range.toString(),
          x,
          y,
          onScreen: rect.width > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight,
          top: rect.y + scrollY,
        });
      }
    }
    return found;
  });
}

/** Scrolls through the page and gathers every mention that is painted on the way, from top to bottom. */
export async function allPaintedMentions(page: Page): Promise<PaintedMention[]> {
  const seen = new Map<string, PaintedMention>();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const step = await page.evaluate(() => innerHeight);
  for (let top = 0; top < height; top += step) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    await pause(120);
    for (const mention of await paintedMentions(page)) {
      seen.set(`${mention.category} ${Math.round(mention.top)} ${Math.round(mention.x)} ${mention.text}`, mention);
    }
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return [...seen.values()].sort((a, b) => a.top - b.top || a.x - b.x);
}

/** Waits until the number of painted mentions stands still. @throws after `timeout` ms with none where `some` is asked for. */
export async function painted(page: Page, { some = true, timeout = 10_000 } = {}): Promise<PaintedMention[]> {
  const end = Date.now() + timeout;
  let before = -1;
  for (;;) {
    const mentions = await paintedMentions(page);
    if (mentions.length === before && (mentions.length > 0 || !some)) return mentions;
    if (Date.now() > end) throw new Error('No mention has been painted');
    before = mentions.length;
    await pause(250);
  }
}

/** Moves the pointer to a point as a hand does, and lets it rest there for so many ms. */
export async function hover(page: Page, { x, y }: { x: number; y: number }, rest = 600): Promise<void> {
  await page.mouse.move(Math.max(1, x - 60), Math.max(1, y - 30));
  await page.mouse.move(x, y, { steps: 8 });
  await pause(rest);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
