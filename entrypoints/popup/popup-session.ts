/** The popup's talk with the tab, the background and the store, from its opening to its closing. */
import { type Browser, browser } from 'wxt/browser';
import { notesPath } from '../../utils/extension-pages.ts';
import { type PageMessage, parseToBackground, requestHeads } from '../../utils/messages.ts';
import type { AnyCard } from '../../utils/own-entries.ts';
import {
  frameOfMention,
  NO_FRAMES,
  TOP_FRAME,
  totalCounts,
  withMessage,
  withoutFrame,
} from '../../utils/page-summaries.ts';
import { requestTitle } from '../../utils/page-title.ts';
import { loadPopupMemory } from '../../utils/popup-memory.ts';
import { requestCard } from '../../utils/request-card.ts';
import type { Settings } from '../../utils/settings.ts';
import { loadSettings, updateSettings, watchSettings } from '../../utils/settings-store.ts';
import { collectMentions, wrongPairs } from './page-mentions.ts';
import type { PopupStore } from './popup-store.ts';

/** A page that has not answered after so many ms has no content script, unless it is still being loaded. */
export const ANSWER_TIMEOUT_MS = 400;
/** The mentions are asked for when the summary has not changed for so many ms: the list comes first. */
export const COLLECT_DELAY_MS = 300;
/** What the content scripts are for; with less a page may be closed to us. */
const ALL_PAGES: Browser.permissions.Permissions = { origins: ['<all_urls>'] };

export class PopupSession {
  readonly #store: PopupStore;
  #tabId: number | undefined;
  #answerTimer: ReturnType<typeof setTimeout> | undefined;
  #collectTimer: ReturnType<typeof setTimeout> | undefined;
  #collected = 0;
  #unwatch: () => void = () => undefined;
  /** How often each entry was jumped to: decides which frame is next. */
  readonly #turns = new Map<string, number>();
  readonly #cards = new Map<string, Promise<AnyCard | null>>();

  constructor(store: PopupStore) {
    this.#store = store;
  }

  /** Reads the settings, finds the tab and asks it. The first state is shown when the settings are known. */
  async start(): Promise<void> {
    browser.runtime.onMessage.addListener(this.#onMessage);
    browser.permissions.onAdded.addListener(this.#onGranted);
    this.#unwatch = watchSettings((settings) => this.#store.change({ settings }));
    // The page is asked while the settings are being read: its answer takes longer.
    const asked = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      this.#tabId = tab?.id;
      this.#store.change({ tabAddress: readAddress(tab?.url) });
      this.#ask();
    });
    const [settings, memory] = await Promise.all([loadSettings(), loadPopupMemory()]);
    this.#store.change({ settings, memory });
    await asked;
    this.#store.change({ access: await hasAccess() });
  }

