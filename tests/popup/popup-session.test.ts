import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { viewPage } from '../../entrypoints/popup/page-view.ts';
import { ANSWER_TIMEOUT_MS, COLLECT_DELAY_MS, PopupSession } from '../../entrypoints/popup/popup-session.ts';
import type { PopupState } from '../../entrypoints/popup/popup-state.ts';
import { PopupStore } from '../../entrypoints/popup/popup-store.ts';
import type { FrameSummary } from '../../utils/messages.ts';
import { withPause, withSite } from '../../utils/settings.ts';
import { loadSettings } from '../../utils/settings-store.ts';
import { sampleCard } from '../components/sample-card.ts';

const names = { en: 'Midea', zhHans: '美的', zhHant: '美的' };
const TAB = 7;
let state: PopupState;
let session: PopupSession;
/** What the content scripts do with a message; the background answers heads. */
const page = vi.fn<(message: unknown, frameId: number | undefined) => unknown>();
let tabStatus = 'complete';
let tabUrl: string | undefined;
let access = true;
let shown = 0;
let store: PopupStore;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  vi.restoreAllMocks();
  page.mockReset();
  tabStatus = 'complete';
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: TAB, url: tabUrl }] as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation(async () => ({ id: TAB, status: tabStatus, url: tabUrl }) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_tab, message, options) =>
    page(message, (options as { frameId?: number } | undefined)?.frameId),
  );
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => answers(message as never));
  backgroundDown = false;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => access);
  access = true;
  granted.clear();
  Object.assign(browser.permissions, {
    onAdded: {
      addListener: (listener: () => void) => granted.add(listener),
      removeListener: (listener: () => void) => granted.delete(listener),
    },
  });
  tabUrl = undefined;
  store = new PopupStore((next) => {
    state = next;
    shown += 1;
  });
  session = new PopupSession(store);
});

afterEach(() => {
  session.stop();
  store.stop();
  vi.useRealTimers();
});

/** Who wants to know when the reader lets us into pages. */
const granted = new Set<() => void>();
let backgroundDown = false;
const head = (id: string) => ({ id, pack: 'report', category: 'brand', names });

async function answers(message: { type: string; entries?: string[]; entry?: string }): Promise<unknown> {
  if (backgroundDown) throw new Error('no answer');
  const { type, entries = [], entry } = message;
  return type === 'get-card' ? { ...sampleCard(), id: entry } : entries.map(head);
}

const mention = (entry: string, text: string, after: string) => ({
  entry,
  before: '',
  text,
  after,
  reason: { kind: 'safe-form' },
});

async function hear(message: unknown, frameId: number, tab = TAB): Promise<void> {
  const sender = { id: browser.runtime.id, frameId, tab: { id: tab } } as Browser.runtime.MessageSender;
  await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  await vi.advanceTimersByTimeAsync(0);
}

function report(frameId: number, counts: FrameSummary['counts'], tab = TAB): Promise<void> {
  return hear({ type: 'summary', summary: { state: 'ready', address: 'https://a.example/', counts } }, frameId, tab);
}

