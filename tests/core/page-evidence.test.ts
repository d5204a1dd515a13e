import { describe, expect, it } from 'vitest';
import { compileTable } from '../../core/compile.ts';
import { PageEvidence } from '../../core/page-evidence.ts';
import { createScanner } from '../../core/scan.ts';
import { summarise } from '../../core/summary.ts';
import { decodeTable } from '../../core/table.ts';
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
    const evidence = new PageEvidence();
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
    const evidence = new PageEvidence();
    expect([evidence.add(first(text)), evidence.remove(first(text)), evidence.has(0)]).toEqual([false, false, false]);
  });

  it('takes what was weighed for evidence only where it is beyond doubt', () => {
    const weighed = { ...first('美的空调'), verdict: 'accepted' } as const;
    const evidence = new PageEvidence();
    expect(evidence.add({ ...weighed, score: BEYOND_DOUBT - 0.1 })).toBe(false);
    expect(evidence.add({ ...weighed, score: BEYOND_DOUBT })).toBe(true);
  });

  it('keeps entries apart', () => {
    const evidence = new PageEvidence();
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
