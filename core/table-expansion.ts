/** What the sections of a pattern table hold in short, in full. */
import { NEW_GROUP_BIT, type TableSections } from './table-format.ts';

/** The kind of every UTF-16 unit. */
export function expandKinds({ kinds: pairs, ranges, variants }: TableSections): Uint16Array {
  const kinds = new Uint16Array(0x10000);
  for (let index = 0; index < ranges.length; index += 3) {
    kinds.fill(ranges[index + 2] as number, ranges[index], (ranges[index + 1] as number) + 1);
  }
  for (let index = 0; index < pairs.length; index += 2) kinds[pairs[index] as number] = pairs[index + 1] as number;
  for (let at = 0; at < variants.length; at += 2)
    kinds[variants[at] as number] = kinds[variants[at + 1] as number] as number;
  return kinds;
}

/** Where each group of forms begins, with one more for the end. */
export function groupStartsOf(forms: Uint32Array): Uint32Array {
  const starts: number[] = [];
  for (let form = 0; form < forms.length; form += 1) {
    if (((forms[form] as number) & NEW_GROUP_BIT) !== 0) starts.push(form);
  }
  return Uint32Array.from([...starts, forms.length]);
}

/** The first group that begins with each code, or with a higher one. */
export function firstsOf(codes: Uint16Array, starts: Uint32Array): Uint32Array {
  const groups = starts.length - 1;
  const highest = groups === 0 ? 0 : (codes[starts[groups - 1] as number] as number);
  const firsts = new Uint32Array(highest + 2).fill(groups);
  for (let group = groups - 1; group >= 0; group -= 1) firsts[codes[starts[group] as number] as number] = group;
  for (let code = highest; code >= 0; code -= 1) {
    firsts[code] = Math.min(firsts[code] as number, firsts[code + 1] as number);
  }
  return firsts;
}

/** One bit for each of `2 ** bits` slots, set for those that are taken. */
export function expandFilter(bits: number, taken: Uint32Array): Uint8Array {
  const filter = new Uint8Array(1 << (bits - 3));
  for (const slot of taken) filter[slot >>> 3]! |= 1 << (slot & 7);
  return filter;
}
