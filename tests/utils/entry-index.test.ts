import { describe, expect, it } from 'vitest';
import type { CardNames } from '../../data/card.ts';
import { CATEGORY_IDS } from '../../data/categories.ts';
import { EntryIndex, NO_FILTER } from '../../utils/entry-index.ts';
import type { EntryHead } from '../../utils/parse-card.ts';

function row(id: string, names: CardNames, more: Partial<EntryHead> = {}): EntryHead {
  return { id, pack: 'reference', category: 'brand', names, ...more };
}

const ROWS: readonly EntryHead[] = [
  row('midea', { en: 'Midea', zhHans: '美的', zhHant: '美的', pinyin: 'Měidì' }, { city: 'foshan', pack: 'report' }),
  row('lubao', { en: 'Lübao', zhHans: '绿宝', zhHant: '綠寶', pinyin: 'Lǜbǎo' }),
  row(
    'canton-fair',
    { en: 'The Canton Fair', zhHans: '广交会', zhHant: '廣交會', pinyin: 'Guǎngjiāohuì' },
    {
      category: 'programme',
      city: 'guangzhou',
    },
  ),
  row(
    'guangzhou',
    { en: 'Guangzhou', zhHans: '广州', zhHant: '廣州', pinyin: 'Guǎngzhōu' },
    {
      category: 'place',
      city: 'guangzhou',
    },
  ),
  row('tp-link', { en: 'TP-Link', zhHans: '普联技术', zhHant: '普聯技術', pinyin: 'Pǔlián Jìshù' }),
  row(
    'fair-trade',
    { en: 'Fair trade', zhHans: '公平贸易', zhHant: '公平貿易', pinyin: 'gōngpíng màoyì' },
    {
      category: 'trade-term',
    },
  ),
  row('affair', { en: 'Affair', zhHans: '事务', zhHant: '事務', pinyin: "shì'wù" }),
];

function indexOf(rows: readonly EntryHead[]): EntryIndex {
  const index = new EntryIndex();
  index.add(rows);
  return index;
}

const index = indexOf(ROWS);
const idsFor = (text: string, more: Partial<typeof NO_FILTER> = {}) =>
  index.find({ ...NO_FILTER, ...more, text }, 'en').map(({ id }) => id);

describe('EntryIndex', () => {
  it.each([
    ['meidi', 'midea'],
    ['MEI DI', 'midea'],
    ['Měidì', 'midea'],
    ['美的', 'midea'],
    ['ｍｉｄｅａ', 'midea'],
    ['lvbao', 'lubao'],
    ['lubao', 'lubao'],
    ['lübao', 'lubao'],
    ['綠寶', 'lubao'],
    ['绿宝', 'lubao'],
    ['guangjiaohui', 'canton-fair'],
    ['guang jiao hui', 'canton-fair'],
    ['廣交', 'canton-fair'],
    ['tplink', 'tp-link'],
    ['tp-link', 'tp-link'],
    ['pulianjishu', 'tp-link'],
    ['pulian jishu', 'tp-link'],
    ['shiwu', 'affair'],
    ['fair canton', 'canton-fair'],
  ])('finds by %s', (text, id) => {
    expect(idsFor(text)).toEqual([id]);
  });

  it('has names that fit as a whole first, then beginnings, words, and letters inside', () => {
    expect(idsFor('fair')).toEqual(['fair-trade', 'canton-fair', 'affair']);
    expect(idsFor('guangzhou')[0]).toBe('guangzhou');
    expect(idsFor('广')).toEqual(['canton-fair', 'guangzhou']);
  });

  it.each(['nothing', '\n', '%', '的美'])('finds no more than there is by %j', (text) => {
    expect(idsFor(text)).toEqual(text === '\n' ? idsFor('') : []);
  });

  it('filters by pack, category and city, together with text', () => {
    expect(idsFor('', { pack: 'report' })).toEqual(['midea']);
    expect(idsFor('', { category: 'trade-term' })).toEqual(['fair-trade']);
    expect(idsFor('', { city: 'guangzhou' })).toEqual(['canton-fair', 'guangzhou']);
    expect(idsFor('fair', { city: 'guangzhou' })).toEqual(['canton-fair']);
    expect(idsFor('fair', { city: 'foshan' })).toEqual([]);
  });

  it('lists all in the order of the language', () => {
    expect(idsFor('')).toEqual(['affair', 'canton-fair', 'fair-trade', 'guangzhou', 'lubao', 'midea', 'tp-link']);
    expect(index.find(NO_FILTER, 'zh-Hans').map(({ names }) => names.zhHans)).toEqual([
      '公平贸易',
      '广交会',
      '广州',
      '绿宝',
      '美的',
      '普联技术',
      '事务',
    ]);
  });

  it('takes a row of the same id in place of the one before', () => {
    const own = indexOf(ROWS);
    own.add([row('midea', { en: 'Other', zhHans: '别的', zhHant: '別的' })]);
    expect(own.size).toBe(ROWS.length);
    expect(own.find({ ...NO_FILTER, text: 'midea' }, 'en')).toEqual([]);
    expect(own.headOf('midea')?.names.en).toBe('Other');
    expect(own.headOf('toString')).toBeUndefined();
  });
});

