/**
 * A sorted list of short texts as bytes: each gives how many units it shares with the one before, then its own units.
 * ASCII is one byte, what is in the blocks below is two (UTF-8 would need three for Chinese); 0 ends a text.
 */

/** Blocks of UTF-16 units, from first to last, and where they stand among the 2^15 numbers of two bytes. */
const BLOCKS: ReadonlyArray<readonly [first: number, last: number, at: number]> = [
  // CJK Unified Ideographs.
  [0x4e00, 0x9fff, 0],
  // Latin letters with accents, punctuation, currency signs.
  [0x80, 0x25ff, 0x5200],
  // CJK symbols, kana.
  [0x3000, 0x30ff, 0x7780],
  // Full-width forms.
  [0xff00, 0xff5f, 0x7880],
];
/** What is in none of the blocks stands behind this number as it is, in two more bytes. */
const AS_IT_IS = 0x7fff;
const TWO_BYTES = 0x80;
/** A shared length is one byte that is not 0. */
const MOST_SHARED = 0xfe;

/** Packs texts; they may have any unit but U+0000. */
export function packTexts(texts: readonly string[]): Uint8Array {
  const bytes: number[] = [];
  let before = '';
  for (const text of texts) {
    const most = Math.min(text.length, before.length, MOST_SHARED);
    let shared = 0;
    while (shared < most && text[shared] === before[shared]) shared += 1;
    bytes.push(shared + 1);
    for (let index = shared; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < TWO_BYTES && unit > 0) {
        bytes.push(unit);
        continue;
      }
      const block = BLOCKS.find(([first, last]) => first <= unit && unit <= last);
      const number = block === undefined ? AS_IT_IS : unit - block[0] + block[2];
      bytes.push(TWO_BYTES | (number >> 8), number & 0xff);
      if (block === undefined) bytes.push(unit >> 8, unit & 0xff);
    }
    bytes.push(0);
    before = text;
  }
  return Uint8Array.from(bytes);
}

/** Texts one after the other, of which none is a string yet. */
export interface TextUnits {
  readonly units: Uint16Array;
  /** Where each text begins; one more for the end. */
  readonly starts: Uint32Array;
}

/** The texts again, in order. Written for speed: it runs in every frame in which something matches. */
export function unpackTexts(bytes: Uint8Array): TextUnits {
  let units = new Uint16Array(bytes.length * 2);
  const starts: number[] = [];
  let length = 0;
  let before = 0;
  let at = 0;
  while (at < bytes.length) {
    const shared = (bytes[at] as number) - 1;
    // No text has more units of its own than there are bytes left.
    if (length + shared + bytes.length - at > units.length) units = longer(units);
    units.copyWithin(length, before, before + shared);
    before = length;
    starts.push(length);
    length += shared;
    at += 1;
    for (let byte = bytes[at] as number; byte !== 0 && at < bytes.length; byte = bytes[at] as number) {
      if (byte < TWO_BYTES) {
        units[length] = byte;
        at += 1;
      } else {
        const number = ((byte & 0x7f) << 8) | (bytes[at + 1] as number);
        at += 2;
        if (number === AS_IT_IS) {
          units[length] = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
          at += 2;
        } else units[length] = unitOf(number);
      }
      length += 1;
    }
    at += 1;
  }
  starts.push(length);
  return { units: units.slice(0, length), starts: Uint32Array.from(starts) };
}

function longer(units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const twice = new Uint16Array(units.length * 2 + MOST_SHARED);
  twice.set(units);
  return twice;
}

/** One of the texts. */
export function textAt({ units, starts }: TextUnits, index: number): string {
  return String.fromCharCode(...units.subarray(starts[index], starts[index + 1]));
}

function unitOf(number: number): number {
  // Chinese: nearly all.
  if (number < BLOCKS[1]![2]) return number + BLOCKS[0]![0];
  for (let block = BLOCKS.length - 1; block > 0; block -= 1) {
    const [first, , from] = BLOCKS[block] as (typeof BLOCKS)[number];
    if (number >= from) return number - from + first;
  }
  return number + BLOCKS[0]![0];
}
