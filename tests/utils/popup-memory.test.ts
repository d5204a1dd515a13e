import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_MEMORY, loadPopupMemory, parsePopupMemory, savePopupMemory } from '../../utils/popup-memory.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'debug').mockReturnValue();
});

describe('the memory of the popup', () => {
  it('is what was saved', async () => {
    expect(await loadPopupMemory()).toEqual(DEFAULT_MEMORY);
    await savePopupMemory({ hintSeen: true, mapOpen: false });
    expect(await loadPopupMemory()).toEqual({ hintSeen: true, mapOpen: false });
  });

  it.each([null, 'x', [], { hintSeen: 'yes', mapOpen: 0 }])('begins anew after %o', (value) => {
    expect(parsePopupMemory(value)).toEqual(DEFAULT_MEMORY);
  });

  it('does without a store', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('no'));
    expect(await loadPopupMemory()).toEqual(DEFAULT_MEMORY);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(savePopupMemory(DEFAULT_MEMORY)).resolves.toBeUndefined();
  });
});
