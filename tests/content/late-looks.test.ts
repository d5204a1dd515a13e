import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LateLooks } from '../../entrypoints/content/late-looks.ts';

const look = vi.fn<(thorough: boolean) => void>();
let stop: AbortController;
let looks: LateLooks;

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  stop = new AbortController();
  looks = new LateLooks(look, stop.signal);
});
afterEach(() => vi.useRealTimers());

const looked = () => look.mock.calls.map(([thorough]) => thorough);

it('looks four times in ten seconds, thoroughly at last, and then no more', () => {
  looks.begin();
  vi.advanceTimersByTime(4_000);
  expect(looked()).toEqual([false, false, false]);
  vi.advanceTimersByTime(60_000);
  expect(looked()).toEqual([false, false, false, true]);
});

it('begins once more where there was reason to in between, however often', () => {
  looks.begin();
  vi.advanceTimersByTime(700);
  for (let count = 0; count < 50; count += 1) looks.begin();
  vi.advanceTimersByTime(60_000);
  expect(looked()).toEqual([false, false, false, true, false, false, false, true]);
  looks.begin();
  vi.advanceTimersByTime(600);
  expect(look).toHaveBeenCalledTimes(9);
});

it('ends with the signal', () => {
  looks.begin();
  stop.abort();
  looks.begin();
  vi.advanceTimersByTime(60_000);
  expect(look).not.toHaveBeenCalled();
});
