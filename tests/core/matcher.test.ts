import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTable } from '../../core/compile.ts';
import { Matcher } from '../../core/matcher.ts';
import { decodeTable } from '../../core/table.ts';
import type { CompileForm } from '../../core/types.ts';
import { entryOf } from './compile-entry.ts';
import { findNaively } from './naive-matcher.ts';

/** A trailing `=` asks for this very case. */
function formOf(text: string): CompileForm {
  const exactCase = text.endsWith('=');
  return { text: exactCase ? text.slice(0, -1) : text, exactCase, ambiguity: 'safe' };
}

function find(text: string, forms: readonly CompileForm[]): Array<{ start: number; end: number; texts: string[] }> {
  const table = decodeTable(
    compileTable({
      entries: [entryOf('entry', { forms })],
      cueLists: {},
    }),
  );
  return new Matcher(table).find(text).map(({ start, end, forms: found }) => ({
    start,
    end,
    texts: [...new Set(found.map((index) => table.allForms()[index]!.text))].sort(),
  }));
}

/** Text, forms, and what is found, as `[start, end]` and the text there. */
type Row = [name: string, text: string, forms: string[], expected: string[]];

const rows: Record<string, Row[]> = {
  'leftmost-longest': [
    ['longest of two that begin together', '美的集团发布', ['美的', '美的集团'], ['0-4 美的集团']],
    ['leftmost before longer', '广东美的集团', ['广东美的', '美的集团'], ['0-4 广东美的']],
    ['the shorter where the longer does not go on', '美的集装箱', ['美的', '美的集团'], ['0-2 美的']],
    ['no overlap', '深圳深圳', ['深圳', '圳深'], ['0-2 深圳', '2-4 深圳']],
    [
      'the middle of three lengths',
      'Canton Fair Online',
      ['Canton Fair', 'Canton Fair Online Expo'],
      ['0-11 Canton Fair'],
    ],
    ['a longer one that breaks a word falls back', 'Canton Fairs', ['Canton', 'Canton Fair'], ['0-6 Canton']],
    ['a longer one of another case falls back', 'Midea group', ['Midea', 'Midea Group='], ['0-5 Midea']],
  ],
  'word edges': [
    ['possessive', "Midea's plant", ['Midea'], ['0-5 Midea']],
    ['inside a longer word', 'Mideast oil', ['Midea'], []],
    ['end of a longer word', 'AntiDJI', ['DJI'], []],
    ['digits go on a word', 'DJI2 and 2DJI', ['DJI'], []],
    ['underscore goes on a word', 'DJI_drone', ['DJI'], []],
    ['accents go on a word', 'Mideaé', ['Midea'], []],
    ['other scripts go on a word', 'Mideaй', ['Midea'], []],
    ['hyphen is an edge', 'DJI-made, non-DJI', ['DJI'], ['0-3 DJI', '14-17 DJI']],
    ['between Chinese', '用大疆DJI无人机', ['DJI', '大疆'], ['1-3 大疆', '3-6 DJI']],
    ['between Japanese and Korean', 'のDJIが、DJI의', ['DJI'], ['1-4 DJI', '6-9 DJI']],
    ['Chinese needs none', '在深圳湾', ['深圳'], ['1-3 深圳']],
    ['a form of both scripts', 'TCL科技集团', ['TCL科技'], ['0-5 TCL科技']],
    ['its Latin side wants an edge', 'xTCL科技', ['TCL科技'], []],
    ['end of text', 'made by DJI.', ['DJI'], ['8-11 DJI']],
  ],
  case: [
    ['any case', 'MIDEA midea Midea', ['Midea'], ['0-5 MIDEA', '6-11 midea', '12-17 Midea']],
    ['exact case', 'OEM oem Oem', ['OEM='], ['0-3 OEM']],
    ['both rules for one spelling', 'honor Honor', ['Honor=', 'honor='], ['0-5 honor', '6-11 Honor']],
    ['exact case in full width', 'ＯＥＭ ｏｅｍ', ['OEM='], ['0-3 ＯＥＭ']],
  ],
  folding: [
    ['full width', 'ＤＪＩ無人機', ['DJI'], ['0-3 ＤＪＩ']],
    ['curly apostrophe', 'Guangdong’s best', ["Guangdong's best"], ['0-16 Guangdong’s best']],
    ['hyphens', 'Da‑Jiang and Da–Jiang', ['Da-Jiang'], ['0-8 Da‑Jiang', '13-21 Da–Jiang']],
    ['no-break space', 'Canton\u00a0Fair', ['Canton Fair'], ['0-11 Canton\u00a0Fair']],
    ['a run of white space', 'Canton \n\t Fair', ['Canton Fair'], ['0-14 Canton \n\t Fair']],
    ['quotes', '2026 “Guanghuo” Spring', ['2026 "Guanghuo" Spring'], ['0-22 2026 “Guanghuo” Spring']],
  ],
  invisible: [
    ['soft hyphen inside', 'Guang\u00adhuo', ['Guanghuo'], ['0-9 Guang\u00adhuo']],
    ['soft hyphen is no edge', 'Midea\u00adst', ['Midea'], []],
    ['zero-width space inside', '深\u200b圳', ['深圳'], ['0-3 深\u200b圳']],
    ['zero-width space is an edge', 'Midea\u200bGalanz', ['Midea', 'Galanz'], ['0-5 Midea', '6-12 Galanz']],
    ['word joiner is no edge', 'Midea\u2060st', ['Midea'], []],
    ['join inside', 'Canton \ufffcFair', ['Canton Fair'], ['0-12 Canton \ufffcFair']],
    ['join is an edge', 'Midea\ufffcst', ['Midea'], ['0-5 Midea']],
    ['not part of the hit', '\u200b深圳\u200b', ['深圳'], ['1-3 深圳']],
    ['a break parts', '深\u2029圳', ['深圳'], []],
  ],
  units: [
    ['surrogates before keep offsets', '😀DJI', ['DJI'], ['2-5 DJI']],
    ['a form beyond the basic plane', '𠮷野家', ['𠮷野家'], ['0-4 𠮷野家']],
    ['lone surrogate', '\ud83dDJI', ['DJI'], ['1-4 DJI']],
    ['a form that begins with a digit', '在21世纪经济报道中', ['21世纪经济报道'], ['1-9 21世纪经济报道']],
    ['not inside a number', '121世纪经济报道', ['21世纪经济报道'], []],
    ['an ampersand', 'R&D subsidy', ['R&D subsidy'], ['0-11 R&D subsidy']],
    ['empty text', '', ['DJI'], []],
  ],
};

