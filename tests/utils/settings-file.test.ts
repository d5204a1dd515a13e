import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, withHiddenForm, withPause, withSite } from '../../utils/settings.ts';
import { MAX_FILE_LENGTH, readSettingsFile, settingsFileOf } from '../../utils/settings-file.ts';

const settings = withSite(
  withHiddenForm(
    { ...DEFAULT_SETTINGS, openDelay: 450, hiddenEntries: ['honor'] },
    '*://*.example.org/shop/*',
    'Apple',
    true,
  ),
  'a.example',
  false,
);
const fileOf = (given: unknown) => JSON.stringify({ format: 'guanghuo-lens-settings', settings: given });
/** The faults as `place kind found`. */
const faultsOf = (given: unknown) => {
  const file = readSettingsFile(fileOf(given));
  return 'faults' in file ? file.faults.map(({ place, kind, found }) => `${place} ${kind} ${found}`) : file.fault;
};

describe('a file of settings', () => {
  it('comes back as it was saved, without pauses', () => {
    const { pauses: _, ...kept } = settings;
    const text = settingsFileOf(withPause(settings, '*', 'restart'), '2026-11-25T10:00:00Z');
    expect(readSettingsFile(text)).toEqual({ settings: kept, faults: [] });
    expect(readSettingsFile(`\uFEFF${text}`)).toEqual({ settings: kept, faults: [] });
    expect(text).not.toContain('pauses');
  });

  it('may be of version 1, or have only a part', () => {
    expect(readSettingsFile(fileOf({ version: 1, disabledSites: ['a.example'], openDelay: 100 }))).toMatchObject({
      settings: { sites: { 'a.example': { on: false } }, openDelay: 100, theme: 'auto' },
      faults: [],
    });
  });

  it.each([
    ['a wrong value', { theme: 'pink' }, ['theme value "pink"']],
    ['a delay out of bounds', { openDelay: 5_000 }, ['openDelay value 5000']],
    ['an unknown setting', { colour: 'red' }, ['colour unknown "red"']],
    ['an unknown category', { categories: { cars: true } }, ['categories › cars unknown true']],
    ['a wrong type deep inside', { categories: { brand: 'yes' } }, ['categories › brand value "yes"']],
    ['a list that is none', { hiddenEntries: 'honor' }, ['hiddenEntries value "honor"']],
    ['a member that is no text', { hiddenEntries: ['honor', 7] }, ['hiddenEntries › 2 value 7']],
    ['a site that is none', { sites: { 'a b': { on: false } } }, ['sites › a b site "a b"']],
    ['a site that says nothing', { sites: { 'a.example': {} } }, ['sites › a.example value {}']],
    ['a later version', { version: 3 }, ['version value 3']],
    ['a prototype key', JSON.parse('{"__proto__": {"on": false}}'), ['__proto__ unknown {"on":false}']],
  ])('names the place of %s and takes the rest', (_, given, faults) => {
    expect(faultsOf(given)).toEqual(faults);
    expect(readSettingsFile(fileOf({ ...given, badge: false }))).toMatchObject({ settings: { badge: false } });
  });

  it('keeps no site that is none', () => {
    const file = readSettingsFile(fileOf({ sites: { 'a b': { on: false }, 'b.example': { on: true } } }));
    expect('settings' in file && file.settings.sites).toEqual({ 'b.example': { on: true } });
  });

  it.each([
    ['no JSON', '{"format": ', 'not-json'],
    ['a list', '[]', 'not-ours'],
    ['another file', '{"format": "else", "settings": {}}', 'not-ours'],
    ['no settings', '{"format": "guanghuo-lens-settings"}', 'not-ours'],
    ['a huge file', ' '.repeat(MAX_FILE_LENGTH + 1), 'too-large'],
  ])('is refused where it is %s', (_, text, kind) => {
    expect(readSettingsFile(text)).toMatchObject({ fault: { kind } });
  });
});
