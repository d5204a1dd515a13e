import { describe, expect, it } from 'vitest';
import type { PackFault } from '../../packs/faults.ts';
import { readJsonPack } from '../../packs/json-pack.ts';
import { packText } from '../../packs/pack-text.ts';
import { guessReading } from '../../packs/table-columns.ts';
import { tablePack } from '../../packs/table-pack.ts';
import { looksLikeTable, readTable, readWords } from '../../packs/table-text.ts';

const options = { id: 'mine', name: 'Mine', categoryLabels: new Map([['品牌', 'brand' as const]]) };
const short = ({ code, line, field }: PackFault) => [code, line, field].filter((part) => part !== undefined).join(' ');
const read = (text: string) => {
  const table = readTable(text);
  return tablePack(table, { ...options, ...guessReading(table.rows) });
};
const words = (text: string) => tablePack(readWords(text), { ...options, mapping: { term: 0 }, hasHeading: false });

describe('a table', () => {
  it.each([
    ['commas', 'term,aliases,language\nAcme,ACME Tools|Acme-Werk,en\n', ','],
    ['tabs', 'term\taliases\tlanguage\nAcme\tACME Tools；Acme-Werk\tEnglish\n', '\t'],
    ['semicolons', 'term;aliases;language\nAcme;"ACME Tools|Acme-Werk";en\n', ';'],
    ['carriage returns', 'term,aliases,language\r\nAcme,ACME Tools|Acme-Werk,en\r\n', ','],
  ])('is parted by %s', (_, text) => {
    expect(read(text).pack?.entries).toEqual([
      { id: 'acme', names: [{ text: 'Acme', lang: 'en' }], forms: ['ACME Tools', 'Acme-Werk'] },
    ]);
  });

  it('has quotes, line breaks in cells, and lines that are told all the same', () => {
    const text = 'name,note,link\n"Acme, ""Inc.""","two\nlines",https://a.example\n\nBad,,ftp://b.example\n"Q",x\n';
    const { pack, faults } = read(text);
    expect(pack?.entries).toEqual([
      { id: 'acme-inc', names: [{ text: 'Acme, "Inc."' }], url: 'https://a.example', note: 'two lines' },
    ]);
    expect(faults.map(short)).toEqual(['bad-url 5 link', 'one-letter 6 name']);
  });

  it('says where a quote is opened that nothing closes, and takes what stands before', () => {
    const { pack, faults } = read('term,note\nAcme,fine\nEcho,"open\nFoxtrot,lost\n');
    expect(pack?.entries.map(({ id }) => id)).toEqual(['acme']);
    expect(faults.map(short)).toEqual(['open-quote 3']);
  });

  it('names columns in Chinese, knows our categories by name, and makes others of its own', () => {
    const { pack } = read('术语,类别,备注\n试验公司,品牌,<b>x</b>\n样本,供应商,\n样本二,供应商,\n样本三,policy,\n');
    expect(pack?.categories).toEqual([{ id: 'category-1', names: [{ text: '供应商' }], colour: 'cyan' }]);
    expect(pack?.entries.map(({ category }) => category)).toEqual(['brand', 'category-1', 'category-1', 'policy']);
    expect(pack?.entries[0]?.note).toBe('<b>x</b>');
  });

  it('says whether case counts, and that a single character is meant', () => {
    const { pack, faults } = read(
      'term,aliases,case,short\nIT,I.T.,any,\nLion,LION;lions,是,no\nAcme,,,\n粤,广东,,是\n港,,,\nEcho,,perhaps,1\n',
    );
    expect(pack?.entries.map(({ names, forms }) => [names[0]?.text, forms])).toEqual([
      [
        'IT',
        [
          { text: 'IT', case: 'any' },
          { text: 'I.T.', case: 'any' },
        ],
      ],
      [
        'Lion',
        [
          { text: 'Lion', case: 'exact' },
          { text: 'LION', case: 'exact' },
          { text: 'lions', case: 'exact' },
        ],
      ],
      ['Acme', undefined],
      ['粤', [{ text: '粤', short: true }, '广东']],
    ]);
    expect(faults.map(short)).toEqual(['one-character 6 term', 'wrong-value 7 case']);
    expect(faults[1]?.params).toEqual({ values: 'exact, any' });
    const text = packText(pack!);
    expect(packText(readJsonPack(text).pack!)).toBe(text);
  });

  it('takes “case sensitive” for a heading', () => {
    expect(guessReading(readTable('Name,Case sensitive,单字\nAcme,yes,\n').rows).mapping).toEqual({
      term: 0,
      case: 1,
      short: 2,
    });
  });

  it('has no heading: the first column is the term, addresses are addresses', () => {
    expect(guessReading(readTable('Acme,https://a.example\nEcho,\n').rows)).toEqual({
      mapping: { term: 0, url: 1 },
      hasHeading: false,
    });
  });

  it('lists bad rows by line and column, and takes the others', () => {
    const long = 'x'.repeat(2001);
    const { pack, faults, refused } = read(
      `term,language,note,category\nAcme,en,,constructor\nAcme,en,,\nEcho,klingon!,,\n,en,,\nFox,en,${long},\n__proto__,en,,__proto__\n`,
    );
    expect(faults.map(short)).toEqual([
      'duplicate-term 3 term',
      'bad-language 4 language',
      'empty 5 term',
      'too-long 6 note',
    ]);
    expect(refused).toBe(4);
    expect(pack?.entries.map(({ id, category }) => [id, category])).toEqual([
      ['acme', 'category-1'],
      ['proto', 'category-2'],
    ]);
    expect(pack?.categories?.map(({ names }) => names[0]?.text)).toEqual(['constructor', '__proto__']);
  });

  it('gives ids that do not depend on what stands around, and are each once', () => {
    const ids = (text: string) => words(text).pack?.entries.map(({ id }) => id);
    expect(ids('A-B\nA B\n广货\n')?.slice(0, 2)).toEqual(['a-b', 'a-b-2']);
    expect(ids('广货\n')?.[0]).toBe(ids('A-B\nA B\n广货\n')?.[2]);
  });

  it('takes 50 categories and names the first row too many', () => {
    const rows = Array.from({ length: 52 }, (_, index) => `Term ${index},Group ${index}`);
    const { faults, pack } = read(`term,category\n${rows.join('\n')}`);
    expect(faults.map(short)).toEqual(['too-many-categories 52 category', 'too-many-categories 53 category']);
    expect(pack?.entries).toHaveLength(50);
  });
});

describe('a list of words', () => {
  it('is one a line, comments and empty lines left out', () => {
    const { pack, faults } = words('# mine\nAcme, Inc.\r\n\r\n  广货 镜 \nx\n');
    expect(pack?.entries.map(({ names }) => names[0]?.text)).toEqual(['Acme, Inc.', '广货 镜']);
    expect(faults.map(short)).toEqual(['one-letter 5 term']);
  });

  it.each([
    ['Acme\nEcho\nFoxtrot, Inc.\n', false],
    ['Acme,en\nEcho,en\n', true],
    ['Acme\ten\nEcho\ten\n', true],
    ['广货\n', false],
    ['', false],
  ])('%j is a table: %s', (text, expected) => {
    expect(looksLikeTable(text)).toBe(expected);
  });
});

it('what a table gives is a pack that is read back as it is', () => {
  const text = packText(read('term,category,url\nAcme,Suppliers,https://a.example\n广货,place,\n').pack!);
  const again = readJsonPack(text);
  expect(again.faults).toEqual([]);
  expect(packText(again.pack!)).toBe(text);
});
