/** Makes a pack of the rows of a table or of a list of words. */
import { hashOf } from '../core/hash.ts';
import { CATEGORY_IDS, type CategoryId, OWN_COLOURS } from '../data/categories.ts';
import {
  languageTagSchema,
  MAX_CATEGORIES,
  MAX_NAME,
  MAX_TEXT,
  PACK_FORMAT,
  type UserCategory,
  type UserEntry,
  type UserForm,
  userEntrySchema,
} from '../data/user-pack.ts';
import { cleanForm, cleanText, formProblem } from './clean.ts';
import { type Draft, draftOf, failedDraft } from './draft.ts';
import { FaultList, type PackFault } from './faults.ts';
import type { Column, TableReading } from './table-columns.ts';
import type { Row, TableText } from './table-text.ts';
import { CASES, LANGUAGES, YES_NO } from './table-words.ts';

/** Between the aliases in a cell. No comma: names have them. */
const BETWEEN_ALIASES = /[|;；、\n]/;

export interface TablePackOptions extends TableReading {
  readonly id: string;
  readonly name: string;
  /** What our own categories are called in the languages that we speak, in lower case. */
  readonly categoryLabels: ReadonlyMap<string, CategoryId>;
}

/** The draft of a table. */
export function tablePack({ rows, openQuote }: TableText, options: TablePackOptions): Draft {
  const { mapping, hasHeading, id, name } = options;
  if (mapping.term === undefined) return failedDraft({ code: 'no-term-column' });
  const faults = new FaultList();
  if (openQuote !== null) faults.add({ code: 'open-quote', line: openQuote });
  const categories = new OwnCategories(options.categoryLabels);
  const lineOfTerm = new Map<string, number>();
  const ids = new Set<string>();
  const entries: UserEntry[] = [];
  const headings = hasHeading ? rows[0] : undefined;
  for (const row of rows.slice(hasHeading ? 1 : 0)) {
    // What stands behind an open quote is no row.
    if (openQuote !== null && row.line >= openQuote) continue;
    const reading = new RowReading(row, options, headings);
    const entry = reading.entry(categories);
    const { text } = entry.names[0]!;
    const other = lineOfTerm.get(text);
    if (other !== undefined) reading.fault('duplicate-term', 'term', { value: text, other });
    if (!faults.refuse(reading.faults)) continue;
    lineOfTerm.set(text, row.line);
    entries.push({ ...entry, id: freeId(text, ids) });
  }
  const used = new Set(entries.map(({ category }) => category));
  const own = categories.list.filter((category) => used.has(category.id));
  return draftOf({ format: PACK_FORMAT, id, name, ...(own.length > 0 && { categories: own }), entries }, faults);
}

