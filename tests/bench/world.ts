/** Where a content script lives: in Chromium a world beside the page's, whose access to the DOM costs more. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';

/** Evaluates an expression (a promise is waited for) and returns its value. */
export type World = <T>(expression: string) => Promise<T>;

/**
 * A world of the document that the page shows now: in Chromium one of its own, in Firefox the page's.
 */
export async function openWorld(page: Page, browser: BrowserName): Promise<World> {
  if (browser === 'firefox') return <T>(expression: string) => page.evaluate(expression) as Promise<T>;
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return async <T>(expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}
