/** How a cue stands to an entry. */
import { hasNumber } from './packed-lists.ts';
import type { CueRole, SenseRules } from './types.ts';

/**
 * A cue that an entry names itself counts as its own, also where a shared list has it; against goes before for. Asked
 * of the lists as they are, and remembered: maps of all their thousands of cues take longer to make than all else of a candidate.
 * @param own the entry's four lists: cues for, cues against, shared lists for, shared lists against.
 */
export function roleFinder(own: readonly number[][], shared: readonly number[][]): SenseRules['roleOf'] {
  const [cuesFor = [], cuesAgainst = [], listsFor = [], listsAgainst = []] = own;
  const isIn = (lists: readonly number[], cue: number): boolean =>
    lists.some((list) => hasNumber(shared[list] ?? [], cue));
  const find = (cue: number): CueRole | null => {
    if (hasNumber(cuesAgainst, cue)) return 'against';
    if (hasNumber(cuesFor, cue)) return 'for';
    if (isIn(listsAgainst, cue)) return 'against-shared';
    return isIn(listsFor, cue) ? 'for-shared' : null;
  };
  const known = new Map<number, CueRole | null>();
  return (cue) => {
    let role = known.get(cue);
    if (role === undefined) {
      role = find(cue);
      known.set(cue, role);
    }
    return role;
  };
}
