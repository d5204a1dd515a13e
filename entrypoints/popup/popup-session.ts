/** The popup's talk with the tab, the background and the store, from its opening to its closing. */
import { type Browser, browser } from 'wxt/browser';
import { type PageMessage, parseToBackground, requestHeads } from '../../utils/messages.ts';
import { frameOfMention, NO_FRAMES, totalCounts, withMessage, withoutFrame } from '../../utils/page-summaries.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';
import { loadSettings, updateSettings, watchSettings } from '../../utils/settings-store.ts';
import type { PopupState } from './page-view.ts';

/** A page that has not answered after so many ms has no content script, unless it is still being loaded. */
export const ANSWER_TIMEOUT_MS = 400;

export class PopupSession {
  readonly #onChange: (state: PopupState) => void;
  #state: PopupState = {
    settings: DEFAULT_SETTINGS,
    frames: NO_FRAMES,
    connection: 'asked',
    heads: new Map(),
    notSaved: false,
  };
  #tabId: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unwatch: () => void = () => undefined;
  /** How often each entry was jumped to: decides which frame is next. */
  readonly #turns = new Map<string, number>();

  constructor(onChange: (state: PopupState) => void) {
    this.#onChange = onChange;
  }

  /** Reads the settings, finds the tab and asks it. The first state is shown when the settings are known. */
  async start(): Promise<void> {
    browser.runtime.onMessage.addListener(this.#onMessage);
    this.#unwatch = watchSettings((settings) => this.#change({ settings }));
    const [settings, [tab]] = await Promise.all([
      loadSettings(),
      browser.tabs.query({ active: true, currentWindow: true }),
    ]);
    this.#tabId = tab?.id;
    this.#change({ settings });
    this.#ask();
  }

  stop(): void {
    clearTimeout(this.#timer);
    browser.runtime.onMessage.removeListener(this.#onMessage);
    this.#unwatch();
  }

  /** Changes settings: shown at once, taken back where they cannot be stored. */
  async changeSettings(change: (settings: Settings) => Settings): Promise<void> {
    this.#change({ settings: change(this.#state.settings), notSaved: false });
    try {
      await updateSettings(change);
    } catch (error) {
      console.debug('Guanghuo Lens: settings could not be stored', error);
      this.#change({ settings: await loadSettings(), notSaved: true });
    }
  }

  /** Goes to the entry's next mention: through the frames one after the other. A frame that cannot is left out from then on. */
  async jump(entry: string): Promise<void> {
    const turn = this.#turns.get(entry) ?? 0;
    this.#turns.set(entry, turn + 1);
    const frameId = frameOfMention(this.#state.frames, entry, turn);
    if (frameId === null || this.#tabId === undefined) return;
    try {
      const message: PageMessage = { type: 'jump', entry };
      if ((await browser.tabs.sendMessage(this.#tabId, message, { frameId })) === true) return;
    } catch (error) {
      console.debug('Guanghuo Lens: a frame is gone', error);
    }
    this.#change({ frames: withoutFrame(this.#state.frames, frameId) });
    await this.jump(entry);
  }

  readonly #onMessage = (value: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.tab.id !== this.#tabId) return;
    const message = parseToBackground(value);
    if ((message?.type !== 'summary' && message?.type !== 'frame-gone') || sender.frameId === undefined) return;
    const frames = withMessage(this.#state.frames, sender.frameId, message);
    if (message.type === 'frame-gone') {
      this.#change({ frames });
      if (frames === NO_FRAMES) this.#ask();
      return;
    }
    clearTimeout(this.#timer);
    this.#change({ frames, connection: 'answered' });
    void this.#nameEntries();
  };

  /** Asks the tab's frames to report; they answer by messages of their own. */
  #ask(): void {
    this.#change({ connection: 'asked' });
    if (this.#tabId !== undefined) {
      const message: PageMessage = { type: 'report-summary' };
      browser.tabs
        .sendMessage(this.#tabId, message)
        .catch((error: unknown) => console.debug('Guanghuo Lens: the page does not answer', error));
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#giveUp(), ANSWER_TIMEOUT_MS);
  }

  async #giveUp(): Promise<void> {
    const tab = this.#tabId === undefined ? undefined : await browser.tabs.get(this.#tabId).catch(() => undefined);
    if (this.#state.connection !== 'asked') return;
    // Content scripts start when the document is there.
    if (tab?.status === 'loading') this.#ask();
    else this.#change({ connection: 'none' });
  }

  async #nameEntries(): Promise<void> {
    const unknown = [...totalCounts(this.#state.frames).keys()].filter((id) => !this.#state.heads.has(id));
    if (unknown.length === 0) return;
    try {
      const heads = await requestHeads(unknown);
      this.#change({ heads: new Map([...this.#state.heads, ...heads.map((head) => [head.id, head] as const)]) });
    } catch (error) {
      console.debug('Guanghuo Lens: the background does not answer', error);
    }
  }

  #change(change: Partial<PopupState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onChange(this.#state);
  }
}
