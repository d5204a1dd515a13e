/** Compares texts as the matcher does: case, width, and Traditional characters as their Simplified ones. */
import type { PatternTable } from '../core/table.ts';

/** The text folded unit by unit, so that offsets stay. */
export function foldWithTable(table: PatternTable, text: string): string {
  return Array.from({ length: text.length }, (_, at) => String.fromCharCode(table.fold(text.charCodeAt(at)))).join('');
}
