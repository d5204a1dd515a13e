/** Where an entry's forms stand in a text, found the plain way: the ground on which all contenders are compared. */
import { isWordUnit } from '../core/characters.ts';
import type { PatternTable } from '../core/table.ts';
import type { Span, TableForm } from '../core/types.ts';
import { foldWithTable } from './fold-with-table.ts';

export interface Occurrence extends Span {
  readonly form: TableForm;
}

/** An entry's forms, longest first, as they are compared. */
export interface EntryForms {
  readonly entry: number;
  readonly forms: ReadonlyArray<{ readonly form: TableForm; readonly folded: string }>;
}

export function formsOf(table: PatternTable, entry: number): EntryForms {
  return {
    entry,
    forms: table
      .allForms()
      .filter((form) => form.entry === entry)
      .map((form) => ({ form, folded: foldWithTable(table, form.text) }))
      .sort((a, b) => b.folded.length - a.folded.length),
  };
}

/** Leftmost, longest; Latin forms between word edges, exact forms in their case. */
export function occurrencesOf(table: PatternTable, { forms }: EntryForms, text: string): Occurrence[] {
  const folded = foldWithTable(table, text);
  const found: Occurrence[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const match = forms.find(({ form, folded: own }) => folded.startsWith(own, at) && fits(text, at, form));
    if (match === undefined) continue;
    const end = at + match.folded.length;
    found.push({ start: at, end, form: match.form });
    at = end - 1;
  }
  return found;
}

/** Every place where a form's letters stand, whatever is around them and in whatever case: what a naive matcher marks. */
export function substringsOf(table: PatternTable, { forms }: EntryForms, text: string): Occurrence[] {
  const folded = foldWithTable(table, text);
  const found: Occurrence[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const match = forms.find(({ folded: own }) => folded.startsWith(own, at));
    if (match === undefined) continue;
    found.push({ start: at, end: at + match.folded.length, form: match.form });
    at += match.folded.length - 1;
  }
  return found;
}

function fits(text: string, at: number, form: TableForm): boolean {
  const end = at + form.text.length;
  const edge = (inside: number, outside: number): boolean => !(isWordUnit(inside) && isWordUnit(outside));
  if (!edge(text.charCodeAt(at), text.charCodeAt(at - 1)) || !edge(text.charCodeAt(end - 1), text.charCodeAt(end)))
    return false;
  return !form.exactCase || text.slice(at, end) === form.text || !/[A-Za-z]/.test(form.text);
}
