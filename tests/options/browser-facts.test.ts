import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { UserPack } from '../../data/user-pack.ts';
import { commandKeys, measureStored } from '../../entrypoints/options/browser-facts.ts';
import { packText } from '../../packs/pack-text.ts';
import { savePack } from '../../packs/store.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
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
      { area: 'packs', bytes: 0, items: 0 },
    ]);
  });

  it('counts the packs of the reader, and goes without where there is no database', async () => {
    const pack: UserPack = {
      format: 'guanghuo-lens-pack',
      id: 'm',
      name: '我的',
      entries: [{ id: 'a', names: [{ text: 'Acme' }] }],
    };
    await savePack(pack);
    const bytes = new TextEncoder().encode(packText(pack)).byteLength;
    expect((await measureStored()).at(-1)).toEqual({ area: 'packs', bytes, items: 1 });
    globalThis.indexedDB = {
      open: () => {
        throw new Error('SecurityError');
      },
    } as unknown as IDBFactory;
    expect((await measureStored()).map(({ area }) => area)).toEqual(['sync', 'local', 'session']);
  });
});

describe('commandKeys', () => {
  it('tells what each command does and its keys', async () => {
    vi.spyOn(browser.commands, 'getAll').mockResolvedValue([
      { name: 'next', description: 'Next mention', shortcut: 'Alt+N' },
      { name: 'card', description: '' },
    ] as never);
    expect(await commandKeys()).toEqual([
      { name: 'next', description: 'Next mention', keys: 'Alt+N' },
      { name: 'card', description: '', keys: '' },
    ]);
  });
});
