/** Marks a text that was pasted into the popup, with what marks pages. Loaded on demand: it brings the pattern table. */
import table64 from 'virtual:guanghuo-lens/pattern-table';
import { browser } from 'wxt/browser';
import type { MarkedText } from '../../components/popup-screen.ts';
import { settle } from '../../core/annotate.ts';
import { decodeBase64Table, type PatternTable } from '../../core/table.ts';
import { TableSet } from '../../core/table-set.ts';
import type { Request } from '../../utils/messages.ts';
import { wantsAny } from '../../utils/own-entries.ts';
import type { Settings } from '../../utils/settings.ts';

let table: PatternTable | null = null;

/**
 * The text in stretches: its mentions of entries that the reader wants, those of their own packs too, and what stands
 * between. Lines are blocks.
 */
export async function markText(text: string, settings: Settings): Promise<MarkedText[]> {
  table ??= decodeBase64Table(table64);
  const bundled = table;
  const tables = new TableSet(() => bundled, await loadOwnTable());
  // With their ends, so that nothing is lost.
  const blocks = text.split(/(?<=\n)/);
  const marked: MarkedText[] = [];
  let blockStart = 0;
  const found = settle(
    blocks.map((block) => tables.scan(block)),
    tables,
  );
  for (const [index, candidates] of found.entries()) {
    const block = blocks[index] as string;
    let at = 0;
    const add = (end: number, mention?: MarkedText['mention']): void => {
      if (end > at) marked.push({ at: blockStart + at, text: block.slice(at, end), ...(mention && { mention }) });
      at = end;
    };
    for (const { start, end, entry, verdict, reason } of candidates) {
      const known = tables.entries[entry];
      if (verdict !== 'accepted' || known === undefined || !wantsAny(settings, known)) continue;
      add(start);
      add(end, { entry: known.id, category: known.category, reason });
    }
    add(block.length);
    blockStart += block.length;
  }
  return marked;
}

/** The table of the reader's own packs; null where none is on, or it cannot be had. */
async function loadOwnTable(): Promise<PatternTable | null> {
  try {
    const own: unknown = await browser.runtime.sendMessage({ type: 'get-own-table' } satisfies Request);
    return typeof own === 'string' ? decodeBase64Table(own) : null;
  } catch (error) {
    console.debug('Guanghuo Lens: no own packs', error);
    return null;
  }
}
