import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { UserPack } from '../../data/user-pack.ts';
import { markText } from '../../entrypoints/popup/pasted-text.ts';
import { MAX_PASTED, PopupScreens } from '../../entrypoints/popup/popup-screens.ts';
import { PopupSession } from '../../entrypoints/popup/popup-session.ts';
import type { PopupState } from '../../entrypoints/popup/popup-state.ts';
import { PopupStore } from '../../entrypoints/popup/popup-store.ts';
import { toBase64 } from '../../packs/base64.ts';
import { compilePacks } from '../../packs/compile-packs.ts';
import { loadPopupMemory } from '../../utils/popup-memory.ts';
import { DEFAULT_SETTINGS, withCategory, withOwnCategory } from '../../utils/settings.ts';
import { sampleCard } from '../components/sample-card.ts';

const names = { en: 'Midea', zhHans: '美的', zhHant: '美的' };
const head = (id: string) => ({ id, pack: 'report', category: 'brand', names }) as const;
const mention = (entry: string, frameId = 0) => ({
  entry,
  frameId,
  before: 'By ',
  text: 'Midea',
  after: '.',
  reason: { kind: 'safe-form' } as const,
});
const OWN = {
  id: 'own:m:acme',
  pack: 'own',
  packName: 'Mine',
  category: 'own-lime',
  categoryNames: [],
  names: [{ text: 'Acme' }],
} as const;
let state: PopupState;
let store: PopupStore;
let screens: PopupScreens;
let hasCards = true;
const asked = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  asked.mockReset();
  hasCards = true;
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
    const { type, entry } = message as unknown as { type: string; entry: string };
    asked(type);
    if (type === 'get-index') return { heads: [head('midea'), head('gree')], total: 2 };
    if (entry === OWN.id) return OWN;
    return hasCards ? { ...sampleCard(), id: entry } : null;
  });
  store = new PopupStore((next) => {
    state = next;
  });
  screens = new PopupScreens(store, new PopupSession(store));
  store.change({
    settings: DEFAULT_SETTINGS,
    frames: { 0: { state: 'ready', address: 'https://a.example/', counts: [['midea', 2]] } },
    heads: new Map([['midea', head('midea')]]),
    mentions: { mentions: [mention('midea')], total: 5 },
    connection: 'answered',
  });
});
afterEach(() => store.stop());

describe('search', () => {
  it('fetches the index once, when something is typed', async () => {
    screens.search(' ');
    expect(asked).not.toHaveBeenCalled();
    screens.search('g');
    screens.search('gr');
    await vi.waitFor(() => expect(state.index).toHaveLength(2));
    screens.search('gre');
    expect([state.query, asked.mock.calls]).toEqual(['gre', [['get-index']]]);
  });

  it('tries again after the background was not there', async () => {
    vi.mocked(browser.runtime.sendMessage).mockRejectedValueOnce(new Error('gone'));
    screens.search('g');
    await vi.waitFor(() => expect(console.debug).toHaveBeenCalled());
    expect(state.index).toBeNull();
    screens.search('gr');
    await vi.waitFor(() => expect(state.index).toHaveLength(2));
  });
});

describe('cards', () => {
  it('opens them over each other and goes back step by step, then leaves the search', async () => {
    screens.search('mid');
    await screens.openCard('midea');
    expect(state.screen).toMatchObject({ kind: 'card', onPage: true, reason: { kind: 'safe-form' } });
    await screens.openCard('gree');
    expect(state.screen).toMatchObject({ card: { id: 'gree' }, onPage: false });
    expect(state.screen).not.toHaveProperty('reason');
    expect(screens.back()).toBe(true);
    expect(state.screen).toMatchObject({ card: { id: 'midea' } });
    screens.back();
    expect([state.screen.kind, state.query]).toEqual(['list', 'mid']);
    expect([screens.back(), state.query]).toEqual([true, '']);
    expect(screens.back()).toBe(false);
  });

  it('says why a pasted mention counts', async () => {
    await screens.openCard('midea', { kind: 'cue', word: 'fans' });
    expect(state.screen).toMatchObject({ reason: { kind: 'cue', word: 'fans' } });
  });

  it('says when there is none, and shows only the last that was asked for', async () => {
    hasCards = false;
    await screens.openCard('midea');
    expect([state.failed, state.screen.kind]).toEqual([true, 'list']);
    hasCards = true;
    await Promise.all([screens.openCard('midea'), screens.openCard('gree')]);
    expect(state.screen).toMatchObject({ card: { id: 'gree' } });
  });
});

describe('what a citation of a card tells', () => {
  it('is the page with its title and the sentence of the first mention', async () => {
    store.change({ title: 'News' });
    await screens.openCard('midea');
    expect(state.screen).toMatchObject({
      page: { url: 'https://a.example/', title: 'News', site: 'a.example', language: '' },
      sentence: { text: 'By Midea.' },
    });
  });

  it('is no sentence of a frame, which no link leads to', async () => {
    store.change({ mentions: { mentions: [mention('midea', 4), mention('midea')], total: 2 } });
    await screens.openCard('midea');
    expect(state.screen).toMatchObject({ page: { site: 'a.example' } });
    expect(state.screen).not.toHaveProperty('sentence');
  });

  it.each([
    ['a pasted text', 'midea', { kind: 'cue', word: 'fans' }],
    ['an entry that the page does not have', 'gree', undefined],
  ] as const)('is no page for %s', async (_, entry, reason) => {
    await screens.openCard(entry, reason);
    expect(state.screen).not.toHaveProperty('page');
    expect(state.screen).not.toHaveProperty('sentence');
  });
});

