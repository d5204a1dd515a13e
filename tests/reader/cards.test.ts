import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardHost } from '../../entrypoints/reader/card-host.ts';
import { Cards } from '../../entrypoints/reader/cards.ts';
import type { AnyCard } from '../../utils/own-entries.ts';
import type { ReaderPage, ReadMention } from '../../utils/reader-module.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import { sampleCard } from '../components/sample-card.ts';

const requestCard = vi.fn<(entry: string) => Promise<AnyCard | null>>();
const users = new Set<unknown>();
let root: HTMLElement;
let cards: Cards;
let mention: ReadMention;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { getManifest: () => ({ version: '1.2.3' }) } });
  document.body.innerHTML = '<p>Midea</p><div id="root"></div>';
  root = document.getElementById('root')!;
  users.clear();
  const node = document.querySelector('p')!.firstChild as Text;
  mention = {
    candidate: {
      entry: 0,
      form: 0,
      start: 0,
      end: 5,
      verdict: 'accepted',
      reason: { kind: 'safe-form' },
      evidence: [],
    },
    start: { node, offset: 0 },
    end: { node, offset: 5 },
    text: 'Midea',
    record: { nodes: [node] },
  } as unknown as ReadMention;
  const host = {
    enter: (user: unknown) => {
      users.add(user);
      return root;
    },
    leave: (user: unknown) => users.delete(user),
  } as unknown as CardHost;
  const page = {
    settings: () => DEFAULT_SETTINGS,
    address: () => new URL('https://a.example/'),
    entryOf: () => ({ id: 'midea', category: 'brand' }),
    reasonOf: () => ({ kind: 'safe-form' }),
    standApart: () => false,
  } as unknown as ReaderPage;
  requestCard.mockReset();
  cards = new Cards({
    page,
    host,
    uiLanguage: () => 'en',
    requestCard,
    onPin: () => undefined,
    onClose: () => undefined,
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (): void => cards.open(mention, new DOMRect(10, 10, 40, 20), 'hover');
const notice = (): string | null => root.querySelector('.card-notice')?.textContent ?? null;
const name = (): string | null => root.querySelector('.card-name')?.textContent ?? null;

describe('Cards', () => {
  it('says that a card is on its way, and shows it when it comes after all', async () => {
    requestCard.mockReturnValue(
      new Promise((resolve) => {
        setTimeout(() => resolve({ ...sampleCard(), id: 'midea' }), 2_000);
      }),
    );
    open();
    await vi.advanceTimersByTimeAsync(600);
    expect(root.childElementCount).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(notice()).toBe('Fetching the card…');
    expect(root.querySelector('.card-notice')?.getAttribute('lang')).toBe('en');
    await vi.advanceTimersByTimeAsync(1_300);
    expect([notice(), name() === null, root.childElementCount, users.size]).toEqual([null, false, 1, 1]);
    cards.close();
    expect([root.childElementCount, users.size]).toEqual([0, 0]);
  });

  it('says that a card cannot be had, and asks again the next time', async () => {
    requestCard.mockRejectedValueOnce(new Error('No answer'));
    open();
    await vi.advanceTimersByTimeAsync(10);
    expect(notice()).toMatch(/^The card could not be fetched/);
    cards.keep();
    cards.close();
    expect([root.childElementCount, users.size]).toEqual([0, 0]);
    requestCard.mockResolvedValue({ ...sampleCard(), id: 'midea' });
    open();
    await vi.advanceTimersByTimeAsync(10);
    expect([notice(), name() === null]).toEqual([null, false]);
  });

  it('says nothing to a reader who has gone on', async () => {
    requestCard.mockReturnValue(new Promise(() => undefined));
    open();
    await vi.advanceTimersByTimeAsync(100);
    cards.close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(root.childElementCount).toBe(0);
  });
});