  stop(): void {
    clearTimeout(this.#answerTimer);
    clearTimeout(this.#collectTimer);
    browser.runtime.onMessage.removeListener(this.#onMessage);
    browser.permissions.onAdded.removeListener(this.#onGranted);
    this.#unwatch();
  }

  /** Changes settings: shown at once, taken back where they cannot be stored. */
  async changeSettings(change: (settings: Settings) => Settings): Promise<void> {
    this.#store.change({ settings: change(this.#store.state.settings), notSaved: false });
    try {
      await updateSettings(change);
    } catch (error) {
      console.debug('Guanghuo Lens: settings could not be stored', error);
      this.#store.change({ settings: await loadSettings(), notSaved: true });
    }
  }

  /** Goes to the entry's next mention: through the frames one after the other. A frame that cannot is left out from then on. */
  async jump(entry: string): Promise<void> {
    const turn = this.#turns.get(entry) ?? 0;
    this.#turns.set(entry, turn + 1);
    const { frames } = this.#store.state;
    const frameId = frameOfMention(frames, entry, turn);
    if (frameId === null || this.#tabId === undefined) return;
    try {
      const message: PageMessage = { type: 'jump', entry };
      if ((await browser.tabs.sendMessage(this.#tabId, message, { frameId })) === true) return;
    } catch (error) {
      console.debug('Guanghuo Lens: a frame is gone', error);
    }
    this.#store.change({ frames: withoutFrame(this.#store.state.frames, frameId) });
    await this.jump(entry);
  }

  /** The card of an entry; null where it cannot be had, which is not remembered. */
  cardOf(entry: string): Promise<AnyCard | null> {
    let card = this.#cards.get(entry);
    if (card === undefined) {
      card = requestCard(entry).catch((error: unknown) => {
        console.debug('Guanghuo Lens: no card', error);
        return null;
      });
      this.#cards.set(entry, card);
      void card.then((answer) => answer === null && this.#cards.delete(entry));
    }
    return card;
  }

  /** Asks for the mentions now, where they are not there yet. */
  async collect(): Promise<void> {
    clearTimeout(this.#collectTimer);
    if (this.#tabId === undefined) return;
    this.#collected += 1;
    const own = this.#collected;
    const [{ contentType, ...mentions }, title] = await Promise.all([
      collectMentions(this.#tabId, this.#store.state.frames),
      requestTitle(this.#tabId),
    ]);
    if (own !== this.#collected) return;
    this.#store.change({ mentions, contentType, title });
    const pairs = await wrongPairs(mentions.mentions, this.#store.state.heads, (entry) => this.cardOf(entry));
    if (own === this.#collected && pairs.length + this.#store.state.pairs.length > 0) this.#store.change({ pairs });
  }

  /** Asks the reader to let us into pages again; to be called in the very click. The page is loaded anew then. */
  async grant(): Promise<void> {
    const granted = await browser.permissions.request(ALL_PAGES).catch((error: unknown) => {
      console.debug('Guanghuo Lens: access was not granted', error);
      return false;
    });
    if (!granted) return;
    this.#store.change({ access: true });
    await this.reload();
  }

  /** Loads the tab anew: content scripts are only put into pages that are loaded after they were installed. */
  async reload(): Promise<void> {
    if (this.#tabId === undefined) return;
    await browser.tabs
      .reload(this.#tabId)
      .catch((error: unknown) => console.debug('Guanghuo Lens: the tab was not loaded anew', error));
    this.#ask();
  }

  /** Opens the notes of the page, to be printed, in a tab. */
  async openNotes(): Promise<void> {
    if (this.#tabId === undefined) return;
    await browser.tabs
      .create({ url: browser.runtime.getURL(notesPath(this.#tabId) as '/') })
      .catch((error: unknown) => console.debug('Guanghuo Lens: the notes did not open', error));
  }

  /** Asks page and background once more. */
  retry(): void {
    this.#store.change({ failed: false });
    this.#ask();
  }

  /** The reader has let us in, here or in the browser's own settings: what the browser tells of the tab is more now. */
  readonly #onGranted = (): void => this.#ask();

  readonly #onMessage = (value: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.tab.id !== this.#tabId) return;
    const message = parseToBackground(value);
    if ((message?.type !== 'summary' && message?.type !== 'frame-gone') || sender.frameId === undefined) return;
    const frames = withMessage(this.#store.state.frames, sender.frameId, message);
    if (message.type === 'frame-gone') {
      this.#store.change({
        frames,
        ...(frames === NO_FRAMES && { mentions: null, pairs: [], contentType: '', title: '' }),
      });
      if (frames === NO_FRAMES) this.#ask();
      return;
    }
    clearTimeout(this.#answerTimer);
    this.#store.change({ frames, connection: 'answered' });
    void this.#nameEntries();
    if (frames[TOP_FRAME]?.state !== 'ready') return;
    clearTimeout(this.#collectTimer);
    this.#collectTimer = setTimeout(() => void this.collect(), COLLECT_DELAY_MS);
  };

  /** Asks the tab's frames to report; they answer by messages of their own. */
  #ask(): void {
    this.#store.change({ connection: 'asked' });
    if (this.#tabId !== undefined) {
      const message: PageMessage = { type: 'report-summary' };
      browser.tabs
        .sendMessage(this.#tabId, message)
        .catch((error: unknown) => console.debug('Guanghuo Lens: the page does not answer', error));
    }
    clearTimeout(this.#answerTimer);
    this.#answerTimer = setTimeout(() => void this.#giveUp(), ANSWER_TIMEOUT_MS);
  }

  async #giveUp(): Promise<void> {
    const tab = this.#tabId === undefined ? undefined : await browser.tabs.get(this.#tabId).catch(() => undefined);
    if (this.#store.state.connection !== 'asked') return;
    // Content scripts start when the document is there.
    if (tab?.status === 'loading') this.#ask();
    else this.#store.change({ connection: 'none', access: await hasAccess(), tabAddress: readAddress(tab?.url) });
  }

  async #nameEntries(): Promise<void> {
    const { frames, heads } = this.#store.state;
    const unknown = [...totalCounts(frames).keys()].filter((id) => !heads.has(id));
    if (unknown.length === 0) return;
    try {
      const found = await requestHeads(unknown);
      const known = new Map([...this.#store.state.heads, ...found.map((head) => [head.id, head] as const)]);
      this.#store.change({ heads: known, failed: false });
    } catch (error) {
      console.debug('Guanghuo Lens: the background does not answer', error);
      this.#store.change({ failed: true });
    }
  }
}

async function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_PAGES).catch((error: unknown) => {
    console.debug('Guanghuo Lens: the browser does not tell what is permitted', error);
    return true;
  });
}

function readAddress(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? url : null;
}
