import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type EditorState, SettingsEditor } from '../../entrypoints/options/settings-editor.ts';
import { DEFAULT_SETTINGS, type Settings, withCategory, withSite } from '../../utils/settings.ts';
import { loadSettings, updateSettings } from '../../utils/settings-store.ts';

let editor: SettingsEditor;
let state: EditorState;
const shown: Settings[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'debug').mockReturnValue();
  shown.length = 0;
  editor = new SettingsEditor((next) => {
    state = next;
    shown.push(next.settings);
  });
  await editor.start();
});
afterEach(() => editor.stop());

const change = (kind: string, apply: (settings: Settings) => Settings) =>
  editor.change({ kind, label: () => kind, apply });
const dark = (settings: Settings): Settings => ({ ...settings, theme: 'dark' });

describe('SettingsEditor', () => {
  it('shows a change at once and stores it', async () => {
    const stored = change('theme', dark);
    expect(state.settings.theme).toBe('dark');
    await stored;
    expect((await loadSettings()).theme).toBe('dark');
    expect(state.undo).toMatchObject({ steps: 1, isUndone: false });
    expect(state.undo?.label('en')).toBe('theme');
  });

  it('takes several steps back, and leaves alone what another window has changed', async () => {
    await change('theme', dark);
    await change('site', (settings) => withSite(settings, 'a.example', false));
    await updateSettings((settings) => withCategory(settings, 'brand', false));
    await editor.undo();
    expect(state.undo?.label('en')).toBe('site');
    expect(state.undo).toMatchObject({ steps: 1, isUndone: true });
    await editor.undo();
    await editor.undo();
    expect(state.undo).toMatchObject({ steps: 0 });
    expect(await loadSettings()).toEqual(withCategory(DEFAULT_SETTINGS, 'brand', false));
    expect(state.settings).toEqual(await loadSettings());
  });

  it('makes one step of quick changes by one control, and none of what changes nothing', async () => {
    for (const openDelay of [350, 400, 450]) await change('delay', (settings) => ({ ...settings, openDelay }));
    await change('delay', (settings) => settings);
    expect(state.undo?.steps).toBe(1);
    await editor.undo();
    expect(state.settings.openDelay).toBe(300);
  });

  it('never goes back to what is stored while changes are on their way', async () => {
    await Promise.all(
      [350, 400, 450, 500].map((openDelay) => change('delay', (settings) => ({ ...settings, openDelay }))),
    );
    const delays = shown.map(({ openDelay }) => openDelay);
    expect(delays.slice(delays.indexOf(500)).every((delay) => delay === 500)).toBe(true);
    expect((await loadSettings()).openDelay).toBe(500);
  });

  it('shows what is changed elsewhere', async () => {
    await updateSettings(dark);
    await vi.waitFor(() => expect(state.settings.theme).toBe('dark'));
    expect(state.undo).toBeNull();
  });

  it('takes back what cannot be stored, and says so', async () => {
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
    const local = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    await change('theme', dark);
    expect(state).toMatchObject({ settings: DEFAULT_SETTINGS, notice: 'not-saved', undo: null });
    local.mockRestore();
    await change('theme', dark);
    expect(state).toMatchObject({ settings: { theme: 'dark' }, notice: 'local-only' });
    vi.restoreAllMocks();
    await change('badge', (settings) => ({ ...settings, badge: false }));
    expect(state.notice).toBeNull();
  });

  it('keeps a step that could not be taken back', async () => {
    await change('theme', dark);
    const sync = vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
    const local = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    await editor.undo();
    expect(state).toMatchObject({ settings: { theme: 'dark' }, notice: 'not-saved' });
    sync.mockRestore();
    local.mockRestore();
    await editor.undo();
    expect(state).toMatchObject({ settings: { theme: 'auto' }, notice: null, undo: { steps: 0 } });
  });
});
