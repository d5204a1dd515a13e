/** Times what runs in tasks of its own: wraps the browser's schedulers, as this world sees them. */

type Callback = (...values: never[]) => unknown;

export class TaskClock {
  /** The longest task so far, in ms. */
  longest = 0;
  /** Called at the end of each frame that anything was done for. */
  onFrame: () => void = () => {};
  #began = 0;
  #busy = 0;
  /** When the running task began, 0 between tasks. */
  #taskBegan = 0;
  readonly #setTimeout = globalThis.setTimeout.bind(globalThis);

  /** Wraps the schedulers, and starts. */
  start(): void {
    const { requestAnimationFrame, IntersectionObserver, MutationObserver } = globalThis;
    const { scheduler } = globalThis as { scheduler?: { postTask: (task: Callback, options: object) => unknown } };
    const timed = this.#timed.bind(this);
    if (scheduler) {
      const postTask = scheduler.postTask.bind(scheduler);
      Object.defineProperty(scheduler, 'postTask', {
        value: (task: Callback, options: object) => postTask(timed(task), options),
      });
    }
    globalThis.setTimeout = ((task: Callback, delay?: number) =>
      this.#setTimeout(timed(task), delay)) as typeof globalThis.setTimeout;
    globalThis.requestAnimationFrame = (task) => {
      const run = timed(task);
      return requestAnimationFrame((now) => {
        run(now);
        // A message comes when the frame is done.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => this.onFrame();
        port2.postMessage(null);
      });
    };
    globalThis.IntersectionObserver = class extends IntersectionObserver {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(timed(callback), options);
      }
    };
    globalThis.MutationObserver = class extends MutationObserver {
      constructor(callback: MutationCallback) {
        super(timed(callback));
      }
    };
    this.#began = performance.now();
  }

  /** Runs a task here and now. */
  task(work: () => void): void {
    this.#timed(work)();
  }

  /** The time since the start, in ms. */
  elapsed(): number {
    return performance.now() - this.#began;
  }

  /** How much of it tasks took, in ms, the running one so far included. */
  busy(): number {
    return this.#busy + (this.#taskBegan === 0 ? 0 : performance.now() - this.#taskBegan);
  }

  /** Waits for so many ms, with the browser's own timer. */
  pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#setTimeout(resolve, ms);
    });
  }

  #timed<Task extends Callback>(task: Task): Task {
    return ((...values: never[]) => {
      this.#taskBegan = performance.now();
      try {
        return task(...values);
      } finally {
        const time = performance.now() - this.#taskBegan;
        this.#taskBegan = 0;
        this.#busy += time;
        this.longest = Math.max(this.longest, time);
      }
    }) as Task;
  }
}
