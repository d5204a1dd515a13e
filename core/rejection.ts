/** Why a candidate does not count, for those who ask: the content script never does. */
import { strongestOf } from './sense.ts';
import type { Candidate, Reason } from './types.ts';

/** So much, in log-odds, speaks against a candidate of itself; with less, what is missing is evidence for it. */
const AGAINST = 0.8;

/** The reason of a candidate that waits or is rejected: a rule's, or the evidence that weighs most against it. */
export function rejectionOf({ reason, evidence }: Candidate): Reason {
  const best = reason.kind === 'no-evidence' ? strongestOf(evidence, -1) : null;
  if (best === null) return reason;
  const { feature, word = '', weight } = best;
  if (/^topic-before-/.test(feature)) return { kind: 'surroundings-against' };
  if (/^(?:against|topic)-/.test(feature)) return { kind: 'cue-against', word };
  if (feature === 'foreign' || feature === 'japanese') return { kind: 'language' };
  return Math.abs(weight) >= AGAINST ? { kind: 'surroundings-against' } : reason;
}
