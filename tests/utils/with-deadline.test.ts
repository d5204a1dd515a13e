import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadOwnTable } from '../../entrypoints/content/own-table.ts';
import { requestHeads, requestIndex } from '../../utils/messages.ts';
import { OWN_TABLE_KEY } from '../../utils/own-table-key.ts';
import { requestCard } from '../../utils/request-card.ts';
import { requestHide } from '../../utils/request-hide.ts';
import { ANSWER_DEADLINE_MS, withDeadline } from '../../utils/with-deadline.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.spyOn(browser.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined) as never);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('where the background never answers', () => {
  it.each([
    ['a card', () => requestCard('midea')],
    ['heads', () => requestHeads(['midea'])],
    ['the index', () => requestIndex(() => undefined)],
  ])('%s is given up', async (_, request) => {
    const failed = expect(request()).rejects.toThrow('No answer');
    await vi.advanceTimersByTimeAsync(ANSWER_DEADLINE_MS + 1);
    await failed;
  });

  it('a page goes without own packs', async () => {
    await browser.storage.local.set({ [OWN_TABLE_KEY]: 1 });
    const table = loadOwnTable();
    await vi.advanceTimersByTimeAsync(ANSWER_DEADLINE_MS + 1);
    expect(await table).toBeNull();
  });

  it('nothing is hidden, and that is told', async () => {
    const hidden = requestHide({ type: 'hide-entry', entry: 'midea', hidden: true });
    await vi.advanceTimersByTimeAsync(ANSWER_DEADLINE_MS + 1);
    expect(await hidden).toBe(false);
  });
});

it('goes without own packs where the store cannot be read', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('broken'));
  expect(await loadOwnTable()).toBeNull();
});

it('passes on an answer or an error that comes in time', async () => {
  expect(await withDeadline(Promise.resolve(7))).toBe(7);
  await expect(withDeadline(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});
