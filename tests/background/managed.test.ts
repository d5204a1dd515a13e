/** What an organisation presets through its policies. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyManaged, presetSettings } from '../../packs/managed.ts';
import { listPacks, savePack, switchPack } from '../../packs/store.ts';
import { DEFAULT_SETTINGS, withSite } from '../../utils/settings.ts';
import { loadSettings, updateSettings } from '../../utils/settings-store.ts';

const packOf = (id: string, ...terms: string[]) => ({
  format: 'guanghuo-lens-pack' as const,
  id,
  name: id,
  entries: terms.map((text, index) => ({ id: `e${index}`, names: [{ text }] })),
});
const policy = vi.fn<() => Promise<Record<string, unknown>>>();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'debug').mockReturnValue();
  policy.mockReset();
  vi.spyOn(browser.storage.managed, 'get').mockImplementation((() => policy()) as never);
});

const packs = async () =>
  (await listPacks()).map(({ id, on, managed }) => `${id} ${on ? 'on' : 'off'}${managed ? ' managed' : ''}`);

it('does nothing where there is none', async () => {
  policy.mockResolvedValue({});
  expect(await applyManaged()).toBe(false);
  policy.mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await applyManaged()).toBe(false);
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(await browser.storage.sync.get(null)).toEqual({});
});

it('presets settings once: what a person changes afterwards stays', async () => {
  policy.mockResolvedValue({
    settings: { categories: { policy: false, toString: true }, enabled: 'no', version: 9, gone: 1 },
  });
  expect(await applyManaged()).toBe(true);
  const { categories } = await loadSettings();
  expect([categories.policy, categories.brand]).toEqual([false, true]);
  expect(await loadSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    categories: { ...DEFAULT_SETTINGS.categories, policy: false },
  });
  await updateSettings((settings) => ({ ...settings, categories: { ...settings.categories, policy: true } }));
  expect(await applyManaged()).toBe(false);
  expect((await loadSettings()).categories.policy).toBe(true);
  policy.mockResolvedValue({ settings: { categories: { brand: false } } });
  expect(await applyManaged()).toBe(true);
  expect((await loadSettings()).categories.brand).toBe(false);
});

it('adds to lists and sites, and takes nothing of another kind or off a prototype', () => {
  const preset = JSON.parse(
    '{"sites": {"a.example": {"on": false}}, "hiddenEntries": ["dji"], "language": ["en"], "__proto__": {"enabled": false}, "packs": null}',
  );
  const settings = withSite({ ...DEFAULT_SETTINGS, hiddenEntries: ['byd'] }, 'b.example', false);
  expect(presetSettings(settings, preset)).toEqual({
    ...settings,
    hiddenEntries: ['byd', 'dji'],
    sites: { 'a.example': { on: false }, 'b.example': { on: false } },
  });
});

it('presets packs beside the reader’s own, and takes them away with the policy', async () => {
  await savePack(packOf('one', 'Own'));
  policy.mockResolvedValue({
    packs: [JSON.stringify(packOf('one', 'Preset', 'Q')), packOf('two', 'Other'), '{"x": 1}', 7],
  });
  expect(await applyManaged()).toBe(true);
  expect(await packs()).toEqual(['one on', 'managed-one on managed', 'managed-two on managed']);
  expect(console.warn).toHaveBeenCalledTimes(3);
  expect(console.warn).toHaveBeenCalledWith('Guanghuo Lens: policy, packs[0] line 1 names[0].text: one-letter');
  await switchPack('managed-two', false);
  policy.mockResolvedValue({ packs: [packOf('two', 'Other', 'More')] });
  expect(await applyManaged()).toBe(true);
  expect(await packs()).toEqual(['one on', 'managed-two off managed']);
  policy.mockResolvedValue({});
  expect(await applyManaged()).toBe(true);
  expect(await packs()).toEqual(['one on']);
  expect(await applyManaged()).toBe(false);
});
