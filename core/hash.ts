/**
 * Cues and covering words stand in the pattern table as hashes: a third of the size of their texts, and nothing to decode
 * at start. Of a cue 30 bits are kept: among twenty thousand, one look-up in 50,000 finds a word that is not there, and it
 * would still have to be a word of the very entry.
 */

/** How a cue's hash is kept: sorted, each bit less saves one bit a cue. */
export function cueHash(hash: number): number {
  return hash >>> 2;
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

/** A set of hashes that is asked a lot: open addressing, half empty. Gives back where among the hashes one stands. */
export class HashIndex {
  readonly #slots: Int32Array;
  readonly #hashes: Uint32Array;
  readonly #mask: number;

  constructor(hashes: Uint32Array) {
    const size = 1 << Math.max(4, Math.ceil(Math.log2(hashes.length * 2 + 1)));
    this.#hashes = hashes;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let index = 0; index < hashes.length; index += 1) {
      let slot = (hashes[index] as number) & this.#mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index;
    }
  }

  /** The index of the hash, -1 where it is none of them. */
  find(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const index = this.#slots[slot] as number;
      if (index < 0 || this.#hashes[index] === hash) return index;
      slot = (slot + 1) & this.#mask;
    }
  }
}
