import { describe, expect, it } from 'vitest';
import { localDate } from '../../utils/local-date.ts';

describe('localDate', () => {
  it("is the reader's own day, not that of Greenwich", () => {
    expect(localDate(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
    expect(localDate(new Date(2026, 10, 25, 23, 59))).toBe('2026-11-25');
  });
});
