import { describe, expect, it } from 'vitest';
import type { Entry, PackId, RelationType } from '../../data/schema.ts';
import { confusionsOf, relatedGroups } from '../../scripts/dataset-relations.ts';
import { goodFixture } from './fixture.ts';

/** An entry with relations as `type id`. */
function entry(id: string, related: readonly string[] = [], pack: PackId = 'reference'): Entry {
  const relations = related.map((relation) => {
    const [type, other] = relation.split(' ');
    return { type: type as Exclude<RelationType, 'confused-with'>, id: other! };
  });
  return { ...goodFixture().beta, id, pack, related: relations };
}

/** What a card names, as `type: ids (ids that it names when asked for)`. */
function cardOf(id: string, entries: readonly Entry[]): string[] {
  return relatedGroups(entries)
    .get(id)!
    .map(
      ({ type, ids, shown }) =>
        `${type}: ${[...ids.slice(0, shown), ...ids.slice(shown).map((own) => `(${own})`)].join(' ')}`,
    );
}

const many = (count: number, relation: string) =>
  Array.from({ length: count }, (_, index) => entry(`e${String(index).padStart(2, '0')}`, [relation]));

describe('relatedGroups', () => {
  it.each([
    ['located-in', 'home-of'],
    ['part-of', 'includes'],
    ['instrument-of', 'served-by'],
    ['see-also', 'see-also'],
  ])('derives from %s of one side %s for the other', (stated, derived) => {
    const entries = [entry('a', [`${stated} b`]), entry('b')];
    expect(cardOf('a', entries)).toEqual([`${stated}: b`]);
    expect(cardOf('b', entries)).toEqual([`${derived}: a`]);
  });

  it('calls what is part of a sector a part of no whole', () => {
    const entries = [entry('firm', ['part-of trade']), { ...entry('trade'), category: 'sector' as const }];
    expect(cardOf('firm', entries)).toEqual(['in-sector: trade']);
    expect(cardOf('trade', entries)).toEqual(['sector-of: firm']);
  });

  it.each(['competitor', 'parent', 'product-of'])('derives nothing from %s, which both sides state', (stated) => {
    expect(cardOf('b', [entry('a', [`${stated} b`]), entry('b')])).toEqual([]);
  });

  it('names an entry once, by what says most', () => {
    const entries = [
      entry('city', ['see-also firm']),
      entry('firm', ['competitor rival', 'located-in city', 'see-also city', 'see-also rival']),
      entry('rival', ['competitor firm', 'see-also firm']),
    ];
    expect(cardOf('city', entries)).toEqual(['home-of: firm']);
    expect(cardOf('firm', entries)).toEqual(['located-in: city', 'competitor: rival']);
  });

  it('has the kinds in the order of the card, and what an entry states itself first', () => {
    const entries = [
      entry('a', ['part-of b', 'see-also z']),
      entry('b'),
      entry('c', ['see-also a', 'located-in a']),
      entry('d', ['see-also a']),
      entry('z'),
    ];
    expect(cardOf('a', entries)).toEqual(['part-of: b', 'home-of: c', 'see-also: z d']);
  });

  it('names first those of the report, then those that many name, and keeps the rest', () => {
    const entries = [
      entry('city'),
      ...many(10, 'located-in city'),
      entry('known', ['located-in city']),
      entry('told', ['located-in city'], 'report'),
      entry('fan', ['see-also known']),
    ];
    expect(cardOf('city', entries)).toEqual(['home-of: told known e00 e01 e02 e03 e04 e05 (e06) (e07) (e08) (e09)']);
  });

  it('names one more rather than say "1 more", and all that an entry states itself', () => {
    expect(cardOf('city', [entry('city'), ...many(9, 'part-of city')])).toEqual([
      'includes: e00 e01 e02 e03 e04 e05 e06 e07 e08',
    ]);
    const own = many(12, 'part-of city');
    const hub = entry(
      'hub',
      own.map(({ id }) => `see-also ${id}`),
    );
    expect(cardOf('hub', [hub, ...own, entry('x', ['see-also hub']), entry('y', ['see-also hub'])])).toEqual([
      'see-also: e00 e01 e02 e03 e04 e05 e06 e07 e08 e09 e10 e11 (x) (y)',
    ]);
  });
});

describe('confusionsOf', () => {
  const difference = { en: 'They differ.', zhHans: '不同。', zhHant: '不同。' };
  const confusion = { id: 'b', type: 'confused-with' as const, difference, sources: [{ page: 'home' }] };
  const a: Entry = { ...entry('a', ['see-also c']), related: [confusion] };
  const entries = [a, entry('b', ['see-also a']), entry('c')];

  it('tells both what one of them states', () => {
    const found = confusionsOf(entries);
    expect(found.get('a')).toEqual([{ id: 'b', confusion, statedBy: a }]);
    expect(found.get('b')).toEqual([{ id: 'a', confusion, statedBy: a }]);
    expect(found.get('c')).toEqual([]);
  });

  it('is not repeated among the related entries', () => {
    expect(cardOf('a', entries)).toEqual([]);
    expect(cardOf('b', entries)).toEqual([]);
  });
});
