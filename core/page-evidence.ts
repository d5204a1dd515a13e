/** What a page as a whole says: which entries it mentions beyond doubt, and whether brands stand there in a row. */
import type { AnyCategoryId } from '../data/categories.ts';
import type { Candidate, Reason } from './types.ts';
import { BEYOND_DOUBT, kindOf } from './weights.ts';

/**
 * Brands that stand alone in cells, list items or headings count together from so many points on: a brand that is
 * mentioned beyond doubt has two, one that stands alone has one, and the former there must be. Set by hand: two that are
 * beyond doubt, or one of them and two that stand alone (a table with Midea, BYD and Gree).
 */
const COMPANY = 4;
const SURE = 2;

export class PageEvidence {
  readonly #sure = new Map<number, number>();
  readonly #alone = new Map<number, number>();
  readonly #categoryOf: (entry: number) => AnyCategoryId;
  #sureBrands = 0;

  /** @param categoryOf the category of an entry (an index) */
  constructor(categoryOf: (entry: number) => AnyCategoryId) {
    this.#categoryOf = categoryOf;
  }

  /** Whether the page has a mention of the entry (an index) that is beyond doubt. */
  has(entry: number): boolean {
    return this.#sure.has(entry);
  }

  /** Whether brands that stand alone count, for the others that the page names. */
  get hasCompany(): boolean {
    return this.#sureBrands > 0 && this.#sureBrands * SURE + this.#alone.size >= COMPANY;
  }

  /** Whether the candidate counts, by what its block and the page say now. */
  accepts({ verdict, entry, alone }: Candidate): boolean {
    return verdict === 'accepted' || (verdict === 'waiting' && (this.has(entry) || (alone && this.hasCompany)));
  }

  /** Why the candidate counts. */
  reasonOf({ verdict, entry, reason }: Candidate): Reason {
    return verdict !== 'waiting' ? reason : { kind: this.has(entry) ? 'page-evidence' : 'company' };
  }

  /** Counts a candidate; returns whether it is the first of its entry that is beyond doubt, so that those that wait for one count now. */
  add(candidate: Candidate): boolean {
    const counts = this.#countsOf(candidate);
    if (counts === null) return false;
    const count = counts.get(candidate.entry) ?? 0;
    counts.set(candidate.entry, count + 1);
    return counts === this.#sure && count === 0 && this.#changed(candidate, 1);
  }

  /** Counts a candidate that {@link add} was given no longer; returns whether it was the last that is beyond doubt. */
  remove(candidate: Candidate): boolean {
    const counts = this.#countsOf(candidate);
    if (counts === null) return false;
    const count = counts.get(candidate.entry) ?? 0;
    if (count > 1) counts.set(candidate.entry, count - 1);
    else counts.delete(candidate.entry);
    return counts === this.#sure && count === 1 && this.#changed(candidate, -1);
  }

  #countsOf(candidate: Candidate): Map<number, number> | null {
    if (isEvidence(candidate)) return this.#sure;
    return candidate.verdict === 'waiting' && candidate.alone ? this.#alone : null;
  }

  #changed({ entry }: Candidate, by: 1 | -1): true {
    if (kindOf(this.#categoryOf(entry)) === 'name') this.#sureBrands += by;
    return true;
  }
}

/** Whether the candidate is a mention beyond doubt, and so speaks for others of its entry. */
export function isEvidence({ verdict, score }: Candidate): boolean {
  return verdict === 'accepted' && score >= BEYOND_DOUBT;
}
