import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  EVERYWHERE,
  hiddenFormsAt,
  parseSettings,
  type Settings,
  type SiteState,
  siteStateOf,
  wants,
  withAddress,
  withCategory,
  withDensity,
  withHiddenEntry,
  withHiddenForm,
  withPack,
  withPause,
  withSite,
} from '../../utils/settings.ts';

const at = (address: string): URL => new URL(address);
const NOW = 1_000_000;

describe('parseSettings', () => {
  it.each([undefined, null, 1, 'on', [], [1], {}])('takes the defaults for %o', (value) => {
    expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is whole and mends what is damaged', () => {
    const stored = {
      version: 0,
      enabled: 'yes',
      categories: { brand: false, place: 'off', gone: true },
      packs: { report: 0, reference: false, user: false },
      density: { brand: 'page', place: 'often' },
      siteMode: 'some',
      sites: JSON.parse(
        '{"a.example": {"on": false, "hiddenForms": ["b", 1, "a", "b"]}, "b.example": {"on": 1}, "__proto__": {"on": true}}',
      ),
      pauses: { '*': 'restart', 'a.example': 12.5, 'b.example': 12 },
      hiddenEntries: ['dji', 7, '', 'byd', 'dji'],
      hiddenOwnCategories: ['own:m:sup', null, 'own:m', 'own:m'],
      language: 'tlh',
      openOn: 'click',
      openDelay: 1_001,
      unknown: true,
    };
    const settings = parseSettings(stored);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      categories: { ...DEFAULT_SETTINGS.categories, brand: false },
      packs: { report: true, reference: false },
      density: { ...DEFAULT_SETTINGS.density, brand: 'page' },
      sites: Object.fromEntries([
        ['a.example', { on: false, hiddenForms: ['a', 'b'] }],
        ['__proto__', { on: true }],
      ]),
      pauses: { '*': 'restart', 'b.example': 12 },
      hiddenEntries: ['byd', 'dji'],
      hiddenOwnCategories: ['own:m', 'own:m:sup'],
      openOn: 'click',
    });
    expect(Object.getPrototypeOf(settings.sites)).toBe(Object.prototype);
  });

  it('takes over what version 1 stored', () => {
    const stored = {
      version: 1,
      enabled: false,
      categories: { brand: false },
      packs: { report: true, reference: false },
      disabledSites: ['b.example', 'a.example'],
      language: 'zh-Hant',
    };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      categories: { ...DEFAULT_SETTINGS.categories, brand: false },
      packs: { report: true, reference: false },
      sites: { 'a.example': { on: false }, 'b.example': { on: false } },
      language: 'zh-Hant',
    });
  });

  it('reads what it has written', () => {
    const settings: Settings = {
      ...withHiddenForm(withSite(DEFAULT_SETTINGS, 'a.example', false), 'b.example', 'Honor', true),
      ...withPause(DEFAULT_SETTINGS, 'c.example', 'restart'),
      enabled: false,
      openDelay: 0,
      markStyle: 'underline',
    };
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });
});

it.each([
  [DEFAULT_SETTINGS, true],
  [withPack(DEFAULT_SETTINGS, 'report', false), true],
  [withPack(DEFAULT_SETTINGS, 'reference', false), false],
  [withCategory(DEFAULT_SETTINGS, 'brand', false), false],
  [withCategory(DEFAULT_SETTINGS, 'place', false), true],
  [withHiddenEntry(DEFAULT_SETTINGS, 'dji', true), false],
  [withHiddenEntry(withHiddenEntry(DEFAULT_SETTINGS, 'dji', true), 'dji', false), true],
])('wants an entry whose category and pack are on and that is not hidden: %#', (settings, wanted) => {
  expect(wants(settings, { id: 'dji', category: 'brand', pack: 'reference' })).toBe(wanted);
});

