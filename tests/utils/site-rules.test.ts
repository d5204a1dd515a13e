import { describe, expect, it } from 'vitest';
import { closenessOf, closestPattern, readSitePattern } from '../../utils/site-rules.ts';

describe('readSitePattern', () => {
  it.each([
    ['example.com', 'example.com'],
    [' WWW.Example.com/ ', 'www.example.com'],
    ['*.example.com', 'example.com'],
    ['https://Example.com/a?b#c', 'example.com'],
    ['localhost', 'localhost'],
    ['中国.example', 'xn--fiqs8s.example'],
    ['127.0.0.1:8080', '127.0.0.1'],
    ['example.com:3000', 'example.com'],
    ['intranet', '*://intranet/*'],
    ['com', '*://com/*'],
    ['file:', 'file:'],
    ['file:///tmp/a.html', 'file:'],
    ['*://*.Example.com/News/*', '*://*.example.com/News/*'],
    ['https://*/*', 'https://*/*'],
    ['file:///home/*', 'file:///home/*'],
  ])('takes %s', (typed, pattern) => {
    expect(readSitePattern(typed)).toEqual({ pattern });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['a b', 'host'],
    ['a..b', 'host'],
    ['*', 'host'],
    ['-', 'host'],
    ['a-.example', 'host'],
    [`${'a'.repeat(64)}.example`, 'host'],
    [`${'a.'.repeat(127)}example`, 'host'],
    ['user@example.com', 'host'],
    ['ftp://example.com/*', 'scheme'],
    ['javascript://x/*', 'scheme'],
    ['*://exam*ple.com/*', 'host'],
    ['*://*.example.com', 'path'],
    ['file://host/*', 'host'],
  ])('refuses %o', (typed, fault) => {
    expect(readSitePattern(typed)).toEqual({ fault });
  });
});

describe('closenessOf', () => {
  it.each([
    ['example.com', 'https://example.com/', true],
    ['example.com', 'https://a.b.example.com/', true],
    ['example.com', 'https://notexample.com/', false],
    ['file:', 'file:///a', true],
    ['*://example.com/*', 'https://example.com/a', true],
    ['*://example.com/*', 'https://www.example.com/a', false],
    ['*://*.example.com/*', 'http://example.com/a', true],
    ['https://*.example.com/*', 'http://example.com/a', false],
    ['*://*/a*b*c', 'https://x.example/a1b2c', true],
    ['*://*/a*b*c', 'https://x.example/a1c2b', false],
    ['*://*/a', 'https://x.example/a', true],
    ['*://*/a', 'https://x.example/ab', false],
    ['*://*/*', 'file:///a', false],
  ])('%s on %s: %s', (pattern, address, fits) => {
    expect(closenessOf(pattern, new URL(address)) > 0).toBe(fits);
  });

  it('is quick on a pattern made to be slow', () => {
    const pattern = `*://*/${'*a'.repeat(5_000)}*b`;
    expect(closenessOf(pattern, new URL(`https://x.example/${'a'.repeat(20_000)}`))).toBe(0);
  });
});

it('finds the closest of several patterns', () => {
  const patterns = ['example.com', 'www.example.com', '*://*.example.com/*', '*://www.example.com/news/*', '*://*/*'];
  const closest = (address: string) => closestPattern(patterns, new URL(address));
  expect(closest('https://www.example.com/news/1')).toBe('*://www.example.com/news/*');
  expect(closest('https://www.example.com/')).toBe('www.example.com');
  expect(closest('https://a.example.com/')).toBe('*://*.example.com/*');
  expect(closest('https://other.example/')).toBe('*://*/*');
});
