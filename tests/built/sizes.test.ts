import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';

/** The pattern table is the one long base64 string of the script. */
const TABLE = /[A-Za-z0-9+/=]{10000,}/;

describe.each(BROWSERS)('the content script of %s', (browser) => {
  const script = readFileSync(`${extensionFolder(browser)}/content-scripts/content.js`, 'utf8');
  const table = TABLE.exec(script)?.[0] ?? '';
  const code = script.replace(TABLE, '');

  it('holds the pattern table as one string, of 120 kB at most when decoded', () => {
    expect(Buffer.from(table, 'base64').subarray(0, 4).toString('latin1')).toBe('GHLT');
    expect(Buffer.from(table, 'base64').byteLength).toBeLessThanOrEqual(120_000);
    expect(code).not.toMatch(TABLE);
  });

  it('is 70 kB at most without it, 25 kB gzipped', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(70_000);
    expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThanOrEqual(25_000);
  });

  it('ships neither a schema library nor the texts of cards', () => {
    expect(code).not.toMatch(/ZodError|zod/i);
    expect(code).not.toContain('Home-appliance maker');
  });
});
