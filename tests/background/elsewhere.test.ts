/** Context menu, omnibox, toolbar button and greeting, as the background has them. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { escapeXml } from '../../entrypoints/background/omnibox.ts';
import background from '../../entrypoints/background.ts';
import { EVERYWHERE, withPause, withSite } from '../../utils/settings.ts';
import { loadSettings, updateSettings } from '../../utils/settings-store.ts';
import { type FakeSurfaces, fakeSurfaces } from './fake-surfaces.ts';

vi.mock('virtual:guanghuo-lens/cards', async () => {
  const { storedSampleCard } = await import('../components/sample-card.ts');
  const named = (id: string, en: string, zhHans: string, zhHant: string, pinyin: string) => ({
    ...storedSampleCard(id, 'brand'),
    names: { en, zhHans, zhHant, pinyin },
  });
  return {
    default: {
      midea: named('midea', 'Midea', '美的', '美的', 'Měidí'),
      fair: named('fair', 'Canton Fair', '广交会', '廣交會', 'Guǎngjiāohuì'),
      china: named('china', 'Canton <china> & "more"', '广彩', '廣彩', 'Guǎngcǎi'),
    },
  };
});

let surfaces: FakeSurfaces;
let opened: Parameters<typeof browser.tabs.create>[0][];
const TAB = { id: 1, index: 3 } as Browser.tabs.Tab;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'debug').mockReturnValue();
  opened = [];
  surfaces = fakeSurfaces();
  vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.action, 'setBadgeTextColor').mockResolvedValue();
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [TAB]);
  vi.spyOn(browser.tabs, 'create').mockImplementation(async (tab) => {
    opened.push(tab);
    return TAB;
  });
  vi.spyOn(browser.tabs, 'update').mockImplementation((async (tab: object) => {
    opened.push(tab);
    return TAB;
  }) as never);
  void background.main();
});

async function installed(reason: 'install' | 'update'): Promise<void> {
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  await vi.waitFor(() => expect(surfaces.items.size).toBe(3));
}

/** The page in the tab tells of itself. */
async function told(state: 'ready' | 'off'): Promise<void> {
  const sender = { id: browser.runtime.id, frameId: 0, tab: TAB } as Browser.runtime.MessageSender;
  const summary = { state, address: 'https://www.a.example/page', counts: [] };
  await fakeBrowser.runtime.onMessage.trigger({ type: 'summary', summary }, sender, () => undefined);
}

const paths = () => opened.map(({ url }) => url!.replace(/^\w+-extension:\/\/[^/]+/, ''));

describe('the context menu', () => {
  it('has an item for a selection and one for the site', async () => {
    await installed('update');
    expect(surfaces.items.get('look-up')).toMatchObject({
      title: 'Look up “%s” in Guanghuo Lens',
      contexts: ['selection'],
    });
    expect(surfaces.items.get('pause')).toMatchObject({ contexts: ['page', 'action'] });
    await updateSettings((settings) => ({ ...settings, language: 'zh-Hant' }));
    await vi.waitFor(() => expect(surfaces.items.get('resume')).toMatchObject({ title: '繼續' }));
  });

  it.each([
    ['Midea', '/options.html#dataset/midea'],
    [' canton\n fair ', '/options.html#dataset/fair'],
    ['廣交會', '/options.html#dataset/fair'],
    ['canton', '/options.html#dataset?q=canton'],
    ['meidi', '/options.html#dataset/midea'],
    ['  ', '/options.html#dataset'],
    ['a & b?#', '/options.html#dataset?q=a%20%26%20b%3F%23'],
  ])('looks %j up at %s', async (selectionText, path) => {
    surfaces.clicked.trigger({ menuItemId: 'look-up', selectionText }, TAB);
    await vi.waitFor(() => expect(paths()).toEqual([path]));
    expect(opened[0]!.index).toBe(4);
  });

  it('pauses a site and resumes it, and shows what there is to choose', async () => {
    await installed('update');
    expect(surfaces.items.get('pause')).toMatchObject({ enabled: false });
    await told('ready');
    await vi.waitFor(() => expect(surfaces.items.get('pause')).toMatchObject({ visible: true, enabled: true }));
    expect(surfaces.items.get('resume')).toMatchObject({ visible: false });

    surfaces.clicked.trigger({ menuItemId: 'pause' }, TAB);
    await vi.waitFor(async () => expect((await loadSettings()).pauses).toEqual({ 'www.a.example': 'restart' }));
    await vi.waitFor(() => expect(surfaces.items.get('resume')).toMatchObject({ visible: true }));
    expect(surfaces.items.get('pause')).toMatchObject({ visible: false });

    await updateSettings((settings) => withPause(settings, EVERYWHERE, 'restart'));
    surfaces.clicked.trigger({ menuItemId: 'resume' }, TAB);
    await vi.waitFor(async () => expect((await loadSettings()).pauses).toEqual({}));
  });
});

