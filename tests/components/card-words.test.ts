import { describe, expect, it } from 'vitest';
import { cardAsMarkdown, cardAsText, escapeMarkdown } from '../../components/card-copy.ts';
import { evidenceInWords, reasonInWords } from '../../components/evidence-words.ts';
import { factAge, OLD_AFTER_MONTHS } from '../../components/fact-age.ts';
import { bridgeOf } from '../../components/name-bridge.ts';
import type { Evidence, Reason } from '../../core/types.ts';
import { allWeights, KINDS, topicWeights } from '../../core/weights.ts';
import type { Card } from '../../data/card.ts';
import cueGroups from '../../data/cue-groups.json' with { type: 'json' };
import { CARD_LANGUAGES } from '../../utils/i18n.ts';
import { sampleCard } from './sample-card.ts';

describe('factAge', () => {
  const older = (page: string) => ({ kind: 'older-than-page', page });
  it.each<[string, string, string | undefined, string | undefined, unknown]>([
    ['of an earlier year than the page', '2024', '2026-03-05', '2026-11-25', older('2026')],
    ['of the year of the page', '2026', '2026-03-05', '2026-11-25', null],
    ['of an earlier month', '2026-01', '2026-03-05', '2026-11-25', older('2026-03')],
    ['of the month of the page', '2026-03', '2026-03-05', '2026-11-25', null],
    ['of an earlier day', '2026-03-04', '2026-03-05T01:00:00+08:00', '2026-11-25', older('2026-03-05')],
    ['of a month, on a page with a year only', '2026-01', '2026', '2026-11-25', null],
    ['later than the page', '2026-05', '2026-03-05', '2026-11-25', null],
    ['on a page without a date that can be read', '2024', 'last week', '2026-11-25', null],
    ['on a page with a month that is none', '2024', '2026-13-05', '2026-11-25', null],
    ['of a year that ended two years ago', '2024', undefined, '2026-12-31', null],
    ['of a year that ended more than two years ago', '2024', undefined, '2027-01-01', { kind: 'old', years: 2 }],
    ['of a month two years ago', '2024-11', undefined, '2026-11-25', null],
    ['of a month more than two years ago', '2024-10', undefined, '2026-11-25', { kind: 'old', years: 2 }],
    ['of long ago', '2012-03', undefined, '2026-11-25', { kind: 'old', years: 14 }],
    ['old, on a page as old', '2012', '2012-05-01', '2026-11-25', { kind: 'old', years: 13 }],
    ['of an unknown day', '2012', undefined, undefined, null],
  ])('tells of a fact %s', (_, asOf, pagePublished, today, expected) => {
    expect(factAge(asOf, { pagePublished, today })).toEqual(expected);
  });

  it('counts two years as much', () => {
    expect(OLD_AFTER_MONTHS).toBe(24);
  });
});

describe('bridgeOf', () => {
  const listing = (en: string): Card => ({
    ...sampleCard(),
    facts: [{ key: 'listing', text: { en, zhHans: en, zhHant: en }, sources: [1] }],
  });
  const tickers = (card: Card) => bridgeOf(card).find(({ key }) => key === 'names.ticker')?.names;

  it.each([
    ['SZSE: 000333; SEHK: 300', ['SZSE: 000333', 'SEHK: 300']],
    ['Nasdaq: NTES; SEHK: 9999', ['Nasdaq: NTES', 'SEHK: 9999']],
    ['SSE STAR Market: 688775', ['SSE STAR Market: 688775']],
    ['SZSE: 002920 (Desay SV), 000049 (Desay Battery)', ['SZSE: 002920']],
  ])('takes the tickers out of “%s”, with their source', (text, expected) => {
    expect(tickers(listing(text))?.map((name) => name.text)).toEqual(expected);
    expect(tickers(listing(text))?.[0]?.sources).toEqual([1]);
  });

  it('has no tickers where none is given', () => {
    expect(tickers(listing('Listed in Hong Kong from 2007 to August 2024'))).toBeUndefined();
  });

  it('points to the facts that write a name out, not to words that hold it', () => {
    const text = { en: 'Its name was Old Sample until 2013.', zhHans: '样', zhHant: 'x' };
    const card: Card = { ...sampleCard(), facts: [{ key: 'name', text, sources: [1, 0] }] };
    const names = bridgeOf(card).flatMap((group) => group.names);
    expect(names.find((name) => name.text === 'Old Sample')?.sources).toEqual([0, 1]);
    expect(names.find((name) => name.text === '样')?.sources).toEqual([0, 1]);
    expect(names.find((name) => name.text === 'Sample Group')?.sources).toEqual([]);
    const within = { ...text, en: 'Old Samples' };
    const other = bridgeOf({ ...card, facts: [{ key: 'name', text: within, sources: [0] }] });
    expect(other[0]!.names.find((name) => name.text === 'Old Sample')?.sources).toEqual([]);
  });

  it('has former names last', () => {
    expect(bridgeOf(sampleCard())[0]!.names.map(({ text }) => text)).toEqual(['Sample', 'Sample Group', 'Old Sample']);
  });
});

