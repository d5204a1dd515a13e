/** Own packs in the background: stored, compiled, answered for. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createScanner } from '../../core/scan.ts';
import { decodeBase64Table } from '../../core/table.ts';
import type { UserEntry, UserPack } from '../../data/user-pack.ts';
import background from '../../entrypoints/background.ts';
import { UNDO_MS } from '../../packs/limits.ts';
import { packText } from '../../packs/pack-text.ts';
import {
  deletePack,
  erasePack,
  listPacks,
  movePack,
  purgePacks,
  readPackText,
  renamePack,
  restorePack,
  savePack,
  switchPack,
} from '../../packs/store.ts';
import { requestHeads } from '../../utils/messages.ts';
import { parseOwnCard } from '../../utils/parse-own-card.ts';
import { requestCard } from '../../utils/request-card.ts';
import { fakeSurfaces } from './fake-surfaces.ts';

vi.mock('virtual:guanghuo-lens/cards', () => ({ default: {} }));
vi.mock('virtual:guanghuo-lens/variants', () => ({ default: '廣广貨货' }));

const entry = (id: string, text: string, more: Partial<UserEntry> = {}): UserEntry => ({
  id,
  names: [{ text }],
  ...more,
});
const pack = (id: string, ...entries: UserEntry[]): UserPack => ({
  format: 'guanghuo-lens-pack',
  id,
  name: `Pack ${id}`,
  categories: [{ id: 'supplier', names: [{ text: 'Suppliers', lang: 'en' }], colour: 'lime' }],
  entries,
});
let badges: ReadonlyMap<number, string> = new Map();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'debug').mockReturnValue();
  ({ badges } = fakeSurfaces());
  void background.main();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: unknown) => say(message)) as never);
});

async function say(message: unknown): Promise<unknown> {
  const url = browser.runtime.getURL('/options.html');
  const sender = { id: browser.runtime.id, url, frameId: 0, tab: { id: 1 } } as Browser.runtime.MessageSender;
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return answer;
}

/** The ids found in the text by the table that frames get. */
async function found(text: string): Promise<string[] | null> {
  const table = await say({ type: 'get-own-table' });
  if (table === null) return null;
  const decoded = decodeBase64Table(table as string);
  return createScanner(decoded)
    .scan(text)
    .filter(({ verdict }) => verdict === 'accepted')
    .map(({ entry: index }) => decoded.entries[index]!.id);
}

const mark = async () => (await browser.storage.local.get('own-table'))['own-table'];
const ids = async () => (await listPacks()).map(({ id, on }) => `${id} ${on ? 'on' : 'off'}`);

describe('the table', () => {
  it('is there while a pack is on, and frames are told by a mark', async () => {
    expect(await say({ type: 'get-own-table' })).toBeNull();
    await savePack(pack('one', entry('acme', 'Acme'), entry('gh', '广货')));
    expect(await say({ type: 'packs-changed' })).toBeNull();
    expect(await found('Acme 廣貨 Midea')).toEqual(['own:one:acme', 'own:one:gh']);
    expect(await mark()).toBeTypeOf('number');
    await switchPack('one', false);
    await say({ type: 'packs-changed' });
    expect(await found('Acme')).toBeNull();
    expect(await mark()).toBeUndefined();
  });

  it('follows the order of the packs', async () => {
    await savePack(pack('one', entry('a', 'Acme')));
    await savePack(pack('two', entry('b', 'Acme')));
    await say({ type: 'packs-changed' });
    expect(await found('Acme')).toEqual(['own:one:a']);
    await movePack('two', -1);
    await movePack('two', -1);
    await say({ type: 'packs-changed' });
    expect(await found('Acme')).toEqual(['own:two:b']);
    expect(await ids()).toEqual(['two on', 'one on']);
  });

  it('leaves out packs that are too much together, and tells what goes wrong', { timeout: 30_000 }, async () => {
    const many = Array.from({ length: 30_000 }, (_, index) => entry(`e${index}`, `Form ${index}`));
    await savePack(pack('big', ...many));
    await savePack(pack('also-big', ...many));
    await savePack(pack('small', entry('a', 'Acme')));
    await say({ type: 'packs-changed' });
    expect(await found('Acme, Form 7')).toEqual(['own:small:a', 'own:big:e7']);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    expect(await say({ type: 'packs-changed' })).toBe('Error: no room');
  });
});

