/** Whether a candidate stands inside a longer word of another meaning (最美的 for 美的). */
import { type FoldedText, SKIPPED } from './folded-text.ts';
import { finished, HASH_START, hashUnit } from './hash.ts';
import { hasNumber } from './packed-lists.ts';
import { COVER_BITS } from './table-format.ts';
import type { CoveringWords, Span } from './types.ts';

/**
 * The span of the covering word that the candidate is in, or null. Every text that begins at most `maxBefore` units
 * before the candidate and ends at most `maxAfter` behind it is looked up.
 */
export function coveringSpan(text: FoldedText, { start, end }: Span, words: CoveringWords): Span | null {
  if (words.hashes.length === 0) return null;
  const { units } = text;
  let from = start;
  for (let before = 0; before <= words.maxBefore; before += 1) {
    if (before > 0) {
      from = previousVisible(units, from);
      if (from < 0) return null;
    }
    if (!text.isStart(from)) continue;
    let hash = HASH_START;
    let last = 0;
    for (let at = from; at < end; at += 1) {
      const unit = units[at] as number;
      if (unit === SKIPPED) continue;
      hash = hashUnit(hash, unit);
      last = unit;
    }
    let to = end;
    for (let after = 0; after <= words.maxAfter; after += 1) {
      if (after > 0) {
        while (to < units.length && units[to] === SKIPPED) to += 1;
        if (to >= units.length) break;
        last = units[to] as number;
        hash = hashUnit(hash, last);
        to += 1;
      }
      if (before + after > 0 && hasNumber(words.hashes, finished(hash) & COVER_BITS) && text.isEnd(to, last))
        return { start: from, end: to };
    }
  }
  return null;
}

function previousVisible(units: Uint16Array, from: number): number {
  let at = from - 1;
  while (at >= 0 && units[at] === SKIPPED) at -= 1;
  return at;
}
