import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../data/schema.ts';
import { buildCards, buildTable, toCompileInput } from '../../scripts/build-dataset.ts';
import { loadDataset } from '../../scripts/load-dataset.ts';
import { goodFixture, withDataset } from './fixture.ts';

const dataset: Dataset = withDataset(goodFixture(), loadDataset);

describe('buildCards', () => {
  const { alpha } = buildCards(dataset);

  it('names each source once, in the order of the facts', () => {
    expect(alpha!.facts.map(({ key, sources }) => [key, sources])).toEqual([
      ['report', [0]],
      ['founded', [1, 2]],
      ['website', [3]],
    ]);
    const section = { number: 1, title: { en: 'Overview', zhHans: '概览', zhHant: '概覽' } };
    const [first, second, third, fourth] = alpha!.sources;
    expect(first).toMatchObject({
      kind: 'document',
      document: 'paper',
      published: '2026-02-10T23:11:00+08:00',
      section,
    });
    expect(second).toEqual({
      kind: 'page',
      title: 'History',
      publisher: 'Alpha',
      url: 'https://alpha.example/h',
      seen: '2026-11-24',
    });
    // The document without a section is a source of its own.
    expect(third).not.toHaveProperty('section');
    expect(fourth).toMatchObject({ kind: 'page', url: 'https://alpha.example/' });
  });

  it('names the related entries by id', () => {
    expect(alpha!.related).toEqual([
      { type: 'located-in', ids: ['guangdong'], shown: 1 },
      { type: 'competitor', ids: ['beta'], shown: 1 },
    ]);
  });

  it('leaves out what only matching needs', () => {
    expect(Object.keys(alpha!).join(' ')).toBe('id pack category names forms summary facts sources confusions related');
  });

  it('tells on both cards what they are confused for, with sources numbered on each', () => {
    const fixture = goodFixture();
    const difference = { en: 'They differ.', zhHans: '不同。', zhHant: '不同。' };
    const [, located] = fixture.alpha.related;
    fixture.alpha.related = [
      { id: 'beta', type: 'confused-with', difference, sources: [{ page: 'history' }] },
      located!,
    ];
    fixture.beta.related = [];
    const cards = buildCards(withDataset(fixture, loadDataset));
    expect(cards.alpha!.confusions).toEqual([{ id: 'beta', difference, sources: [1] }]);
    expect(cards.beta!.confusions).toEqual([{ id: 'alpha', difference, sources: [1] }]);
    // Alpha's page, for it is alpha that says so.
    expect(cards.beta!.sources[1]).toMatchObject({ url: 'https://alpha.example/h' });
  });

  it('says as what a document is cited', () => {
    const fixture = goodFixture();
    const { sections, ...rest } = fixture.document;
    fixture.document = { ...rest, type: 'newspaper-article', sections };
    const cards = buildCards(withDataset(fixture, loadDataset));
    expect(cards.alpha!.sources[0]).toMatchObject({ type: 'newspaper-article' });
  });

  it('points to a source again where another fact has it', () => {
    const fixture = goodFixture();
    fixture.alpha.facts[2]!.sources = [{ page: 'history' }, { page: 'home' }];
    const cards = buildCards(withDataset(fixture, loadDataset));
    expect(cards.alpha!.facts[2]!.sources).toEqual([1, 3]);
    expect(cards.alpha!.sources).toHaveLength(4);
  });
});

describe('toCompileInput', () => {
  it('takes Traditional characters for their Simplified ones, and keeps own cues and shared lists apart', () => {
    const { entries, cueLists, variants } = toCompileInput(dataset);
    expect(entries[0]).toEqual({
      id: 'alpha',
      category: 'brand',
      pack: 'report',
      forms: [
        { text: 'Alpha', exactCase: true, ambiguity: 'needs-evidence' },
        { text: '阿发', exactCase: false, ambiguity: 'safe' },
      ],
      covering: ['阿发哥', '阿发嫂'],
      cuesFor: ['fan', 'fans', '风扇'],
      cuesAgainst: [],
      cueListsFor: ['appliances'],
      cueListsAgainst: [],
    });
    expect(cueLists).toEqual({ appliances: ['fan', '电器'] });
    expect(String.fromCharCode(variants!.get('發'.charCodeAt(0))!)).toBe('发');
  });

  it('compiles, the same bytes every time', () => {
    expect(buildTable(dataset)).toEqual(buildTable(dataset));
    expect(buildTable(dataset).byteLength).toBeGreaterThan(0);
  });
});
