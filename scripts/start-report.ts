/** What `npm start` prints of a page: its entries by category, with how often and in which spellings they stand there. */
import { decodeTable } from '../core/table.ts';
import { CATEGORY_IDS } from '../data/categories.ts';
import type { Dataset } from '../data/schema.ts';
import { buildTable } from './build-dataset.ts';
import { foldWithTable } from './fold-with-table.ts';

/** A mention as it is seen on a page. */
export interface SeenMention {
  readonly category: string;
  readonly text: string;
}

interface Row {
  readonly category: string;
  readonly name: string;
  readonly forms: Set<string>;
  count: number;
}

/** The lines to print; mentions in the page's order, so that spellings and entries keep it. */
export function reportOf(mentions: readonly SeenMention[], dataset: Dataset): string {
  if (mentions.length === 0) return 'Nothing that we know is mentioned on this page.';
  const rows = rowsOf(mentions, dataset);
  const width = { category: longest(rows, 'category'), name: longest(rows, 'name') };
  const lines = rows.map(({ category, name, count, forms }, at) => {
    // A category is named once, as a heading is.
    const head = rows[at - 1]?.category === category ? '' : category;
    return `  ${head.padEnd(width.category)}  ${name.padEnd(width.name)}  ${String(count).padStart(3)}  ${[...forms].join(', ')}`;
  });
  return [
    `${plural(mentions.length, 'mention', 'mentions')} of ${plural(rows.length, 'entry', 'entries')}:`,
    ...lines,
  ].join('\n');
}

function rowsOf(mentions: readonly SeenMention[], dataset: Dataset): Row[] {
  const nameOf = namesByForm(dataset);
  const rows = new Map<string, Row>();
  for (const { category, text } of mentions) {
    const form = text.replace(/\s+/g, ' ');
    const name = nameOf(category, form);
    const row = rows.get(`${category} ${name}`) ?? { category, name, forms: new Set(), count: 0 };
    rows.set(`${category} ${name}`, row);
    row.forms.add(form);
    row.count += 1;
  }
  const rank = ({ category }: Row) => (CATEGORY_IDS as readonly string[]).indexOf(category);
  return [...rows.values()].sort((a, b) => rank(a) - rank(b));
}

/** The name of the entry that has a text as one of its forms and is of that category; the text itself where none has. */
function namesByForm(dataset: Dataset): (category: string, text: string) => string {
  const table = decodeTable(buildTable(dataset));
  const english = new Map(dataset.entries.map(({ id, names }) => [id, names.en]));
  const keyOf = (category: string, text: string): string => `${category} ${foldWithTable(table, text)}`;
  const names = new Map<string, string>();
  for (const { entry, text } of table.allForms()) {
    const { id, category } = table.entries[entry]!;
    names.set(keyOf(category, text), english.get(id) ?? id);
  }
  return (category, text) => names.get(keyOf(category, text)) ?? text;
}

function longest(rows: readonly Row[], column: 'category' | 'name'): number {
  return Math.max(...rows.map((row) => row[column].length));
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
