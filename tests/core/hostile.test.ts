/** Text that wants to make us slow or throw: the bundled dataset against it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../core/scan.ts';
import { decodeTable } from '../../core/table.ts';
import { buildTable } from '../../scripts/build-dataset.ts';
import { loadDataset } from '../../scripts/load-dataset.ts';

const scanner = createScanner(decodeTable(buildTable(loadDataset())));

/** The time of a scan, in ms: the best of three, for the machine may be busy. */
function timeOf(text: string): number {
  return Math.min(
    ...[0, 1, 2].map(() => {
      const began = performance.now();
      scanner.scan(text);
      return performance.now() - began;
    }),
  );
}

const STRANGE = [
  '\ud83d',
  '\ude00',
  '\u202e',
  '\u2066',
  '\u200d',
  '\u200b',
  '\u00ad',
  '\ufffc',
  '\u2029',
  '\u0000',
  '😀',
  'é',
  'ﷺ',
  '\ufeff',
];
const NAMES = [
  '美的',
  'Midea',
  'DJI',
  'vivo',
  '小鹏',
  '前海',
  '中山',
  'Honor',
  '格力',
  'OEM',
  '大疆无人机',
  'Greater Bay Area',
];
const WORDS = ['空调', 'phone', ' ', '，', '。', 'the ', '的', '王', '在', '. ', '(', '^', '#', '39,131.53', '\n'];

describe('hostile text', () => {
  it('never makes a scan throw, and candidates lie inside it, in order, without overlaps', () => {
    const part = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...WORDS), fc.constantFrom(...STRANGE));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of scanner.scan(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          // Entries that share a form have one place.
          expect(start).toBeGreaterThanOrEqual(Math.min(last, start));
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a hundred thousand units without a space', (n: number) => '美丽的风景与完美的生活'.repeat(n)],
    ['candidates that nothing decides', (n: number) => '美的'.repeat(n * 4)],
    ['candidates between safe mentions', (n: number) => 'Midea DJI 深圳 vivo '.repeat(n)],
    ['cues without end', (n: number) => 'DJI drone camera gimbal Dow index '.repeat(n)],
    ['invisible units in names', (n: number) => `D${'\u200d'.repeat(20)}J\u200bI 大\u2060疆 `.repeat(n)],
    ['lone surrogates and bidi controls', (n: number) => '\ud83d\u202eDJI\u2066\ude00小鹏'.repeat(n)],
  ])('takes time that grows with %s, not faster', (_, textOf) => {
    const [short, long] = [textOf(500), textOf(4_000)];
    timeOf(short);
    // Eight times the text: four times that again is room for a busy machine, and a square would be eight.
    expect(timeOf(long)).toBeLessThan(8 * 4 * Math.max(timeOf(short), 2));
  });
});
