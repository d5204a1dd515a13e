import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, type Mock, vi } from 'vitest';
import { CITY_TILES } from '../../components/CityMap.tsx';
import { PopupView, type PopupViewProps } from '../../components/PopupView.tsx';
import type { PopupActions } from '../../components/popup-actions.ts';
import type { PageCategory, PagePack, PageStatus, PopupPage } from '../../components/popup-page.ts';
import type { PopupScreen } from '../../components/popup-screen.ts';
import { CITY_IDS } from '../../data/cities.ts';
import type { OwnCard } from '../../data/own-card.ts';
import { CARD_LANGUAGES } from '../../utils/i18n.ts';
import { popupText } from '../../utils/strings-popup.ts';
import { sampleCard } from '../components/sample-card.ts';

const entry = (id: string, count: number) => ({ id, count, names: { en: id, zhHans: `${id}简`, zhHant: `${id}繁` } });
const brand: PageCategory = { category: 'brand', on: true, entries: [entry('Midea', 3), entry('DJI', 1)] };
const place: PageCategory = { category: 'place', on: false, entries: [entry('Shenzhen', 5)] };
const policy: PageCategory = { category: 'policy', on: true, entries: [] };

const packs: readonly PagePack[] = [
  { pack: 'report', on: true, count: 2 },
  { pack: 'reference', on: false, count: 1 },
];
const noPacks = packs.map((pack) => ({ ...pack, count: 0 }));

type Spies = { [Name in keyof PopupActions]: Mock<PopupActions[Name]> };

const actions = new Proxy({} as Record<string, Mock>, {
  get(target, name: string) {
    target[name] ??= vi.fn();
    return target[name];
  },
}) as unknown as Spies;

function show(page: Partial<PopupPage> = {}, props: Partial<PopupViewProps> = {}): HTMLElement {
  const categories = page.categories ?? [brand, place, policy];
  const whole: PopupPage = {
    status: 'ready',
    site: 'a.example',
    siteOn: true,
    own: [],
    pausedUntil: null,
    categories,
    listed: categories,
    packs,
    cities: [],
    pairs: [],
    others: null,
    ...page,
  };
  const rest = {
    enabled: true,
    today: '2026-11-25',
    datasetVersion: '1.2.3',
    screen: { kind: 'list' } as PopupScreen,
    query: '',
    firstRun: false,
    mapOpen: true,
  };
  render(
    <PopupView language="en" cardLanguage="en" page={whole} notSaved={false} actions={actions} {...rest} {...props} />,
    document.body,
  );
  return document.body;
}

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

const textOf = (selector: string) => document.querySelector(selector)?.textContent;
const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const click = (selector: string, at = 0) => document.querySelectorAll<HTMLElement>(selector)[at]!.click();
/** Opens the panel of a card's tool. */
const pressTool = (tool: string) => act(() => click(`.card-tool[data-tool=${tool}]`));

