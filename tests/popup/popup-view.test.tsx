import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupView, type PopupViewProps } from '../../components/PopupView.tsx';
import type { PageCategory, PagePack, PageStatus, PopupPage } from '../../components/popup-page.ts';
import { moveByArrow } from '../../entrypoints/popup/arrow-keys.ts';
import { CARD_LANGUAGES } from '../../utils/i18n.ts';
import { popupText } from '../../utils/strings-popup.ts';

const entry = (id: string, count: number) => ({ id, count, names: { en: id, zhHans: `${id}简`, zhHant: `${id}繁` } });
const brand: PageCategory = { category: 'brand', on: true, entries: [entry('Midea', 3), entry('DJI', 1)] };
const place: PageCategory = { category: 'place', on: false, entries: [entry('Shenzhen', 5)] };
const policy: PageCategory = { category: 'policy', on: true, entries: [] };

const packs: readonly PagePack[] = [
  { pack: 'report', on: true, count: 2 },
  { pack: 'reference', on: false, count: 1 },
];

const on = { onEnabled: vi.fn(), onSite: vi.fn(), onCategory: vi.fn(), onPack: vi.fn(), onJump: vi.fn() };

function show(page: Partial<PopupPage> = {}, props: Partial<PopupViewProps> = {}): HTMLElement {
  const whole: PopupPage = {
    status: 'ready',
    site: 'a.example',
    siteOn: true,
    categories: [brand, place, policy],
    own: [],
    packs,
    ...page,
  };
  render(<PopupView language="en" enabled page={whole} notSaved={false} {...on} {...props} />, document.body);
  return document.body;
}

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

const textOf = (selector: string) => document.querySelector(selector)?.textContent;

