/** Marks a text that was pasted into the popup, with what marks pages. Loaded on demand: it brings the pattern table. */
import table64 from 'virtual:guanghuo-lens/pattern-table';
import type { MarkedText } from '../../components/popup-screen.ts';
import { annotate } from '../../core/annotate.ts';
import { decodeBase64Table, type PatternTable } from '../../core/table.ts';
import type { CategoryId } from '../../data/categories.ts';
import { wantsAny } from '../../utils/own-entries.ts';
import type { Settings } from '../../utils/settings.ts';

let table: PatternTable | null = null;

/** The text in stretches: its mentions of entries that the reader wants, and what stands between. Lines are blocks. */
export function markText(text: string, settings: Settings): MarkedText[] {
  table ??= decodeBase64Table(table64);
  // With their ends, so that nothing is lost.
  const blocks = text.split(/(?<=\n)/);
  const marked: MarkedText[] = [];
  let blockStart = 0;
  for (const [index, candidates] of annotate(blocks, table).entries()) {
    const block = blocks[index] as string;
    let at = 0;
    const add = (end: number, mention?: MarkedText['mention']): void => {
      if (end > at) marked.push({ at: blockStart + at, text: block.slice(at, end), ...(mention && { mention }) });
      at = end;
    };
    for (const { start, end, entry, verdict, reason } of candidates) {
      const known = table.entries[entry];
      if (verdict !== 'accepted' || known === undefined || !wantsAny(settings, known)) continue;
      add(start);
      add(end, { entry: known.id, category: known.category as CategoryId, reason });
    }
    add(block.length);
    blockStart += block.length;
  }
  return marked;
}
