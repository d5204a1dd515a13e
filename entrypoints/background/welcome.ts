/** Greets the reader once: after the first installation, never after an update. */
import { browser } from 'wxt/browser';
import { WELCOME_PATH } from '../../utils/extension-pages.ts';

export function startWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PATH as '/') });
  });
}
