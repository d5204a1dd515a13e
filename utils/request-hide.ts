/** "Not this": a page's script may not store what its reader wants to see no more; it asks the background. */
import { browser } from 'wxt/browser';
import type { HideRequest } from './messages.ts';
import { withDeadline } from './with-deadline.ts';

/** Asks the background to hide something, or to show it again. @returns whether it is stored. */
export async function requestHide(request: HideRequest): Promise<boolean> {
  try {
    return (await withDeadline(browser.runtime.sendMessage(request))) === true;
  } catch (error) {
    console.debug('Guanghuo Lens: the background does not answer', error);
    return false;
  }
}
