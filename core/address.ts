/** Names inside addresses are not mentions: URLs, e-mail addresses, file names, paths. */
import { isUnspacedUnit } from './characters.ts';
import type { Span } from './types.ts';

/** So many units to either side are looked at: addresses have no spaces, but may be long. */
const REACH = 120;

const ADDRESS_UNIT = /[\w.~:/?#@!$&%+=\\^-]/;
const ADDRESS = [
  // A scheme, a www host, a Windows path.
  /:\/\//,
  /^www\./i,
  /\\/,
  // user@host, name.com, file.html: a dot with small letters or digits right behind it, or a query.
  /@[\w-]+\./,
  /[\w)]\.[a-z0-9]+(?:$|[/:?#@])/,
  /[?&][\w-]+=/,
];

/** A path from the root. Between words of Chinese ("手机/DJI") a slash is only a slash. */
const PATH = /^\.{0,2}\//;

/** Whether a Latin candidate is part of an address, or a ticker written like one (`^DJI`, `.DJI`). */
export function isInAddress(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (!ADDRESS_UNIT.test(before) && !ADDRESS_UNIT.test(after)) return false;
  // An index in a ticker's spelling; a full stop without a space behind it has a word before it.
  if (before === '^' || (before === '.' && !/\S/.test(text[start - 2] ?? ' '))) return true;
  let from = start;
  while (from > 0 && start - from < REACH && ADDRESS_UNIT.test(text[from - 1] as string)) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && ADDRESS_UNIT.test(text[to] as string)) to += 1;
  const token = text.slice(from, to).replace(/[.:!?]+$/, '');
  if (PATH.test(token) && !isUnspacedUnit(text.charCodeAt(from - 1))) return true;
  return ADDRESS.some((pattern) => pattern.test(token));
}