describe('the list', () => {
  it('sums up what is marked and lists it by category', () => {
    show();
    expect(textOf('.summary-line')).toBe('2 entries, 4 mentions');
    expect(textsOf('.entry')).toEqual(['MideaMidea简33 mentions', 'DJIDJI简11 mention']);
    expect(textsOf('.category-name')).toEqual(['Brand', 'Place', 'Policy']);
    expect(textsOf('.category-count')).toEqual(['2', '1']);
    expect(textOf('.others-name')).toBe('Other categories');
  });

  it.each<[string, PageCategory[]]>([
    ['its categories', [place]],
    ['its pack', [policy]],
  ])('says when all that was found is off by %s', (_, categories) => {
    show({ categories });
    expect(textOf('.summary-line')).toBe('Nothing is marked');
  });

  it('names the packs, what each is, and how many entries of it the page has', () => {
    show({ packs: [...packs, { pack: 'reference', on: true, count: 0 }] });
    expect(textsOf('.packs > *')).toEqual([
      'Packs',
      'From the report2What the report on Guanghuo speaks of',
      'Reference1More brands, places and terms of the trade',
      'ReferenceMore brands, places and terms of the trade',
    ]);
    expect(document.querySelector<HTMLElement>('.pack-count')?.title).toBe('2 entries');
  });

  it('lists own entries under the name that their pack gives the category', () => {
    const group = {
      id: 'own:m:sup',
      on: true,
      packName: 'Mine',
      category: 'own-lime' as const,
      categoryNames: [{ text: '供应商', lang: 'zh-Hans' }],
      entries: [{ id: 'own:m:a', names: [{ text: '<i>Acme</i>', lang: 'en' }, { text: '示例' }], count: 3 }],
    };
    const root = show({ categories: [], own: [group] });
    expect(textOf('.summary-line')).toBe('1 entry, 3 mentions');
    const section = root.querySelector<HTMLElement>('section[data-category=own-lime]')!;
    expect(section.querySelector('.entry-name')?.textContent).toBe('<i>Acme</i>');
    expect(textsOf('.bar + ul li')).toEqual(['供应商: 3 mentions']);
    const own = section.querySelector<HTMLElement>('[role=switch]')!;
    const named = [section, own].map((one) =>
      one
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent),
    );
    expect(named).toEqual([
      ['供应商', 'Mine'],
      ['供应商', 'Mine'],
    ]);
    own.click();
    expect(actions.onOwnCategory).toHaveBeenCalledExactlyOnceWith('own:m:sup', false);
    click('.entry');
    expect(actions.onCard).toHaveBeenCalledExactlyOnceWith('own:m:a');
    click('.icon-jump');
    expect(actions.onJump).toHaveBeenCalledExactlyOnceWith('own:m:a');
    show({ categories: [], own: [{ ...group, on: false }], packs: noPacks });
    expect(textOf('.summary-line')).toBe('Nothing is marked');
    expect(textsOf('.entry')).toEqual([]);
    expect(textOf('.category-count')).toBe('1');
    show({ categories: [], own: [group], others: [] }, { query: 'a' });
    expect(document.querySelector('.category [role=switch]')).toBeNull();
  });

  it('lists while the page is still being read', () => {
    show({ status: 'scanning' });
    expect(textOf('.summary-line')).toBe('2 entries, 4 mentions so far · Reading the page…');
    expect(document.querySelector('[role=progressbar]')?.getAttribute('aria-label')).toBe('Reading the page…');
    show();
    expect(document.querySelector('.progress')).toBeNull();
  });

  it.each(CARD_LANGUAGES)('speaks %s', (language) => {
    show({}, { language });
    expect(textOf('h1')).toBe(popupText(language, 'name'));
    expect(document.querySelector<HTMLElement>('.entry-name')?.lang).toBe(language);
    expect(document.body.textContent).not.toMatch(/\{\w+/);
  });

  it('opens cards, goes to mentions by button and by key, and searches', () => {
    show();
    click('.entry', 1);
    expect(actions.onCard).toHaveBeenCalledExactlyOnceWith('DJI');
    click('.icon-jump', 1);
    expect(document.querySelectorAll('.icon-jump')[1]?.getAttribute('aria-label')).toContain('DJI');
    const press = (shiftKey: boolean) =>
      document.querySelector('.entry')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey }));
    press(false);
    press(true);
    expect(actions.onJump.mock.calls).toEqual([['DJI'], ['Midea']]);
    const search = document.querySelector<HTMLInputElement>('.search')!;
    search.value = 'mid';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    expect(actions.onSearch).toHaveBeenCalledExactlyOnceWith('mid');
  });

  it('shows what was found on the page and in the dataset, without switches', () => {
    const others = [{ ...entry('Gree', 0), category: 'brand' as const }];
    show({ listed: [brand], others }, { query: 'e' });
    expect(textsOf('.others-name')).toEqual(['On this page', 'In the dataset']);
    expect(textOf('.popup-list [role=status]')).toBe('3 entries');
    expect(document.querySelectorAll('.popup-list [role=switch]')).toHaveLength(0);
    expect(document.querySelectorAll('.dataset .icon-jump')).toHaveLength(0);
    click('.dataset .entry');
    expect(actions.onCard).toHaveBeenCalledExactlyOnceWith('Gree');
    show({ listed: [], others: [] }, { query: 'e' });
    expect(textOf('.search-none')).toBe('No entry has such a name');
  });

  it('names entries that the page mixes up', () => {
    show({ pairs: [{ text: 'Midea (格力)', first: entry('Midea', 1).names, second: entry('Gree', 1).names }] });
    expect(textOf('.pair')).toBe(
      'Two entries under one name: Midea (格力)Midea and Gree are not the same. The page may have mixed them up.',
    );
  });

  it('greets once', () => {
    show();
    expect(document.querySelector('.hint')).toBeNull();
    show({}, { firstRun: true });
    click('.hint button');
    expect(actions.onHintSeen).toHaveBeenCalledOnce();
    show({ categories: [policy] }, { firstRun: true });
    expect(document.querySelector('.hint')).toBeNull();
  });
});

