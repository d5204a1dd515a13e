/** `docs/SECURITY.md` names the test that holds each promise: every one of them exists, and every promise has one. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DOCUMENT = readFileSync('docs/SECURITY.md', 'utf8');
const named = [...DOCUMENT.matchAll(/`(tests\/[^`]+)`: “([^”]+)”/g)].map(([, file, title]) => [file!, title!] as const);
/** Rows of tables that have a last column of tests. */
const promises = DOCUMENT.split(/^\| what .*held by \|$/m)
  .slice(1)
  .flatMap((table) => table.split(/\n(?!\|)/, 1)[0]!.split('\n'))
  .filter((row) => row.startsWith('|') && !/^\|[\s|-]+$/.test(row));

/** Whether a test of that title is in the source: the first argument of a call. */
function hasTest(source: string, title: string): boolean {
  return ["'", '"', '`'].some(
    (quote) => source.includes(`(${quote}${title}${quote},`) || source.includes(`(\n    ${quote}${title}${quote},`),
  );
}

describe('docs/SECURITY.md', () => {
  it('names tests, at least one for each promise', () => {
    expect(named.length).toBeGreaterThan(30);
    expect(promises.length).toBeGreaterThan(20);
    expect(promises.filter((row) => !/`tests\/[^`]+`: “[^”]+”/.test(row))).toEqual([]);
  });

  it.each([...new Map(named.map((one) => [one.join(), one])).values()])('is held by %s: %s', (file, title) => {
    expect(existsSync(file)).toBe(true);
    expect(hasTest(readFileSync(file, 'utf8'), title)).toBe(true);
  });

  it.each(['tests/e2e/hostile-pages.test.ts', 'tests/e2e/network.test.ts'])('knows every test of %s', (file) => {
    const titles = [...readFileSync(file, 'utf8').matchAll(/\bit(?:\.each\([\s\S]*?\])?\)?\('([^']+)', async/g)].map(
      ([, title]) => title!,
    );
    expect(titles.length).toBeGreaterThan(2);
    expect(titles.filter((title) => !named.some((one) => one[0] === file && one[1] === title))).toEqual([]);
  });

  it('would tell of a test that is gone', () => {
    expect(hasTest("it('does this', () => {})", 'does this')).toBe(true);
    expect(hasTest("it('does this and that', () => {})", 'does this')).toBe(false);
  });
});
