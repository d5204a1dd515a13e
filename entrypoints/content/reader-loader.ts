/** Loads the reader script when the reader does something on a page with mentions, and passes on what comes before it is there. */
import type { MentionList } from '../../utils/mention-list.ts';
import { loadReader, type Reader, type ReaderCommand, type ReaderPage } from '../../utils/reader-module.ts';

export interface ReaderLoaderOptions {
  readonly page: ReaderPage;
  readonly hasMentions: () => boolean;
  readonly signal: AbortSignal;
}

export class ReaderLoader {
  readonly #options: ReaderLoaderOptions;
  readonly #waking = new AbortController();
  #loading: Promise<Reader | null> | null = null;
  #reader: Reader | null = null;
  #last: PointerEvent | null = null;

  constructor(options: ReaderLoaderOptions) {
    this.#options = options;
    const wake = (event: PointerEvent): void => {
      if (!event.isTrusted || !options.hasMentions()) return;
      // The last one before the script is there counts: the pointer may not move again.
      this.#last = event;
      void this.#load();
    };
    const signal = AbortSignal.any([options.signal, this.#waking.signal]);
    addEventListener('pointermove', wake, { capture: true, passive: true, signal });
    addEventListener('pointerdown', wake, { capture: true, passive: true, signal });
  }

  /** Settings or mentions have changed. */
  changed(): void {
    this.#reader?.changed();
  }

  /** Scrolls to the entry's next mention; tells whether there is one. */
  async jump(entry: string): Promise<boolean> {
    return (await this.#load())?.jump(entry) ?? false;
  }

  /** What stands where; null where the script cannot be had. */
  async list(): Promise<MentionList | null> {
    return (await this.#load())?.list() ?? null;
  }

  async perform(command: ReaderCommand): Promise<void> {
    // Where nothing has been loaded, nothing is open.
    (command === 'close-card' ? this.#reader : await this.#load())?.perform(command);
  }

  /** Null where it cannot be had. A failure is not remembered: the worker may just be being replaced. */
  #load(): Promise<Reader | null> {
    this.#loading ??= this.#start();
    return this.#loading;
  }

  async #start(): Promise<Reader | null> {
    const { page, signal } = this.#options;
    try {
      const start = await loadReader();
      if (signal.aborted) return null;
      this.#waking.abort();
      this.#reader = start(page, signal, this.#last);
      return this.#reader;
    } catch (error) {
      console.debug('Guanghuo Lens: no cards', error);
      this.#loading = null;
      return null;
    }
  }
}
