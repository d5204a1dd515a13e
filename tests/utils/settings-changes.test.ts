import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  type Settings,
  withCategory,
  withHiddenEntry,
  withHiddenForm,
  withoutSite,
  withPause,
  withSite,
} from '../../utils/settings.ts';
import { placesChanged, withPlacesBack } from '../../utils/settings-changes.ts';

const rich = withHiddenForm(
  withHiddenEntry(withSite(withPause(DEFAULT_SETTINGS, '*', 'restart'), 'a.example', false), 'honor', true),
  'b.example',
  'apple',
  true,
);

const CHANGES: ReadonlyArray<[string, (settings: Settings) => Settings]> = [
  ['a field', (settings) => ({ ...settings, openDelay: 500 })],
  ['a category', (settings) => withCategory(settings, 'brand', false)],
  ['a new site', (settings) => withSite(settings, 'c.example', true)],
  ['a site that is taken away', (settings) => withoutSite(settings, 'a.example')],
  ['a hidden entry', (settings) => withHiddenEntry(settings, 'belle', true)],
  ['an entry shown again', (settings) => withHiddenEntry(settings, 'honor', false)],
  ['a spelling shown again', (settings) => withHiddenForm(settings, 'b.example', 'apple', false)],
  ['a pause', (settings) => withPause(settings, 'a.example', 1_000)],
  ['the end of a pause', (settings) => withPause(settings, '*', null)],
  ['a reset', () => DEFAULT_SETTINGS],
];

describe('placesChanged and withPlacesBack', () => {
  it.each(CHANGES)('put %s back', (_, change) => {
    const changed = change(rich);
    const places = placesChanged(rich, changed);
    expect(places.length).toBeGreaterThan(0);
    expect(withPlacesBack(changed, places)).toEqual(rich);
  });

  it('leave alone what was changed since', () => {
    const places = placesChanged(rich, withSite(withCategory(rich, 'brand', false), 'a.example', true));
    const since = withHiddenEntry(
      withSite({ ...withCategory(rich, 'policy', false), theme: 'dark' }, 'new.example', true),
      'belle',
      true,
    );
    const back = withPlacesBack(withCategory(since, 'brand', false), places);
    expect(back.categories).toMatchObject({ brand: true, policy: false });
    expect(back.sites).toMatchObject({ 'a.example': { on: false }, 'new.example': { on: true } });
    expect(back).toMatchObject({ theme: 'dark', hiddenEntries: ['belle', 'honor'] });
  });

  it('find nothing where nothing was changed', () => {
    expect(placesChanged(rich, structuredClone(rich))).toEqual([]);
  });
});