describe('reasonInWords', () => {
  it.each<[Reason, string | null]>([
    [{ kind: 'safe-form' }, 'This spelling hardly means anything else.'],
    [{ kind: 'cue', word: 'Foshan' }, 'The text beside it says “Foshan”.'],
    [{ kind: 'cue', word: '' }, 'Nothing around it speaks for another meaning.'],
    [{ kind: 'neighbour', entry: 'galanz' }, 'It stands beside other names that are known.'],
    [{ kind: 'neighbour', entry: 'rival' }, 'It stands beside Rival.'],
    [{ kind: 'surroundings' }, 'Nothing around it speaks for another meaning.'],
    [{ kind: 'page-evidence' }, 'It is named unmistakably elsewhere on this page.'],
    [
      { kind: 'company' },
      'It stands by itself here, as in a table or a list, and this page names it or other brands unmistakably.',
    ],
    [{ kind: 'no-evidence' }, null],
    [{ kind: 'covered', word: 'x' }, null],
  ])('explains %o', (reason, expected) => {
    expect(reasonInWords(reason, sampleCard(), 'en')).toBe(expected);
  });
});

describe('evidenceInWords', () => {
  const words = (evidence: readonly Evidence[]) =>
    evidenceInWords(evidence, sampleCard(), 'en').map(({ text, speaks }) => `${speaks}: ${text}`);

  it.each<[Partial<Evidence>, string | undefined]>([
    [{ feature: 'shared-cue-sentence', word: 'fan' }, 'for: The sentence says “fan”.'],
    [
      { feature: 'against-touching', weight: -3, word: 'jones' },
      'against: “jones” beside it goes with another meaning.',
    ],
    [{ feature: 'cue-title', word: '' }, 'for: The title of the page fits it.'],
    [{ feature: 'topic-sport-term', weight: -3, word: 'goal' }, 'against: The sentence speaks of sport: “goal”.'],
    [
      { feature: 'topic-culture-trade-name', word: 'films' },
      'for: The sentence speaks of culture as an export: “films”.',
    ],
    [{ feature: 'topic-chess-name', word: 'rook' }, 'for: A word of the sentence: “rook”.'],
    [{ feature: 'neighbour-listed', word: 'rival' }, 'for: It is listed side by side with Rival.'],
    [
      { feature: 'neighbour-listed', word: 'galanz' },
      'for: It is listed side by side with a known name of the same kind.',
    ],
    [{ feature: 'shape-left-cut-name', weight: -2 }, 'against: Letters beside it may belong to the same word.'],
    [{ feature: 'shape-left-open-name', weight: -0.4 }, undefined],
    [{ feature: 'prior-likely-han-term' }, 'for: This spelling seldom means anything else.'],
    [{ feature: 'prior-strong-han-place', weight: 1.05 }, undefined],
    [
      { feature: 'shape-name-after-name', weight: -1.5 },
      'against: It may be part of a longer name, such as a person’s.',
    ],
    [{ feature: 'shape-upper-name', weight: 0.2 }, undefined],
    [{ feature: 'cue-near' }, undefined],
    [{ feature: 'of-a-later-version' }, undefined],
    [{ feature: 'constructor' }, undefined],
  ])('says of %o', (one, expected) => {
    expect(words([{ feature: '', value: 1, weight: 2, ...one }])[0]).toBe(expected);
  });

  it('has what weighs most first, the same once, and no more than a reader takes in', () => {
    expect(
      words([
        { feature: 'shape-left-letter-name', value: 1, weight: -0.9 },
        { feature: 'cue-near', value: 1, weight: 4, word: 'a' },
        { feature: 'cue-sentence', value: 1, weight: 2, word: 'a' },
        { feature: 'shape-right-cut-name', value: 1, weight: -3 },
      ]),
    ).toEqual(['for: The sentence says “a”.', 'against: Letters beside it may belong to the same word.']);
    const many = Array.from({ length: 20 }, (_, index) => ({
      feature: 'cue-near',
      value: 1,
      weight: 3,
      word: `w${index}`,
    }));
    expect(words(many)).toHaveLength(8);
  });

  it.each(CARD_LANGUAGES)('has words in %s for every kind of evidence that weighs anything', (language) => {
    const topics = Object.keys(cueGroups.groups).flatMap((name) =>
      topicWeights(name).map((tenths, kind) => [`topic-${name}-${KINDS[kind]}`, tenths / 10] as const),
    );
    const silent = [...allWeights(), ...topics].filter(([feature, weight]) => {
      // Those that would tell the reader the contrary of what they mean are left out on purpose.
      if (Math.abs(weight) < 0.3 || /^(prior|shape-left|shape-right)-/.test(feature)) return false;
      return evidenceInWords([{ feature, value: 1, weight, word: 'x' }], sampleCard(), language).length === 0;
    });
    expect(silent).toEqual([]);
  });
});

