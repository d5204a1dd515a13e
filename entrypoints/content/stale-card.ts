/**
 * A card that an earlier version of us has left open. Firefox gives open pages the new content script when the extension
 * is updated, and stops the old one so abruptly that it takes nothing away (153).
 */
import { CARD_ROOT_CLASS } from '../../utils/reader-module.ts';

/** Takes it away. */
export function removeStaleCard(): void {
  if (!import.meta.env.FIREFOX) return;
  for (const element of document.querySelectorAll('div:popover-open')) {
    const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (openOrClosedShadowRoot?.firstElementChild?.className === CARD_ROOT_CLASS) element.remove();
  }
}
