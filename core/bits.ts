/** Bits, the lowest of a byte first, and numbers written in as few of them as their size lets expect (R. F. Rice, 1979). */

export class BitWriter {
  readonly #bytes: number[] = [];
  #free = 0;

  /** The lowest `count` bits of a number. */
  put(value: number, count: number): void {
    for (let bit = 0; bit < count; bit += 1) {
      if (this.#free === 0) {
        this.#bytes.push(0);
        this.#free = 8;
      }
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] as number) | (((value >>> bit) & 1) << (8 - this.#free));
      this.#free -= 1;
    }
  }

  /** A number from 0 on: its bits from `low` on as so many ones and a zero, then its `low` lowest. Shortest for numbers of about `low` bits. */
  putRice(value: number, low: number): void {
    for (let ones = Math.floor(value / 2 ** low); ones > 0; ones -= 1) this.put(1, 1);
    this.put(0, 1);
    this.put(value, low);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** What readers of a pattern table throw where its bytes end before what they are to hold, or a part lies outside of them. */
export const CUT_SHORT = 'The pattern table is cut short';

const MOST_AT_ONCE = 24;

export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws where the bytes end before. */
  take(count: number): number {
    if (this.#at + count > this.#bytes.length * 8) throw new Error(CUT_SHORT);
    // Four bytes hold so many bits from any bit of the first on.
    if (count > MOST_AT_ONCE) return this.take(MOST_AT_ONCE) + this.take(count - MOST_AT_ONCE) * 2 ** MOST_AT_ONCE;
    const bytes = this.#bytes;
    const at = this.#at >>> 3;
    const four =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    const value = (four >>> (this.#at & 7)) & ((1 << count) - 1);
    this.#at += count;
    return value;
  }

  takeRice(low: number): number {
    const bytes = this.#bytes;
    let at = this.#at;
    // Behind the last byte there is no bit that is set.
    while ((((bytes[at >>> 3] as number) >>> (at & 7)) & 1) === 1) at += 1;
    const high = at - this.#at;
    this.#at = at + 1;
    return high * ((1 << low) >>> 0) + this.take(low);
  }
}

/** The bits below which the gaps of `count` numbers from 0 to `most` are written as they are. */
export function riceBits(count: number, most: number): number {
  return Math.max(0, Math.floor(Math.log2((0.7 * (most + 1)) / Math.max(1, count))));
}
