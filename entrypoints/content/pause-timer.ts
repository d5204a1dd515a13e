/** Applies settings anew when the next pause ends: a store tells of changes, not of time that passes. */
import type { Settings } from '../../utils/settings.ts';

/** Timers hold no longer delay, in ms (the HTML standard's `setTimeout` takes a signed 32-bit number). */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

export class PauseTimer {
  readonly #apply: (settings: Settings) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(apply: (settings: Settings) => void, signal: AbortSignal) {
    this.#apply = apply;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Waits for the first end of the settings' pauses, in place of what it waited for. */
  watch(settings: Settings): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    const ends = Object.values(settings.pauses).filter((end) => end !== 'restart' && end > now) as number[];
    if (ends.length === 0) return;
    this.#timer = setTimeout(() => this.#apply(settings), Math.min(Math.min(...ends) - now, LONGEST_DELAY_MS));
  }
}
