/** Tables (CSV, TSV, semicolons) and plain lists of words as rows with their lines. */
import Papa from 'papaparse';

export interface Row {
  /** Where it begins, from 1: a quoted cell may hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TableText {
  readonly rows: readonly Row[];
  /** The line on which a quote is opened that nothing closes. */
  readonly openQuote: number | null;
}

/** The rows of a table with cells in them; which sign parts the cells is found out. */
export function readTable(text: string): TableText {
  const rows: Row[] = [];
  let openQuote: number | null = null;
  let line = 1;
  let counted = 0;
  Papa.parse<string[]>(text, {
    step: ({ data, errors, meta }) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) openQuote = line;
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      for (let at = text.indexOf('\n', counted); at >= 0 && at < meta.cursor; at = text.indexOf('\n', at + 1))
        line += 1;
      counted = meta.cursor;
    },
  });
  return { rows, openQuote };
}

/** A word or phrase a line; lines that begin with # say nothing. */
export function readWords(text: string): TableText {
  const rows = text
    .split(/\r\n|\n|\r/)
    .map((content, index) => ({ line: index + 1, cells: [content] }))
    .filter(({ cells: [content = ''] }) => content.trim() !== '' && !content.trimStart().startsWith('#'));
  return { rows, openQuote: null };
}

/** Whether a text that is no JSON is a table: most of its first lines have the same sign between cells. */
export function looksLikeTable(text: string): boolean {
  const { data } = Papa.parse<string[]>(text.slice(0, 20_000), { preview: 20, skipEmptyLines: 'greedy' });
  const wide = data.filter(({ length }) => length > 1).length;
  return wide > 0 && wide >= data.length * 0.6;
}
