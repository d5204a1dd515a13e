/** What the keyboard commands of the manifest do. */
import { browser } from 'wxt/browser';
import type { PageMessage } from './messages.ts';
import { READER_COMMANDS } from './reader-module.ts';
import { updateSettings } from './settings-store.ts';

/** Performs a command: in the tab, or on the settings. Never throws: a page may have no content script. */
export async function performCommand(name: string, tabId: number | undefined): Promise<void> {
  try {
    if (name === 'toggle-extension') {
      await updateSettings((settings) => ({ ...settings, enabled: !settings.enabled }));
      return;
    }
    const command = READER_COMMANDS.find((known) => known === name);
    if (command === undefined || tabId === undefined) return;
    await browser.tabs.sendMessage(tabId, { type: 'command', command } satisfies PageMessage);
  } catch (error) {
    console.debug('Guanghuo Lens: a command was not performed', name, error);
  }
}
