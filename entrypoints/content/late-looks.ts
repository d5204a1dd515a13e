/** When to look again for what the page does without a word: attaching shadow roots to elements that are there, for one. */

/**
 * From one look to the next, in ms, beginning with the start and whenever elements have come; the last one of them is a
 * thorough one.
 */
const DELAYS = [500, 1_000, 2_500, 6_000];

export class LateLooks {
  readonly #look: (thorough: boolean) => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** There is reason to begin once more when these looks are over. */
  #again = false;

  constructor(look: (thorough: boolean) => void, signal: AbortSignal) {
    this.#look = look;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** There is reason to look, from now on. */
  begin(): void {
    if (this.#timer !== undefined) this.#again = true;
    else if (!this.#signal.aborted) this.#wait(0);
  }

  #wait(look: number): void {
    this.#timer = setTimeout(() => {
      const thorough = look + 1 === DELAYS.length;
      if (!thorough) this.#wait(look + 1);
      else {
        this.#timer = undefined;
        if (this.#again) this.#wait(0);
        this.#again = false;
      }
      this.#look(thorough);
    }, DELAYS[look]);
  }
}
