/** Finds every word of the table's vocabulary of cues in a block of text, in one pass: once a block, however many candidates it has. */
import { BREAK, isUnspacedUnit, isWordUnit } from './characters.ts';
import { type FoldedText, SKIPPED } from './folded-text.ts';
import { cueHash, finished, HASH_START, type HashIndex, hashUnit } from './hash.ts';

const BREAK_UNIT = BREAK.charCodeAt(0);
const SPACE_UNIT = 0x20;

/** A cue in a text; `cue` is its index in the vocabulary. */
export interface CueHit {
  readonly cue: number;
  readonly start: number;
  readonly end: number;
}

/** How long the longest cues are, in visible units: those that begin with a Latin letter or figure, and the others. */
export interface CueLengths {
  readonly latin: number;
  readonly unspaced: number;
}

/** The cues of the text by where they begin, shorter ones first. */
export function findCues(text: FoldedText, vocabulary: HashIndex, longest: CueLengths): CueHit[] {
  const { units } = text;
  const hits: CueHit[] = [];
  for (let start = 0; start < units.length; start += 1) {
    const first = units[start] as number;
    if (first <= SPACE_UNIT || first === BREAK_UNIT) continue;
    const latin = isWordUnit(first);
    if (latin ? !text.isStart(start) : !isUnspacedUnit(first)) continue;
    const most = latin ? longest.latin : longest.unspaced;
    let hash = HASH_START;
    let length = 0;
    for (let at = start; at < units.length && length < most; at += 1) {
      const unit = units[at] as number;
      if (unit === SKIPPED) continue;
      if (unit === BREAK_UNIT) break;
      hash = hashUnit(hash, unit);
      length += 1;
      // Inside a Latin word no cue ends.
      if (isWordUnit(unit) && !text.isEnd(at + 1, unit)) continue;
      const cue = vocabulary.find(cueHash(finished(hash)));
      if (cue >= 0) hits.push({ cue, start, end: at + 1 });
    }
  }
  return hits;
}
