import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFile } from '../../scripts/dataset-format.ts';
import { formatDataset } from '../../scripts/dataset-format-files.ts';
import { checkDataset } from '../../scripts/load-dataset.ts';
import { ALPHA, BETA, CUE_GROUPS, DOCUMENT, goodFixture, withDataset } from './fixture.ts';

describe('formatFile', () => {
  it('sorts, lays out, adds $schema and derives absent Traditional texts', () => {
    const { alpha } = goodFixture();
    const { $schema: _, ...rough } = structuredClone(alpha);
    rough.pages.reverse();
    rough.cuesFor.en.push('fan');
    rough.covering.reverse();
    delete (rough.names as Partial<typeof rough.names>).zhHant;
    delete (rough.facts[0]!.text as Partial<typeof alpha.summary>).zhHant;
    const backwards = Object.fromEntries(Object.entries(rough).reverse());
    expect(formatFile('entry', JSON.stringify(backwards))).toEqual({ text: `${JSON.stringify(alpha, null, 2)}\n` });
  });

  it('keeps a Traditional text that an editor wrote, and the order of facts, forms and sections', () => {
    const { alpha } = goodFixture();
    alpha.names.zhHant = '阿髮';
    alpha.facts.reverse();
    alpha.forms.reverse();
    const text = `${JSON.stringify(alpha, null, 2)}\n`;
    expect(formatFile('entry', text)).toEqual({ text });
  });

  it.each([
    ['what is not JSON', '{"id": }', 'not JSON at 1:8: a value expected, "}" found'],
    ['a key given twice', '{"id": "a", "id": "b"}', 'not JSON at 1:13: the key "id" is there twice'],
    ['an unknown key', '{"groups": {}, "group": {}}', 'unknown key group (data/schema.ts lists the keys)'],
    ['a list', '[]', 'Invalid input: expected object, received array'],
  ])('refuses %s', (_what, text, fault) => {
    expect(formatFile('cue-groups', text)).toEqual({ faults: [fault] });
  });
});

describe('formatDataset', () => {
  it('mends what it can and leaves the rest untouched', () => {
    const fixture = goodFixture();
    fixture.alpha.cuesFor.en.reverse();
    const broken = '{"id": "beta", "notes": "not to be lost"}';
    fixture.extra[BETA] = broken;
    withDataset(fixture, (directory) => {
      const { formatted, refused } = formatDataset(directory);
      expect(formatted).toEqual([ALPHA]);
      expect(refused.every((line) => line.startsWith(`${BETA}: `))).toBe(true);
      expect(refused).toContain(`${BETA}: unknown key notes (data/schema.ts lists the keys)`);
      expect(readFileSync(path.join(directory, BETA), 'utf8')).toBe(broken);
    });
  });

  it('leaves a dataset that the check accepts, and nothing to do the second time', () => {
    withDataset(goodFixture(), (directory) => {
      for (const file of [ALPHA, BETA, DOCUMENT, CUE_GROUPS]) {
        const full = path.join(directory, file);
        writeFileSync(full, JSON.stringify(JSON.parse(readFileSync(full, 'utf8'))));
      }
      expect(formatDataset(directory).formatted).toHaveLength(4);
      expect(checkDataset(directory).errors).toEqual([]);
      expect(formatDataset(directory)).toEqual({ formatted: [], refused: [] });
    });
  });
});