describe('PopupSession', () => {
  it('asks the page, hears its frames, and names the entries', async () => {
    await session.start();
    expect(page).toHaveBeenCalledWith({ type: 'report-summary' }, undefined);
    await report(0, [['midea', 2]]);
    await report(0, [['midea', 9]], TAB + 1);
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS);
    expect(viewPage(state, 0)).toMatchObject({
      status: 'ready',
      categories: [{ entries: [{ id: 'midea', count: 2 }] }, {}, {}, {}, {}, {}, {}],
    });
  });

  it('says that a page cannot be annotated when it is loaded and silent', async () => {
    page.mockRejectedValue(new Error('Receiving end does not exist'));
    tabStatus = 'loading';
    await session.start();
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS + 1);
    expect(viewPage(state, 0).status).toBe('connecting');
    tabStatus = 'complete';
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS + 1);
    expect(viewPage(state, 0).status).toBe('unavailable');
    await report(0, []);
    expect(viewPage(state, 0).status).toBe('ready');
  });

  it('asks again when the page goes', async () => {
    await session.start();
    await report(0, [['midea', 2]]);
    await hear({ type: 'frame-gone' }, 0);
    expect(page).toHaveBeenCalledTimes(2);
    expect(viewPage(state, 0).status).toBe('connecting');
  });

  it('jumps through the frames in turn, past one that has lost its mentions', async () => {
    await session.start();
    await report(0, [['midea', 2]]);
    await report(4, [['midea', 1]]);
    await report(5, [['midea', 1]]);
    page.mockReset();
    page.mockImplementation((_message, frameId) => frameId !== 4);
    for (let press = 0; press < 4; press += 1) await session.jump('midea');
    expect(page.mock.calls.map(([, frameId]) => frameId)).toEqual([0, 0, 4, 0, 0]);
    expect(Object.keys(state.frames)).toEqual(['0', '5']);
    await session.jump('unknown');
    expect(page).toHaveBeenCalledTimes(5);
  });

  it('shows a change at once, stores it, and takes it back where that fails', async () => {
    await session.start();
    const done = session.changeSettings((settings) => withSite(settings, 'a.example', false));
    expect(state.settings.sites).toEqual({ 'a.example': { on: false } });
    await done;
    expect((await loadSettings()).sites).toEqual({ 'a.example': { on: false } });

    vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('quota'));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    const failed = session.changeSettings((settings) => ({ ...settings, enabled: false }));
    expect([state.settings.enabled, state.notSaved]).toEqual([false, false]);
    await failed;
    expect([state.settings.enabled, state.notSaved]).toEqual([true, true]);
    await session.changeSettings((settings) => settings);
    expect(state.notSaved).toBe(false);
  });

  it.each<[string, string | undefined, boolean, string]>([
    ['the reader lets it into no page', undefined, false, 'no-access'],
    ['the tab shows a PDF', 'https://a.example/a.pdf', true, 'pdf'],
    ['the page was there before it', 'https://a.example/', true, 'reload'],
    ['the address is none', 'nonsense', true, 'unavailable'],
  ])('says why nothing answers when %s', async (_, url, has, status) => {
    page.mockRejectedValue(new Error('Receiving end does not exist'));
    tabUrl = url;
    access = has;
    await session.start();
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS + 1);
    expect(viewPage(state, 0).status).toBe(status);
  });

  it('asks for access, and loads the page anew when it has got it', async () => {
    const reload = vi.spyOn(browser.tabs, 'reload').mockResolvedValue();
    const request = vi.spyOn(browser.permissions, 'request');
    access = false;
    await session.start();
    request.mockResolvedValueOnce(false as never);
    await session.grant();
    expect([state.access, reload.mock.calls.length]).toEqual([false, 0]);
    request.mockResolvedValueOnce(true as never);
    await session.grant();
    expect(request).toHaveBeenLastCalledWith({ origins: ['<all_urls>'] });
    expect([state.access, state.connection]).toEqual([true, 'asked']);
    expect(reload).toHaveBeenCalledExactlyOnceWith(TAB);
    request.mockRejectedValueOnce(new Error('no gesture'));
    await session.grant();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('sees that access was given in the browser’s own settings', async () => {
    access = false;
    await session.start();
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS);
    expect(viewPage(state, 0).status).toBe('no-access');
    access = true;
    tabUrl = 'https://a.example/';
    for (const listener of granted) listener();
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS);
    expect(viewPage(state, 0).status).toBe('reload');
    session.stop();
    expect(granted.size).toBe(0);
  });

  it('tells when the background does not answer, and finds it again', async () => {
    await session.start();
    backgroundDown = true;
    await report(0, [['midea', 2]]);
    expect(viewPage(state, 0).status).toBe('error');
    backgroundDown = false;
    session.retry();
    expect(page).toHaveBeenCalledTimes(2);
    await report(0, [['midea', 2]]);
    expect(viewPage(state, 0).status).toBe('ready');
  });

  it('gathers the mentions of all frames when the page is read, and what it mixes up', async () => {
    await session.start();
    page.mockImplementation((message, frameId) => {
      if ((message as { type: string }).type === 'tell-title') return frameId === 0 ? ' News ' : 'junk';
      if ((message as { type: string }).type !== 'list-mentions') return undefined;
      const pair = [mention('midea', 'Midea', ' (格力)'), mention('gree', '格力', ')')];
      if (frameId === 0)
        return { mentions: pair.with(0, mention('midea', 'Midea', ' (格力).')), total: 7, contentType: 'text/html' };
      return frameId === 4 ? { mentions: [mention('dji', 'DJI', '')], total: 1, contentType: 'text/html' } : 'junk';
    });
    await report(0, [
      ['midea', 1],
      ['gree', 1],
    ]);
    await report(4, [['dji', 1]]);
    await report(5, [['dji', 1]]);
    expect(state.mentions).toBeNull();
    await vi.advanceTimersByTimeAsync(COLLECT_DELAY_MS + 1);
    expect(state.mentions?.mentions.map(({ entry, frameId }) => [entry, frameId])).toEqual([
      ['midea', 0],
      ['gree', 0],
      ['dji', 4],
    ]);
    expect(state.title).toBe('News');
    expect([state.mentions?.total, state.contentType]).toEqual([8, 'text/html']);
    expect(state.pairs).toEqual([{ first: 'midea', second: 'gree', text: 'Midea (格力)' }]);
    await hear({ type: 'frame-gone' }, 0);
    expect([state.mentions, state.pairs, state.title]).toEqual([null, [], '']);
  });

  it('opens the notes of its tab in another', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    await session.openNotes();
    expect(create).not.toHaveBeenCalled();
    await session.start();
    await session.openNotes();
    expect(create.mock.calls[0]![0].url).toMatch(/\/notes\.html\?tab=7$/);
    create.mockRejectedValueOnce(new Error('closed'));
    await session.openNotes();
    expect(console.debug).toHaveBeenCalled();
  });

  it('does not ask again for a card that it has, but does for one that it could not get', async () => {
    const ask = vi.mocked(browser.runtime.sendMessage);
    backgroundDown = true;
    expect(await session.cardOf('dji')).toBeNull();
    backgroundDown = false;
    expect((await session.cardOf('dji'))?.id).toBe('dji');
    expect((await session.cardOf('dji'))?.id).toBe('dji');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('shows the end of a pause when it comes', async () => {
    await session.start();
    await report(0, [['midea', 2]]);
    await session.changeSettings((settings) => withPause(settings, 'a.example', Date.now() + 5_000));
    expect(viewPage(state, Date.now()).status).toBe('paused-here');
    const before = shown;
    await vi.advanceTimersByTimeAsync(5_001);
    // Once for the mentions that are gathered, once for the end.
    expect(shown).toBe(before + 2);
    expect(viewPage(state, Date.now()).status).toBe('ready');
  });
});
