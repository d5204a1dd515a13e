/** The badge: how many entries the reader can see marked in the tab. */
import { browser } from 'wxt/browser';
import { type AnyHead, wantsAny } from './own-entries.ts';
import { type TabFrames, totalCounts } from './page-summaries.ts';
import type { Settings } from './settings.ts';

/** White on this has a contrast of 6.9. */
const BADGE_COLOUR = '#1558b0';

/** The number of different entries of switched-on categories and packs; empty for none. */
export function badgeText(
  frames: TabFrames,
  settings: Settings,
  headOf: (entry: string) => AnyHead | undefined,
): string {
  if (!settings.enabled || !settings.badge) return '';
  const entries = [...totalCounts(frames).keys()].filter((entry) => {
    const head = headOf(entry);
    return head !== undefined && wantsAny(settings, head);
  });
  return entries.length === 0 ? '' : String(entries.length);
}

/**
 * Puts the text on the tab's badge.
 * @throws where the tab is gone.
 */
export async function paintBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  if (text === '') return;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}
