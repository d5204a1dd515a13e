import { describe, expect, it } from 'vitest';
import type { CardSource } from '../../../data/card.ts';
import { escapeTex } from '../../../utils/cite/bibtex.ts';
import { CITATION_STYLES, type CitationStyle, type CitedMention, cite } from '../../../utils/cite/cite.ts';
import { LINK, mentionOf, PAGE, PAPER, REPORT } from './sample-mention.ts';

const without = { page: undefined, sentence: undefined };
const undated = { page: { url: 'https://forum.example/t?id=1', title: '', site: 'forum.example', language: '' } };

describe('sentences', () => {
  it.each<[string, CitationStyle, CardSource, Partial<CitedMention>, string]>([
    // Publication Manual 7, 10.1 example 16: newspaper with a group author; 9.12: the title stands first without one;
    // 9.16: a retrieval date where content may change; 9.17: n.d.
    [
      'a newspaper article',
      'apa',
      REPORT,
      without,
      '21st Century Business Herald. (2026, February 10). Goods go abroad (Section 2) [Cited in Guanghuo Lens, dataset 0.1.0, entry “Midea”].',
    ],
    [
      'a page without a date, of a firm whose name ends in a full stop',
      'apa',
      PAGE,
      without,
      'Midea Group Co., Ltd. (n.d.). About Us [Cited in Guanghuo Lens, dataset 0.1.0, entry “Midea”]. Retrieved November 24, 2026, from https://www.midea.example/about_us?a=1',
    ],
    [
      'the page of the mention',
      'apa',
      PAGE,
      {},
      `\n\nA day at the “fair” [Mentions “Midea”]. (2026, March 5). Example News. Retrieved November 25, 2026, from ${LINK}`,
    ],
    [
      'a page with neither title nor date',
      'apa',
      PAGE,
      undated,
      '\n\nforum.example [Mentions “Midea”]. (n.d.). Retrieved November 25, 2026, from https://forum.example/t?id=1#:~:text=Midea%20shows%20a%20fan%2E',
    ],
    [
      'a month alone',
      'apa',
      PAGE,
      { page: { ...mentionOf(PAGE).page!, published: '2026-03' } },
      'A day at the “fair” [Mentions “Midea”]. (2026, March). Example News.',
    ],
    [
      'a date that is none',
      'apa',
      PAGE,
      { page: { ...mentionOf(PAGE).page!, published: 'yesterday' } },
      'A day at the “fair” [Mentions “Midea”]. (n.d.). Example News.',
    ],
    // Chicago 17, 14.191 to 14.200: the newspaper stands for the author that is not named; 14.207: owner of a page as its author,
    // access date where there is no other; 6.9: full stop inside quotation marks; 13.30: single marks inside double ones.
    [
      'a newspaper article',
      'chicago',
      REPORT,
      without,
      '21st Century Business Herald. “Goods go abroad.” February 10, 2026, sec. 2. Cited in Guanghuo Lens, dataset 0.1.0, entry “Midea.”',
    ],
    [
      'what stands before the first section',
      'chicago',
      PAPER,
      without,
      'Province of Guangdong. “Plan for ‘Guanghuo’.” June 1, 2025, sec. “Aim.” Cited in Guanghuo Lens, dataset 0.1.0, entry “Midea.”',
    ],
    [
      'a page of a firm',
      'chicago',
      PAGE,
      without,
      'Midea Group Co., Ltd. “About Us.” Accessed November 24, 2026. https://www.midea.example/about_us?a=1. Cited in Guanghuo Lens, dataset 0.1.0, entry “Midea.”',
    ],
    [
      'the page of the mention',
      'chicago',
      PAGE,
      {},
      `\n\n“A day at the ‘fair’.” Example News. March 5, 2026. Accessed November 25, 2026. ${LINK}. Mentions “Midea.”`,
    ],
    [
      'a title that asks',
      'chicago',
      PAGE,
      { page: { ...mentionOf(PAGE).page!, title: 'Who is "big"?' } },
      '“Who is ‘big’?” Example News.',
    ],
    // GB/T 7714-2015, 4.4 (newspapers: title[N]. newspaper, date(part)), 4.1 ([Z]), 4.6 (electronic: [EB/OL], (date)[date of citing]).
    [
      'a newspaper article',
      'gbt',
      REPORT,
      { ...without, language: 'zh-Hans' },
      '[1] 产品出海[N]. 21世纪经济报道, 2026-02-10(第2节). 转引自广货镜数据集0.1.0版“美的”条目.',
    ],
    [
      'a document of no special kind',
      'gbt',
      PAPER,
      { ...without, language: 'zh-Hans' },
      '[1] “广货”规划[Z]. 广东省, 2025: 目标. 转引自广货镜数据集0.1.0版“美的”条目.',
    ],
    [
      'a page',
      'gbt',
      PAGE,
      { ...without, language: 'zh-Hans' },
      '[1] Midea Group Co., Ltd. About Us[EB/OL]. [2026-11-24]. https://www.midea.example/about_us?a=1. 转引自',
    ],
    [
      'the page of the mention',
      'gbt',
      PAGE,
      { language: 'zh-Hans' },
      `\n[2] A day at the “fair”[EB/OL]. Example News, 2026(2026-03-05)[2026-11-25]. ${LINK}. 文中提及“美的”.`,
    ],
    [
      'a page without title and date',
      'gbt',
      PAGE,
      { language: 'zh-Hans', ...undated },
      '\n[2] forum.example[EB/OL]. [2026-11-25]. https://forum.example/',
    ],
  ])('of %s (%s)', (_, style, source, change, expected) => {
    const text = cite(style, mentionOf(source, change));
    expect(text).toContain(expected);
    if (change === without) expect(text).toBe(expected);
  });

  it('has one line for each reference, whatever the page says', () => {
    const page = { ...mentionOf(PAGE).page!, title: ' A day\n at\u2028the fair ' };
    expect(cite('apa', mentionOf(PAGE, { page })).split('\n')).toHaveLength(3);
    expect(cite('gbt', mentionOf(PAGE, { page })).split('\n')).toHaveLength(2);
  });
});

