import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { withCategory, withPack } from '../../utils/settings.ts';
import { updateSettings } from '../../utils/settings-store.ts';
import { sampleCard } from '../components/sample-card.ts';
import { fakeSurfaces } from './fake-surfaces.ts';

vi.mock('virtual:guanghuo-lens/cards', async () => {
  const { storedSampleCard } = await import('../components/sample-card.ts');
  return {
    default: {
      midea: storedSampleCard('midea', 'brand'),
      dji: storedSampleCard('dji', 'brand', [{ type: 'located-in', ids: ['shenzhen'], shown: 1 }]),
      shenzhen: { ...storedSampleCard('shenzhen', 'place'), pack: 'report' },
    },
  };
});

let badges: ReadonlyMap<number, string> = new Map();

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'debug').mockReturnValue();
  ({ badges } = fakeSurfaces());
  void background.main();
});

/** Sends a message as a content script does, or as somebody else; resolves to the background's answer. */
async function say(
  message: unknown,
  { tab = 1, frame = 0, id = browser.runtime.id, url = 'https://a.example/' } = {},
): Promise<unknown> {
  const sender = { id, url, frameId: frame, tab: { id: tab } } as Browser.runtime.MessageSender;
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return answer;
}

const ready = (...counts: [string, number][]) => ({
  type: 'summary',
  summary: { state: 'ready', address: 'https://a.example/', counts },
});

describe('the badge', () => {
  it('counts different entries over the frames, and forgets frames that go', async () => {
    await Promise.all([
      say(ready(['midea', 4], ['dji', 1])),
      say(ready(['dji', 2], ['shenzhen', 1]), { frame: 5 }),
      say(ready(['shenzhen', 2]), { frame: 6 }),
      say(ready(['midea', 1]), { tab: 2 }),
    ]);
    await vi.waitFor(() =>
      expect(badges).toEqual(
        new Map([
          [1, '3'],
          [2, '1'],
        ]),
      ),
    );
    await say({ type: 'frame-gone' }, { frame: 5 });
    await say({ type: 'frame-gone' }, { frame: 6 });
    await vi.waitFor(() => expect(badges.get(1)).toBe('2'));
    await say({ type: 'summary', summary: { state: 'off', address: 'https://a.example/', counts: [] } });
    await vi.waitFor(() => expect(badges.get(1)).toBe(''));
  });

  it('leaves out unknown entries, categories and packs that are off, at once in every tab', async () => {
    await say(ready(['midea', 1], ['shenzhen', 1], ['toString', 1]));
    await vi.waitFor(() => expect(badges.get(1)).toBe('2'));
    await updateSettings((settings) => withCategory(settings, 'brand', false));
    await vi.waitFor(() => expect(badges.get(1)).toBe('1'));
    await updateSettings((settings) => withPack(settings, 'report', false));
    await vi.waitFor(() => expect(badges.get(1)).toBe(''));
    await updateSettings((settings) => withCategory(settings, 'brand', true));
    await vi.waitFor(() => expect(badges.get(1)).toBe('1'));
    await updateSettings((settings) => ({ ...settings, enabled: false }));
    await vi.waitFor(() => expect(badges.get(1)).toBe(''));
  });

  it('keeps nothing of a tab that is closed', async () => {
    await say(ready(['midea', 1]));
    await vi.waitFor(async () => expect(Object.keys(await browser.storage.session.get(null))).toEqual(['tab-1']));
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(async () => expect(await browser.storage.session.get(null)).toEqual({}));
  });
});

describe('answers', () => {
  it('gives cards and heads of the entries that it has', async () => {
    expect(await say({ type: 'get-card', entry: 'midea' })).toMatchObject({ id: 'midea', summary: {} });
    expect(await say({ type: 'get-card', entry: 'toString' })).toBeNull();
    const { names } = sampleCard();
    expect(await say({ type: 'get-card', entry: 'dji' })).toMatchObject({
      related: [{ type: 'located-in', entries: [{ id: 'shenzhen', category: 'place', names }], shown: 1 }],
    });
    expect(await say({ type: 'get-heads', entries: ['dji', 'none', '__proto__'] })).toEqual([
      { id: 'dji', pack: 'reference', category: 'brand', names },
    ]);
  });

  it('answers a frame of the web nothing that only our own pages ask for', async () => {
    for (const url of [
      'https://a.example/',
      'https://a.example/chrome-extension://',
      `x${browser.runtime.getURL('/')}`,
    ]) {
      expect(await say({ type: 'get-index', from: 0 }, { url })).toBeUndefined();
      expect(await say({ type: 'packs-changed' }, { url })).toBeUndefined();
    }
  });

  it('hands out all entries by name', async () => {
    const { names } = sampleCard();
    expect(await say({ type: 'get-index', from: 1 }, { url: browser.runtime.getURL('/options.html') })).toEqual({
      heads: [
        { id: 'dji', pack: 'reference', category: 'brand', names },
        { id: 'shenzhen', pack: 'report', category: 'place', names },
      ],
      total: 3,
    });
  });

  it('asks the top frame for its site until it is ready', async () => {
    const ask = vi.spyOn(browser.tabs, 'sendMessage');
    ask.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    ask.mockImplementationOnce(async () => 'a.example');
    expect(await say({ type: 'get-address' }, { frame: 3 })).toBe('a.example');
    expect(ask).toHaveBeenLastCalledWith(1, { type: 'tell-address' }, { frameId: 0 });
  });

  it.each([
    ['junk', { type: 'get-everything' }, {}],
    ['another extension', { type: 'get-card', entry: 'midea' }, { id: 'other' }],
    ['a damaged summary', { type: 'summary', summary: { state: 'ready' } }, {}],
  ])('ignores %s', async (_, message, from) => {
    expect(await say(message, from)).toBeUndefined();
    expect(badges.size).toBe(0);
    expect(console.debug).toHaveBeenCalledOnce();
  });
});
