import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { requestTitle, TITLE_TIMEOUT_MS } from '../../utils/page-title.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'debug').mockReturnValue();
});

describe('requestTitle', () => {
  it.each([
    [' News ', 'News'],
    [undefined, ''],
    [{ title: 'News' }, ''],
  ])('makes of the answer %j the title %j', async (answer, title) => {
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(answer as never);
    expect(await requestTitle(7)).toBe(title);
    expect(send).toHaveBeenCalledExactlyOnceWith(7, { type: 'tell-title' }, { frameId: 0 });
  });

  it('does without a page that is not there, or does not answer', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValueOnce(new Error('no receiver'));
    expect(await requestTitle(7)).toBe('');
    vi.useFakeTimers();
    vi.mocked(browser.tabs.sendMessage).mockReturnValueOnce(new Promise(() => undefined) as never);
    const title = requestTitle(7);
    await vi.advanceTimersByTimeAsync(TITLE_TIMEOUT_MS);
    expect(await title).toBe('');
    vi.useRealTimers();
  });
});
