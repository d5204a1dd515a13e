/** Stands for WXT's class of this name in the content script (see `scripts/vite-lean-modules.ts`): what of it we use. */
import { browser } from 'wxt/browser';

/** The life of one run of a content script: it ends when the extension is gone, or when it has been started here again. */
export class ContentScriptContext {
  readonly #abort = new AbortController();

  /** @param name that of the script, as WXT knows it. */
  constructor(name: string) {
    const type = `${browser.runtime.id}:${name}:started`;
    // Heard by an earlier run at once, and by this one not yet.
    document.dispatchEvent(new Event(type));
    document.addEventListener(type, () => this.#abort.abort(), { signal: this.signal });
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
