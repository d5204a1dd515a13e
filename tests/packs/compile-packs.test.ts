/** Own packs compiled, and scanned beside a bundled table. */
import { describe, expect, it } from 'vitest';
import { compileTable } from '../../core/compile.ts';
import { decodeTable } from '../../core/table.ts';
import { TableSet } from '../../core/table-set.ts';
import type { UserEntry, UserForm, UserPack } from '../../data/user-pack.ts';
import { compilePacks } from '../../packs/compile-packs.ts';
import { traditionalVariants } from '../../scripts/dataset-traditional.ts';
import { entryOf, formOf } from '../core/compile-entry.ts';

const entry = (id: string, text: string, ...forms: UserForm[]): UserEntry => ({ id, names: [{ text }], forms });
const pack = (id: string, ...entries: UserEntry[]): UserPack => ({
  format: 'guanghuo-lens-pack',
  id,
  name: id,
  entries,
});
const bundled = decodeTable(
  compileTable({
    entries: [
      entryOf('midea', { forms: [formOf('Midea'), formOf('美的集团')] }),
      entryOf('anker', { forms: [formOf('Anker', 'needs-strong-evidence')] }),
    ],
    cueLists: {},
  }),
);
const setOf = (...packs: UserPack[]) =>
  new TableSet(() => bundled, decodeTable(compilePacks(packs, traditionalVariants())));
/** What is found: text, entry, verdict where it is not accepted. */
const found = (set: TableSet, text: string) =>
  set
    .scan(text)
    .map(({ start, end, entry, verdict }) =>
      [text.slice(start, end), set.entries[entry]!.id, verdict === 'accepted' ? '' : verdict].join(' ').trim(),
    );

describe('own packs', () => {
  it('are found beside the bundled entries, in the order of the text', () => {
    const set = setOf(pack('mine', entry('acme', 'Acme Tools'), entry('gh', '广货')));
    expect(found(set, 'Midea and acme tools: 廣貨, 美的集团')).toEqual([
      'Midea midea',
      'acme tools own:mine:acme',
      '廣貨 own:mine:gh',
      '美的集团 midea',
    ]);
    expect(set.entries.at(-1)).toEqual({ id: 'own:mine:gh', category: 'own-cyan', pack: 'own' });
  });

  it('win where they are longer or alike, and give way where they are shorter', () => {
    const set = setOf(pack('mine', entry('cool', 'Midea Cool'), entry('same', 'Midea'), entry('part', '美的')));
    expect(found(set, 'Midea Cool, Midea, 美的集团, 美的')).toEqual([
      'Midea Cool own:mine:cool',
      'Midea own:mine:same',
      '美的集团 midea',
      '美的 own:mine:part',
    ]);
  });

  it('win by the order of packs where two have the same form', () => {
    const [one, two] = [pack('one', entry('a', 'Acme')), pack('two', entry('b', 'ACME'))];
    expect(found(setOf(one, two), 'Acme')).toEqual(['Acme own:one:a']);
    expect(found(setOf(two, one), 'Acme')).toEqual(['Acme own:two:b']);
  });

  it('go before what is not sure', () => {
    const text = 'the anker tests of the Bilbao team';
    expect(found(new TableSet(() => bundled, null), text).join()).not.toContain('accepted');
    expect(found(setOf(pack('mine', entry('tests', 'tests'))), text)).toContain('tests own:mine:tests');
    expect(found(setOf(pack('mine', entry('anker', 'Anker'))), text)).toEqual(['anker own:mine:anker']);
  });

  it('keep word edges, and the case of short Latin forms unless told otherwise', () => {
    const set = setOf(
      pack('mine', entry('it', 'IT'), entry('any', 'QX', { text: 'QX', case: 'any' }), entry('cat', 'Lion')),
    );
    expect(found(set, 'IT it qx QX lion Lionel')).toEqual([
      'IT own:mine:it',
      'qx own:mine:any',
      'QX own:mine:any',
      'lion own:mine:cat',
    ]);
  });

  it('take a single Chinese character only where it looks like a word', () => {
    const set = setOf(pack('mine', entry('yue', 'Guangdong', { text: '粤', short: true })));
    expect(found(set, '粤语')).not.toContain('粤 own:mine:yue');
    expect(found(set, '“粤”')).toEqual(['粤 own:mine:yue']);
  });

  it('are not marked in addresses', () => {
    expect(found(setOf(pack('mine', entry('acme', 'Acme'))), 'see https://acme.example/acme')).toEqual([]);
  });

  it('paint by category: one of ours, one of the pack, the first hue for none', () => {
    const categories = [{ id: 'supplier', names: [{ text: 'Suppliers' }], colour: 'lime' as const }];
    const entries = ['brand', 'supplier', 'gone', undefined].map((category, index) => ({
      ...entry(`e${index}`, `Entry ${index}`),
      ...(category && { category }),
    }));
    const set = setOf({ ...pack('mine', ...entries), categories });
    expect(set.entries.slice(-4).map(({ category }) => category)).toEqual([
      'brand',
      'own-lime',
      'own-cyan',
      'own-cyan',
    ]);
  });

  it('change nothing where none of their forms stands', () => {
    const text = 'Midea, 美的集团 and Anker';
    const only = new TableSet(() => bundled, null);
    expect(setOf(pack('mine', entry('acme', 'Acme'))).scan(text)).toEqual(only.scan(text));
  });
});
