/** What takes a picture for `npm run screenshots`, and how large. */
import type { Page, ScreenshotClip } from 'puppeteer-core';

/** Takes a picture of what a page shows, or of a part of that (CSS px), under a name without extension. */
export type Shoot = (page: Page, name: string, clip?: ScreenshotClip) => Promise<void>;

/** Device pixels a CSS px: sharp where the README shows a picture smaller than it is, and no file above 300 kB. */
const SCALE = 1.5;

/** Sets the viewport, in CSS px. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewport({ ...size, deviceScaleFactor: SCALE });
}