describe('the picture of the page', () => {
  it('has a stretch for each category that is on, and says so', () => {
    show({ categories: [brand, { ...place, on: true }, policy] });
    const shares = [...document.querySelectorAll<HTMLElement>('.bar-share')];
    expect(shares.map(({ dataset, title }) => [dataset.category, title])).toEqual([
      ['brand', 'Brand: 4 mentions'],
      ['place', 'Place: 5 mentions'],
    ]);
    expect(textsOf('.summary ul li')).toEqual(['Brand: 4 mentions', 'Place: 5 mentions']);
  });

  it('has a tile of its own for each city', () => {
    expect(Object.keys(CITY_TILES).sort()).toEqual([...CITY_IDS].sort());
    const tiles = Object.values(CITY_TILES);
    expect(new Set(tiles.map(([column, row]) => `${column} ${row}`)).size).toBe(21);
    expect(new Set(tiles.map(([, , letters]) => letters)).size).toBe(21);
  });

  it('shades the cities by mentions, and says in a table what each counts', () => {
    show({
      cities: [
        { city: 'shenzhen', count: 9, entries: [entry('DJI', 6), entry('Shenzhen', 3)] },
        { city: 'foshan', count: 1, entries: [entry('Midea', 1)] },
      ],
    });
    const tiles = [...document.querySelectorAll<HTMLElement>('.map-tile')];
    expect(tiles).toHaveLength(21);
    expect(
      tiles.filter(({ dataset }) => dataset.level !== '0').map(({ dataset, title }) => [dataset.level, title]),
    ).toEqual([
      ['1', 'Foshan: 1 mention (Midea 1)'],
      ['3', 'Shenzhen: 9 mentions (DJI 6, Shenzhen 3)'],
    ]);
    expect(textsOf('tbody tr')).toEqual(['Shenzhen9DJI 6, Shenzhen 3', 'Foshan1Midea 1']);
    expect(document.querySelector('.map-picture')?.getAttribute('aria-hidden')).toBe('true');
    expect(document.querySelector<HTMLDetailsElement>('.map')?.open).toBe(true);
    show();
    expect(document.querySelector('.map')).toBeNull();
  });
});

describe('the states', () => {
  it.each<[PageStatus, string, keyof PopupActions | null]>([
    ['connecting', 'Asking the page…', null],
    ['scanning', 'Reading the page…', null],
    ['ready', 'Nothing found on this page', null],
    ['unavailable', 'This page cannot be annotated', 'onReload'],
    ['reload', 'This page has to be reloaded', 'onReload'],
    ['browser', 'A page of the browser itself', null],
    ['store', 'An extension store', null],
    ['pdf', 'PDF files cannot be read here', 'onPaste'],
    ['canvas', 'This editor cannot be read', 'onPaste'],
    ['no-access', 'Pages cannot be read', 'onGrant'],
    ['off-here', 'Off on this site', null],
    ['not-listed', 'Not on your list of sites', 'onSite'],
    ['paused-here', 'Paused on this site', 'onResume'],
    ['paused-everywhere', 'Paused everywhere', 'onResume'],
    ['off-everywhere', 'Off everywhere', null],
    ['error', 'Something does not answer', 'onRetry'],
  ])(
    'in the state %s it says why nothing is listed, shows the way out, and keeps the switches',
    (status, text, way) => {
      const root = show({ status, categories: [policy], packs: noPacks });
      expect(textOf('[role=status] .summary-line')).toBe(text);
      expect(root.querySelectorAll('.category [role=switch]')).toHaveLength(1);
      expect(textOf('.others-name')).toBe('Categories');
      const button = root.querySelector<HTMLElement>('.summary .main-button');
      expect(button === null).toBe(way === null);
      button?.click();
      if (way !== null) expect(actions[way]).toHaveBeenCalledOnce();
      expect(textsOf('.popup-foot button')).toEqual(['Paste a text']);
    },
  );

  it.each([
    ['restart', 'Pages of this site are left as they are, until the browser restarts.'],
    [new Date(2026, 10, 25, 18, 5).getTime(), 'Pages of this site are left as they are, until 18:05.'],
  ] as const)('tells until when it is paused: %s', (pausedUntil, text) => {
    show({ status: 'paused-here', siteOn: false, pausedUntil, categories: [policy] });
    expect(textOf('.summary-hint')).toBe(text);
    expect(textOf('.site-text')).toContain('Paused for');
  });

  it('has no site switch before the site is known, and an idle one while all is off', () => {
    expect(show({ site: null }).querySelector('.site')).toBeNull();
    expect(show({}, { enabled: false }).querySelector<HTMLButtonElement>('.site [role=switch]')?.disabled).toBe(true);
    show({ site: 'file:' });
    expect(textOf('.site-name')).toBe('local files');
  });

  it('tells of a change that was not saved', () => {
    show();
    expect(textOf('[role=alert]')).toBe('');
    show({}, { notSaved: true });
    expect(textOf('[role=alert]')).toBe('The change could not be saved, so it was undone.');
  });
});