/** An id that is the same whenever the term is read again. */
function freeId(term: string, taken: Set<string>): string {
  const slug = term
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 40);
  const base = slug !== undefined && /^[\x20-\x7e]+$/.test(term) ? slug : `e-${hashOf(term).toString(36)}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** What a row says of all its forms. */
interface FormRules {
  readonly case: 'any' | 'exact' | undefined;
  /** A single Chinese character is meant. */
  readonly short: boolean;
}

/** One row, and what is wrong with it. */
class RowReading {
  readonly faults: PackFault[] = [];
  readonly #row: Row;
  readonly #options: TablePackOptions;
  readonly #headings: Row | undefined;

  constructor(row: Row, options: TablePackOptions, headings: Row | undefined) {
    this.#row = row;
    this.#options = options;
    this.#headings = headings;
  }

  entry(categories: OwnCategories): UserEntry {
    const lang = this.#language();
    const rules: FormRules = {
      case: this.#choice('case', CASES),
      short: this.#choice('short', YES_NO) === 'yes',
    };
    const term = this.#form('term', this.#cell('term'), rules);
    const aliases = this.#cell('aliases')
      .split(BETWEEN_ALIASES)
      .filter((alias) => alias.trim() !== '')
      .map((alias) => this.#form('aliases', alias, rules));
    // What is said of a name stands among the forms.
    const forms = [term, ...aliases].filter((form, index) => index > 0 || typeof form !== 'string');
    const category = this.#category(categories);
    const texts = {
      summary: this.#text('summary'),
      url: this.#url(),
      note: this.#text('note'),
    };
    return {
      id: '',
      names: [{ text: typeof term === 'string' ? term : term.text, ...(lang !== '' && { lang }) }],
      ...(forms.length > 0 && { forms }),
      ...(category !== null && { category }),
      ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    };
  }

  /** Notes a fault of a cell, under the heading that its column has in the table. */
  fault(code: PackFault['code'], column: Column, params: PackFault['params'] = {}): void {
    const index = this.#options.mapping[column] as number;
    const field = this.#headings?.cells[index]?.trim() || column;
    this.faults.push({ code, line: this.#row.line, field, params });
  }

  #cell(column: Column): string {
    const index = this.#options.mapping[column];
    return index === undefined ? '' : (this.#row.cells[index] ?? '');
  }

  #form(column: 'term' | 'aliases', cell: string, rules: FormRules): UserForm {
    const text = cleanForm(cell);
    // A longer form needs no leave.
    const isShort = rules.short && [...text].length === 1;
    const problem = formProblem(text, isShort);
    if (text.length > MAX_NAME) this.fault('too-long', column, { most: MAX_NAME, value: text.slice(0, 60) });
    else if (problem !== null) this.fault(problem, column, { value: text });
    if (rules.case === undefined && !isShort) return text;
    return { text, ...(rules.case !== undefined && { case: rules.case }), ...(isShort && { short: true }) };
  }

  /** What the cell says in one of the words for it; undefined for an empty cell. */
  #choice<Choice extends string>(column: Column, words: ReadonlyMap<string, Choice>): Choice | undefined {
    const cell = cleanText(this.#cell(column));
    if (cell === '') return undefined;
    const choice = words.get(cell.toLowerCase());
    if (choice === undefined) this.fault('wrong-value', column, { values: [...new Set(words.values())].join(', ') });
    return choice;
  }

  #text(column: 'summary' | 'note' | 'url'): string {
    const text = cleanText(this.#cell(column));
    if (text.length > MAX_TEXT) this.fault('too-long', column, { most: MAX_TEXT, value: text.slice(0, 60) });
    return text;
  }

  #url(): string {
    const url = this.#text('url');
    if (url === '' || url.length > MAX_TEXT) return url;
    if (!userEntrySchema.shape.url.safeParse(url).success) this.fault('bad-url', 'url', { value: url.slice(0, 60) });
    return url;
  }

  #language(): string {
    const cell = cleanText(this.#cell('language'));
    const lang = LANGUAGES.get(cell.toLowerCase()) ?? cell.replaceAll('_', '-');
    if (lang !== '' && !languageTagSchema.safeParse(lang).success) {
      this.fault('bad-language', 'language', { value: cell.slice(0, 60) });
    }
    return lang;
  }

  #category(categories: OwnCategories): string | null {
    const cell = cleanText(this.#cell('category'));
    if (cell === '') return null;
    if (cell.length > MAX_NAME) {
      this.fault('too-long', 'category', { most: MAX_NAME, value: cell.slice(0, 60) });
      return null;
    }
    const id = categories.idOf(cell);
    if (id === null) this.fault('too-many-categories', 'category', { most: MAX_CATEGORIES, value: cell });
    return id;
  }
}

/** The categories that a table names: ours where it calls them as we do, else new ones in hues that take turns. */
class OwnCategories {
  readonly list: UserCategory[] = [];
  readonly #ids: Map<string, string>;

  constructor(labels: ReadonlyMap<string, CategoryId>) {
    this.#ids = new Map([...CATEGORY_IDS.map((id) => [id, id] as const), ...labels]);
  }

  /** Null where there are too many. */
  idOf(name: string): string | null {
    const key = name.toLowerCase();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if (this.list.length === MAX_CATEGORIES) return null;
    const id = `category-${this.list.length + 1}`;
    const colour = OWN_COLOURS[this.list.length % OWN_COLOURS.length]!;
    this.#ids.set(key, id);
    this.list.push({ id, names: [{ text: name }], colour });
    return id;
  }
}
