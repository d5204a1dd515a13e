import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLists, unpackLists } from '../../core/packed-lists.ts';
import { packTexts, unpackTexts } from '../../core/packed-texts.ts';

describe('packTexts and unpackTexts', () => {
  it('give back Latin, Chinese, signs, kana, full width, and what is in none of the blocks', () => {
    const texts = ['', 'Midea', 'Midea Group', 'Café · “x”', '美的', '美的集团', 'カナ', 'ＡＢ（', '한국', '😀', '㐀'];
    expect(unpackTexts(packTexts(texts))).toEqual(texts);
  });

  it('give back anything', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 }).map((one) => one.replaceAll('\0', ''));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(unpackTexts(packTexts(texts))).toEqual(texts);
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

  it('write a run in three bytes', () => {
    expect(packLists([Array.from({ length: 100 }, (_, index) => index + 5)])).toHaveLength(3);
  });

  it('refuse what is cut short', () => {
    expect(() => unpackLists(packLists([[1, 500]]).subarray(0, 2))).toThrow('cut short');
  });
});
