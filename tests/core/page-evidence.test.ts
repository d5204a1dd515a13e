import { describe, expect, it } from 'vitest';
import { compileTable } from '../../core/compile.ts';
import { PageEvidence } from '../../core/page-evidence.ts';
import { createScanner } from '../../core/scan.ts';
import { summarise } from '../../core/summary.ts';
import { decodeTable } from '../../core/table.ts';

const table = decodeTable(
  compileTable({
    entries: [
      {
        id: 'midea',
        category: 'brand',
        pack: 'reference',
        forms: [
          { text: 'Midea', exactCase: false, ambiguity: 'safe' },
          { text: '美的', exactCase: false, ambiguity: 'needs-evidence' },
        ],
        covering: ['Midea Cinema'],
        cuesFor: ['appliances'],
        cuesAgainst: [],
      },
      {
        id: 'shunde',
        category: 'place',
        pack: 'reference',
        forms: [{ text: '顺德', exactCase: false, ambiguity: 'safe' }],
        covering: [],
        cuesFor: [],
        cuesAgainst: [],
      },
    ],
    cueLists: { appliances: ['空调'] },
  }),
);
const scanner = createScanner(table);
const first = (text: string) => scanner.scan(text)[0]!;

describe('PageEvidence', () => {
  it('tells when an entry gets its first and loses its last safe mention', () => {
    const evidence = new PageEvidence(table);
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
    ['accepted by a cue', '美的空调'],
    ['waiting', '美的'],
    ['rejected', 'Midea Cinema'],
  ])('takes no evidence from what is %s', (_, text) => {
    const evidence = new PageEvidence(table);
    expect([evidence.add(first(text)), evidence.remove(first(text)), evidence.has(0)]).toEqual([false, false, false]);
  });

  it('keeps entries apart', () => {
    const evidence = new PageEvidence(table);
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