describe('the switches', () => {
  it('are for everything, the site, a category and a pack', () => {
    const root = show({ siteOn: false });
    const switches = [...root.querySelectorAll<HTMLButtonElement>('[role=switch]')];
    const states = switches.map((control) => control.getAttribute('aria-checked'));
    expect(states).toEqual(['true', 'false', 'true', 'false', 'true', 'true', 'false']);
    for (const control of switches) {
      const label = document.getElementById(control.getAttribute('aria-labelledby') ?? '');
      expect(label?.textContent).not.toBe('');
    }
    for (const at of [0, 1, 3, 6]) switches[at]?.click();
    expect(actions.onEnabled).toHaveBeenCalledExactlyOnceWith(false);
    expect(actions.onSite).toHaveBeenCalledExactlyOnceWith(true);
    expect(actions.onCategory).toHaveBeenCalledExactlyOnceWith('place', true);
    expect(actions.onPack).toHaveBeenCalledExactlyOnceWith('reference', true);
  });

  it('pause the site or everything, where it is on', () => {
    show();
    for (const at of [0, 1, 2, 3]) click('.pause-choice', at);
    expect(actions.onPause.mock.calls).toEqual([
      ['here', 'hour'],
      ['here', 'restart'],
      ['everywhere', 'hour'],
      ['everywhere', 'restart'],
    ]);
    show({ siteOn: false });
    expect(document.querySelector('.pause')).toBeNull();
  });

  it('leads to the options', () => {
    show();
    click('.icon-options');
    expect(actions.onOptions).toHaveBeenCalledOnce();
  });
});

