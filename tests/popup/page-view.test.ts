import { describe, expect, it } from 'vitest';
import type { OwnHead } from '../../data/own-card.ts';
import { addressOf, viewPage } from '../../entrypoints/popup/page-view.ts';
import { FIRST_STATE, type PopupState } from '../../entrypoints/popup/popup-state.ts';
import type { FrameSummary } from '../../utils/messages.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import {
  DEFAULT_SETTINGS,
  EVERYWHERE,
  type Settings,
  withCategory,
  withHiddenEntry,
  withOwnCategory,
  withPack,
  withPause,
  withSite,
} from '../../utils/settings.ts';

const names = { en: 'Midea', zhHans: '美的', zhHant: '美的', pinyin: 'Měidí' };
const head = (id: string, more: Partial<EntryHead> = {}): EntryHead => ({
  id,
  pack: 'report',
  category: 'brand',
  names: { en: id, zhHans: id, zhHant: id },
  ...more,
});
const midea = head('midea', { names, city: 'foshan' });
const top = (state: FrameSummary['state'], counts: FrameSummary['counts'] = [], address = 'https://a.example/') => ({
  0: { state, address, counts },
});
const headsOf = (...heads: EntryHead[]) => new Map(heads.map((one) => [one.id, one]));
const base: PopupState = {
  ...FIRST_STATE,
  frames: top('ready', [['midea', 2]]),
  connection: 'answered',
  heads: headsOf(midea),
};
const off = { ...DEFAULT_SETTINGS, enabled: false };
const none: Partial<PopupState> = { frames: {}, connection: 'none' };
const NOW = 1_000;
const view = (change: Partial<PopupState> = {}) => viewPage({ ...base, ...change }, NOW);
const empty = (address = 'https://a.example/') => top('ready', [], address);

