/** Compares screenshots, by the pixels of a browser's own decoder. */
import type { Page } from 'puppeteer-core';

/** A part of the viewport in CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A screenshot of a part of the viewport as base64 of a PNG, without `inset` px at its edges. */
export async function shot(page: Page, { x, y, width, height }: Box, inset = 12): Promise<string> {
  const clip = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}

/**
 * Which part of two screenshots differs visibly, from 0 to 1; 1 where their widths differ. Of different heights, the
 * upper part that both have is compared. Made four times smaller before: browsers smooth the edges of letters
 * otherwise from place to place.
 */
export async function difference(page: Page, first: string, second: string): Promise<number> {
  return page.evaluate(
    async (images) => {
      const bitmaps = await Promise.all(
        images.map((base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        }),
      );
      const [a, b] = bitmaps as [ImageBitmap, ImageBitmap];
      if (Math.abs(a.width - b.width) > 1) return 1;
      const [width, height] = [a.width, Math.min(a.height, b.height)];
      const [small, low] = [Math.floor(width / 4), Math.floor(height / 4)];
      const [one, two] = [a, b].map((bitmap) => {
        const context = new OffscreenCanvas(small, low).getContext('2d')!;
        context.imageSmoothingQuality = 'high';
        context.drawImage(bitmap, 0, 0, width, height, 0, 0, small, low);
        return context.getImageData(0, 0, small, low).data;
      }) as [Uint8ClampedArray, Uint8ClampedArray];
      let different = 0;
      for (let at = 0; at < one.length; at += 4) {
        const most = Math.max(...[0, 1, 2].map((channel) => Math.abs(one[at + channel]! - two[at + channel]!)));
        if (most > 40) different += 1;
      }
      return different / (one.length / 4);
    },
    [first, second],
  );
}
