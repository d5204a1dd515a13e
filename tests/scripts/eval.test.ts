import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../core/table.ts';
import { buildTable } from '../../scripts/build-dataset.ts';
import { decideAll } from '../../scripts/eval-decisions.ts';
import { errorLines, textReport } from '../../scripts/eval-report.ts';
import { scoreOf } from '../../scripts/eval-score.ts';
import { parsePage, parseSentences, readPages, readSentences } from '../../scripts/eval-set.ts';
import { loadDataset } from '../../scripts/load-dataset.ts';

const table = decodeTable(buildTable(loadDataset()));

describe('parseSentences', () => {
  it('reads all, none, and those that are marked', () => {
    const [all, none, some] = parseSentences(
      'sentences/brand/midea.txt',
      '# head\n+ 美的空调\n\n- 最美的\n~ 美的[[美的]]\n',
    );
    expect([all!.entry, all!.line, all!.text, all!.isMention({ start: 0, end: 2 })]).toEqual([
      'midea',
      2,
      '美的空调',
      true,
    ]);
    expect(none!.isMention({ start: 1, end: 3 })).toBe(false);
    expect(some!.text).toBe('美的美的');
    expect([some!.isMention({ start: 0, end: 2 }), some!.isMention({ start: 2, end: 4 })]).toEqual([false, true]);
  });

  it.each([
    ['* no label', 'begins with +, -, ~ or #'],
    ['+ an open [[mark', 'a mark is written'],
  ])('refuses %j with its place', (line, message) => {
    expect(() => parseSentences('sentences/brand/midea.txt', `# head\n${line}`)).toThrow(/midea\.txt:2: /);
    expect(() => parseSentences('sentences/brand/midea.txt', `# head\n${line}`)).toThrow(message);
  });
});

describe('parsePage', () => {
  it('reads head, blocks and mentions', () => {
    const page = parsePage(
      'pages/p.txt',
      'lang: en\ntitle: A fair: part 1\nkind: news\n\nThe [[Canton Fair|canton-fair]].\n\nNo\nmore.',
    );
    expect([page.language, page.title]).toEqual(['en', 'A fair: part 1']);
    expect(page.blocks).toEqual([
      { text: 'The Canton Fair.', mentions: [{ start: 4, end: 15, entry: 'canton-fair' }] },
      { text: 'No\nmore.', mentions: [] },
    ]);
  });

  it.each([
    ['lang: en\n\nText', 'begins with "lang:" and "title:"'],
    ['lang: en\ntitle: x\n\n[[Midea]]', 'does not say which entry'],
  ])('refuses %j', (content, message) => expect(() => parsePage('pages/p.txt', content)).toThrow(message));
});

describe('the labelled set', () => {
  const sentences = readSentences();
  const pages = readPages();
  const decisions = decideAll(table, sentences, pages);

  it('is large, in both halves, and fits the dataset', () => {
    expect(sentences.length).toBeGreaterThan(800);
    expect(pages.length).toBeGreaterThanOrEqual(50);
    for (const split of ['train', 'test'] as const) {
      expect(decisions.filter((decision) => decision.split === split).length).toBeGreaterThan(decisions.length * 0.4);
    }
  });

  it('is decided far better than by any of the naive contenders', () => {
    const test = decisions.filter(({ split }) => split === 'test');
    const [ours, substring, segmenter, names] = (['ours', 'substring', 'segmenter', 'full names'] as const).map(
      (contender) => scoreOf(test, contender),
    );
    expect(ours!.precision).toBeGreaterThan(0.92);
    expect(ours!.recall).toBeGreaterThan(0.82);
    for (const contender of [substring, segmenter, names]) expect(ours!.f1).toBeGreaterThan(contender!.f1 + 0.15);
  });

  it('is reported in words, errors with their evidence', () => {
    const report = textReport(decisions);
    for (const heading of ['train: all forms', 'test: forms that need evidence', 'test: by category', 'by form'])
      expect(report).toContain(heading);
    const errors = errorLines(decisions);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]).toMatch(/^(train|test) (MISSED|WRONG ) \S+ (sentences|pages)\/.*\[.*\].*;/);
  });

  it('refuses a label of an entry that is not there, and a line without its form', () => {
    expect(() => decideAll(table, parseSentences('sentences/brand/nobody.txt', '+ text'), [])).toThrow(
      'no entry "nobody"',
    );
    expect(() => decideAll(table, parseSentences('sentences/brand/midea.txt', '+ nothing here'), [])).toThrow(
      'midea.txt:1: no form of midea',
    );
  });
});