describe('the screens', () => {
  it('shows a card with the way back, to its mentions and to related entries', () => {
    const screen: PopupScreen = {
      kind: 'card',
      card: sampleCard(),
      reason: { kind: 'safe-form' },
      onPage: true,
      from: { kind: 'list' },
    };
    show({}, { screen, cardLanguage: 'zh-Hant' });
    expect(textOf('.card-name')).toBe('樣品');
    pressTool('why');
    expect(textOf('.card-panel')).toContain('這種寫法');
    click('.icon-back');
    expect(actions.onBack).toHaveBeenCalledOnce();
    click('.screen-jump');
    expect(actions.onJump).toHaveBeenCalledExactlyOnceWith('sample');
    pressTool('related');
    click('.card-related-name');
    expect(actions.onCard).toHaveBeenCalledExactlyOnceWith('town');
    show({}, { screen: { ...screen, onPage: false } });
    expect(document.querySelector('.screen-jump')).toBeNull();
  });

  it('copies the card, and cites it with the page and its sentence where it is a mention', () => {
    const screen: PopupScreen = {
      kind: 'card',
      card: sampleCard(),
      reason: { kind: 'safe-form' },
      page: { url: 'https://a.example/news', title: 'News', site: 'a.example', language: '' },
      sentence: { text: 'By Sample.' },
      onPage: true,
      from: { kind: 'list' },
    };
    show({}, { screen });
    pressTool('copy');
    click('.card-choice');
    expect(actions.onCopy.mock.lastCall![0]).toMatch(/^Sample · .*1\.2\.3/s);
    click('[data-style=ris]');
    expect(actions.onCopy.mock.lastCall![0]).toContain('https://a.example/news#:~:text=By%20Sample%2E');
    expect(actions.onCopy.mock.lastCall![0]).toContain('2026/11/25');
  });

  it("shows the card of the reader's own entry", () => {
    const card: OwnCard = {
      id: 'own:m:a',
      pack: 'own',
      packName: 'Mine',
      category: 'own-lime',
      categoryNames: [],
      names: [{ text: 'Acme' }],
      note: '<b>Call them</b>',
    };
    show({}, { screen: { kind: 'card', card, onPage: true, from: { kind: 'list' } } });
    expect(textOf('.card-name')).toBe('Acme');
    expect(textOf('.card-sentences dd')).toBe('<b>Call them</b>');
    click('.screen-jump');
    expect(actions.onJump).toHaveBeenCalledExactlyOnceWith('own:m:a');
  });

  it.each(CARD_LANGUAGES)('leads to the notes that can be printed, in %s', (language) => {
    const screen: PopupScreen = { kind: 'dossier', busy: true, outcome: null, leftOut: 0 };
    show({}, { screen, language });
    expect(textOf('.notes-button')).toBe(popupText(language, 'notes'));
    click('.notes-button');
    expect(actions.onNotes).toHaveBeenCalledOnce();
  });

  it('copies and saves the list in the chosen format', async () => {
    const screen: PopupScreen = { kind: 'dossier', busy: false, outcome: null, leftOut: 3 };
    show({}, { screen });
    click('.screen-actions button');
    click('.format input', 1);
    await vi.waitFor(() => expect(document.querySelectorAll<HTMLInputElement>('.format input')[1]?.checked).toBe(true));
    click('.screen-actions button', 1);
    expect(actions.onDeliver.mock.calls).toEqual([
      ['markdown', 'copy'],
      ['csv', 'save'],
    ]);
    expect(document.body.textContent).toContain('3 mentions are not listed');
    for (const [outcome, text] of [
      ['copied', 'Copied.'],
      ['saved', 'Saved with your downloads.'],
      ['failed', 'The browser did not allow it. Try saving a file.'],
    ] as const) {
      show({}, { screen: { ...screen, outcome } });
      expect(textOf('.outcome')).toBe(text);
    }
    show({}, { screen: { ...screen, busy: true } });
    expect(textOf('.outcome')).toBe('Gathering the sentences…');
    expect(document.querySelector<HTMLButtonElement>('.screen-actions button')?.disabled).toBe(true);
  });

  it('takes a text, marks it as text, and leads to cards', () => {
    const screen: PopupScreen = { kind: 'paste', text: '', marked: null, cutAt: null };
    show({}, { screen });
    const submit = (text: string) => {
      document.querySelector('textarea')!.value = text;
      document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    };
    submit('  ');
    submit('Midea');
    expect(actions.onMark).toHaveBeenCalledExactlyOnceWith('Midea');
    const reason = { kind: 'safe-form' } as const;
    const marked = [
      { at: 0, text: '<b>' },
      { at: 3, text: 'Midea', mention: { entry: 'midea', category: 'brand' as const, reason } },
    ];
    show({}, { screen: { ...screen, text: '<b>Midea', marked, cutAt: 8 } });
    expect(textOf('.pasted')).toBe('<b>Midea');
    expect(textsOf('.quiet')).toEqual(['1 entry, 1 mention', 'Only the first 8 characters were read.']);
    click('.pasted-mention');
    expect(actions.onCard).toHaveBeenCalledExactlyOnceWith('midea', reason);
    click('.screen-body .text-button');
    expect(actions.onEdit).toHaveBeenCalledOnce();
    show({}, { screen: { ...screen, text: 'x', marked: [{ at: 0, text: 'x' }] } });
    expect(textOf('.quiet')).toBe('None of our entries is named in it.');
  });
});
