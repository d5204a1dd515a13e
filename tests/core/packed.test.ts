import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLists, unpackLists } from '../../core/packed-lists.ts';
import { packTexts, textAt, unpackTexts } from '../../core/packed-texts.ts';

function textsOf(bytes: Uint8Array): string[] {
  const texts = unpackTexts(bytes);
  return Array.from({ length: texts.starts.length - 1 }, (_, index) => textAt(texts, index));
}

describe('packTexts and unpackTexts', () => {
  it('give back Latin, Chinese, signs, kana, full width, and what is in none of the blocks', () => {
    const texts = ['', 'Midea', 'Midea Group', 'Café · “x”', '美的', '美的集团', 'カナ', 'ＡＢ（', '한국', '😀', '㐀'];
    expect(textsOf(packTexts(texts))).toEqual(texts);
  });

  it('give back anything', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 }).map((one) => one.replaceAll('\0', ''));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(textsOf(packTexts(texts))).toEqual(texts);
      }),
    );
  });

  it('write what texts share once', () => {
    expect(packTexts(['Canton Fair', 'Canton Fair Online']).length).toBeLessThan(
      packTexts(['Canton Fair']).length + 12,
    );
  });
});

describe('packLists and unpackLists', () => {
  it('give back each list sorted, without doubles', () => {
    const list = fc.array(fc.nat({ max: 100_000 }), { maxLength: 50 });
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        expect(unpackLists(packLists(lists))).toEqual(lists.map((one) => [...new Set(one)].sort((a, b) => a - b)));
      }),
    );
  });

  it('take the whole range of 32 bits', () => {
    const lists = [[0, 0xffffffff], [], [0x80000000]];
    expect(unpackLists(packLists(lists))).toEqual(lists);
  });

  it('write fifty of fifteen thousand numbers in some ten bits each', () => {
    const list = Array.from({ length: 50 }, (_, index) => (index * 7919) % 15_000);
    const lists = Array.from({ length: 100 }, () => list);
    expect(packLists(lists).length).toBeLessThan((100 * 50 * 10.5) / 8);
  });

  it('refuse what is cut short', () => {
    const bytes = packLists([[1, 500]]);
    expect(() => unpackLists(bytes.subarray(0, bytes.length - 1))).toThrow('cut short');
  });
});
