/** "Not this": what a card's reader wants to see no more is stored by the background, for a page's script may not. */
import { browser } from 'wxt/browser';
import type { HideRequest } from './messages.ts';
import { withHiddenEntry, withHiddenForm } from './settings.ts';
import { updateSettings } from './settings-store.ts';

/** Asks the background to hide something, or to show it again. @returns whether it is stored. */
export async function requestHide(request: HideRequest): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(request)) === true;
  } catch (error) {
    console.debug('Guanghuo Lens: the background does not answer', error);
    return false;
  }
}

/** Stores it. @returns whether it could be stored. */
export async function hide(request: HideRequest): Promise<boolean> {
  try {
    await updateSettings((settings) =>
      request.type === 'hide-entry'
        ? withHiddenEntry(settings, request.entry, request.hidden)
        : withHiddenForm(settings, request.site, request.form, request.hidden),
    );
    return true;
  } catch (error) {
    console.debug('Guanghuo Lens: settings could not be stored', error);
    return false;
  }
}