describe('the card as text', () => {
  const { facts } = sampleCard();
  const tricky: Card = {
    ...sampleCard(),
    summary: { en: '1. A *bold* [claim] <b>', zhHans: 'x', zhHant: 'x' },
    facts: [facts[1]!],
    sources: [
      sampleCard().sources[0]!,
      { kind: 'page', title: 'A [page]', publisher: 'A_site', url: 'https://a.example/(x)?a=<b>', seen: '2026-11-24' },
    ],
  };

  it('has names, summary, facts with numbers, and numbered sources', () => {
    expect(
      cardAsText({ ...sampleCard(), facts: facts.slice(0, 2) }, 'en', '0.1.0'),
    ).toBe(`Sample · 样品 · 樣品 · Yàngpǐn

summary in English

In the report: report in English [1]
Scale: scale in English (as of May 2024) [1][2]

Sources
[1] paper in English, Section 2: section in English, press in English, 10 Feb 2026
[2] A page, A site, read on 24 Nov 2026, https://site.example/page

Guanghuo Lens, dataset 0.1.0`);
  });

  it('escapes what Markdown would read as its own', () => {
    expect(cardAsMarkdown(tricky, 'en', undefined)).toBe(`## Sample

*样品 · 樣品 · Yàngpǐn*

1\\. A \\*bold\\* \\[claim\\] \\<b\\>

- **Scale:** scale in English (as of May 2024) \\[1\\]\\[2\\]

### Sources

1. paper in English, Section 2: section in English, press in English, 10 Feb 2026
2. [A \\[page\\]](<https://a.example/(x)?a=%3Cb%3E>), A\\_site, read on 24 Nov 2026`);
  });

  it.each([
    ['# head', '\\# head'],
    ['- list', '\\- list'],
    ['1. list', '1\\. list'],
    ['= line', '\\= line'],
    ['a\n- b', 'a - b'],
    ['&lt;', '\\&lt;'],
    ['a - b', 'a - b'],
    ['`code` \\ ~x~ |', '\\`code\\` \\\\ \\~x\\~ \\|'],
  ])('escapes %s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
