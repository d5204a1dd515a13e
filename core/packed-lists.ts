/**
 * Lists of small numbers as bytes. Numbers that follow each other are a run: for each list how many runs it has, then for
 * each run how far it begins behind the one before and how long it is. All in groups of seven bits, the lowest first, the
 * eighth saying that more follow (LEB128).
 */

/** @param lists of whole numbers from 0 on; they are sorted. */
export function packLists(lists: ReadonlyArray<readonly number[]>): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  for (const list of lists) {
    const runs = runsOf([...new Set(list)].sort((a, b) => a - b));
    put(runs.length);
    let before = 0;
    for (const { first, length } of runs) {
      // Most runs are of one: the lowest bit says so.
      put(((first - before) << 1) | (length === 1 ? 0 : 1));
      if (length > 1) put(length);
      before = first + length;
    }
  }
  return Uint8Array.from(bytes);
}

function runsOf(sorted: readonly number[]): Array<{ first: number; length: number }> {
  const runs: Array<{ first: number; length: number }> = [];
  for (const value of sorted) {
    const last = runs.at(-1);
    if (last && value === last.first + last.length) last.length += 1;
    else runs.push({ first: value, length: 1 });
  }
  return runs;
}

/** All lists again, in order. @throws where the bytes end inside a list. */
export function unpackLists(bytes: Uint8Array): number[][] {
  const lists: number[][] = [];
  let at = 0;
  const take = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined) throw new Error('A list of the pattern table is cut short');
      at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const list: number[] = [];
    let next = 0;
    for (let runs = take(); runs > 0; runs -= 1) {
      const head = take();
      next += head >> 1;
      for (let length = (head & 1) === 0 ? 1 : take(); length > 0; length -= 1) {
        list.push(next);
        next += 1;
      }
    }
    lists.push(list);
  }
  return lists;
}
