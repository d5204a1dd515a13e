import { describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../../components/options/options-page.ts';
import { readRoute } from '../../entrypoints/options/route.ts';
import { datasetPath, entryPath } from '../../utils/extension-pages.ts';

describe('readRoute', () => {
  it.each([
    ['', 'reading', null],
    ['#', 'reading', null],
    ['#nowhere', 'reading', null],
    ['#toString', 'reading', null],
    ['#sites/', 'sites', null],
    ['#reading/open-delay', 'reading', 'open-delay'],
    ['#dataset/midea', 'dataset', 'midea'],
    ['#dataset/a%2Fb', 'dataset', 'a/b'],
    ['#dataset/%', 'dataset', '%'],
    ['#nowhere/midea', 'reading', null],
  ])('%s leads to %s, %s', (hash, section, item) => {
    expect(readRoute(hash)).toEqual({ section, item, query: null });
  });

  it.each(SECTION_IDS)('#%s leads there', (section) => {
    expect(readRoute(`#${section}`)).toEqual({ section, item: null, query: null });
  });

  const hashOf = (path: string) => new URL(path, 'https://a.example').hash;

  it.each(['midea', 'own:1/ü?q=%#x'])('finds the entry %s back', (entry) => {
    expect(readRoute(hashOf(entryPath(entry)))).toEqual({ section: 'dataset', item: entry, query: null });
  });

  it.each(['canton', '美的 & b?#/+%', 'a\nb'])('finds what is looked for back: %j', (query) => {
    expect(readRoute(hashOf(datasetPath(query)))).toEqual({ section: 'dataset', item: null, query });
  });

  it('looks for nothing where nothing is asked for', () => {
    expect(readRoute(hashOf(datasetPath('')))).toEqual({ section: 'dataset', item: null, query: null });
  });
});
