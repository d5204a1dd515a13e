import { describe, expect, it } from 'vitest';
import { compileTable } from '../../core/compile.ts';
import { PageEvidence } from '../../core/page-evidence.ts';
import { createScanner } from '../../core/scan.ts';
import { summarise } from '../../core/summary.ts';
import { decodeTable } from '../../core/table.ts';
import type { Candidate } from '../../core/types.ts';
import { BEYOND_DOUBT } from '../../core/weights.ts';
import { entryOf, formOf } from './compile-entry.ts';

const table = decodeTable(
  compileTable({
    entries: [
      entryOf('midea', {
        forms: [formOf('Midea'), formOf('美的', 'needs-strong-evidence')],
        covering: ['Midea Cinema'],
        cueListsFor: ['appliances'],
      }),
      entryOf('shunde', { category: 'place', forms: [formOf('顺德')] }),
    ],
    cueLists: { appliances: ['空调'] },
  }),
);
const scanner = createScanner(table);
const first = (text: string) => scanner.scan(text)[0]!;

describe('PageEvidence', () => {
  it('tells when an entry gets its first and loses its last safe mention', () => {
    const evidence = new PageEvidence((entry) => table.entries[entry]!.category);
    const mention = first('Midea');
    expect(evidence.has(mention.entry)).toBe(false);
    expect(evidence.add(mention)).toBe(true);
    expect(evidence.add(mention)).toBe(false);
    expect(evidence.has(mention.entry)).toBe(true);
    expect(evidence.remove(mention)).toBe(false);
    expect(evidence.remove(mention)).toBe(true);
    expect(evidence.has(mention.entry)).toBe(false);
  });

  it.each([
    ['waiting', '美的'],
    ['rejected', 'Midea Cinema'],
  ])('takes no evidence from what is %s', (_, text) => {
    const evidence = new PageEvidence((entry) => table.entries[entry]!.category);
    expect([evidence.add(first(text)), evidence.remove(first(text)), evidence.has(0)]).toEqual([false, false, false]);
  });

  it('takes what was weighed for evidence only where it is beyond doubt', () => {
    const weighed = { ...first('美的空调'), verdict: 'accepted' } as const;
    const evidence = new PageEvidence((entry) => table.entries[entry]!.category);
    expect(evidence.add({ ...weighed, score: BEYOND_DOUBT - 0.1 })).toBe(false);
    expect(evidence.add({ ...weighed, score: BEYOND_DOUBT })).toBe(true);
  });

  const lone = (entry: number): Candidate => ({ ...first('美的'), entry, verdict: 'waiting', alone: true });
  const sure = (entry: number): Candidate => ({ ...first('Midea'), entry });
  const brands = () => new PageEvidence((entry) => (entry < 10 ? 'brand' : 'place'));

  it.each<[string, Candidate[], boolean]>([
    ['beside two that are beyond doubt', [lone(0), sure(1), sure(2)], true],
    ['beside one that is beyond doubt and one more that stands alone', [lone(0), lone(1), sure(2)], true],
    ['beside one that is beyond doubt', [lone(0), sure(1), sure(1)], false],
    ['beside places', [lone(0), sure(1), sure(10), sure(11)], false],
    ['beside any number that stand alone', [lone(0), lone(1), lone(2), lone(3), lone(4)], false],
  ])('judges a brand that stands alone %s', (_, candidates, counts) => {
    const evidence = brands();
    for (const candidate of candidates) evidence.add(candidate);
    expect(evidence.accepts(candidates[0]!)).toBe(counts);
    expect(evidence.accepts({ ...candidates[0]!, alone: false })).toBe(false);
    if (counts) expect(evidence.reasonOf(candidates[0]!)).toEqual({ kind: 'company' });
    for (const candidate of candidates.slice(1)) evidence.remove(candidate);
    expect(evidence.accepts(candidates[0]!)).toBe(false);
  });

  it('keeps entries apart', () => {
    const evidence = new PageEvidence((entry) => table.entries[entry]!.category);
    evidence.add(first('Midea'));
    expect(evidence.add(first('顺德'))).toBe(true);
    expect(evidence.remove(first('Midea'))).toBe(true);
    expect([evidence.has(0), evidence.has(1)]).toEqual([false, true]);
  });
});

describe('summarise', () => {
  it('counts accepted candidates by entry and category, in order of appearance', () => {
    const { entries, categories } = summarise(scanner.scan('顺德 Midea, Midea Cinema, Midea. 美的'), table);
    expect([...entries]).toEqual([
      ['shunde', 1],
      ['midea', 2],
    ]);
    expect([...categories]).toEqual([
      ['place', 1],
      ['brand', 2],
    ]);
  });
});
