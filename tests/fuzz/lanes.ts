/** The frames of the page in which sequences are done, all over each other so that each is in the viewport. */
import type { Page } from 'puppeteer-core';
import type { PageServer } from '../../scripts/serve.ts';
import { HARNESS } from '../bench/bundle.ts';

const DOCUMENT = '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body></body></html>';

/** Opens the page with its frames, and runs the bundle in each. */
export async function openLanes(page: Page, server: PageServer, code: string, lanes: number): Promise<void> {
  server.add('/lane', { html: DOCUMENT });
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(server.add('/', { html: DOCUMENT }));
  await page.evaluate(
    async (script, count) => {
      const open = async (): Promise<void> => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;opacity:0.01';
        frame.src = '/lane';
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await loaded;
        (frame.contentWindow as unknown as { eval(code: string): void }).eval(script);
      };
      await Promise.all(Array.from({ length: count }, open));
    },
    `${code};globalThis.${HARNESS}=${HARNESS};0`,
    lanes,
  );
}
