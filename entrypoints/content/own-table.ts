/** The table of the reader's own packs: asked for only where there is one. */
import { browser } from 'wxt/browser';
import { decodeBase64Table, type PatternTable } from '../../core/table.ts';
import type { Request } from '../../utils/messages.ts';
import { OWN_TABLE_KEY } from '../../utils/own-table-key.ts';
import { withDeadline } from '../../utils/with-deadline.ts';

/** The table; null where no pack of the reader's own is on, or it cannot be had. */
export async function loadOwnTable(): Promise<PatternTable | null> {
  try {
    if (!(await browser.storage.local.get(OWN_TABLE_KEY))[OWN_TABLE_KEY]) return null;
    const table: unknown = await withDeadline(browser.runtime.sendMessage({ type: 'get-own-table' } satisfies Request));
    return typeof table === 'string' ? decodeBase64Table(table) : null;
  } catch (error) {
    console.debug('Guanghuo Lens: no own packs', error);
    return null;
  }
}

/** Calls back with the table whenever it has changed; returns the way to stop. */
export function watchOwnTable(onChange: (table: PatternTable | null) => void): () => void {
  let loads = 0;
  const listener = async (changes: Record<string, unknown>, area: string): Promise<void> => {
    if (area !== 'local' || !(OWN_TABLE_KEY in changes)) return;
    loads += 1;
    const load = loads;
    const table = await loadOwnTable();
    if (load === loads) onChange(table);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
