import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OptionsState } from '../../components/options/options-page.ts';
import { OptionsSession } from '../../entrypoints/options/options-session.ts';
import { readRoute } from '../../entrypoints/options/route.ts';
import { DEFAULT_SETTINGS, withHiddenEntry, withPause, withSite } from '../../utils/settings.ts';
import { loadSettings, updateSettings } from '../../utils/settings-store.ts';
import { sampleCard } from '../components/sample-card.ts';

const { names } = sampleCard();
let state: OptionsState;
let session: OptionsSession;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-TW');
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
    const { type, entry } = message as unknown as { type: string; entry?: string };
    if (type === 'get-card') return { ...sampleCard(), id: entry };
    if (type === 'get-heads') return [{ id: 'honor', pack: 'report', category: 'brand', names }];
    return { heads: [], total: 0 };
  });
});
afterEach(() => session.stop());

async function open(hash = ''): Promise<void> {
  session = new OptionsSession(hash, (next) => {
    state = next;
  });
  await session.start(readRoute(hash));
}

const file = (text: string) => new File([text], 'mine.json');
const fileOf = (settings: unknown) => file(JSON.stringify({ format: 'guanghuo-lens-settings', settings }));

describe('OptionsSession', () => {
  it('begins where the link leads, in the language of the browser', async () => {
    await open('#packs');
    expect(state).toMatchObject({
      section: 'packs',
      language: 'zh-Hant',
      cardLanguage: 'zh-Hant',
      version: '1.2.3',
      sampleCard: { id: 'midea' },
      dataset: { status: 'ready' },
    });
  });

  it('looks for what a link asks for, and keeps it while cards are turned', async () => {
    await open('#dataset?q=mei%20di');
    expect(state.dataset).toMatchObject({ filter: { text: 'mei di' }, chosen: null });
    session.go(readRoute('#dataset/midea'));
    expect(state.dataset).toMatchObject({ filter: { text: 'mei di' }, chosen: 'midea' });
    session.go(readRoute('#dataset?q=canton'));
    expect(state.dataset).toMatchObject({ filter: { text: 'canton' }, chosen: null });
  });

  it.each([
    ['en', 'ui', 'en'],
    ['en', 'page', 'en'],
    ['auto', 'zh-Hans', 'zh-Hans'],
    ['auto', 'page', 'zh-Hant'],
  ] as const)('with %s and cards in %s shows cards in %s', async (language, cardLanguage, expected) => {
    await updateSettings((settings) => ({ ...settings, language, cardLanguage }));
    await open();
    expect(state.cardLanguage).toBe(expected);
  });

  it('names hidden entries', async () => {
    await updateSettings((settings) => withHiddenEntry(settings, 'honor', true));
    await open('#sites');
    await vi.waitFor(() => expect(state.hiddenNames.get('honor')).toEqual(names));
  });

  it('saves settings as a file that it can load again', async () => {
    await updateSettings((settings) => withSite({ ...settings, openDelay: 450 }, 'a.example', false));
    await open('#data');
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:x';
    });
    let name = '';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      name = this.download;
    });
    session.actions.onExport();
    expect(name).toMatch(/^guanghuo-lens-settings-\d{4}-\d\d-\d\d\.json$/);
    const text = await saved!.text();
    await updateSettings(() => withPause(DEFAULT_SETTINGS, '*', 'restart'));
    session.actions.onImport(file(text));
    await vi.waitFor(async () =>
      expect(await loadSettings()).toMatchObject({ openDelay: 450, pauses: { '*': 'restart' } }),
    );
    expect((await loadSettings()).sites).toEqual({ 'a.example': { on: false } });
    await vi.waitFor(() => expect(state.undo?.label('en')).toBe('Settings loaded from mine.json'));
    expect(state.imported).toBeNull();
    await session.undo();
    expect(await loadSettings()).toEqual(withPause(DEFAULT_SETTINGS, '*', 'restart'));
  });

  it('waits with a file that has faults, and changes nothing by one that is none', async () => {
    await open('#data');
    session.actions.onImport(file('no'));
    await vi.waitFor(() => expect(state.imported).toMatchObject({ name: 'mine.json', fault: { kind: 'not-json' } }));
    session.actions.onImport(fileOf({ theme: 'pink', badge: false }));
    await vi.waitFor(() => expect(state.imported).toMatchObject({ faults: [{ place: 'theme' }] }));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    session.actions.onTakeImport();
    await vi.waitFor(async () => expect(await loadSettings()).toMatchObject({ theme: 'auto', badge: false }));
    const unreadable = file('x');
    vi.spyOn(unreadable, 'text').mockRejectedValue(new Error('gone'));
    session.actions.onImport(unreadable);
    await vi.waitFor(() => expect(state.imported).toMatchObject({ fault: { kind: 'unreadable' } }));
    session.actions.onDropImport();
    expect(state.imported).toBeNull();
  });

  it('measures what is stored where it is shown, and after each change', async () => {
    await open('#data');
    await vi.waitFor(() => expect(state.stored?.[0]).toMatchObject({ area: 'sync', items: 0 }));
    session.actions.onChange({
      kind: 'x',
      label: () => 'x',
      apply: (settings) => withSite(settings, 'a.example', true),
    });
    await vi.waitFor(() => expect(state.stored?.[0]).toMatchObject({ area: 'sync', items: 2 }));
  });

  it('fetches licences when they are asked for, and chooses entries without a step in the history', async () => {
    await open('#about');
    expect(state.licences).toBeNull();
    session.actions.onLicences();
    await vi.waitFor(() => expect(state.licences?.[0]?.name).toBe('guanghuo-lens'));
    const steps = history.length;
    session.actions.onChoose('dji');
    expect(history.length).toBe(steps);
    await vi.waitFor(() => expect(state.dataset.card?.id).toBe('dji'));
  });
});