describe('BibTeX', () => {
  it('has an article with its newspaper, and the page of the mention', () => {
    expect(cite('bibtex', mentionOf(REPORT))).toBe(`@article{guanghuo-lens-midea,
  author       = {{21st Century Business Herald}},
  title        = {{Goods go abroad}},
  journal      = {21st Century Business Herald},
  year         = {2026},
  day          = {10},
  month        = feb,
  note         = {Section 2: Large firms. Cited in Guanghuo Lens, dataset 0.1.0, entry “Midea”}
}

@misc{guanghuo-lens-midea-page,
  title        = {{A day at the “fair”}},
  howpublished = {Example News},
  year         = {2026},
  day          = {5},
  url          = {${LINK}},
  urldate      = {2026-11-25},
  month        = mar,
  note         = {Mentions “Midea”: Midea shows a fan.}
}
`);
  });

  it.each([
    ['R&D 50% #1 $5 a_b', 'R\\&D 50\\% \\#1 \\$5 a\\_b'],
    ['{x}', '\\{x\\}'],
    ['C:\\x~y^z', 'C:\\textbackslash{}x\\textasciitilde{}y\\textasciicircum{}z'],
    ['<a|b>', '\\textless{}a\\textbar{}b\\textgreater{}'],
    ['广货 é', '广货 é'],
  ])('escapes %s', (text, expected) => {
    expect(escapeTex(text)).toBe(expected);
  });

  it.each([
    ['a title', { page: { ...mentionOf(PAGE).page!, title: 'A } B { C % & \\' } }],
    ['an address', { page: { ...mentionOf(PAGE).page!, url: 'https://a.example/{x}}?y=\\' } }],
    ['a sentence', { sentence: { text: 'Midea }} {' } }],
  ] as const)('stays whole with signs of TeX in %s', (_, change) => {
    const text = cite('bibtex', mentionOf(PAGE, change)).replace(/\\textbackslash\{\}|\\[{}]/g, '');
    expect(text.split('{').length).toBe(text.split('}').length);
    let depth = 0;
    for (const sign of text) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('RIS', () => {
  it('has a record for each reference, lines ending in CR LF', () => {
    expect(cite('ris', mentionOf(REPORT))).toBe(
      [
        'TY  - NEWS',
        'ID  - guanghuo-lens-midea',
        'AU  - 21st Century Business Herald',
        'TI  - Goods go abroad',
        'T2  - 21st Century Business Herald',
        'PY  - 2026',
        'DA  - 2026/02/10',
        'SE  - 2: Large firms',
        'LA  - en',
        'N1  - Cited in Guanghuo Lens, dataset 0.1.0, entry “Midea”',
        'ER  - ',
        '',
        'TY  - ELEC',
        'ID  - guanghuo-lens-midea-page',
        'TI  - A day at the “fair”',
        'T2  - Example News',
        'PY  - 2026',
        'DA  - 2026/03/05',
        `UR  - ${LINK}`,
        'Y2  - 2026/11/25',
        'LA  - en',
        'N1  - Mentions “Midea”',
        'N1  - Midea shows a fan.',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves no line open to what a page says', () => {
    const page = { ...mentionOf(PAGE).page!, title: 'A\r\nER  - \r\nTY  - BOOK' };
    const lines = cite('ris', mentionOf(PAGE, { page })).split('\r\n');
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - ELEC', 'TY  - ELEC']);
    expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });
});

describe('CSL-JSON', () => {
  /** Of csl-data.json (CSL 1.0.2): what an item may have of these, and what it may be. */
  const STRINGS = ['id', 'type', 'title', 'container-title', 'section', 'URL', 'language', 'note'];
  const TYPES = ['article-newspaper', 'document', 'webpage'];

  it.each([
    ['a newspaper article', REPORT, 'article-newspaper'],
    ['a document', PAPER, 'document'],
    ['a page', PAGE, 'webpage'],
  ] as const)('is of the schema for %s', (_, source, type) => {
    const items = JSON.parse(cite('csl-json', mentionOf(source))) as Record<string, unknown>[];
    expect(items.map((item) => item.type)).toEqual([type, 'webpage']);
    for (const item of items) {
      expect(TYPES).toContain(item.type);
      for (const [key, value] of Object.entries(item)) {
        if (key === 'author') expect(value).toEqual([{ literal: expect.any(String) }]);
        else if (key === 'issued' || key === 'accessed') {
          const { 'date-parts': parts } = value as { 'date-parts': number[][] };
          expect(parts).toHaveLength(1);
          expect(parts[0]!.length).toBeLessThanOrEqual(3);
          expect(parts[0]!.every(Number.isInteger)).toBe(true);
        } else {
          expect(STRINGS).toContain(key);
          expect(value).toEqual(expect.any(String));
        }
      }
    }
  });

  it('has dates as numbers, and the sentence', () => {
    const [report, page] = JSON.parse(cite('csl-json', mentionOf(REPORT)));
    expect(report.issued).toEqual({ 'date-parts': [[2026, 2, 10]] });
    expect(page).toMatchObject({
      'container-title': 'Example News',
      issued: { 'date-parts': [[2026, 3, 5]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
      URL: LINK,
      note: 'Mentions “Midea”: Midea shows a fan.',
    });
  });
});

it.each(CITATION_STYLES)('%s names source, dataset version, and the link with its day of access', (style) => {
  const text = cite(style, mentionOf(REPORT));
  for (const part of ['Goods go abroad', '2026', '0.1.0', LINK]) expect(text).toContain(part);
  expect(text).toMatch(/November 25, 2026|2026-11-25|2026\/11\/25|2026,\s+11,\s+25/);
});
