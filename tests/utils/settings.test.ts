import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  parseSettings,
  type Settings,
  updateSettings,
  wants,
  watchSettings,
  withCategory,
  withPack,
  withSite,
} from '../../utils/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

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
      disabledSites: ['b.example', 7, '', 'a.example', 'b.example'],
      language: 'tlh',
      unknown: true,
    };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      categories: { ...DEFAULT_SETTINGS.categories, brand: false },
      packs: { report: true, reference: false },
      disabledSites: ['a.example', 'b.example'],
    });
  });

  it('reads what it has written', () => {
    const settings: Settings = {
      ...withSite(DEFAULT_SETTINGS, 'a.example', false),
      enabled: false,
      language: 'zh-Hant',
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
])('wants an entry whose category and pack are on: %o', (settings, wanted) => {
  expect(wants(settings, { category: 'brand', pack: 'reference' })).toBe(wanted);
});

describe('the store', () => {
  it('gives the defaults when it is empty or fails', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    vi.spyOn(console, 'debug').mockReturnValue();
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('loses no change when many are made at once', async () => {
    await Promise.all([
      updateSettings((settings) => withCategory(settings, 'brand', false)),
      updateSettings((settings) => withSite(settings, 'b.example', false)),
      updateSettings((settings) => withSite(settings, 'a.example', false)),
      updateSettings((settings) => withSite(settings, 'b.example', true)),
      updateSettings((settings) => withPack(settings, 'report', false)),
    ]);
    const { categories, packs, disabledSites } = await loadSettings();
    expect(categories.brand).toBe(false);
    expect(packs).toEqual({ report: false, reference: true });
    expect(disabledSites).toEqual(['a.example']);
  });

  it('changes nothing when it cannot be read, and goes on when it can', async () => {
    await updateSettings((settings) => withSite(settings, 'a.example', false));
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'));
    await expect(updateSettings((settings) => ({ ...settings, enabled: false }))).rejects.toThrow('broken');
    await updateSettings((settings) => withCategory(settings, 'place', false));
    expect(await loadSettings()).toMatchObject({
      enabled: true,
      disabledSites: ['a.example'],
      categories: { place: false },
    });
  });

  it('tells of changes until told to stop', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings(({ enabled }) => seen.push(enabled));
    await updateSettings((settings) => ({ ...settings, enabled: false }));
    await browser.storage.local.set({ other: 1 });
    stop();
    await updateSettings((settings) => ({ ...settings, enabled: true }));
    expect(seen).toEqual([false]);
  });
});
