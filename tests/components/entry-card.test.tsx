import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryCard, type EntryCardProps } from '../../components/EntryCard.tsx';
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
    expect(textsOf(card, '.card-facts[data-origin=report] li')).toEqual(['report in English1']);
    expect(textsOf(card, '.card-facts[data-origin=reference] dd')).toEqual(['scale in English (as of May 2024)12']);
    expect(textsOf(card, '.card-facts h3')).toEqual(['In the report', 'Reference']);
    const cites = [...card.querySelectorAll<HTMLElement>('.card-sentences .card-cite')];
    expect(cites.map((cite) => [cite.getAttribute('aria-label'), cite.dataset.origin])).toEqual([
      ['Source 1 (Report)', 'report'],
      ['Source 2 (Reference)', 'reference'],
    ]);
  });

  it('gives documents with section and date, pages with a safe link', () => {
    const card = show();
    expect(textsOf(card, '.card-sources li')).toEqual([
      '1paper in EnglishSection 2: section in Englishpress in English\u00a0· 10 Feb 2026',
      '2A page (opens in a new tab)A site\u00a0· read on 24 Nov 2026',
    ]);
    const link = card.querySelector('a') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).toEqual(['https://site.example/page', '_blank', 'noopener noreferrer']);
  });

  it('says the title of a document once, and names its further sections', () => {
    const [paper, page] = sampleCard().sources;
    const further = { ...paper, section: { number: 5, title: { en: 'End', zhHans: '结语', zhHant: '結語' } } };
    const card = show({ card: { ...sampleCard(), sources: [paper!, page!, further as typeof paper & object] } });
    expect(textsOf(card, '.card-sources li')[2]).toBe('3Section 5: Endpress in English\u00a0· 10 Feb 2026');
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

  it('shows at first sight nothing but names, summary, facts and sources', () => {
    const card = show({ onCopy: async () => true, onHide: async () => true, reason: { kind: 'safe-form' } });
    expect(textsOf(card, '.card-tool')).toEqual(['Related', 'Names', 'Why this?', 'Copy', 'Not this']);
    expect(card.querySelector('.card-panel')).toBeNull();
    expect(card.querySelector('.card-tool[aria-expanded=true]')).toBeNull();
  });

  it('has no tool that it was given nothing for', () => {
    expect(textsOf(show({ card: { ...sampleCard(), related: [] } }), '.card-tool')).toEqual(['Names']);
    expect(textsOf(show({ onHide: async () => true }), '.card-tool')).toEqual(['Related', 'Names']);
    expect(show().querySelector('.card-head button')).toBeNull();
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

  it('has the names of the page’s language first, and all else in the reader’s', () => {
    const name = (pageLanguage: string) => show({ language: 'zh-Hans', pageLanguage }).querySelector('h2');
    expect([name('en')?.textContent, name('en')?.lang]).toEqual(['Sample', 'en']);
    expect(name('zh-TW')?.textContent).toBe('樣品');
    expect(name('de')?.textContent).toBe('Sample');
    expect(name('')?.textContent).toBe('样品');
    expect(show({ language: 'zh-Hans', pageLanguage: 'en' }).querySelector('.card-summary')?.textContent).toBe(
      'summary简体',
    );
  });

  it('says where a fact is older than the page, or old', () => {
    const page = { url: 'https://a.example/', title: '', site: '', language: '', published: '2026-03-05T10:00:00Z' };
    const asOf = (props: Partial<EntryCardProps>) =>
      textsOf(
        show({ card: { ...sampleCard(), facts: [{ ...sampleCard().facts[1]!, asOf: '2024' }] }, ...props }),
        '.card-as-of',
      );
    expect(asOf({ page, today: '2026-11-25' })).toEqual(['(as of 2024; this page is from 2026)']);
    expect(asOf({ page, today: '2026-11-25', language: 'zh-Hans' })).toEqual(['(截至2024年；本页发布于2026年)']);
    expect(asOf({ today: '2027-02-01' })).toEqual(['(as of 2024, over 2 years ago)']);
    expect(asOf({ today: '2026-11-25' })).toEqual(['(as of 2024)']);
  });

  it('leads from a fact to its source and back to where the reader was', () => {
    const card = show();
    const cites = [...card.querySelectorAll<HTMLElement>('[data-cite="1"]')];
    expect(cites.length).toBeGreaterThan(1);
    cites[1]!.click();
    const note = card.querySelector<HTMLElement>('[data-note="1"]')!;
    expect(document.activeElement).toBe(note);
    note.querySelector('button')!.click();
    expect(document.activeElement).toBe(cites[1]);
    expect(location.hash).toBe('');
  });

  it('names what it is confused with, and what tells them apart', () => {
    const [, see] = sampleCard().related;
    const difference = sampleCard().summary;
    const confusions = [{ entry: see!.entries[0]!, difference, sources: [1] }];
    const onRelated = vi.fn();
    const card = show({ card: { ...sampleCard(), confusions }, onRelated });
    expect(card.querySelector('.card-confusions summary')?.textContent).toBe('Do not confuse with Rival');
    expect(textsOf(card, '.card-confusions dd')).toEqual(['summary in English2']);
    card.querySelector<HTMLElement>('.card-confusions dt button')!.click();
    expect(onRelated).toHaveBeenCalledExactlyOnceWith('rival');
  });

  it('pins, closes and is dragged by its head, outside the buttons', () => {
    const [onPin, onClose, onDragStart] = [vi.fn(), vi.fn(), vi.fn()];
    const card = show({ onPin, onClose, onDragStart, pinned: true });
    const [pin, close] = [...card.querySelectorAll<HTMLElement>('.card-head button')];
    expect([pin!.getAttribute('aria-label'), pin!.getAttribute('aria-pressed')]).toEqual(['Pin the card', 'true']);
    pin!.click();
    close!.click();
    expect([onPin.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
    const press = (target: Element, button = 0) =>
      target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button }));
    press(pin!);
    press(card.querySelector('.card-chip')!, 2);
    expect(onDragStart).not.toHaveBeenCalled();
    press(card.querySelector('.card-chip')!);
    expect(onDragStart).toHaveBeenCalledOnce();
  });

  it('has no empty parts', () => {
    const card = show({ card: { ...sampleCard(), facts: sampleCard().facts.slice(0, 1), related: [] } });
    expect(card.querySelector('.card-values, .card-sentences, .card-related, .card-confusions')).toBeNull();
  });
});
