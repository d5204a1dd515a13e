import { describe, expect, it } from 'vitest';
import { beginImport, changeImport, type ImportContext, recolourImport } from '../../packs/import.ts';
import { packText } from '../../packs/pack-text.ts';

const context: ImportContext = { categoryLabels: new Map([['品牌', 'brand']]), defaultName: 'My words' };
const begin = (file: string, text: string) => beginImport(file, new TextEncoder().encode(text), context);
const JSON_PACK =
  '{"format": "guanghuo-lens-pack", "id": "mine", "name": "Mine", "entries": [{"id": "a", "names": [{"text": "Acme"}]}]}';

describe('beginImport', () => {
  it.each([
    ['pack.json', JSON_PACK, 'json', 'Mine', 'mine'],
    ['', JSON_PACK, 'json', 'Mine', 'mine'],
    ['my_suppliers.csv', 'term,note\nAcme,x\n', 'table', 'my suppliers', 'my-suppliers'],
    ['', 'term\tnote\nAcme\tx\n', 'table', 'My words', undefined],
    ['words.txt', 'Acme\nBeta\n', 'words', 'words', 'words'],
    ['供应商.txt', 'Acme\n', 'words', '供应商', undefined],
  ])('%s is read as what it is', (file, text, kind, name, id) => {
    const read = begin(file, text);
    expect([read.kind, read.name, read.draft.faults]).toEqual([kind, name, []]);
    expect(read.draft.pack?.id).toMatch(id ?? /^pack-[a-z0-9]+$/);
  });

  it('refuses what is too big without reading it', () => {
    const read = beginImport('big.csv', new Uint8Array(20_000_001), context);
    expect(read.draft).toMatchObject({ pack: null, faults: [{ code: 'too-big' }] });
    expect(changeImport(read, { kind: 'words' }, context).draft).toBe(read.draft);
  });

  it('tells a guess from a certainty', () => {
    const gbk = Uint8Array.from(Buffer.from('cad4d1e90ab9e3bbf50a', 'hex'));
    const read = beginImport('words.txt', gbk, context);
    expect([read.encoding, read.isGuess]).toEqual(['gb18030', true]);
    expect(read.draft.pack?.entries.map(({ names }) => names[0]?.text)).toEqual(['试验', '广货']);
    const other = changeImport(read, { encoding: 'big5' }, context);
    expect([other.encoding, other.isGuess]).toEqual(['big5', false]);
  });
});

describe('changeImport', () => {
  it('reads the columns as the reader says', () => {
    const read = begin('x.csv', 'Acme,https://a.example,first\nBeta,,second\n');
    expect(read.reading).toEqual({ mapping: { term: 0, url: 1 }, hasHeading: false });
    const other = changeImport(read, { reading: { mapping: { term: 2, note: 0 }, hasHeading: true } }, context);
    expect(other.draft.pack?.entries).toEqual([{ id: 'second', names: [{ text: 'second' }], note: 'Beta' }]);
    const none = changeImport(read, { reading: { mapping: {}, hasHeading: false } }, context);
    expect(none.draft.faults).toEqual([{ code: 'no-term-column' }]);
  });

  it('reads a table as words, and does not read again for a name', () => {
    const read = begin('x.csv', 'Acme, Inc.\nBeta, Ltd.\n');
    const words = changeImport(read, { kind: 'words' }, context);
    expect(words.draft.pack?.entries.map(({ names }) => names[0]?.text)).toEqual(['Acme, Inc.', 'Beta, Ltd.']);
    const named = changeImport(words, { name: 'Other' }, context);
    expect([named.name, named.draft === words.draft]).toEqual(['Other', true]);
  });

  it('gives a category another hue', () => {
    const read = begin('x.csv', 'term,category\nAcme,Suppliers\n');
    const { pack } = recolourImport(read, 'category-1', 'brown').draft;
    expect(packText(pack!)).toContain('"names":[{"text":"Suppliers"}],"colour":"brown"');
  });
});
