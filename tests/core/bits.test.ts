import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter, riceBits } from '../../core/bits.ts';

describe('BitWriter and BitReader', () => {
  it('give back numbers of any width, in order', () => {
    const number = fc.tuple(fc.nat({ max: 0xffff }), fc.integer({ min: 16, max: 32 }));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const bits = new BitWriter();
        for (const [value, width] of numbers) bits.put(value, width);
        const reader = new BitReader(bits.bytes());
        expect(numbers.map(([, width]) => reader.take(width))).toEqual(numbers.map(([value]) => value));
      }),
    );
  });

  it('give back numbers written by their size', () => {
    const bits = new BitWriter();
    for (const value of [0, 1, 7, 8, 1_000]) bits.putRice(value, 3);
    const reader = new BitReader(bits.bytes());
    expect([1, 2, 3, 4, 5].map(() => reader.takeRice(3))).toEqual([0, 1, 7, 8, 1_000]);
  });

  it('refuse to read behind the end', () => {
    expect(() => new BitReader(Uint8Array.of(1)).take(9)).toThrow('cut short');
  });
});

describe('riceBits', () => {
  it.each([
    [0, 0, 0],
    [1, 0, 0],
    [50, 15_000, 7],
    [15_000, 2 ** 30, 15],
  ])('%i numbers up to %i: %i', (count, most, bits) => expect(riceBits(count, most)).toBe(bits));
});
