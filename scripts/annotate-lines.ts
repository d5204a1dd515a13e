/** One line of `npm run annotate -- --jsonl`: a page of its own in, mentions and rejected candidates out. */
import { annotate } from '../core/annotate.ts';
import type { Scanner } from '../core/scan.ts';
import type { PatternTable } from '../core/table.ts';
import type { Reason } from '../core/types.ts';
import type { AnyCategoryId } from '../data/categories.ts';

/** Offsets are UTF-16 units of the line's `text`; `form` is the dataset's spelling. */
export interface LineMention {
  readonly entry: string;
  readonly category: AnyCategoryId;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

export interface LineResult {
  readonly mentions: readonly LineMention[];
  readonly rejected: ReadonlyArray<LineMention & { readonly reason: string }>;
}

/** The answer to a line; empty with an error where the line is no `{"text": …}`, so that answers stay in step with lines. */
export function annotateLine(
  line: string,
  table: PatternTable,
  scanner: Scanner,
): { result: LineResult; error: string | null } {
  const parsed = textOf(line);
  if ('error' in parsed) return { result: { mentions: [], rejected: [] }, error: parsed.error };
  const mentions: LineMention[] = [];
  const rejected: Array<LineMention & { reason: string }> = [];
  for (const { entry, form, start, end, verdict, reason } of annotate([parsed.text], table, scanner).flat()) {
    const { id, category } = table.entries[entry]!;
    const mention = { entry: id, category, form: table.form(form).text, start, end };
    if (verdict === 'accepted') mentions.push(mention);
    else rejected.push({ ...mention, reason: describeReason(reason) });
  }
  return { result: { mentions, rejected }, error: null };
}

/** A reason in one short text: its kind, and the word or entry that it speaks of. */
export function describeReason(reason: Reason): string {
  if ('word' in reason) return `${reason.kind}: ${reason.word}`;
  if ('entry' in reason) return `${reason.kind}: ${reason.entry}`;
  return reason.kind;
}

function textOf(line: string): { text: string } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
  return typeof text === 'string' ? { text } : { error: 'not an object with a "text" that is a string' };
}
