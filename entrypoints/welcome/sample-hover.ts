/** Which card of the sample is open: after the delay of the settings under the pointer, at once by key. */
export interface SampleHoverOptions {
  /** From rest to card, in ms. */
  readonly openDelay: number;
  /** How long a card stays when the pointer has left it, in ms. */
  readonly leaveDelay: number;
  readonly onOpen: (entry: string | null) => void;
}

export class SampleHover {
  readonly #options: SampleHoverOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open: string | null = null;

  constructor(options: SampleHoverOptions) {
    this.#options = options;
  }

  /** The pointer or the focus has come to a mention (null: has left all). */
  point(entry: string | null, by: 'pointer' | 'key'): void {
    clearTimeout(this.#timer);
    if (entry === this.#open) return;
    if (by === 'key') {
      this.#show(entry);
      return;
    }
    const { openDelay, leaveDelay } = this.#options;
    this.#timer = setTimeout(() => this.#show(entry), entry === null ? leaveDelay : openDelay);
  }

  /** Escape. */
  close(): void {
    clearTimeout(this.#timer);
    this.#show(null);
  }

  #show(entry: string | null): void {
    this.#open = entry;
    this.#options.onOpen(entry);
  }
}
