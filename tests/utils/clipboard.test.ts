import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../utils/clipboard.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('copies with the clipboard of the page', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('美的')).toBe(true);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('美的');
});

it.each<[string, unknown]>([
  ['there is none', {}],
  [
    'the page forbids it',
    { clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } },
  ],
])('tries the command where %s, and does not believe an event that the page made', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  const given = vi.fn();
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: given } });
    document.dispatchEvent(event);
    return true;
  };
  expect(await copyText('美的')).toBe(false);
  expect(given).not.toHaveBeenCalled();
});
