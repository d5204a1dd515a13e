/**
 * Work in slices that leave the page its frames. Background-priority tasks finish 500,000 nodes in the time of one
 * synchronous pass at 60 frames a second; idle callbacks take three to nine times as long and `scheduler.yield`
 * starves frames (measured, see docs/ARCHITECTURE.md). Nothing runs while the tab is hidden.
 */

/** Length of a slice in ms. A step of work may overrun it a little, so it is well below the 8 ms that we allow ourselves. */
const SLICE_MS = 4;

/** Does one small step (at most a millisecond or so) and tells whether more is left; `first` in a slice: the page may have changed. */
export type Step = (first: boolean) => boolean;

export class Slices {
  readonly #step: Step;
  readonly #signal: AbortSignal;
  #scheduled = false;

  /** @param step is called again and again until it returns false; {@link wake} starts it anew. */
  constructor(step: Step, signal: AbortSignal) {
    this.#step = step;
    this.#signal = signal;
    document.addEventListener('visibilitychange', () => this.wake(), { signal });
  }

  /** There is (or may be) work. */
  wake(): void {
    if (this.#scheduled || this.#signal.aborted || document.visibilityState === 'hidden') return;
    this.#scheduled = true;
    postBackgroundTask(() => this.#run());
  }

  #run(): void {
    this.#scheduled = false;
    if (this.#signal.aborted) return;
    const end = performance.now() + SLICE_MS;
    let first = true;
    do {
      if (!this.#step(first)) return;
      first = false;
    } while (performance.now() < end);
    this.wake();
  }
}

/** Runs the callback as a task of its own, after the page's more urgent ones. Firefox 140 and 141 have no `postTask`. */
function postBackgroundTask(callback: () => void): void {
  const { scheduler } = globalThis as { scheduler?: { postTask?: (task: () => void, options: object) => unknown } };
  if (scheduler?.postTask) scheduler.postTask(callback, { priority: 'background' });
  else setTimeout(callback, 0);
}