describe.each(Object.entries(rows))('Matcher: %s', (_, group) => {
  it.each(group)('%s', (_name, text, forms, expected) => {
    const compiled = forms.map(formOf);
    const found = find(text, compiled);
    expect(found.map(({ start, end }) => `${start}-${end} ${text.slice(start, end)}`)).toEqual(expected);
    expect(found).toEqual(findNaively(text, compiled));
  });
});

describe('Matcher', () => {
  it('keeps nothing of the text before', () => {
    const table = decodeTable(
      compileTable({
        entries: [entryOf('entry', { forms: [formOf('Midea')] })],
        cueLists: {},
      }),
    );
    const matcher = new Matcher(table);
    expect(matcher.find('Mi\ufffcst')).toHaveLength(0);
    expect(matcher.find('Midea\ufffcst')).toHaveLength(1);
    expect(matcher.find('Mid')).toHaveLength(0);
    expect(matcher.find('ea')).toHaveLength(0);
  });

  it.each([
    ['a word without end', 'Midea'.repeat(40_000)],
    ['a join between all letters', 'Midea'.repeat(8_000).split('').join('\ufffc')],
    ['spaces without end', `Canton${' '.repeat(200_000)}Fair `.repeat(2)],
    ['joins without end', `Canton${'\ufffc'.repeat(200_000)}x`],
    ['hits without end', '深圳'.repeat(100_000)],
    ['lone surrogates', '\ud83d'.repeat(200_000)],
  ])('takes time in proportion to the text: %s', { timeout: 2_000 }, (_, text) => {
    expect(() => find(text, ['Midea', 'Canton Fair', '深圳'].map(formOf))).not.toThrow();
  });
});

describe('Matcher against the naive oracle', () => {
  const unit = fc.constantFrom(
    ...'aAbBｂ12_美的深-‑’é 　\n',
    '\u00ad',
    '\u200b',
    '\ufffc',
    '\u2060',
    '\u2029',
    '\ud83d',
    'й',
    'の',
  );
  const visible = fc.constantFrom(...'aAbB1美的深-é');
  const form = fc.record({
    text: fc
      .array(fc.oneof({ weight: 8, arbitrary: visible }, fc.constant(' ')), { minLength: 1, maxLength: 5 })
      .map((units) => units.join('').trim().replace(/ +/g, ' '))
      .filter((text) => text !== ''),
    exactCase: fc.boolean(),
    ambiguity: fc.constant('safe' as const),
  });

  it('finds the same', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 12 }),
        fc.array(unit, { maxLength: 40 }),
        (forms, units) => {
          const text = units.join('');
          expect(find(text, forms)).toEqual(findNaively(text, forms));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
