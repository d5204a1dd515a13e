/** "Not this": what a card's reader wants to see no more is stored by the background, for a page's script may not. */
import type { HideRequest } from './messages.ts';
import { withHiddenEntry, withHiddenForm } from './settings.ts';
import { updateSettings } from './settings-store.ts';

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
