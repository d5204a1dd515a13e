/** Asks a tab's top frame for its address, on behalf of a subframe that may start first. */
import { browser } from 'wxt/browser';
import type { PageMessage } from './messages.ts';
import { TOP_FRAME } from './page-summaries.ts';

/** When to ask again, in ms after the last time: a top frame is often ready later than the frames in it. */
export const RETRY_DELAYS_MS: readonly number[] = [50, 100, 200, 400, 800, 1_600];

/** The address of the tab's top frame, or null where it does not answer. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  for (const delay of [...RETRY_DELAYS_MS, null]) {
    try {
      const question: PageMessage = { type: 'tell-address' };
      const answer: unknown = await browser.tabs.sendMessage(tabId, question, { frameId: TOP_FRAME });
      if (typeof answer === 'string') return answer;
    } catch (error) {
      console.debug('Guanghuo Lens: the top frame does not answer yet', error);
    }
    if (delay !== null) await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return null;
}
