/** Whatever a pack holds, what is exported is what was imported. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readJsonPack } from '../../packs/json-pack.ts';
import { packText } from '../../packs/pack-text.ts';
import { guessReading } from '../../packs/table-columns.ts';
import { tablePack } from '../../packs/table-pack.ts';
import { readTable } from '../../packs/table-text.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const entry = fc.record(
  {
    id: fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/),
    names: fc.array(fc.record({ text, lang: fc.constantFrom('en', 'zh-Hant') }, { requiredKeys: ['text'] }), {
      maxLength: 3,
    }),
    forms: fc.array(fc.oneof(text, fc.record({ text, case: fc.constantFrom('any', 'exact') }))),
    summary: text,
    note: text,
    category: fc.constantFrom('brand', 'mine', 'none', '__proto__'),
    url: fc.constantFrom('https://a.example/?q=<b>', 'http://b.example', 'ftp://c.example'),
  },
  { requiredKeys: ['id', 'names'] },
);

it('JSON packs, of which good entries are taken', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
      const categories = [{ id: 'mine', names: [{ text: 'Mine' }], colour: 'grey' }];
      const { pack } = readJsonPack(
        JSON.stringify({ format: 'guanghuo-lens-pack', id: 'p', name: 'P', categories, entries }),
      );
      fc.pre(pack !== null);
      const exported = packText(pack!);
      const again = readJsonPack(exported);
      expect(again.faults).toEqual([]);
      expect(packText(again.pack!)).toBe(exported);
    }),
    { numRuns: 150 },
  );
});

it('tables, whatever is in their cells', { timeout: 30_000 }, () => {
  const cell = fc.oneof(
    text,
    fc.constantFrom('"', ',', ';', '\n', 'Acme', '广货', '粤', 'exact', 'any', 'yes', 'https://a.example'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const table = readTable(`term,aliases,case,short,category,url\n${rows.map((row) => row.join(',')).join('\n')}`);
      const options = { ...guessReading(table.rows), id: 'p', name: 'P', categoryLabels: new Map() };
      const { pack, faults } = tablePack(table, options);
      for (const { line, code } of faults) expect(line === undefined).toBe(code === 'nothing');
      fc.pre(pack !== null);
      const exported = packText(pack!);
      expect(packText(readJsonPack(exported).pack!)).toBe(exported);
    }),
    { numRuns: 150 },
  );
});
