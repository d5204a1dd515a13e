/** The title of a tab's page. Apart from `messages.ts`: only our own pages ask for it. */
import { browser } from 'wxt/browser';
import type { PageMessage } from './messages.ts';
import { TOP_FRAME } from './page-summaries.ts';

/** A page that has not answered after so many ms is done without. */
export const TITLE_TIMEOUT_MS = 2_000;

/** The title, from the page itself, for the browser's own answer would take a permission; empty where it does not tell. */
export async function requestTitle(tabId: number): Promise<string> {
  try {
    const question: PageMessage = { type: 'tell-title' };
    const late = new Promise((resolve) => setTimeout(resolve, TITLE_TIMEOUT_MS, ''));
    const answer: unknown = await Promise.race([
      browser.tabs.sendMessage(tabId, question, { frameId: TOP_FRAME }),
      late,
    ]);
    return typeof answer === 'string' ? answer.trim() : '';
  } catch (error) {
    console.debug('Guanghuo Lens: a page does not tell its title', error);
    return '';
  }
}
