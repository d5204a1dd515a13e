/** Holds what the popup knows and shows it whenever it changes, also when a pause ends by itself. */
import { FIRST_STATE, type PopupState } from './popup-state.ts';

/** The longest delay that timers take, in ms. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

export class PopupStore {
  readonly #onChange: (state: PopupState) => void;
  #state = FIRST_STATE;
  #hasSettings = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: (state: PopupState) => void) {
    this.#onChange = onChange;
  }

  get state(): PopupState {
    return this.#state;
  }

  /** Changes what is known. Nothing is shown before the settings are: they say in which language. */
  change(change: Partial<PopupState>): void {
    this.#state = { ...this.#state, ...change };
    if (change.settings) {
      this.#hasSettings = true;
      this.#watchPauses();
    }
    if (this.#hasSettings) this.#onChange(this.#state);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #watchPauses(): void {
    clearTimeout(this.#timer);
    const now = Date.now();
    const ends = Object.values(this.#state.settings.pauses).filter((end) => typeof end === 'number' && end > now);
    if (ends.length === 0) return;
    const delay = Math.min(LONGEST_DELAY_MS, Math.min(...(ends as number[])) - now + 1);
    this.#timer = setTimeout(() => {
      this.#watchPauses();
      this.#onChange(this.#state);
    }, delay);
  }
}
