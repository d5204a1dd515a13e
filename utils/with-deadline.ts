/** So long the background has for an answer, in ms: its worker may have to be started first, which takes some 100. */
export const ANSWER_DEADLINE_MS = 4_000;

/** The answer, if it comes in time. @throws as the promise, or after {@link ANSWER_DEADLINE_MS}: a message may be lost without an error. */
export function withDeadline<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('No answer')), ANSWER_DEADLINE_MS);
    }),
  ]);
}
