import { describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../../components/options/options-page.ts';
import { entryHash, readRoute } from '../../entrypoints/options/route.ts';

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
    expect(readRoute(hash)).toEqual({ section, item });
  });

  it.each(SECTION_IDS)('#%s leads there', (section) => {
    expect(readRoute(`#${section}`)).toEqual({ section, item: null });
  });

  it('finds an entry back', () => {
    expect(readRoute(entryHash('own:1/ü #x')).item).toBe('own:1/ü #x');
  });
});