describe('PopupView', () => {
  it('sums up what is marked and lists it by category', () => {
    const root = show();
    expect(textOf('.summary-line')).toBe('2 entries, 4 mentions');
    expect([...root.querySelectorAll('.entry')].map((row) => row.textContent)).toEqual([
      'MideaMidea简33 mentions',
      'DJIDJI简11 mention',
    ]);
    expect([...root.querySelectorAll('.category-name')].map((name) => name.textContent)).toEqual([
      'Brand',
      'Place',
      'Policy',
    ]);
    expect([...root.querySelectorAll('.category-count')].map((count) => count.textContent)).toEqual(['2', '1']);
    expect(textOf('.others-name')).toBe('Other categories');
  });

  it.each<[PageStatus, string]>([
    ['connecting', 'Asking the page…'],
    ['scanning', 'Reading the page…'],
    ['ready', 'Nothing found on this page'],
    ['unavailable', 'This page cannot be annotated'],
    ['off-here', 'Off on this site'],
    ['off-everywhere', 'Off everywhere'],
  ])('says in the state %s why nothing is listed, and keeps the switches', (status, expected) => {
    const root = show({ status, categories: [policy], packs: packs.map((pack) => ({ ...pack, count: 0 })) });
    expect(textOf('[role=status] .summary-line')).toBe(expected);
    expect(root.querySelectorAll('.category [role=switch]')).toHaveLength(1);
    expect(textOf('.others-name')).toBe('Categories');
  });

  it.each<[string, PageCategory[]]>([
    ['its categories', [place]],
    ['its pack', [policy]],
  ])('says when all that was found is off by %s', (_, categories) => {
    show({ categories });
    expect(textOf('.summary-line')).toBe('Nothing is marked');
  });

  it('names the packs, what each is, and how many entries of it the page has', () => {
    const root = show({ packs: [...packs, { pack: 'reference', on: true, count: 0 }] });
    expect([...root.querySelectorAll('.packs > *')].map(({ textContent }) => textContent)).toEqual([
      'Packs',
      'From the report2What the report on Guanghuo speaks of',
      'Reference1More brands, places and terms of the trade',
      'ReferenceMore brands, places and terms of the trade',
    ]);
    expect(root.querySelector<HTMLElement>('.pack-count')?.title).toBe('2 entries');
  });

  it('lists own entries under the name that their pack gives the category', () => {
    const group = {
      key: 'k',
      packName: 'Mine',
      category: 'own-lime' as const,
      categoryNames: [{ text: '供应商', lang: 'zh-Hans' }],
      entries: [{ id: 'own:m:a', names: [{ text: '<i>Acme</i>', lang: 'en' }, { text: '示例' }], count: 3 }],
    };
    const root = show({ categories: [], own: [group] });
    expect(textOf('.summary-line')).toBe('1 entry, 3 mentions');
    const section = root.querySelector<HTMLElement>('[data-category=own-lime]')!;
    expect(section.getAttribute('aria-label')).toBe('供应商, Mine');
    expect(section.querySelector('.entry-name')?.textContent).toBe('<i>Acme</i>');
    expect(section.querySelector('[role=switch]')).toBeNull();
    section.querySelector('button')!.click();
    expect(on.onJump).toHaveBeenCalledWith('own:m:a');
  });

  it('lists while the page is still being read', () => {
    show({ status: 'scanning' });
    expect([textOf('.summary-line'), textOf('.summary-hint')]).toEqual(['2 entries, 4 mentions', 'Reading the page…']);
  });

  it.each(CARD_LANGUAGES)('speaks %s', (language) => {
    const root = show({}, { language });
    expect(textOf('h1')).toBe(popupText(language, 'name'));
    expect(root.querySelector<HTMLElement>('.entry-name')?.lang).toBe(language);
  });

  it('switches everything, the site, a category and a pack, and goes to mentions', () => {
    const root = show({ siteOn: false });
    const switches = [...root.querySelectorAll<HTMLButtonElement>('[role=switch]')];
    expect(switches.map((control) => control.ariaChecked ?? control.getAttribute('aria-checked'))).toEqual([
      'true',
      'false',
      'true',
      'false',
      'true',
      'true',
      'false',
    ]);
    for (const control of switches) {
      const label = document.getElementById(control.getAttribute('aria-labelledby') ?? '');
      expect(label?.textContent).not.toBe('');
    }
    switches[0]?.click();
    switches[1]?.click();
    switches[3]?.click();
    switches[6]?.click();
    root.querySelectorAll<HTMLButtonElement>('.entry')[1]?.click();
    expect(on.onEnabled).toHaveBeenCalledExactlyOnceWith(false);
    expect(on.onSite).toHaveBeenCalledExactlyOnceWith('a.example', true);
    expect(on.onCategory).toHaveBeenCalledExactlyOnceWith('place', true);
    expect(on.onPack).toHaveBeenCalledExactlyOnceWith('reference', true);
    expect(on.onJump).toHaveBeenCalledExactlyOnceWith('DJI');
  });

  it('has no site switch before the site is known, and an idle one while all is off', () => {
    expect(show({ site: null }).querySelector('.site')).toBeNull();
    expect(show({}, { enabled: false }).querySelector<HTMLButtonElement>('.site [role=switch]')?.disabled).toBe(true);
    show({ site: 'file:' });
    expect(textOf('.site-name')).toBe('local files');
  });

  it('tells of a change that was not saved', () => {
    expect(show().querySelector('[role=alert]')?.textContent).toBe('');
    show({}, { notSaved: true });
    expect(textOf('[role=alert]')).toBe('The change could not be saved, so it was undone.');
  });

  it('moves through the entries by the arrow keys', () => {
    show();
    document.addEventListener('keydown', moveByArrow);
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (const [key, expected] of [
      ['ArrowDown', 'Midea'],
      ['ArrowDown', 'DJI'],
      ['ArrowDown', 'DJI'],
      ['ArrowUp', 'Midea'],
      ['ArrowUp', 'Midea'],
    ] as const) {
      press(key);
      expect(document.activeElement?.querySelector('.entry-name')?.textContent).toBe(expected);
    }
    document.removeEventListener('keydown', moveByArrow);
  });
});