describe('with 10,000 entries', () => {
  /** No task may take 50 ms, of the processor's time: a busy machine makes no difference. */
  const MAX_MS = 50;
  const syllables = ['mei', 'di', 'guǎng', 'zhōu', 'lǜ', 'bǎo', 'shēn', 'zhèn', 'fó', 'shān', 'huì', 'dōng'];
  const many = Array.from({ length: 10_000 }, (_, at) => {
    const pick = (step: number) => syllables[Math.floor(at / step) % syllables.length]!;
    return row(
      `entry-${at}`,
      {
        en: `Brand ${at} of ${pick(1)}`,
        zhHans: `品牌${at}号`,
        zhHant: `品牌${at}號`,
        pinyin: `${pick(1)}${pick(12)} ${pick(144)}`,
      },
      { category: CATEGORY_IDS[at % CATEGORY_IDS.length]!, ...(at % 3 === 0 && { city: 'foshan' as const }) },
    );
  });

  /** The median of some runs, in ms: code is slow as long as it is not compiled. */
  function timeOf(work: () => void): number {
    const times = Array.from({ length: 7 }, () => {
      const began = process.threadCpuUsage();
      work();
      const { user, system } = process.threadCpuUsage(began);
      return (user + system) / 1_000;
    });
    return times.sort((one, other) => one - other)[3]!;
  }

  it('takes a part of 1,000 in, and sorts all, within a task', () => {
    expect(timeOf(() => indexOf(many.slice(0, 1_000)))).toBeLessThan(MAX_MS);
    const full = indexOf(many);
    expect(
      timeOf(() => {
        full.add(many.slice(0, 1));
        full.find(NO_FILTER, 'zh-Hans');
      }),
    ).toBeLessThan(MAX_MS);
  });

  it.each(['', 'b', 'meidi', '9999', '品牌', 'nothing at all'])('answers %j within a task', (text) => {
    const full = indexOf(many);
    full.find(NO_FILTER, 'en');
    expect(timeOf(() => full.find({ ...NO_FILTER, text, category: 'brand', city: 'foshan' }, 'en'))).toBeLessThan(
      MAX_MS,
    );
    expect(timeOf(() => full.find({ ...NO_FILTER, text }, 'en'))).toBeLessThan(MAX_MS);
  });

  it('finds the one among them', () => {
    expect(
      indexOf(many)
        .find({ ...NO_FILTER, text: '品牌9999号' }, 'en')
        .map(({ id }) => id),
    ).toEqual(['entry-9999']);
  });
});
