import { describe, expect, it } from 'vitest';
import {
  CARD_LANGUAGES,
  type Catalogue,
  formatDate,
  formatSize,
  formatTime,
  localized,
  PLACEHOLDER,
  resolveLanguage,
  translator,
} from '../../utils/i18n.ts';

const NO_BREAK = /\s/g;

describe('resolveLanguage', () => {
  it.each([
    ['auto', 'en-US', 'en'],
    ['auto', 'de', 'en'],
    ['auto', '', 'en'],
    ['auto', 'zh', 'zh-Hans'],
    ['auto', 'zh-CN', 'zh-Hans'],
    ['auto', 'zh_TW', 'zh-Hant'],
    ['auto', 'zh-HK', 'zh-Hant'],
    ['auto', 'zh-mo', 'zh-Hant'],
    ['auto', 'zh-Hant', 'zh-Hant'],
    ['auto', 'zh-Hans-HK', 'zh-Hans'],
    ['auto', 'ZH-hant-CN', 'zh-Hant'],
    ['zh-Hant', 'en-US', 'zh-Hant'],
    ['en', 'zh-CN', 'en'],
  ] as const)('%s with a browser in %s speaks %s', (setting, browser, language) => {
    expect(resolveLanguage(setting, browser)).toBe(language);
  });
});

/** Every catalogue there is. */
const CATALOGUES = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../utils/strings-*.ts', { eager: true }),
).map(
  ([file, exports]) =>
    [
      file.split('/').at(-1)!,
      Object.values(exports).find((one): one is Catalogue<string> => typeof one === 'object' && !Array.isArray(one))!,
    ] as const,
);

it('there are catalogues', () => expect(CATALOGUES.length).toBeGreaterThan(5));

describe.each(CATALOGUES)('%s', (_, catalogue) => {
  it.each(Object.entries(catalogue))('has %s in three languages with the same placeholders', (_key, text) => {
    const namesIn = (value: string) => [...new Set([...value.matchAll(PLACEHOLDER)].map(([, name]) => name))].sort();
    for (const language of CARD_LANGUAGES) {
      expect(localized(text, language).trim()).not.toBe('');
      expect(namesIn(localized(text, language))).toEqual(namesIn(text.en));
    }
  });
});

describe('translator', () => {
  const text = translator({
    found: {
      en: '{count} {count|entry|entries} by {who}',
      zhHans: '{who}的{count}个条目',
      zhHant: '{who}的{count}個條目',
    },
  });

  it.each([
    ['en', { count: 1, who: 'us' }, '1 entry by us'],
    ['en', { count: 0, who: 'us' }, '0 entries by us'],
    ['en', { count: 1234, who: 'us' }, '1,234 entries by us'],
    ['zh-Hans', { count: 2, who: '我们' }, '我们的2个条目'],
    ['zh-Hant', { count: 2, who: '$&{count}' }, '$&{count}的2個條目'],
    ['en', { count: 2 }, '2 entries by {who}'],
  ] as const)('in %s fills %o', (language, params, expected) => {
    expect(text(language, 'found', params)).toBe(expected);
  });
});

describe('formatDate', () => {
  it.each([
    ['2024', 'en', '2024'],
    ['2024-05', 'en', 'May 2024'],
    ['2024-05-31', 'en', '31 May 2024'],
    ['2024', 'zh-Hans', '2024年'],
    ['2024-05', 'zh-Hans', '2024年5月'],
    ['2024-05-31', 'zh-Hant', '2024年5月31日'],
  ] as const)('writes %s in %s', (date, language, expected) => {
    expect(formatDate(date, language).replace(NO_BREAK, ' ')).toBe(expected);
  });

  it('keeps the day of the place of publication', () => {
    expect(formatDate('2026-02-10T23:11:00-08:00', 'en')).toBe('10 Feb 2026');
    expect(formatDate('2026-02-10T00:11:00+08:00', 'en')).toBe('10 Feb 2026');
  });
});

describe('formatTime and formatSize', () => {
  const noon = new Date(2026, 10, 25, 12, 5).getTime();
  it('write a time, with its day where it is another', () => {
    expect(formatTime(noon, noon + 1_000, 'en')).toBe('12:05');
    expect(formatTime(noon, noon + 86_400_000, 'en')).toBe('25 Nov 2026, 12:05');
    expect(formatTime(noon, noon + 86_400_000, 'zh-Hans')).toContain('2026年11月25日');
  });

  it.each([
    [0, 'en', '0 bytes'],
    [999, 'en', '999 bytes'],
    [1_250, 'en', '1.3 kB'],
    [2_000_000, 'zh-Hant', '2 MB'],
  ] as const)('write %i bytes in %s', (bytes, language, expected) => {
    expect(formatSize(bytes, language).replace(NO_BREAK, ' ')).toBe(expected);
  });
});