describe('the toolbar button', () => {
  it('tells whether the page is read, in its icon and its title', async () => {
    await vi.waitFor(() => expect(surfaces.icons.get(-1)).toBe('/icons/16.png'));
    await told('ready');
    await vi.waitFor(() => expect(surfaces.icons.get(1)).toBe('/icons/16.png'));
    await updateSettings((settings) => withPause(settings, 'www.a.example', 'restart'));
    await vi.waitFor(() => expect(surfaces.icons.get(1)).toBe('/icons/paused-16.png'));
    expect(surfaces.titles.get(1)).toBe('Guanghuo Lens (paused)');
    await updateSettings((settings) => withSite(settings, 'www.a.example', false));
    await vi.waitFor(() => expect(surfaces.icons.get(1)).toBe('/icons/off-16.png'));
    expect(surfaces.icons.get(-1)).toBe('/icons/16.png');
    await updateSettings((settings) => ({ ...settings, enabled: false }));
    await vi.waitFor(() => expect(surfaces.icons.get(-1)).toBe('/icons/off-16.png'));
  });
});

describe('the omnibox', () => {
  const suggestionsFor = async (text: string) => {
    const suggest = vi.fn();
    surfaces.inputChanged.trigger(text, suggest);
    await vi.waitFor(() => expect(suggest).toHaveBeenCalledOnce());
    return suggest.mock.calls[0]![0] as { content: string; description: string }[];
  };

  it('suggests entries by names in any script and by pinyin', async () => {
    expect(await suggestionsFor('meidi')).toEqual([{ content: 'Midea', description: 'Midea · 美的' }]);
    expect((await suggestionsFor('廣')).map(({ content }) => content)).toHaveLength(2);
    expect(await suggestionsFor('nobody')).toEqual([]);
    expect(await suggestionsFor(' ')).toEqual([]);
  });

  it('escapes what would be XML', async () => {
    const [, china] = await suggestionsFor('canton');
    expect(china!.description).toBe('Canton &#60;china&#62; &#38; &#34;more&#34; · 广彩');
    expect(escapeXml(`<a b='c'>&`)).toBe('&#60;a b=&#39;c&#39;&#62;&#38;');
    await suggestionsFor('<b>&');
    await vi.waitFor(() =>
      expect(surfaces.defaultSuggestion).toHaveBeenLastCalledWith({
        description: 'Look up “&#60;b&#62;&#38;” in Guanghuo Lens',
      }),
    );
  });

  it('opens the chosen entry, or what was typed, where the reader wants it', async () => {
    surfaces.inputStarted.trigger();
    await vi.waitFor(() => expect(surfaces.defaultSuggestion).toHaveBeenCalledOnce());
    surfaces.inputEntered.trigger('Canton Fair', 'currentTab');
    surfaces.inputEntered.trigger('canton', 'newBackgroundTab');
    expect(paths()).toEqual(['/options.html#dataset/fair', '/options.html#dataset?q=canton']);
    expect(opened.map(({ active }) => active)).toEqual([undefined, false]);
  });
});

describe('the greeting', () => {
  it('comes once, when we are installed, not when we are updated', async () => {
    await installed('update');
    expect(opened).toEqual([]);
    await installed('install');
    expect(paths()).toEqual(['/welcome.html']);
  });
});
