/**
 * Time for the content script's parts in a fuzzed page: timers go {@link SPEED} times as fast, slices end at random, so
 * that the page's changes fall between any two steps of work, and what is still to come is counted.
 */
import type { Random } from './random.ts';

/** The latest look for shadow roots comes 10 s after the start: 100 ms here. */
const SPEED = 100;
/** What an IntersectionObserver sees is told a frame later, or some frames where many frames are busy; and then it is painted. */
const QUIET_FRAMES = 8;

type Callback = (...values: never[]) => unknown;

export class FastClock {
  /** Decides where slices end. */
  random: Random | null = null;
  #waiting = 0;
  #ahead = 0;
  readonly #setTimeout = globalThis.setTimeout.bind(globalThis);
  readonly #requestFrame = globalThis.requestAnimationFrame.bind(globalThis);

  /** Puts itself in the place of this realm's schedulers. */
  install(): void {
    const { clearTimeout, cancelAnimationFrame, setInterval } = globalThis;
    const { scheduler } = globalThis as { scheduler?: { postTask: (task: Callback, options: object) => unknown } };
    const timers = new Set<unknown>();
    const frames = new Set<number>();
    const waitFor = <Id>(pending: Set<Id>, start: (done: (run: () => void) => void) => Id): Id => {
      const id: Id = start((run) => {
        if (!pending.delete(id)) return;
        this.#waiting -= 1;
        run();
      });
      pending.add(id);
      this.#waiting += 1;
      return id;
    };
    const cancel = <Id>(pending: Set<Id>, id: Id): void => {
      if (pending.delete(id)) this.#waiting -= 1;
    };
    globalThis.setTimeout = ((task: Callback, delay = 0) =>
      waitFor(timers, (done) => this.#setTimeout(() => done(task as () => void), delay / SPEED))) as never;
    globalThis.clearTimeout = (id) => {
      cancel(timers, id);
      clearTimeout(id);
    };
    globalThis.setInterval = ((task: Callback, delay = 0) => setInterval(task, delay / SPEED)) as never;
    globalThis.requestAnimationFrame = (task) =>
      waitFor(frames, (done) => this.#requestFrame((now) => done(() => task(now))));
    globalThis.cancelAnimationFrame = (id) => {
      cancel(frames, id);
      cancelAnimationFrame(id);
    };
    if (scheduler) {
      const postTask = scheduler.postTask.bind(scheduler);
      Object.defineProperty(scheduler, 'postTask', {
        value: (task: Callback, options: object) => {
          this.#waiting += 1;
          return postTask(() => {
            this.#waiting -= 1;
            (task as () => void)();
          }, options);
        },
      });
    }
    const now = performance.now.bind(performance);
    performance.now = () => {
      if (this.random?.chance(0.3)) this.#ahead += 5;
      return now() + this.#ahead;
    };
  }

  /** Waits until nothing is to come any more. @throws after 20 s: something never rests. */
  async settled(): Promise<void> {
    const end = Date.now() + 20_000;
    for (let quiet = 0; quiet < QUIET_FRAMES; quiet = this.#waiting === 0 ? quiet + 1 : 0) {
      if (Date.now() > end) throw new Error(`Still at work after 20 s: ${this.#waiting} tasks wait`);
      await this.frame();
    }
  }

  frame(): Promise<void> {
    return new Promise((resolve) => {
      this.#requestFrame(() => resolve());
    });
  }

  task(): Promise<void> {
    return new Promise((resolve) => {
      this.#setTimeout(resolve, 0);
    });
  }
}
