/**
 * Cues and covering words stand in the pattern table as hashes: a third of the size of their texts, and nothing to decode
 * at start. Of a cue 27 bits are kept: among fifteen thousand, one look-up in 9,000 finds a word that is not there, and it
 * would still have to be a word of the very entry.
 */

/** How many bits of a cue's hash are kept: sorted, each bit less saves one bit a cue. */
export const CUE_BITS = 27;

/** A cue's hash as it is kept. */
export function cueHash(hash: number): number {
  return hash >>> (32 - CUE_BITS);
}

/** FNV-1a's offset basis and prime for 32 bits (G. Fowler, L. Noll, K. Vo; RFC 9923). */
export const HASH_START = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a text, one more (folded) unit taken in. Not to be compared before it is {@link finished}. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash with its bits well mixed, as an unsigned number (MurmurHash3's finaliser, A. Appleby, public domain). */
export function finished(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hash of a whole folded text. */
export function hashOf(folded: string): number {
  let hash = HASH_START;
  for (let index = 0; index < folded.length; index += 1) hash = hashUnit(hash, folded.charCodeAt(index));
  return finished(hash);
}

/**
 * A set of hashes that is asked a lot. They are ascending and spread evenly, so what each begins with says nearly where
 * it stands: one look into the index, and two of its neighbours to compare. Made in one pass, unlike a hash table.
 */
export class HashIndex {
  readonly #hashes: Uint32Array;
  /** Where the hashes begin whose upper bits are each number; one more for the end. */
  readonly #firsts: Uint32Array;
  readonly #shift: number;

  /** @param bits of the hashes, all below `2 ** bits`. */
  constructor(hashes: Uint32Array, bits: number) {
    const upper = Math.min(bits, Math.ceil(Math.log2(hashes.length + 1)));
    const firsts = new Uint32Array(2 ** upper + 1);
    let next = 0;
    for (let index = 0; index < hashes.length; index += 1) {
      const last = (hashes[index] as number) >>> (bits - upper);
      while (next <= last) {
        firsts[next] = index;
        next += 1;
      }
    }
    firsts.fill(hashes.length, next);
    this.#hashes = hashes;
    this.#firsts = firsts;
    this.#shift = bits - upper;
  }

  /** The index of the hash, -1 where it is none of them. */
  find(hash: number): number {
    const upper = hash >>> this.#shift;
    const end = this.#firsts[upper + 1] as number;
    for (let index = this.#firsts[upper] as number; index < end; index += 1) {
      if (this.#hashes[index] === hash) return index;
    }
    return -1;
  }
}
