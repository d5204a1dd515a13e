import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PopupState, viewPage } from '../../entrypoints/popup/page-view.ts';
import { ANSWER_TIMEOUT_MS, PopupSession } from '../../entrypoints/popup/popup-session.ts';
import type { FrameSummary } from '../../utils/messages.ts';
import { withSite } from '../../utils/settings.ts';
import { loadSettings } from '../../utils/settings-store.ts';

const names = { en: 'Midea', zhHans: '美的', zhHant: '美的' };
const TAB = 7;
let state: PopupState;
let session: PopupSession;
/** What the content scripts do with a message; the background answers heads. */
const page = vi.fn<(message: unknown, frameId: number | undefined) => unknown>();
let tabStatus = 'complete';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  vi.restoreAllMocks();
  page.mockReset();
  tabStatus = 'complete';
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: TAB }] as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation(async () => ({ id: TAB, status: tabStatus }) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_tab, message, options) =>
    page(message, (options as { frameId?: number } | undefined)?.frameId),
  );
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => [
    { id: 'midea', pack: 'report', category: 'brand', names },
  ]);
  session = new PopupSession((next) => {
    state = next;
  });
});

afterEach(() => {
  session.stop();
  vi.useRealTimers();
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
});
