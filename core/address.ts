/** Names inside addresses are not mentions: URLs, e-mail addresses, file names, paths. */
import type { Span } from './types.ts';

/** So many units to either side are looked at: addresses have no spaces, but may be long. */
const REACH = 120;

const ADDRESS_UNIT = /[\w.~:/?#@!$&%+=\\^-]/;
const ADDRESS = [
  // A scheme, a www host, a path from the root, a Windows path.
  /:\/\//,
  /^www\./i,
  /^\.{0,2}\//,
  /\\/,
  // user@host, name.com, file.html: a dot with small letters or digits right behind it, or a query.
  /@[\w-]+\./,
  /[\w)]\.[a-z0-9]+(?:$|[/:?#@])/,
  /[?&][\w-]+=/,
];

/** Whether a Latin candidate is part of an address, or a ticker written like one (`^DJI`, `.DJI`). */
export function isInAddress(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (!ADDRESS_UNIT.test(before) && !ADDRESS_UNIT.test(after)) return false;
  if (before === '^' || before === '.') return true;
  let from = start;
  while (from > 0 && start - from < REACH && ADDRESS_UNIT.test(text[from - 1] as string)) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && ADDRESS_UNIT.test(text[to] as string)) to += 1;
  const token = text.slice(from, to).replace(/[.:!?]+$/, '');
  return ADDRESS.some((pattern) => pattern.test(token));
}
