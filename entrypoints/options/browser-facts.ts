/** What the page asks the browser: shortcuts, and how much is stored. */
import { browser } from 'wxt/browser';
import type { CommandKeys, StoredArea } from '../../components/options/options-page.ts';
import { listPacks } from '../../packs/store.ts';

/** Firefox has no address for its page of shortcuts; it opens it from version 137 on. */
interface ShortcutOpener {
  openShortcutSettings?(): Promise<void>;
}

/** The commands of the manifest with their keys, as they are now; none where the browser has no commands (Android). */
export async function commandKeys(): Promise<CommandKeys[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    description: description ?? '',
    keys: shortcut ?? '',
  }));
}

export function canOpenShortcuts(): boolean {
  if (!import.meta.env.FIREFOX) return true;
  return typeof (browser.commands as ShortcutOpener | undefined)?.openShortcutSettings === 'function';
}

/** Opens the browser's own page; it may be no link (Chromium refuses them). */
export async function openShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as ShortcutOpener).openShortcutSettings?.();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

const AREAS = ['sync', 'local', 'session'] as const;

/**
 * How much is stored where: in the browser's areas counted as Chromium counts (the keys, and the values as JSON, in
 * UTF-8), of packs the texts.
 */
export async function measureStored(): Promise<StoredArea[]> {
  const packs = listPacks().then((all): StoredArea[] => [
    { area: 'packs', bytes: all.reduce((sum, { bytes }) => sum + bytes, 0), items: all.length },
  ]);
  const areas = await Promise.all(
    AREAS.map(async (area): Promise<StoredArea> => {
      const items = Object.entries(await browser.storage[area].get(null));
      const bytes = items.reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(JSON.stringify(value)), 0);
      return { area, bytes, items: items.length };
    }),
  );
  // Where the browser allows no database there are none.
  return [...areas, ...(await packs.catch(() => []))];
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
