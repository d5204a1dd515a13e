import cards from 'virtual:guanghuo-lens/cards';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { addressOfTab } from '../utils/address-of-tab.ts';
import { badgeText, paintBadge } from '../utils/badge.ts';
import { allHeads, cardFrom, headFrom } from '../utils/card-store.ts';
import { parseToBackground } from '../utils/messages.ts';
import { type TabFrames, withMessage } from '../utils/page-summaries.ts';
import { endPauses, loadSettings, watchSettings } from '../utils/settings-store.ts';
import { forgetTab, recordedTabs, updateTab } from '../utils/tab-records.ts';

export default defineBackground(() => {
  const update = (tabId: number, change: (frames: TabFrames) => TabFrames): void =>
    void updateTab(tabId, change, async (frames) =>
      paintBadge(
        tabId,
        badgeText(frames, await loadSettings(), (entry) => headFrom(cards, entry)),
      ),
    );

  browser.runtime.onMessage.addListener((value, sender): Promise<unknown> | undefined => {
    const message = sender.id === browser.runtime.id ? parseToBackground(value) : null;
    const tabId = sender.tab?.id;
    switch (message?.type) {
      case 'summary':
      case 'frame-gone': {
        const { frameId } = sender;
        if (tabId !== undefined && frameId !== undefined)
          update(tabId, (frames) => withMessage(frames, frameId, message));
        return undefined;
      }
      case 'get-card':
        return Promise.resolve(cardFrom(cards, message.entry) ?? null);
      case 'get-heads':
        return Promise.resolve(message.entries.flatMap((entry) => headFrom(cards, entry) ?? []));
      case 'get-index':
        return Promise.resolve(allHeads(cards));
      case 'get-address':
        return tabId === undefined ? Promise.resolve(null) : addressOfTab(tabId);
      default:
        console.debug('Guanghuo Lens: a message that is none of ours', value);
        return undefined;
    }
  });
  browser.runtime.onStartup.addListener(() => void endPauses(Date.now()));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  watchSettings(async () => {
    for (const tabId of await recordedTabs()) update(tabId, (frames) => frames);
  });
});
