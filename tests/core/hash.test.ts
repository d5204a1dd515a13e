import { describe, expect, it } from 'vitest';
import { HashIndex, hashOf } from '../../core/hash.ts';

describe('HashIndex', () => {
  it('finds where each hash stands, and nothing else', () => {
    const words = Array.from({ length: 5_000 }, (_, index) => `cue ${index}`);
    const hashes = Uint32Array.from(words, hashOf).sort();
    const index = new HashIndex(hashes, 32);
    expect([...hashes].every((hash, at) => index.find(hash) === at)).toBe(true);
    expect(Array.from({ length: 5_000 }, (_, at) => index.find(hashOf(`other ${at}`))).every((at) => at === -1)).toBe(
      true,
    );
  });

  it('is empty for nothing', () => expect(new HashIndex(new Uint32Array(0), 32).find(hashOf('x'))).toBe(-1));
});
