import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesOf } from '../../scripts/licences.ts';

describe('licencesOf', () => {
  const licences = licencesOf();
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

  it('has ours first, and every package that ships, each once', () => {
    const names = licences.map(({ name }) => name);
    expect(names[0]).toBe('guanghuo-lens');
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(licences.map((one) => [one.name, one] as const))('knows that of %s', (name, { licence, version, text }) => {
    expect(licence).toMatch(/^(MIT|MPL-2\.0|Apache-2\.0)( AND |$)/);
    expect(version).toMatch(/^\d+\.\d+/);
    // WXT's package has none.
    if (name !== 'wxt') expect(text).toMatch(/licen[cs]e/i);
  });

  it('has what a package has taken in from others', () => {
    expect(licences.find(({ name }) => name === 'opencc-js')?.text).toContain('Apache License');
  });
});
