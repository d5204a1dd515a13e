import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, withCategory, withPack, withPause, withSite } from '../../utils/settings.ts';
import { endPauses, loadSettings, updateSettings, watchSettings } from '../../utils/settings-store.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'debug').mockReturnValue();
});

it('gives the defaults when there is nothing or the store fails', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
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
    updateSettings((settings) => withPause(settings, 'c.example', 'restart')),
  ]);
  const { categories, packs, sites, pauses } = await loadSettings();
  expect(categories.brand).toBe(false);
  expect(packs).toEqual({ report: false, reference: true });
  expect(sites).toEqual({ 'a.example': { on: false }, 'b.example': { on: true } });
  expect(pauses).toEqual({ 'c.example': 'restart' });
});

it('gives each site an item of its own in sync, and writes only what has changed', async () => {
  await updateSettings((settings) => withSite(settings, 'a.example', false));
  const set = vi.spyOn(browser.storage.sync, 'set');
  await updateSettings((settings) => withSite(settings, 'b.example', false));
  expect(set.mock.calls).toEqual([[{ 'site:b.example': { on: false } }]]);
  await updateSettings((settings) => ({ ...settings, sites: {} }));
  expect(Object.keys(await browser.storage.sync.get(null))).toEqual(['settings']);
});

it('moves what version 1 stored, with its first change', async () => {
  await browser.storage.local.set({ settings: { version: 1, enabled: false, disabledSites: ['a.example'] } });
  expect(await loadSettings()).toMatchObject({ enabled: false, sites: { 'a.example': { on: false } } });
  await updateSettings((settings) => withCategory(settings, 'place', false));
  expect(await browser.storage.local.get('settings')).toEqual({});
  expect(await browser.storage.sync.get('site:a.example')).toEqual({ 'site:a.example': { on: false } });
  expect(await loadSettings()).toMatchObject({ enabled: false, sites: { 'a.example': { on: false } } });
});

it('keeps what a later version has stored beside it', async () => {
  await browser.storage.sync.set({ settings: { version: 9, future: [1], enabled: false } });
  await updateSettings((settings) => withCategory(settings, 'place', false));
  expect((await browser.storage.sync.get('settings')).settings).toMatchObject({ future: [1], enabled: false });
});

describe('where sync fails', () => {
  it('keeps the change on this machine, says so, and hands it over later', async () => {
    await updateSettings((settings) => withSite(settings, 'a.example', false));
    const set = vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const remove = vi.spyOn(browser.storage.sync, 'remove').mockRejectedValue(new Error('offline'));
    expect(await updateSettings((settings) => withSite(settings, 'b.example', false))).toMatchObject({
      isLocalOnly: true,
    });
    await updateSettings(({ sites: { 'a.example': _, ...sites }, ...settings }) => ({ ...settings, sites }));
    expect((await loadSettings()).sites).toEqual({ 'b.example': { on: false } });

    set.mockRestore();
    remove.mockRestore();
    expect(await updateSettings((settings) => settings)).toMatchObject({ isLocalOnly: false });
    expect(await browser.storage.sync.get('site:b.example')).toEqual({ 'site:b.example': { on: false } });
    expect((await browser.storage.local.get('unsynced')).unsynced).toEqual({});
    expect((await loadSettings()).sites).toEqual({ 'b.example': { on: false } });
  });

  it('reads and writes without sync', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('disabled'));
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('disabled'));
    await updateSettings((settings) => withCategory(settings, 'place', false));
    expect((await loadSettings()).categories.place).toBe(false);
  });

  it('changes nothing when no store can be read, and goes on when it can', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'));
    await expect(updateSettings((settings) => ({ ...settings, enabled: false }))).rejects.toThrow('broken');
    await updateSettings((settings) => withCategory(settings, 'place', false));
    expect(await loadSettings()).toMatchObject({ enabled: true, categories: { place: false } });
  });
});

it('tells of changes until told to stop', async () => {
  const seen: boolean[] = [];
  const stop = watchSettings(({ enabled }) => seen.push(enabled));
  await updateSettings((settings) => ({ ...settings, enabled: false }));
  await browser.storage.local.set({ other: 1 });
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0));
  stop();
  await updateSettings((settings) => ({ ...settings, enabled: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).not.toContain(true);
});

it('ends pauses with the browser, but for those that have an end of their own', async () => {
  await updateSettings((settings) =>
    withPause(withPause(withPause(settings, '*', 'restart'), 'a.example', 5), 'b.example', 15),
  );
  await endPauses(10);
  expect((await loadSettings()).pauses).toEqual({ 'b.example': 15 });
});