it("opens cards of the reader's own entries", async () => {
  const frames = { 0: { state: 'ready' as const, address: 'https://a.example/', counts: [[OWN.id, 1] as const] } };
  store.change({ frames, heads: new Map([[OWN.id, OWN]]) });
  await screens.openCard(OWN.id);
  expect(state.screen).toMatchObject({ kind: 'card', card: { id: OWN.id, packName: 'Mine' }, onPage: true });
});

describe('the dossier', () => {
  const write = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => {
    write.mockReset().mockResolvedValue();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true });
  });

  it('is made ready, told what it leaves out, and copied in the very click', async () => {
    await screens.openDossier('en');
    expect(state.screen).toEqual({ kind: 'dossier', busy: false, outcome: null, leftOut: 4 });
    const done = screens.deliverDossier('markdown', 'copy');
    expect(write).toHaveBeenCalledOnce();
    expect(write.mock.calls[0]![0]).toContain('## Sample');
    await done;
    expect(state.screen).toMatchObject({ outcome: 'copied' });
  });

  it('tells when the browser does not let it copy', async () => {
    await screens.openDossier('en');
    write.mockRejectedValueOnce(new Error('NotAllowedError'));
    document.execCommand = () => false;
    await screens.deliverDossier('csv', 'copy');
    expect(state.screen).toMatchObject({ outcome: 'failed' });
  });

  it('is saved as a file', async () => {
    const links: [string, string][] = [];
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push([this.download, this.href]);
    });
    await screens.openDossier('en');
    await screens.deliverDossier('json', 'save');
    expect(links).toEqual([[expect.stringMatching(/^guanghuo-lens-a\.example-.*\.json$/), 'blob:x']]);
    expect(state.screen).toMatchObject({ outcome: 'saved' });
  });

  it('holds what the reader wants to see, and does nothing before it is ready', async () => {
    store.change({ settings: withCategory(DEFAULT_SETTINGS, 'brand', false) });
    const opening = screens.openDossier('en');
    await screens.deliverDossier('json', 'copy');
    expect(write).not.toHaveBeenCalled();
    await opening;
    await screens.deliverDossier('json', 'copy');
    expect(JSON.parse(write.mock.calls[0]![0])).toMatchObject({ entries: [] });
  });

  it('does not come back when the reader has left', async () => {
    const opening = screens.openDossier('en');
    screens.back();
    await opening;
    expect(state.screen.kind).toBe('list');
  });
});

describe('a pasted text', () => {
  it('is marked, by lines, with nothing lost', async () => {
    const text = 'Midea and Galanz.\n\n格兰仕 <b>sells</b>';
    screens.openPaste();
    await screens.mark(text);
    const { screen } = state;
    if (screen.kind !== 'paste') throw new Error('not there');
    expect(screen.marked?.map((part) => part.text).join('')).toBe(text);
    expect(screen.marked?.flatMap((part) => (part.mention ? [[part.text, part.at, part.mention.entry]] : []))).toEqual([
      ['Midea', 0, 'midea'],
      ['Galanz', 10, 'galanz'],
      ['格兰仕', 19, 'galanz'],
    ]);
    screens.edit();
    expect(state.screen).toMatchObject({ text, marked: null });
  });

  it("has the mentions of the reader's own packs too", async () => {
    const pack: UserPack = {
      format: 'guanghuo-lens-pack',
      id: 'm',
      name: 'Mine',
      categories: [{ id: 'sup', names: [{ text: 'Suppliers' }], colour: 'lime' }],
      entries: [
        { id: 'acme', names: [{ text: 'Acme' }], category: 'sup' },
        { id: 'beta', names: [{ text: 'Beta' }] },
      ],
    };
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(toBase64(compilePacks([pack], new Map())) as never);
    const marked = await markText('Acme, Beta, Midea', withOwnCategory(DEFAULT_SETTINGS, 'own:m', false));
    expect(marked.flatMap(({ mention: found }) => (found ? [[found.entry, found.category]] : []))).toEqual([
      ['own:m:sup:acme', 'own-lime'],
      ['midea', 'brand'],
    ]);
  });

  it('leaves out what the reader has switched off', async () => {
    const marked = await markText('Midea in Shenzhen', withCategory(DEFAULT_SETTINGS, 'brand', false));
    expect(marked.flatMap(({ mention: found }) => found?.entry ?? [])).toEqual(['shenzhen']);
  });

  it('is cut where it is too long', async () => {
    await screens.mark(`Midea${' x'.repeat(MAX_PASTED / 2)}`);
    expect(state.screen).toMatchObject({ cutAt: MAX_PASTED });
  });
});

it('remembers how it was left', async () => {
  screens.remember({ hintSeen: true });
  screens.remember({ mapOpen: false });
  expect(state.memory).toEqual({ hintSeen: true, mapOpen: false });
  await vi.waitFor(async () => expect(await loadPopupMemory()).toEqual({ hintSeen: true, mapOpen: false }));
});
