/** Reads a pack in our JSON format: what is good of it, and every fault with its line and key. */
import type { z } from 'zod';
import { CATEGORY_IDS } from '../data/categories.ts';
import {
  PACK_FORMAT,
  type UserCategory,
  type UserEntry,
  type UserForm,
  type UserName,
  type UserPack,
  userEntrySchema,
  userPackHeadSchema,
} from '../data/user-pack.ts';
import { cleanForm, cleanText, formProblem, formsOf } from './clean.ts';
import { type Draft, draftOf, failedDraft } from './draft.ts';
import { FaultList, type PackFault } from './faults.ts';
import { issueFaults } from './issue-faults.ts';
import { findJsonFault } from './json-fault.ts';
import { linesOfList } from './json-lines.ts';

/** Whether a text is meant to be JSON: no table and no list of words begins so. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** The draft of a JSON text. */
export function readJsonPack(text: string): Draft {
  let value: unknown;
  try {
    const fault = findJsonFault(text);
    if (fault !== null) {
      const { line, column, reason } = fault;
      return failedDraft({ code: 'not-json', line, params: { column, reason } });
    }
    value = JSON.parse(text);
  } catch (error) {
    // Nested some ten thousand times.
    if (error instanceof RangeError) return failedDraft({ code: 'too-deep' });
    throw error;
  }
  return readPackValue(value, () => linesOfList(text, 'entries'));
}

/** The draft of a pack that has been parsed. @param findLines the lines of its entries; asked where one has a fault */
export function readPackValue(value: unknown, findLines: () => readonly number[] = () => []): Draft {
  if ((value as { format?: unknown } | null)?.format !== PACK_FORMAT) {
    return failedDraft({ code: 'not-a-pack', params: { format: PACK_FORMAT } });
  }
  const head = userPackHeadSchema.safeParse(value);
  const faults = new FaultList();
  if (!head.success) {
    for (const fault of issueFaults(head.error, value)) faults.add(fault);
    // All that is wrong is told at once, though nothing can be taken.
    const { entries } = value as { entries?: unknown };
    if (Array.isArray(entries)) readEntries(entries, null, faults, findLines);
    return { pack: null, forms: 0, faults: faults.listed, faultCount: faults.count, refused: 0 };
  }
  const { format, id, name, version, categories = [], entries: values } = head.data;
  const cleanCategories = categories.map(cleanCategory);
  for (const fault of categoryFaults(cleanCategories)) faults.add(fault);
  if (cleanText(name) === '') faults.add({ code: 'empty', field: 'name' });
  const isHeadGood = faults.count === 0;
  // Where categories are wrong, an entry's means nothing.
  const known = isHeadGood ? new Set<string>([...CATEGORY_IDS, ...categories.map((category) => category.id)]) : null;
  const entries = readEntries(values, known, faults, findLines);
  if (!isHeadGood) return { pack: null, forms: 0, faults: faults.listed, faultCount: faults.count, refused: 0 };
  const pack: UserPack = {
    format,
    id,
    name: cleanText(name),
    ...(version !== undefined && cleanText(version) !== '' && { version: cleanText(version) }),
    ...(categories.length > 0 && { categories: cleanCategories }),
    entries,
  };
  return draftOf(pack, faults);
}

/** The entries that are good; what is wrong with the others is noted. @param categories those that there are; null: any */
function readEntries(
  values: readonly unknown[],
  categories: ReadonlySet<string> | null,
  faults: FaultList,
  findLines: () => readonly number[],
): UserEntry[] {
  const taken = new Set<string>();
  const entries: UserEntry[] = [];
  let lines: readonly number[] | null = null;
  for (const [index, value] of values.entries()) {
    const result = userEntrySchema.safeParse(value);
    const entry = result.success ? cleanEntry(result.data) : null;
    const found =
      entry === null ? issueFaults(result.error as z.ZodError, value) : entryFaults(entry, categories, taken);
    if (found.length > 0) lines ??= findLines();
    const line = lines?.[index];
    if (faults.refuse(found.map((fault) => ({ ...fault, line }))) && entry !== null) {
      entries.push(entry);
      taken.add(entry.id);
    }
  }
  return entries;
}

/** What the schema cannot say of an entry. @param taken ids of the entries before it */
function entryFaults(
  entry: UserEntry,
  categories: ReadonlySet<string> | null,
  taken: ReadonlySet<string>,
): PackFault[] {
  const faults: PackFault[] = [];
  if (taken.has(entry.id)) faults.push({ code: 'duplicate-id', field: 'id', params: { value: entry.id } });
  if (entry.category !== undefined && categories?.has(entry.category) === false) {
    faults.push({ code: 'unknown-category', field: 'category', params: { value: entry.category } });
  }
  const fields: Array<[field: string, form: string]> = [
    ...entry.names.map(({ text }, index) => [`names[${index}].text`, text] as [string, string]),
    ...(entry.forms ?? []).map((form, index) => [`forms[${index}]`, textOf(form)] as [string, string]),
  ];
  const isShort = new Set(formsOf(entry).flatMap(({ text, short }) => (short ? [text] : [])));
  for (const [field, text] of fields) {
    const problem = formProblem(text, isShort.has(text));
    if (problem !== null) faults.push({ code: problem, field, params: { value: text } });
  }
  return faults;
}

function categoryFaults(categories: readonly UserCategory[]): PackFault[] {
  const seen = new Set<string>(CATEGORY_IDS);
  return categories.flatMap(({ id, names }, index): PackFault[] => {
    const field = `categories[${index}].id`;
    const isTaken = seen.has(id);
    seen.add(id);
    return [
      ...(isTaken ? [{ code: 'taken-category', field, params: { value: id } } as const] : []),
      ...(names.some(({ text }) => text === '')
        ? [{ code: 'empty', field: `categories[${index}].names` } as const]
        : []),
    ];
  });
}

function cleanCategory({ id, names, colour }: UserCategory): UserCategory {
  return { id, names: names.map((name) => ({ ...name, text: cleanText(name.text) })), colour };
}

function cleanEntry(entry: z.infer<typeof userEntrySchema>): UserEntry {
  const { names, forms, summary, note, ...rest } = entry;
  return {
    ...rest,
    names: names.map((name): UserName => ({ ...name, text: cleanForm(name.text) })),
    ...(forms && { forms: forms.map(cleanOne) }),
    ...(summary !== undefined && cleanText(summary) !== '' && { summary: cleanText(summary) }),
    ...(note !== undefined && cleanText(note) !== '' && { note: cleanText(note) }),
  };
}

function cleanOne(form: UserForm): UserForm {
  return typeof form === 'string' ? cleanForm(form) : { ...form, text: cleanForm(form.text) };
}

function textOf(form: UserForm): string {
  return typeof form === 'string' ? form : form.text;
}
