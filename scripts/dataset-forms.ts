/** What must hold for the spellings that are matched. */
import { foldText, foldWidth } from '../core/characters.ts';
import type { Entry, Form } from '../data/schema.ts';
import type { Report } from './dataset-errors.ts';
import { coveringSpellings, firstSimplified, firstTraditional, spellingsOf } from './dataset-traditional.ts';
import type { Loaded } from './load-dataset.ts';

interface Holder {
  readonly file: string;
  readonly entry: string;
  readonly place: string;
  readonly form: Form;
  readonly spelling: string;
}

/**
 * Reports every form that two hold and that is not shared on purpose. Forms that differ in case only are two forms
 * where each of them is for its very case (Canton Fair, CANTON FAIR).
 */
export function checkFormsAreUnique(entries: readonly Loaded<Entry>[], reportIn: (file: string) => Report): void {
  const holders = new Map<string, Holder[]>();
  for (const { file, value } of entries) {
    for (const [index, form] of value.forms.entries()) {
      for (const spelling of new Map(spellingsOf(form).map((text) => [identityOf(text, form), text])).values()) {
        const holder = { file, entry: value.id, place: `forms[${index}].text`, form, spelling };
        const same = holders.get(foldText(spelling)) ?? [];
        const other = same.find((candidate) => clash(candidate, holder));
        if (other) reportIn(file)(holder.place, ...describe(holder, other));
        holders.set(foldText(spelling), [...same, holder]);
      }
    }
  }
}

function clash(one: Holder, other: Holder): boolean {
  const bothExact = one.form.case === 'exact' && other.form.case === 'exact';
  if (bothExact && identityOf(one.spelling, one.form) !== identityOf(other.spelling, other.form)) return false;
  return one.entry === other.entry || !(one.form.shared && other.form.shared);
}

function describe({ entry, form, spelling }: Holder, other: Holder): [reason: string, hint: string] {
  const derived = spelling === form.text ? '' : ', derived from this form,';
  const reason = `the form "${spelling}"${derived} is there already: ${other.file} ${other.place}`;
  if (entry === other.entry) return [reason, 'remove one, or give both the case "exact" if they differ in case'];
  return [reason, 'remove one, or say "shared": true in both if evidence is to decide'];
}

/** The text as the matcher compares a form of this case. */
function identityOf(text: string, { case: kind }: Form): string {
  if (kind !== 'exact') return foldText(text);
  return [...text].map((character) => String.fromCharCode(foldWidth(character.charCodeAt(0)))).join('');
}

/** Checks the forms and covering words of an entry. */
export function checkForms(entry: Entry, report: Report): void {
  for (const [index, form] of entry.forms.entries()) checkForm(form, `forms[${index}]`, report);
  const spellings = entry.forms.flatMap(spellingsOf).map(foldText);
  for (const [index, word] of entry.covering.entries()) {
    const traditional = firstTraditional(word);
    if (traditional !== null && !entry.forms.some(({ script, text }) => script === 'hant' && word.includes(text))) {
      const hint = 'Traditional spellings are derived';
      report(`covering[${index}]`, `"${traditional}" is a Traditional character`, hint);
    }
    const words = coveringSpellings(word, entry.forms).map(foldText);
    const covers = words.some((covering) => spellings.some((form) => covering !== form && covering.includes(form)));
    if (!covers) {
      report(`covering[${index}]`, `"${word}" is not a longer word around a form of the entry`, 'it rules nothing out');
    }
  }
}

function checkForm({ text, script, case: kind, traditional }: Form, place: string, report: Report): void {
  const hasHan = /\p{Script=Han}/u.test(text);
  if (hasHan && script === 'latin') report(`${place}.script`, `"${text}" has Chinese characters`, 'hans or hant');
  if (!hasHan && script !== 'latin') report(`${place}.script`, `"${text}" has no Chinese character`, 'latin');
  if (script !== 'latin' && kind !== undefined) report(`${place}.case`, 'only a Latin form has a case', 'remove it');
  if (script !== 'hans' && traditional !== undefined) {
    report(`${place}.traditional`, 'only a Simplified form has Traditional spellings', 'remove it');
  }
  if (foldText(text).length !== text.length)
    report(`${place}.text`, `"${text}" has invisible characters`, 'remove them');
  const amiss = script === 'hans' ? firstTraditional(text) : script === 'hant' ? firstSimplified(text) : null;
  if (amiss !== null) report(`${place}.text`, `"${amiss}" is no character of the script ${script}`);
  for (const [index, spelling] of (traditional ?? []).entries()) {
    const simplified = firstSimplified(spelling);
    if (simplified !== null) report(`${place}.traditional[${index}]`, `"${simplified}" is a Simplified character`);
  }
}
