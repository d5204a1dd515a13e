/** Stands for WXT's class of this name in the content script (see `scripts/vite-lean-modules.ts`): what of it we use. */
import { browser } from 'wxt/browser';
import { ownGlobal, setOwnGlobal } from './own-global.ts';

/** Where a run leaves the way to end it. WXT has an event on the document for that, which the page can hear, and end us by. */
const STOP = 'guanghuoLensStop';

/** The life of one run of a content script: it ends when the extension is gone, or when it has been started here again. */
export class ContentScriptContext {
  readonly #abort = new AbortController();

  constructor() {
    ownGlobal<() => void>(STOP)?.();
    setOwnGlobal(STOP, () => this.#abort.abort());
  }

  /** Aborted at the end. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Whether it goes on. Nothing tells a script that its extension is gone: it finds out by asking here. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.#abort.abort();
    return !this.signal.aborted;
  }
}
