import { describe, expect, it } from 'vitest';
import type { OwnCard } from '../../data/own-card.ts';
import { csvField, type Dossier, dossierFileName, formatDossier, leftOut } from '../../entrypoints/popup/dossier.ts';
import { CARD_LANGUAGES } from '../../utils/i18n.ts';
import type { PageMention } from '../../utils/mention-list.ts';
import { sampleCard } from '../components/sample-card.ts';

const mention: PageMention = {
  entry: 'sample',
  before: 'They say: "',
  text: 'Sample',
  after: '", and more.',
  reason: { kind: 'cue', word: 'fans' },
};
const dossier: Dossier = {
  address: 'https://a.example/news?id=1',
  made: Date.UTC(2026, 10, 25, 12),
  language: 'en',
  entries: [{ card: sampleCard(), mentions: [mention, { ...mention, before: '=', reason: { kind: 'safe-form' } }] }],
  total: 2,
};

/** Reads CSV as RFC 4180 has it: quotes may hold commas, quotes and line ends. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') field += text[++at];
      else if (sign === '"') quoted = false;
      else field += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      rows.at(-1)!.push(field);
      field = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.at(-1)!.push(field);
      field = '';
      at += 1;
      rows.push([]);
    } else field += sign;
  }
  return rows.slice(0, -1);
}

describe('as CSV', () => {
  const text = formatDossier(dossier, 'csv');
  const [head, first, second] = readCsv(text.slice(1));

  it('begins with a byte order mark, and has a row for each mention', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(readCsv(text.slice(1))).toHaveLength(3);
    expect(head).toHaveLength(10);
    expect(first).toHaveLength(10);
    const row = Object.fromEntries(head!.map((name, at) => [name, first![at]]));
    expect(row).toMatchObject({
      entry: 'sample',
      name_en: 'Sample',
      name_zh_hans: '样品',
      name_zh_hant: '樣品',
      category: 'Brand',
      text: 'Sample',
      sentence: 'They say: "Sample", and more.',
      reason: 'The text beside it says “fans”.',
      page: 'https://a.example/news?id=1',
    });
    expect(row.sources).toContain('https://site.example/page');
    expect(row.sources).toContain('Section 2: section in English');
  });

  it('runs nothing in a spreadsheet', () => {
    expect(second![6]).toBe('\'=Sample", and more.');
  });

  it('has a row for an entry whose mentions were not told', () => {
    const rows = readCsv(
      formatDossier({ ...dossier, entries: [{ card: sampleCard(), mentions: [] }] }, 'csv').slice(1),
    );
    expect(rows[1]!.slice(0, 7)).toEqual(['sample', 'Sample', '样品', '樣品', 'Brand', '', '']);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\tx', "'\tx"],
    ['=a,"b"', '"\'=a,""b"""'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['a-b', 'a-b'],
    ['', ''],
  ])('writes %j', (value, expected) => expect(csvField(value)).toBe(expected));
});

describe('as JSON', () => {
  it('holds everything', () => {
    const value = JSON.parse(formatDossier({ ...dossier, total: 5 }, 'json'));
    expect(value).toMatchObject({
      page: 'https://a.example/news?id=1',
      made: '2026-11-25T12:00:00.000Z',
      mentions: 5,
      mentionsLeftOut: 3,
      entries: [
        {
          id: 'sample',
          names: sampleCard().names,
          category: 'brand',
          sources: sampleCard().sources,
          mentions: [
            { text: 'Sample', sentence: 'They say: "Sample", and more.', reason: { kind: 'cue', word: 'fans' } },
            { reason: { kind: 'safe-form', inWords: 'This spelling hardly means anything else.' } },
          ],
        },
      ],
    });
  });
});

describe('as Markdown', () => {
  it('is a page to read', () => {
    expect(formatDossier({ ...dossier, total: 3 }, 'markdown')).toBe(
      `# Guangdong brands and terms on a page

<https://a.example/news?id=1>

1 entry, 3 mentions; found by Guanghuo Lens on 25 Nov 2026.

1 mention is not listed: a list holds 2,000 a frame at most.

## Sample (样品 · 樣品)

*Brand.* summary in English

- They say: "**Sample**", and more.
  The text beside it says “fans”.
- \\=**Sample**", and more.
  This spelling hardly means anything else.

Sources:

1. paper in English, Section 2: section in English, press in English, 10 Feb 2026
2. [A page](<https://site.example/page>), A site, read on 24 Nov 2026
`,
    );
  });

  it('takes text of the page for text', () => {
    const hostile = { ...mention, before: '# <img src=x> [a](b) ', after: ' *b*\n- c' };
    const text = formatDossier({ ...dossier, entries: [{ card: sampleCard(), mentions: [hostile] }] }, 'markdown');
    expect(text).toContain('- \\# \\<img src=x\\> \\[a\\](b) **Sample** \\*b\\* - c\n');
  });

  it.each(CARD_LANGUAGES)('speaks %s', (language) => {
    const text = formatDossier({ ...dossier, language }, 'markdown');
    expect(text).not.toMatch(/\{\w+/);
    expect(text).toContain({ en: '*Brand.*', 'zh-Hans': '*品牌.*', 'zh-Hant': '*品牌.*' }[language]);
  });
});

describe("an entry of the reader's own", () => {
  const own: OwnCard = {
    id: 'own:m:sup:a',
    pack: 'own',
    packName: 'My *pack*',
    category: 'own-lime',
    categoryNames: [{ text: 'Suppliers', lang: 'en' }],
    names: [
      { text: 'Acme <b>', lang: 'en' },
      { text: '阿克美', lang: 'zh-Hans' },
    ],
    note: '=Pays late',
    url: 'https://acme.example/',
  };
  const mine: Dossier = { ...dossier, entries: [{ card: own, mentions: [{ ...mention, entry: own.id }] }], total: 1 };

  it('has a row like the others', () => {
    expect(readCsv(formatDossier(mine, 'csv').slice(1))[1]).toEqual([
      'own:m:sup:a',
      'Acme <b>',
      '阿克美',
      '阿克美',
      'Suppliers',
      'Sample',
      'They say: "Sample", and more.',
      'This word is in your pack “My *pack*”.',
      'My *pack*, https://acme.example/',
      'https://a.example/news?id=1',
    ]);
  });

  it('is told as it was written, and as text', () => {
    expect(JSON.parse(formatDossier(mine, 'json')).entries[0]).toMatchObject({
      names: own.names,
      ownPack: 'My *pack*',
      note: '=Pays late',
      mentions: [{ reason: { inWords: 'This word is in your pack “My *pack*”.' } }],
    });
    expect(formatDossier(mine, 'markdown')).toContain(`## Acme \\<b\\> (阿克美)

*Suppliers.* \\=Pays late

- They say: "**Sample**", and more.
  This word is in your pack “My \\*pack\\*”.

Sources:

1. My \\*pack\\*, https://acme.example/
`);
  });
});

describe('the file', () => {
  it.each([
    [dossier, 'csv', 'guanghuo-lens-a.example-2026-11-25.csv'],
    [{ ...dossier, address: null }, 'markdown', 'guanghuo-lens-2026-11-25.md'],
    [{ ...dossier, address: 'http://[::1]:80/' }, 'json', 'guanghuo-lens----1--2026-11-25.json'],
    [{ ...dossier, address: 'file:///home/a.html' }, 'json', 'guanghuo-lens-2026-11-25.json'],
  ] as const)('is named after the page', (value, format, name) => expect(dossierFileName(value, format)).toBe(name));

  it('knows how many are left out', () => {
    expect([leftOut(dossier), leftOut({ ...dossier, total: 9 })]).toEqual([0, 7]);
  });
});
