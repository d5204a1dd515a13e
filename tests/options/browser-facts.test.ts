import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commandKeys, measureStored } from '../../entrypoints/options/browser-facts.ts';

afterEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
});

describe('measureStored', () => {
  it('counts keys and values of each area', async () => {
    await browser.storage.sync.set({ settings: { theme: 'dark' }, 'site:a': { on: false } });
    await browser.storage.local.set({ 名: '美' });
    expect(await measureStored()).toEqual([
      { area: 'sync', bytes: 8 + 16 + 6 + 12, items: 2 },
      { area: 'local', bytes: 3 + 5, items: 1 },
      { area: 'session', bytes: 0, items: 0 },
    ]);
  });
});

describe('commandKeys', () => {
  it('tells what each command does and its keys', async () => {
    vi.spyOn(browser.commands, 'getAll').mockResolvedValue([
      { name: 'next', description: 'Next mention', shortcut: 'Alt+N' },
      { name: 'card', description: '' },
    ] as never);
    expect(await commandKeys()).toEqual([
      { description: 'Next mention', keys: 'Alt+N' },
      { description: 'card', keys: '' },
    ]);
  });
});