it('begins with every mention of names and the first in each section of terms and policies', () => {
  const { density } = DEFAULT_SETTINGS;
  expect([density.brand, density.programme, density['trade-term'], density.policy]).toEqual([
    'every',
    'every',
    'section',
    'section',
  ]);
  expect(withDensity(DEFAULT_SETTINGS, 'brand', 'page').density).toEqual({ ...density, brand: 'page' });
});

describe('siteStateOf', () => {
  const listed: Settings = { ...DEFAULT_SETTINGS, siteMode: 'listed' };
  const off = withSite(DEFAULT_SETTINGS, 'a.example', false);
  it.each<[string, Settings, string, SiteState]>([
    ['everything by default', DEFAULT_SETTINGS, 'https://a.example/', 'on'],
    ['the main switch', { ...DEFAULT_SETTINGS, enabled: false }, 'https://a.example/', 'off-everywhere'],
    ['a site that is off', off, 'https://a.example/news', 'off-here'],
    ['its subdomains', off, 'https://www.a.example/', 'off-here'],
    ['no site that only ends alike', off, 'https://ba.example/', 'on'],
    ['a subdomain that is on', withSite(off, 'www.a.example', true), 'https://www.a.example/', 'on'],
    ['a part of a site', withSite(off, '*://a.example/news/*', true), 'https://a.example/news/1?x=2', 'on'],
    ['the rest of it', withSite(off, '*://a.example/news/*', true), 'https://a.example/blog', 'off-here'],
    ['a local file', withSite(DEFAULT_SETTINGS, 'file:', false), 'file:///tmp/a.html', 'off-here'],
    ['a site that is not listed', listed, 'https://a.example/', 'not-listed'],
    ['a site that is', withSite(listed, 'a.example', true), 'https://a.example/', 'on'],
    [
      'a pause of everything',
      withPause(DEFAULT_SETTINGS, EVERYWHERE, NOW + 1),
      'https://a.example/',
      'paused-everywhere',
    ],
    ['a pause that is over', withPause(DEFAULT_SETTINGS, EVERYWHERE, NOW), 'https://a.example/', 'on'],
    ['a pause of the site', withPause(DEFAULT_SETTINGS, 'a.example', 'restart'), 'https://a.example/', 'paused-here'],
    ['a pause of another site', withPause(DEFAULT_SETTINGS, 'b.example', 'restart'), 'https://a.example/', 'on'],
  ])('knows %s', (_, settings, address, state) => {
    expect(siteStateOf(settings, at(address), NOW)).toBe(state);
  });
});

describe('withAddress', () => {
  it.each<[string, Settings, string]>([
    ['nothing is set', DEFAULT_SETTINGS, 'https://a.example/'],
    ['the domain above is off', withSite(DEFAULT_SETTINGS, 'example', false), 'https://a.example/'],
    ['a pattern decides', withSite(DEFAULT_SETTINGS, '*://a.example/news/*', false), 'https://a.example/news/1'],
    ['only listed sites are on', { ...DEFAULT_SETTINGS, siteMode: 'listed' }, 'https://a.example/'],
    ['the site is paused', withPause(DEFAULT_SETTINGS, 'a.example', 'restart'), 'https://a.example/'],
  ])('switches where %s', (_, settings, address) => {
    for (const on of [true, false, true]) {
      const changed = withAddress(settings, at(address), on);
      expect(siteStateOf(changed, at(address), NOW)).toBe(on ? 'on' : 'off-here');
    }
  });
});

it('hides a spelling on its site and its subdomains only', () => {
  const settings = withHiddenForm(DEFAULT_SETTINGS, 'a.example', 'Honor', true);
  expect(hiddenFormsAt(settings, at('https://www.a.example/'))).toEqual(new Set(['honor']));
  expect(hiddenFormsAt(settings, at('https://b.example/'))).toEqual(new Set());
  expect(withHiddenForm(settings, 'a.example', 'HONOR', false).sites).toEqual({});
});