describe('viewPage', () => {
  it.each<[string, Partial<PopupState>, string]>([
    ['asks', { frames: {}, connection: 'asked' }, 'connecting'],
    ['finds no content script', none, 'unavailable'],
    ['finds none in a page of the web', { ...none, tabAddress: 'https://a.example/' }, 'reload'],
    ['finds none in a page of the browser', { ...none, tabAddress: 'about:addons' }, 'browser'],
    ['finds none in a store', { ...none, tabAddress: 'https://addons.mozilla.org/' }, 'store'],
    ['finds none in a PDF', { ...none, tabAddress: 'https://a.example/a.pdf' }, 'pdf'],
    ['is let into no page', { ...none, access: false }, 'no-access'],
    [
      'is let into no page, in a page of the browser',
      { ...none, access: false, tabAddress: 'about:addons' },
      'browser',
    ],
    ['has a PDF that answers', { frames: empty(), contentType: 'application/pdf' }, 'pdf'],
    ['has an editor on a canvas', { frames: empty('https://docs.google.com/document/d/a/edit') }, 'canvas'],
    [
      'has an editor on a canvas with entries around it',
      { frames: top('ready', [['midea', 1]], 'https://docs.google.com/document/d/a/edit') },
      'ready',
    ],
    ['has a page that is called a PDF', { frames: empty('https://a.example/a.pdf') }, 'ready'],
    ['has a page that reads', { frames: top('scanning') }, 'scanning'],
    ['has a page that is done', {}, 'ready'],
    ['is off here', { settings: withSite(DEFAULT_SETTINGS, 'a.example', false), frames: top('off') }, 'off-here'],
    ['is not listed', { settings: { ...DEFAULT_SETTINGS, siteMode: 'listed' }, frames: top('off') }, 'not-listed'],
    ['is paused', { settings: withPause(DEFAULT_SETTINGS, 'a.example', NOW + 1), frames: top('off') }, 'paused-here'],
    ['was paused', { settings: withPause(DEFAULT_SETTINGS, 'a.example', NOW) }, 'ready'],
    [
      'is paused everywhere',
      { ...none, settings: withPause(DEFAULT_SETTINGS, EVERYWHERE, 'restart') },
      'paused-everywhere',
    ],
    ['was just switched on here', { frames: top('off') }, 'connecting'],
    ['is off everywhere', { settings: off, frames: top('off') }, 'off-everywhere'],
    ['is off everywhere, on a page that it cannot read', { ...none, settings: off }, 'off-everywhere'],
    ['hears a frame before the top one', { frames: { 4: base.frames[0]! } }, 'connecting'],
    ['waits for names', { heads: new Map() }, 'connecting'],
    ['waits for names in vain', { heads: new Map(), failed: true }, 'error'],
    ['has lost the background on a page without entries', { frames: empty(), failed: true }, 'ready'],
  ])('when the popup %s', (_, change, status) => {
    expect(view(change).status).toBe(status);
  });

  it('tells until when it is paused', () => {
    const paused = (settings: Settings) => view({ settings, frames: top('off') }).pausedUntil;
    expect(paused(DEFAULT_SETTINGS)).toBeNull();
    expect(paused(withPause(DEFAULT_SETTINGS, 'a.example', 'restart'))).toBe('restart');
    expect(paused(withPause(DEFAULT_SETTINGS, EVERYWHERE, NOW + 5))).toBe(NOW + 5);
    expect(paused(withPause(DEFAULT_SETTINGS, 'a.example', NOW))).toBeNull();
  });

  it('groups entries over the frames, also of categories that are off', () => {
    const counts = [
      ['midea', 3],
      ['new', 1],
    ] as const;
    const { categories, listed, site, siteOn } = view({
      frames: { ...base.frames, 3: { ...base.frames[0]!, counts } },
      settings: withCategory(DEFAULT_SETTINGS, 'brand', false),
    });
    expect([site, siteOn, categories.length]).toEqual(['a.example', true, 7]);
    expect(categories[0]).toEqual({ category: 'brand', on: false, entries: [{ id: 'midea', names, count: 5 }] });
    expect(categories.slice(1).every(({ on, entries }) => on && entries.length === 0)).toBe(true);
    expect(listed).toBe(categories);
  });

  it('groups own entries by pack and category, and leaves out those of our categories that are off', () => {
    const own = (id: string, more: Partial<OwnHead> = {}): OwnHead => ({
      id,
      pack: 'own',
      packName: 'Mine',
      category: 'own-lime',
      categoryNames: [{ text: 'Suppliers' }],
      names: [{ text: id }],
      ...more,
    });
    const all = [
      own('own:m:sup:a'),
      own('own:m:b', { category: 'own-cyan', categoryNames: [] }),
      own('own:m:sup:c'),
      own('own:m:brand:d', { category: 'brand', categoryNames: [] }),
      own('own:m:sup:e'),
    ];
    const state: PopupState = {
      ...base,
      frames: top(
        'ready',
        all.map(({ id }) => [id, 2] as const),
      ),
      heads: new Map(all.map((head) => [head.id, head])),
      settings: withHiddenEntry(withCategory(DEFAULT_SETTINGS, 'brand', false), 'own:m:sup:e', true),
    };
    const { own: groups, categories } = viewPage(state, 0);
    expect(groups.map(({ category, entries }) => [category, entries.map(({ id }) => id).join()])).toEqual([
      ['own-lime', 'own:m:sup:a,own:m:sup:c'],
      ['own-cyan', 'own:m:b'],
    ]);
    expect(groups.map(({ id, on }) => [id, on])).toEqual([
      ['own:m:sup', true],
      ['own:m', true],
    ]);
    const off = { ...state, settings: withOwnCategory(state.settings, 'own:m:sup', false) };
    expect(viewPage(off, 0).own.map(({ on, entries }) => [on, entries.length])).toEqual([
      [false, 2],
      [true, 1],
    ]);
    expect(viewPage({ ...off, query: 'm:sup:c' }, 0).own.map(({ on, entries }) => [on, entries.length])).toEqual([
      [true, 1],
    ]);
    expect(categories.every(({ entries }) => entries.length === 0)).toBe(true);
  });

  it('leaves out the entries of a pack that is off, and says how many it has; and hidden ones', () => {
    const dji = head('dji', { pack: 'reference' });
    const both: Partial<PopupState> = {
      frames: top('ready', [
        ['dji', 1],
        ['midea', 2],
      ]),
      heads: headsOf(midea, dji),
    };
    const shown = (settings: Settings) => {
      const { categories, packs } = view({ ...both, settings });
      return [categories[0]!.entries.map(({ id }) => id), packs.map(({ pack, on, count }) => `${pack} ${on} ${count}`)];
    };
    expect(shown(DEFAULT_SETTINGS)).toEqual([
      ['dji', 'midea'],
      ['report true 1', 'reference true 1'],
    ]);
    expect(shown(withPack(DEFAULT_SETTINGS, 'reference', false))).toEqual([
      ['midea'],
      ['report true 1', 'reference false 1'],
    ]);
    expect(shown(withHiddenEntry(DEFAULT_SETTINGS, 'midea', true))[0]).toEqual(['dji']);
  });

  it('lists nothing where it is off, whatever the page has told before', () => {
    const { categories, packs, cities } = view({ settings: off });
    expect(categories.every(({ entries }) => entries.length === 0)).toBe(true);
    expect(packs.map(({ count }) => count)).toEqual([0, 0]);
    expect(cities).toEqual([]);
  });

  it('counts for a city its own mentions and those of what lies in it, of what the reader wants', () => {
    const heads = headsOf(
      midea,
      head('foshan', { category: 'place', city: 'foshan' }),
      head('dji', { city: 'shenzhen' }),
    );
    const frames = top('ready', [
      ['midea', 2],
      ['foshan', 3],
      ['dji', 9],
    ]);
    expect(view({ heads, frames }).cities.map(({ city, count, entries }) => [city, count, entries.length])).toEqual([
      ['shenzhen', 9, 1],
      ['foshan', 5, 2],
    ]);
    expect(view({ heads, frames }).cities[1]!.entries[0]).toMatchObject({ id: 'foshan', count: 3 });
    const settings = withCategory(DEFAULT_SETTINGS, 'brand', false);
    expect(view({ heads, frames, settings }).cities.map(({ city, count }) => [city, count])).toEqual([['foshan', 3]]);
  });

  it('searches the page first, then the rest of the dataset', () => {
    const index = [midea, head('midmark'), head('gree')];
    expect(view({ query: ' ', index }).others).toBeNull();
    const { listed, others, categories } = view({
      query: 'mid',
      index,
      settings: withCategory(DEFAULT_SETTINGS, 'brand', false),
    });
    expect(listed).toEqual([{ category: 'brand', on: true, entries: [{ id: 'midea', names, count: 2 }] }]);
    expect(others?.map(({ id }) => id)).toEqual(['midmark']);
    expect(categories).toHaveLength(7);
    expect(view({ query: 'meidi', index: null })).toMatchObject({ listed: [{ category: 'brand' }], others: [] });
    expect(view({ ...none, query: 'gree', index }).others?.map(({ id }) => id)).toEqual(['gree']);
  });

  it('names the entries that the page mixes up', () => {
    const pairs = [{ first: 'midea', second: 'gree', text: 'Midea (格力)' }];
    const heads = headsOf(midea, head('gree'));
    expect(view({ pairs, heads }).pairs).toEqual([
      { text: 'Midea (格力)', first: names, second: heads.get('gree')!.names },
    ]);
    expect(view({ pairs }).pairs).toEqual([]);
    expect(view({ pairs, heads, settings: off }).pairs).toEqual([]);
  });
});

describe('addressOf', () => {
  it.each<[string, Partial<PopupState>, string | null]>([
    ['the top frame', { tabAddress: 'https://b.example/' }, 'https://a.example/'],
    ['the tab', { frames: {}, tabAddress: 'https://b.example/' }, 'https://b.example/'],
    ['neither', { frames: {} }, null],
    ['a page of the browser', { frames: {}, tabAddress: 'about:addons' }, null],
  ])('is that of %s', (_, change, expected) => {
    expect(addressOf({ ...base, ...change })?.href ?? null).toBe(expected);
  });
});