describe('packs', () => {
  it('are replaced in their place, and exported as they were imported', async () => {
    const first = pack('one', entry('a', '<img src=x>'), entry('constructor', 'Beta'));
    await savePack(first);
    await savePack(pack('two', entry('b', 'Beta')));
    await switchPack('one', false);
    expect(await readPackText('one')).toBe(packText(first));
    const second = pack('one', entry('c', 'Gamma'));
    await savePack(second);
    expect(await ids()).toEqual(['one off', 'two on']);
    expect(await readPackText('one')).toBe(packText(second));
    expect(await readPackText('none')).toBeNull();
  });

  it('are renamed in their text and cards as well', async () => {
    await savePack(pack('one', entry('a', 'Acme')));
    await renamePack('one', 'Other <b>name</b>');
    expect(await readPackText('one')).toBe(packText({ ...pack('one', entry('a', 'Acme')), name: 'Other <b>name</b>' }));
    expect(await requestCard('own:one:a')).toMatchObject({ packName: 'Other <b>name</b>' });
  });

  it('are deleted with a way back, until that is over', async () => {
    await savePack(pack('one', entry('a', 'Acme')));
    await savePack(pack('two', entry('b', 'Beta')));
    await deletePack('one', 1_000);
    expect(await ids()).toEqual(['two on']);
    expect(await requestCard('own:one:a')).toBeNull();
    await purgePacks(1_000 + UNDO_MS);
    await restorePack('one');
    expect(await ids()).toEqual(['one on', 'two on']);
    await deletePack('one', 1_000);
    await purgePacks(1_001 + UNDO_MS);
    await restorePack('one');
    expect(await ids()).toEqual(['two on']);
    expect(await readPackText('one')).toBeNull();
    await erasePack('two');
    expect(await ids()).toEqual([]);
  });

  it('changed by two windows at once lose nothing', async () => {
    await savePack(pack('one', entry('a', 'Acme')));
    await Promise.all([
      savePack(pack('two', entry('b', 'Beta'))),
      renamePack('one', 'Uno'),
      switchPack('one', false),
      savePack(pack('three', entry('c', 'Gamma'))),
    ]);
    expect((await listPacks()).map(({ id, name, on }) => [id, name, on])).toEqual([
      ['one', 'Uno', false],
      ['two', 'Pack two', true],
      ['three', 'Pack three', true],
    ]);
  });
});

describe('answers', () => {
  it('give cards and heads of own entries among many', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => entry(`e${index}`, `Form ${index}`));
    const acme = entry('constructor', 'Acme', {
      category: 'supplier',
      note: '<b>x</b>',
      url: 'https://a.example',
      summary: 's',
    });
    await savePack(pack('one', ...many, acme));
    const head = {
      id: 'own:one:constructor',
      pack: 'own',
      packName: 'Pack one',
      category: 'own-lime',
      categoryNames: [{ text: 'Suppliers', lang: 'en' }],
      names: [{ text: 'Acme' }],
    };
    const card = await requestCard('own:one:constructor');
    expect(card).toEqual({ ...head, summary: 's', note: '<b>x</b>', url: 'https://a.example' });
    expect(parseOwnCard(card)).toEqual(card);
    expect(await requestHeads(['own:one:e999', 'own:one:none', 'own:two:a', 'own:', 'own:one:constructor'])).toEqual([
      { ...head, id: 'own:one:e999', category: 'own-cyan', categoryNames: [], names: [{ text: 'Form 999' }] },
      head,
    ]);
  });

  it('count own entries on the badge, unless one of our categories is off', async () => {
    await savePack(pack('one', entry('a', 'Acme'), entry('b', 'Beta', { category: 'brand' })));
    const counts = [
      ['own:one:a', 2],
      ['own:one:b', 1],
      ['own:one:gone', 1],
    ];
    await say({ type: 'summary', summary: { state: 'ready', address: 'https://a.example/', counts } });
    await vi.waitFor(() => expect(badges.get(1)).toBe('2'));
    await browser.storage.local.set({ settings: { version: 1, categories: { brand: false } } });
    await vi.waitFor(() => expect(badges.get(1)).toBe('1'));
  });
});

it.each([
  [{ names: [] }],
  [{ packName: undefined }],
  [{ names: [{ text: 1 }] }],
  [{ url: 'javascript:alert(1)' }],
  [{ category: 'own-red' }],
  [{ pack: 'report' }],
  [{ note: {} }],
])('a card with %o is none', (damage) => {
  const card = {
    id: 'own:one:a',
    pack: 'own',
    packName: 'One',
    category: 'own-lime',
    categoryNames: [],
    names: [{ text: 'Acme', lang: 'en' }],
  };
  expect(parseOwnCard(card)).toBe(card);
  expect(parseOwnCard({ ...card, ...damage })).toBeNull();
});
