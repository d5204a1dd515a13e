/** When to look again for what the page does without a word: attaching shadow roots to elements that are there, for one. */

/**
 * From one look to the next, in ms, beginning with the start and whenever elements have come; the last one of them is a
 * thorough one.
 */
const DELAYS = [500, 1_000, 2_500, 6_000];

/** @returns what to call when there is reason to look, however often: looks that are under way are followed by others */
export function lateLooks(look: (thorough: boolean) => void, signal: AbortSignal): () => void {
  let looking = false;
  let again = false;
  const begin = (): void => {
    again = looking;
    if (!looking) wait(0);
  };
  const wait = (at: number): void => {
    looking = at < DELAYS.length;
    if (looking) {
      setTimeout(() => {
        if (signal.aborted) return;
        look(at + 1 === DELAYS.length);
        wait(at + 1);
      }, DELAYS[at]);
    } else if (again) begin();
  };
  return begin;
}
