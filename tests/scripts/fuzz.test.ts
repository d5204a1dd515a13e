import { describe, expect, it } from 'vitest';
import { KINDS, type Operation, randomOperations } from '../fuzz/operations.ts';
import { Random } from '../fuzz/random.ts';
import { shrink, shrinkTrees } from '../fuzz/shrink.ts';
import { growthOf, MOST_GROWTH } from '../soak/growth.ts';
import type { SoakPoint } from '../soak/soak.ts';

describe('Random', () => {
  it('gives the same for the same seeds, and is spread evenly', () => {
    const numbers = (...seeds: number[]) => {
      const random = new Random(...seeds);
      return Array.from({ length: 4_000 }, () => random.below(8));
    };
    expect(numbers(3, 4)).toEqual(numbers(3, 4));
    expect(numbers(3, 4)).not.toEqual(numbers(4, 3));
    expect(numbers(3, 4)).not.toEqual(numbers(3, 5));
    const counts = new Map<number, number>();
    for (const number of numbers(1)) counts.set(number, (counts.get(number) ?? 0) + 1);
    expect(counts.size).toBe(8);
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});

describe('randomOperations', () => {
  it('gives a sequence by its numbers alone, with one start', () => {
    for (let sequence = 0; sequence < 200; sequence += 1) {
      const operations = randomOperations(5, sequence);
      expect(randomOperations(5, sequence)).toEqual(operations);
      expect(operations.filter(({ kind }) => kind === 'start')).toHaveLength(1);
    }
    expect(randomOperations(5, 1)).not.toEqual(randomOperations(6, 1));
  });

  it('uses every kind of operation', () => {
    const kinds = new Set<string>();
    for (let sequence = 0; sequence < 3_000; sequence += 1)
      for (const { kind } of randomOperations(1, sequence)) kinds.add(kind);
    expect(kinds.size).toBe(KINDS.length + 1);
  });
});

describe('shrink', () => {
  it('leaves what it takes to fail', async () => {
    const numbers = Array.from({ length: 40 }, (_, number) => number);
    const fails = async (part: readonly number[]) => part.includes(7) && part.includes(31);
    expect(await shrink(numbers, fails)).toEqual([7, 31]);
  });

  it('asks no more than it may', async () => {
    let asked = 0;
    await shrink(
      Array.from({ length: 500 }, (_, number) => number),
      async () => {
        asked += 1;
        return false;
      },
      20,
    );
    expect(asked).toBe(20);
  });

  it('leaves what it takes of a tree', async () => {
    const element = (tag: string, ...children: Operation['trees'] & object) => ({ tag, attributes: {}, children });
    const insert = {
      kind: 'insert',
      trees: ['x', element('p', 'a', element('b', 'Midea', 'c')), element('ul', element('li', 'y'))],
    } as unknown as Operation;
    const fails = async (part: readonly Operation[]) => JSON.stringify(part).includes('Midea');
    expect((await shrinkTrees([insert], fails))[0]?.trees).toEqual(['Midea']);
  });
});

describe('growthOf', () => {
  const point = (changes: number, grown: Partial<SoakPoint> = {}): SoakPoint => ({
    changes,
    heap: 5_000,
    nodes: 3_000,
    listeners: 20,
    documents: 4,
    ranges: 50,
    ...grown,
  });

  it('finds nothing where nothing grows, or the page grows as much without us', () => {
    expect(growthOf([point(1), point(2)], [point(1), point(2)])).toEqual([]);
    const grown = point(2, { heap: 5_000 + MOST_GROWTH.heap + 900 });
    expect(growthOf([point(1), grown], [point(1), point(2, { heap: 5_900 })])).toEqual([]);
  });

  it('tells what has grown', () => {
    expect(growthOf([point(1), point(2, { nodes: 3_900, listeners: 41 })], [point(1), point(2)])).toEqual([
      'nodes has grown by 900, and 300 is the most',
      'listeners has grown by 21, and 20 is the most',
    ]);
    expect(growthOf([point(1, { ranges: 301 }), point(2, { ranges: 301 })], [])).toEqual([
      '301 ranges were registered, and 300 is the most',
    ]);
  });

  it('leaves out what cannot be measured', () => {
    const unknown = { heap: null, nodes: null, listeners: null, documents: null };
    expect(growthOf([point(1, unknown), point(2, unknown)], [])).toEqual([]);
  });
});
