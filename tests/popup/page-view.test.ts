import { describe, expect, it } from 'vitest';
import type { OwnHead } from '../../data/own-card.ts';
import { type PopupState, viewPage } from '../../entrypoints/popup/page-view.ts';
import type { FrameSummary } from '../../utils/messages.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import { DEFAULT_SETTINGS, type Settings, withCategory, withPack, withSite } from '../../utils/settings.ts';

const names = { en: 'Midea', zhHans: '美的', zhHant: '美的' };
const top = (state: FrameSummary['state'], counts: FrameSummary['counts'] = []) => ({
  0: { state, address: 'https://a.example/', counts },
});
const base: PopupState = {
  settings: DEFAULT_SETTINGS,
  frames: top('ready', [['midea', 2]]),
  connection: 'answered',
  heads: new Map([['midea', { id: 'midea', pack: 'report', category: 'brand', names }]]),
  notSaved: false,
};
const off = { ...DEFAULT_SETTINGS, enabled: false };

describe('viewPage', () => {
  it.each<[string, Partial<PopupState>, string]>([
    ['asks', { frames: {}, connection: 'asked' }, 'connecting'],
    ['finds no content script', { frames: {}, connection: 'none' }, 'unavailable'],
    ['has a page that reads', { frames: top('scanning') }, 'scanning'],
    ['has a page that is done', {}, 'ready'],
    ['is off here', { settings: withSite(DEFAULT_SETTINGS, 'a.example', false), frames: top('off') }, 'off-here'],
    ['was just switched on here', { frames: top('off') }, 'connecting'],
    ['is off everywhere', { settings: off, frames: top('off') }, 'off-everywhere'],
    ['is off everywhere, on a page that it cannot read', { settings: off, connection: 'none' }, 'off-everywhere'],
    ['hears a frame before the top one', { frames: { 4: base.frames[0]! } }, 'connecting'],
    ['waits for names', { heads: new Map() }, 'connecting'],
  ])('when the popup %s', (_, change, status) => {
    expect(viewPage({ ...base, ...change }, 0).status).toBe(status);
  });

  it('groups entries over the frames, also of categories that are off', () => {
    const frames = {
      ...base.frames,
      3: {
        ...base.frames[0]!,
        counts: [
          ['midea', 3],
          ['new', 1],
        ] as const,
      },
    };
    const { categories, site, siteOn } = viewPage(
      {
        ...base,
        frames,
        settings: withCategory(DEFAULT_SETTINGS, 'brand', false),
      },
      0,
    );
    expect([site, siteOn, categories.length]).toEqual(['a.example', true, 7]);
    expect(categories[0]).toEqual({ category: 'brand', on: false, entries: [{ id: 'midea', names, count: 5 }] });
    expect(categories.slice(1).every(({ on, entries }) => on && entries.length === 0)).toBe(true);
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
      own('own:m:a'),
      own('own:m:b', { category: 'own-cyan', categoryNames: [] }),
      own('own:m:c'),
      own('own:m:d', { category: 'brand', categoryNames: [] }),
    ];
    const state: PopupState = {
      ...base,
      frames: top(
        'ready',
        all.map(({ id }) => [id, 2] as const),
      ),
      heads: new Map(all.map((head) => [head.id, head])),
      settings: withCategory(DEFAULT_SETTINGS, 'brand', false),
    };
    const { own: groups, categories } = viewPage(state, 0);
    expect(groups.map(({ category, entries }) => [category, entries.map(({ id }) => id).join()])).toEqual([
      ['own-lime', 'own:m:a,own:m:c'],
      ['own-cyan', 'own:m:b'],
    ]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(2);
    expect(categories.every(({ entries }) => entries.length === 0)).toBe(true);
  });

  it('leaves out the entries of a pack that is off, and says how many it has', () => {
    const dji: EntryHead = { id: 'dji', pack: 'reference', category: 'brand', names };
    const both: Partial<PopupState> = {
      frames: top('ready', [
        ['dji', 1],
        ['midea', 2],
      ]),
      heads: new Map([...base.heads, ['dji', dji]]),
    };
    const shown = (settings: Settings) => {
      const { categories, packs } = viewPage({ ...base, ...both, settings }, 0);
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
  });

  it('lists nothing where it is off, whatever the page has told before', () => {
    const { categories, packs } = viewPage({ ...base, settings: off }, 0);
    expect(categories.every(({ entries }) => entries.length === 0)).toBe(true);
    expect(packs.map(({ count }) => count)).toEqual([0, 0]);
  });
});
