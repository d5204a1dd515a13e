import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lateLooks } from '../../entrypoints/content/late-looks.ts';

const look = vi.fn<(thorough: boolean) => void>();
let stop: AbortController;
let begin: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  stop = new AbortController();
  begin = lateLooks(look, stop.signal);
});
afterEach(() => vi.useRealTimers());

const looked = () => look.mock.calls.map(([thorough]) => thorough);

it('looks four times in ten seconds, thoroughly at last, and then no more', () => {
  begin();
  vi.advanceTimersByTime(4_000);
  expect(looked()).toEqual([false, false, false]);
  vi.advanceTimersByTime(60_000);
  expect(looked()).toEqual([false, false, false, true]);
});

it('begins once more where there was reason to in between, however often', () => {
  begin();
  vi.advanceTimersByTime(700);
  for (let count = 0; count < 50; count += 1) begin();
  vi.advanceTimersByTime(60_000);
  expect(looked()).toEqual([false, false, false, true, false, false, false, true]);
  begin();
  vi.advanceTimersByTime(600);
  expect(look).toHaveBeenCalledTimes(9);
});

it('ends with the signal', () => {
  begin();
  vi.advanceTimersByTime(100);
  stop.abort();
  begin();
  vi.advanceTimersByTime(60_000);
  expect(look).not.toHaveBeenCalled();
});
