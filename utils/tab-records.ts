/**
 * The background's memory of what each tab's frames have told: in `storage.session`, for the worker may be gone between
 * any two messages. Work on one tab is done in the order in which it came, so that no message is lost to another.
 */
import { browser } from 'wxt/browser';
import { NO_FRAMES, parseFrames, type TabFrames } from './page-summaries.ts';

const KEY_PREFIX = 'tab-';

/** The ends of the tabs' queues; a tab without work has none. */
const queues = new Map<number, Promise<void>>();

/**
 * Changes a tab's frames and shows them, after all that was asked before for this tab. A failure is
 * logged: the tab's next message makes it good.
 */
export function updateTab(
  tabId: number,
  change: (frames: TabFrames) => TabFrames,
  show: (frames: TabFrames) => Promise<void>,
): Promise<void> {
  const work = (queues.get(tabId) ?? Promise.resolve()).then(async () => {
    try {
      const before = await readTab(tabId);
      const after = change(before);
      if (after !== before) await writeTab(tabId, after);
      await show(after);
    } catch (error) {
      // The tab may have been closed since.
      console.debug('Guanghuo Lens: the record of a tab was not updated', error);
    }
  });
  queues.set(tabId, work);
  return work.finally(() => queues.get(tabId) === work && queues.delete(tabId));
}

/** The tabs that have a record. */
export async function recordedTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith(KEY_PREFIX)).map((key) => Number(key.slice(KEY_PREFIX.length)));
}

/** What the tab's frames have told. */
export async function readTab(tabId: number): Promise<TabFrames> {
  const key = KEY_PREFIX + tabId;
  return parseFrames((await browser.storage.session.get(key))[key]);
}

async function writeTab(tabId: number, frames: TabFrames): Promise<void> {
  const key = KEY_PREFIX + tabId;
  if (Object.keys(frames).length === 0) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: frames });
}

/** Forgets a tab that has been closed. */
export function forgetTab(tabId: number): Promise<void> {
  return updateTab(
    tabId,
    () => NO_FRAMES,
    async () => undefined,
  );
}
