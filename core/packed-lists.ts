/**
 * Sets of numbers as bits: how far each is behind the one before, in as few bits as so many of them on so wide a range need.
 * Fifty of fifteen thousand take ten bits each.
 */
import { BitReader, BitWriter, riceBits } from './bits.ts';

/** The bits of the numbers that say how many follow. */
const COUNT_BITS = 24;
const MOST_BITS = 32;
/** Lists have a handful of numbers. */
const LENGTH_LOW = 4;

/** @param lists of whole numbers from 0 to 2^32 - 1; they are sorted, doubles left out. */
export function packLists(lists: ReadonlyArray<readonly number[]>): Uint8Array {
  const bits = new BitWriter();
  const sets = lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
  const most = sets.reduce((high, set) => Math.max(high, set.at(-1) ?? 0), 0);
  bits.put(sets.length, COUNT_BITS);
  bits.put(most, MOST_BITS);
  for (const set of sets) {
    bits.putRice(set.length, LENGTH_LOW);
    const low = riceBits(set.length, most);
    let next = 0;
    for (const value of set) {
      bits.putRice(value - next, low);
      next = value + 1;
    }
  }
  return bits.bytes();
}

/** All lists again, in order. @throws where the bytes end inside a list. */
export function unpackLists(bytes: Uint8Array): number[][] {
  const bits = new BitReader(bytes);
  const lists: number[][] = [];
  const count = bits.take(COUNT_BITS);
  const most = bits.take(MOST_BITS);
  for (let index = 0; index < count; index += 1) {
    const list: number[] = [];
    const length = bits.takeRice(LENGTH_LOW);
    const low = riceBits(length, most);
    let next = 0;
    for (let at = 0; at < length; at += 1) {
      const value = next + bits.takeRice(low);
      list.push(value);
      next = value + 1;
    }
    lists.push(list);
  }
  return lists;
}

/** Whether a list, which is ascending, has the number. */
export function hasNumber(numbers: ArrayLike<number>, wanted: number): boolean {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] as number;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
