import cards from 'virtual:guanghuo-lens/cards';
import variantPairs from 'virtual:guanghuo-lens/variants';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { applyManaged, watchManaged } from '../packs/managed.ts';
import { ownCard, ownHeads } from '../packs/own-cards.ts';
import { publishPacks } from '../packs/publish.ts';
import { readTable } from '../packs/store.ts';
import { variantsFrom } from '../packs/variants.ts';
import { addressOfTab } from '../utils/address-of-tab.ts';
import { badgeText, paintBadge } from '../utils/badge.ts';
import { cardFrom, headFrom, indexPartFrom } from '../utils/card-store.ts';
import { hide } from '../utils/hide.ts';
import { maySend, parseToBackground } from '../utils/messages.ts';
import type { AnyCard, AnyHead } from '../utils/own-entries.ts';
import { NO_FRAMES, type TabFrames, totalCounts, withMessage } from '../utils/page-summaries.ts';
import type { EntryHead } from '../utils/parse-card.ts';
import { performCommand } from '../utils/perform-command.ts';
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
      const heads = new Map((await headsOf([...totalCounts(frames).keys()])).map((head) => [head.id, head]));
      const settings = await loadSettings();
      refreshContextMenu();
      await Promise.all([
        paintToolbar(tabId, toolbarState(settings, frames, Date.now()), settings),
        paintBadge(
          tabId,
          badgeText(frames, settings, (entry) => heads.get(entry)),
        ),
      ]);
    });
  const paintDefault = (settings: Settings): Promise<void> =>
    paintToolbar(null, toolbarState(settings, NO_FRAMES, Date.now()), settings);
  const bundledHeads = (): EntryHead[] => Object.keys(cards).flatMap((id) => headFrom(cards, id) ?? []);

  browser.runtime.onMessage.addListener((value, sender): Promise<unknown> | undefined => {
    const parsed = sender.id === browser.runtime.id ? parseToBackground(value) : null;
    const message = parsed && maySend(parsed, sender, browser.runtime.getURL('/')) ? parsed : null;
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
        return cardOf(message.entry);
      case 'get-heads':
        return headsOf(message.entries);
      case 'hide-entry':
      case 'hide-form':
        return hide(message);
      case 'command':
        void performCommand(message.command, tabId);
        return undefined;
      case 'get-index':
        return Promise.resolve(indexPartFrom(cards, message.from));
      case 'get-address':
        return tabId === undefined ? Promise.resolve(null) : addressOfTab(tabId);
      case 'get-own-table':
        return readTable();
      case 'packs-changed':
        return publish().then(
          () => null,
          (error: unknown) => String(error),
        );
      default:
        console.debug('Guanghuo Lens: not ours', value);
        return undefined;
    }
  });
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => void performCommand(command, tab?.id));
  browser.runtime.onStartup.addListener(() => void endPauses(Date.now()));
  const preset = (): void => {
    applyManaged()
      .then((changed) => (changed ? publish() : undefined))
      .catch((error: unknown) => console.warn('Guanghuo Lens: the policy could not be applied', error));
  };
  preset();
  watchManaged(preset);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  watchSettings(async (settings) => {
    await paintDefault(settings);
    for (const tabId of await recordedTabs()) update(tabId, (frames) => frames);
  });
  void loadSettings().then(paintDefault);
  startContextMenu(bundledHeads);
  startOmnibox(bundledHeads);
  startWelcome();
});

/** The card of a bundled or an own entry; null where there is none. */
async function cardOf(entry: string): Promise<AnyCard | null> {
  return cardFrom(cards, entry) ?? (await ownCard(entry));
}

/** The heads of bundled and of own entries; unknown ones are left out. */
async function headsOf(entries: readonly string[]): Promise<AnyHead[]> {
  return [...entries.flatMap((entry) => headFrom(cards, entry) ?? []), ...(await ownHeads(entries))];
}

/** Makes the table of the packs that are on anew. */
function publish(): Promise<void> {
  return publishPacks(variantsFrom(variantPairs));
}
