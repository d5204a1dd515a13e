/** What a page as a whole says: which entries it mentions beyond doubt. */
import type { Candidate } from './types.ts';
import { BEYOND_DOUBT } from './weights.ts';

export class PageEvidence {
  readonly #counts = new Map<number, number>();

  /** Whether the page has a mention of the entry (an index) that is beyond doubt. */
  has(entry: number): boolean {
    return this.#counts.has(entry);
  }

  /** Counts a mention; returns whether it is the first that makes the entry's waiting candidates count. */
  add(candidate: Candidate): boolean {
    if (!isEvidence(candidate)) return false;
    const count = this.#counts.get(candidate.entry) ?? 0;
    this.#counts.set(candidate.entry, count + 1);
    return count === 0;
  }

  /** Counts a mention that {@link add} was given no longer; returns whether it was the last. */
  remove(candidate: Candidate): boolean {
    if (!isEvidence(candidate)) return false;
    const count = this.#counts.get(candidate.entry) ?? 0;
    if (count > 1) this.#counts.set(candidate.entry, count - 1);
    else this.#counts.delete(candidate.entry);
    return count === 1;
  }
}

/** Whether the candidate is a mention beyond doubt, and so speaks for others of its entry. */
export function isEvidence({ verdict, score }: Candidate): boolean {
  return verdict === 'accepted' && score >= BEYOND_DOUBT;
}
