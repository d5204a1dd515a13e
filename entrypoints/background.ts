import cards from 'virtual:guanghuo-lens/cards';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { addressOfTab } from '../utils/address-of-tab.ts';
import { badgeText, paintBadge } from '../utils/badge.ts';
import { cardFrom, headFrom } from '../utils/card-store.ts';
import { parseToBackground } from '../utils/messages.ts';
import { NO_FRAMES, type TabFrames, withMessage } from '../utils/page-summaries.ts';
import type { EntryHead } from '../utils/parse-card.ts';
import type { Settings } from '../utils/settings.ts';
import { endPauses, loadSettings, watchSettings } from '../utils/settings-store.ts';
import { forgetTab, recordedTabs, updateTab } from '../utils/tab-records.ts';
import { paintToolbar, toolbarState } from '../utils/toolbar.ts';
import { refreshContextMenu, startContextMenu } from './background/context-menu.ts';
import { startOmnibox } from './background/omnibox.ts';
import { startWelcome } from './background/welcome.ts';

export default defineBackground(() => {
  const update = (tabId: number, change: (frames: TabFrames) => TabFrames): void =>
    void updateTab(tabId, change, async (frames) => {
      const settings = await loadSettings();
      refreshContextMenu();
      await Promise.all([
        paintToolbar(tabId, toolbarState(settings, frames, Date.now()), settings),
        paintBadge(
          tabId,
          badgeText(frames, settings, (entry) => headFrom(cards, entry)),
        ),
      ]);
    });
  const paintDefault = (settings: Settings): Promise<void> =>
    paintToolbar(null, toolbarState(settings, NO_FRAMES, Date.now()), settings);
  const heads = (): EntryHead[] => Object.keys(cards).flatMap((id) => headFrom(cards, id) ?? []);

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
      case 'get-address':
        return tabId === undefined ? Promise.resolve(null) : addressOfTab(tabId);
      default:
        console.debug('Guanghuo Lens: a message that is none of ours', value);
        return undefined;
    }
  });
  browser.runtime.onStartup.addListener(() => void endPauses(Date.now()));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  watchSettings(async (settings) => {
    await paintDefault(settings);
    for (const tabId of await recordedTabs()) update(tabId, (frames) => frames);
  });
  void loadSettings().then(paintDefault);
  startContextMenu(heads);
  startOmnibox(heads);
  startWelcome();
});
