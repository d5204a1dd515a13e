import { describe, expect, it } from 'vitest';
import { ownCategoryId, ownId, parseOwnId } from '../../packs/own-ids.ts';
import { categoryOfOwn, wantsAny } from '../../utils/own-entries.ts';
import { DEFAULT_SETTINGS, withCategory, withHiddenEntry, withOwnCategory } from '../../utils/settings.ts';

describe('the id of an own entry', () => {
  it.each([
    [{ id: 'a', category: 'sup' }, 'own:m:sup:a', 'own:m:sup'],
    [{ id: 'a', category: 'brand' }, 'own:m:brand:a', 'own:m:brand'],
    [{ id: 'a', category: undefined }, 'own:m:a', 'own:m'],
  ])('of %j is %s', (entry, id, category) => {
    expect(ownId('m', entry)).toBe(id);
    expect(parseOwnId(id)).toEqual({ pack: 'm', entry: 'a' });
    expect(categoryOfOwn(id)).toBe(category);
    expect(ownCategoryId('m', entry.category)).toBe(category);
  });

  it.each(['midea', 'own:', 'own:m', 'own:m:', 'own::a', 'own:m:c:a:b'])('is not %j', (id) => {
    expect(parseOwnId(id)).toBeNull();
  });
});

describe('what is wanted of own packs', () => {
  const wanted = (settings = DEFAULT_SETTINGS) =>
    [
      { id: 'own:m:sup:a', category: 'own-lime' as const },
      { id: 'own:m:brand:b', category: 'brand' as const },
      { id: 'own:m:c', category: 'own-cyan' as const },
      { id: 'own:m2:sup:d', category: 'own-lime' as const },
    ].flatMap((entry) => (wantsAny(settings, { ...entry, pack: 'own' }) ? [entry.id.split(':').at(-1)] : []));

  it.each([
    ['everything', DEFAULT_SETTINGS, ['a', 'b', 'c', 'd']],
    ['without a category of one pack', withOwnCategory(DEFAULT_SETTINGS, 'own:m:sup', false), ['b', 'c', 'd']],
    ['without what has no category', withOwnCategory(DEFAULT_SETTINGS, 'own:m', false), ['a', 'b', 'd']],
    ['without one of our categories', withCategory(DEFAULT_SETTINGS, 'brand', false), ['a', 'c', 'd']],
    ['without an entry', withHiddenEntry(DEFAULT_SETTINGS, 'own:m:c', true), ['a', 'b', 'd']],
  ])('%s', (_, settings, ids) => expect(wanted(settings)).toEqual(ids));

  it('is switched off and on again', () => {
    const off = withOwnCategory(withOwnCategory(DEFAULT_SETTINGS, 'own:m:b', false), 'own:m:a', false);
    expect(off.hiddenOwnCategories).toEqual(['own:m:a', 'own:m:b']);
    expect(withOwnCategory(off, 'own:m:b', true).hiddenOwnCategories).toEqual(['own:m:a']);
  });
});
