/** The last changes, newest last, so that they can be taken back one after the other. */

/** So many steps can be taken back. */
export const UNDO_STEPS = 50;
/** Steps of the same kind within so many ms are one: a slider that is moved by keys makes many. */
export const SAME_STEP_MS = 1_500;

interface Step<Change> {
  readonly kind: string;
  readonly changes: readonly Change[];
  /** When it was last added to, in ms. */
  readonly at: number;
}

export class UndoStack<Change> {
  readonly #steps: Step<Change>[] = [];

  get size(): number {
    return this.#steps.length;
  }

  /** Notes a change. @param kind what was changed, so that one and the same control makes one step of it @param now in ms */
  push(kind: string, change: Change, now: number): void {
    const last = this.#steps.at(-1);
    if (last !== undefined && last.kind === kind && now - last.at <= SAME_STEP_MS) {
      this.#steps[this.#steps.length - 1] = { kind, changes: [...last.changes, change], at: now };
      return;
    }
    this.#steps.push({ kind, changes: [change], at: now });
    if (this.#steps.length > UNDO_STEPS) this.#steps.shift();
  }

  /** The newest change; undefined where there is none. */
  get last(): Change | undefined {
    return this.#steps.at(-1)?.changes.at(-1);
  }

  /** The changes of the newest step, in the order in which they are to be taken back. */
  get changesOfLast(): readonly Change[] {
    return this.#steps.at(-1)?.changes.toReversed() ?? [];
  }

  /** Takes the newest step off. */
  pop(): void {
    this.#steps.pop();
  }
}
