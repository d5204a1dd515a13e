import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryCard, type EntryCardProps } from '../../components/EntryCard.tsx';
import type { Reason } from '../../core/types.ts';
import { CATEGORY_IDS } from '../../data/categories.ts';
import { PACK_IDS } from '../../data/packs.ts';
import { CARD_LANGUAGES } from '../../utils/i18n.ts';
import { cardText } from '../../utils/strings-card.ts';
import { sampleCard } from './sample-card.ts';

afterEach(() => render(null, document.body));

function show(props: Partial<EntryCardProps> = {}): HTMLElement {
  render(<EntryCard card={sampleCard()} language="en" headingId="name" {...props} />, document.body);
  return document.body.querySelector('article') as HTMLElement;
}

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

describe('EntryCard', () => {
  it.each(CATEGORY_IDS.flatMap((category) => CARD_LANGUAGES.map((language) => [category, language] as const)))(
    'names the category %s in %s',
    (category, language) => {
      const card = show({ card: sampleCard(category), language });
      expect(card.dataset.category).toBe(category);
      expect(card.lang).toBe(language);
      expect(card.querySelector('.card-chip')?.textContent).toBe(cardText(language, `category.${category}`));
    },
  );

  it.each([
    ['en', 'Sample', ['样品', '樣品', 'Yàngpǐn'], ['zh-Hans', 'zh-Hant', 'zh-Latn-pinyin']],
    ['zh-Hans', '样品', ['樣品', 'Sample', 'Yàngpǐn'], ['zh-Hant', 'en', 'zh-Latn-pinyin']],
    ['zh-Hant', '樣品', ['样品', 'Sample', 'Yàngpǐn'], ['zh-Hans', 'en', 'zh-Latn-pinyin']],
  ] as const)('in %s has the own name first, each in its language', (language, own, others, languages) => {
    const card = show({ language });
    const heading = card.querySelector('#name') as HTMLElement;
    expect([heading.textContent, heading.lang]).toEqual([own, language]);
    expect(textsOf(card, '.card-names > span')).toEqual(others);
    expect([...card.querySelectorAll<HTMLElement>('.card-names > span')].map(({ lang }) => lang)).toEqual(languages);
  });

  it('says a name once where scripts agree', () => {
    const card = show({ card: { ...sampleCard(), names: { en: 'Midea', zhHans: '美的', zhHant: '美的' } } });
    expect(textsOf(card, '.card-names > span')).toEqual(['美的']);
  });

  it('lists values first, then what the report says, then other facts, each with its sources', () => {
    const card = show();
    expect(textsOf(card, '.card-values dt')).toEqual(['City', 'Founded']);
    expect(textsOf(card, '.card-report li')).toEqual(['report in English source 11']);
    expect(textsOf(card, '.card-sentences dd')).toEqual(['scale in English (as of May 2024) source 11 source 22']);
    expect(textsOf(card, '.card-sentences .card-cites [aria-hidden]')).toEqual(['1', '2']);
  });

  it('gives documents with section and date, pages with a safe link', () => {
    const card = show();
    expect(textsOf(card, '.card-sources li')).toEqual([
      '1paper in EnglishSection 2: section in Englishpress in English · 10 Feb 2026',
      '2A page (opens in a new tab)A site · read on 24 Nov 2026',
    ]);
    const link = card.querySelector('a') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).toEqual(['https://site.example/page', '_blank', 'noopener noreferrer']);
  });

  it('says the title of a document once, and names its further sections', () => {
    const [paper, page] = sampleCard().sources;
    const further = { ...paper, section: { number: 5, title: { en: 'End', zhHans: '结语', zhHant: '結語' } } };
    const card = show({ card: { ...sampleCard(), sources: [paper!, page!, further as typeof paper & object] } });
    expect(textsOf(card, '.card-sources li')[2]).toBe('3Section 5: Endpress in English · 10 Feb 2026');
  });

  it('says the label of several facts of a kind once', () => {
    const [, scale] = sampleCard().facts;
    const card = show({ card: { ...sampleCard(), facts: [scale!, { ...scale!, sources: [0] }] } });
    expect(textsOf(card, '.card-sentences dt')).toEqual(['Scale']);
    expect(card.querySelectorAll('.card-sentences dd')).toHaveLength(2);
  });

  it('leaves the number out for what stands before the first section', () => {
    const [paper, page] = sampleCard().sources;
    const lead = { ...paper, section: { number: 0, title: { en: 'Lead', zhHans: '导语', zhHant: '導語' } } };
    const card = show({ card: { ...sampleCard(), sources: [lead as typeof paper & object, page!] } });
    expect(textsOf(card, '.card-sources li')[0]).toContain('paper in EnglishLeadpress');
  });

  it('shows related entries as text, or as buttons where they lead somewhere', () => {
    expect(show().querySelector('button')).toBeNull();
    expect(textsOf(document, '.card-related-name')).toEqual(['Town', 'Rival']);
    const onRelated = vi.fn();
    show({ onRelated }).querySelectorAll('button')[1]?.click();
    expect(onRelated).toHaveBeenCalledExactlyOnceWith('rival');
  });

  it('lists related entries by kind, and says how many more there are', () => {
    const card = show();
    expect(textsOf(card, '.card-related dt')).toEqual(['Located in', 'See also']);
    expect(textsOf(card, '.card-related dd')).toEqual(['Town', 'Rivaland 12 more']);
  });

  it('leads back only where there is a card before', () => {
    const onBack = vi.fn();
    expect(show().querySelector('.card-back')).toBeNull();
    const back = show({ onBack }).querySelector<HTMLButtonElement>('.card-back');
    expect(back?.textContent).toBe('Back');
    back?.click();
    expect(onBack).toHaveBeenCalledOnce();
  });

  it.each(PACK_IDS.flatMap((pack) => CARD_LANGUAGES.map((language) => [pack, language] as const)))(
    'says quietly that it is of the pack %s in %s',
    (pack, language) => {
      const card = show({ card: { ...sampleCard(), pack }, language });
      expect(card.querySelector('.card-pack')?.textContent).toBe(cardText(language, `pack.${pack}`));
    },
  );

  it.each<[Reason, string | undefined]>([
    [{ kind: 'safe-form' }, 'Why this is marked: This spelling hardly means anything else.'],
    [{ kind: 'cue', word: 'Foshan' }, 'Why this is marked: The text beside it says “Foshan”.'],
    [{ kind: 'cue', word: '' }, 'Why this is marked: Nothing around it speaks for another meaning.'],
    [{ kind: 'neighbour', entry: 'galanz' }, 'Why this is marked: It stands beside other names that are known.'],
    [{ kind: 'surroundings' }, 'Why this is marked: Nothing around it speaks for another meaning.'],
    [{ kind: 'page-evidence' }, 'Why this is marked: It is named unmistakably elsewhere on this page.'],
    [{ kind: 'no-evidence' }, undefined],
  ])('explains %o', (reason, expected) => {
    expect(show({ reason }).querySelector('.card-why')?.textContent).toBe(expected);
  });

  it('has no empty parts', () => {
    const card = show({ card: { ...sampleCard(), facts: sampleCard().facts.slice(0, 1), related: [] } });
    expect(card.querySelector('.card-values, .card-sentences, .card-related')).toBeNull();
  });
});
