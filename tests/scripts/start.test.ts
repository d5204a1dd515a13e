import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../scripts/load-dataset.ts';
import { reasonOf } from '../../scripts/open-page.ts';
import { readStartArguments } from '../../scripts/start-arguments.ts';
import { reportOf } from '../../scripts/start-report.ts';

const FILE = fileURLToPath(new URL('../fixtures/shop-en.html', import.meta.url));

describe('the arguments of npm start', () => {
  it.each([
    ['nothing', [], true, { page: { kind: 'sample' }, browser: 'chromium', headless: false }],
    ['nothing, without a display', [], false, { page: { kind: 'sample' }, headless: true }],
    ['--headless', ['--headless'], true, { headless: true }],
    ['--browser firefox', ['--browser', 'firefox'], true, { browser: 'firefox' }],
    ['an address', ['https://example.com/a'], true, { page: { kind: 'url', url: 'https://example.com/a' } }],
    ['a file', [FILE], true, { page: { kind: 'file', file: FILE } }],
    ['a file by its URL', [`file://${FILE}`], true, { page: { kind: 'file', file: FILE } }],
  ])('%s', (_name, args, hasDisplay, expected) => {
    expect(readStartArguments(args, hasDisplay)).toMatchObject(expected);
  });

  it.each([
    [['--foo'], 2, "Unknown option '--foo'\nUsage: npm start"],
    [['--browser', 'opera'], 2, 'There is no browser "opera", only chromium and firefox.\nUsage: npm start'],
    [['a.html', 'b.html'], 2, 'One page at a time.\nUsage: npm start'],
    [['http://127.0.0.1:99999/'], 2, '"http://127.0.0.1:99999/" is not an address.\nUsage: npm start'],
    [['example.com'], 1, 'There is no file "example.com". An address begins with https:// or http://.\n'],
  ])('%j are refused with exit code %d', async (args, code, reason) => {
    const script = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url));
    await expect(promisify(execFile)(process.execPath, [script, ...args])).rejects.toMatchObject({
      code,
      stderr: expect.stringContaining(reason),
    });
  });
});

describe('the report of npm start', () => {
  it('has a line for each entry by category, with its count and spellings', () => {
    const mentions = [
      { category: 'programme', text: 'Canton\n  Fair' },
      { category: 'brand', text: 'MIDEA' },
      { category: 'brand', text: '美的集團' },
      { category: 'programme', text: 'Canton Fair' },
      { category: 'brand', text: 'Galanz' },
    ];
    expect(reportOf(mentions, loadDataset()).split('\n')).toEqual([
      '5 mentions of 3 entries:',
      '  brand      Midea          2  MIDEA, 美的集團',
      '             Galanz         1  Galanz',
      '  programme  Canton Fair    2  Canton Fair',
    ]);
  });

  it('says that there is nothing', () => {
    expect(reportOf([], loadDataset())).toBe('Nothing that we know is mentioned on this page.');
  });
});

it.each([
  ['net::ERR_NAME_NOT_RESOLVED at https://nowhere.invalid/', 'no such host was found; is the network there?'],
  [
    'unknown error Error: NS_ERROR_UNKNOWN_HOST #on@chrome://a.mjs:1\nemit@b',
    'no such host was found; is the network there?',
  ],
  ['net::ERR_CONNECTION_REFUSED at http://127.0.0.1:3/', 'the host does not answer there'],
  ['Navigation timeout of 30000 ms exceeded', 'no answer came in time'],
  ['something else\n    at somewhere', 'something else'],
])('the reason of "%s"', (message, reason) => {
  expect(reasonOf(message)).toBe(reason);
});
