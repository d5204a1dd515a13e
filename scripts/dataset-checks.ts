/** What must hold between the files of a dataset, beyond what each one's schema says. */
import path from 'node:path';
import { foldText } from '../core/characters.ts';
import { type Cues, type Entry, type Localized, SENTENCE_FACT_KEYS } from '../data/schema.ts';
import { firstSimplified, firstTraditional, spellingsOf, traditionalSpellings } from './dataset-traditional.ts';
import type { DatasetError, DatasetFiles, Loaded } from './load-dataset.ts';

type Fault = (place: string, reason: string) => void;

/** Longest text of a summary or fact, in characters (UTF-16 units): a card is read at a glance. */
const MAX_LENGTH = { en: 160, zh: 80 };

/** Relations that the other side has to state too, as what. */
const INVERSES: Readonly<Record<string, string>> = {
  competitor: 'competitor',
  parent: 'subsidiary',
  subsidiary: 'parent',
  'product-of': 'maker-of',
  'maker-of': 'product-of',
};

/** Every fault between the files. */
export function checkEntries(files: DatasetFiles): DatasetError[] {
  const errors: DatasetError[] = [];
  const faultIn =
    (file: string): Fault =>
    (place, reason) =>
      errors.push({ file, path: place, reason });

  checkIds([...files.documents, ...files.entries], faultIn);
  checkFormsAreUnique(files.entries, faultIn);
  const entries = new Map(files.entries.map(({ value }) => [value.id, value]));
  for (const { file, value } of files.entries) {
    const fault = faultIn(file);
    const folder = path.dirname(file).split('/').at(-1);
    if (folder !== value.category) fault('category', `"${value.category}" stands in the folder of "${folder}"`);
    checkForms(value, fault);
    checkFacts(value, files, fault);
    checkRelations(value, entries, fault);
    checkTexts(value, fault);
    for (const key of ['cuesFor', 'cuesAgainst'] as const) checkCues(value[key], key, files, fault);
  }
  for (const { file, value } of files.documents) checkDocument(value, faultIn(file));
  return errors;
}

function checkIds(files: readonly Loaded<{ id: string }>[], faultIn: (file: string) => Fault): void {
  const seen = new Map<string, string>();
  for (const { file, value } of files) {
    const before = seen.get(value.id);
    if (before !== undefined) faultIn(file)('id', `"${value.id}" is the id of ${before} too`);
    seen.set(value.id, file);
    if (path.basename(file, '.json') !== value.id) faultIn(file)('id', `"${value.id}" is not the name of the file`);
  }
}

function checkFormsAreUnique(entries: readonly Loaded<Entry>[], faultIn: (file: string) => Fault): void {
  const seen = new Map<string, { file: string; shared: boolean; exact: boolean }>();
  for (const { file, value } of entries) {
    for (const [index, form] of value.forms.entries()) {
      const exact = form.case === 'exact';
      for (const spelling of spellingsOf(form)) {
        const key = exact ? spelling : foldText(spelling);
        const before = seen.get(key);
        if (before && !(before.shared && form.shared && before.file !== file)) {
          faultIn(file)(
            `forms[${index}].text`,
            `the form "${spelling}" stands in ${before.file} already; if on purpose, say "shared": true in both`,
          );
        }
        seen.set(key, { file, shared: form.shared ?? false, exact });
      }
    }
  }
}

function checkForms(entry: Entry, fault: Fault): void {
  for (const [index, form] of entry.forms.entries()) {
    if (form.script !== 'latin' && form.case !== undefined)
      fault(`forms[${index}].case`, 'only a Latin form has a case');
    if (form.script !== 'hans' && form.traditional !== undefined) {
      fault(`forms[${index}].traditional`, 'only a Simplified form has Traditional spellings');
    }
    const han = /\p{Script=Han}/u.test(form.text);
    if (han === (form.script === 'latin')) fault(`forms[${index}].script`, `"${form.text}" is not ${form.script}`);
  }
  const spellings = entry.forms.flatMap(spellingsOf).map(foldText);
  for (const [index, word] of entry.covering.entries()) {
    const words = [word, ...traditionalSpellings(word)].map(foldText);
    const covers = words.some((covering) => spellings.some((form) => covering !== form && covering.includes(form)));
    if (!covers) fault(`covering[${index}]`, `"${word}" covers no form of the entry`);
  }
}

function checkFacts(entry: Entry, { documents }: DatasetFiles, fault: Fault): void {
  const used = new Set<string>();
  let reportIsOver = false;
  for (const [index, fact] of entry.facts.entries()) {
    if (fact.key !== 'report') reportIsOver = true;
    else if (reportIsOver) fault(`facts[${index}]`, 'what the report says comes before the other facts');
    for (const [at, source] of fact.sources.entries()) {
      const place = `facts[${index}].sources[${at}]`;
      if ('page' in source) {
        used.add(source.page);
        if (!entry.pages.some(({ id }) => id === source.page))
          fault(`${place}.page`, `no page "${source.page}" is listed`);
        continue;
      }
      const document = documents.find(({ value }) => value.id === source.document)?.value;
      if (!document) fault(`${place}.document`, `there is no document "${source.document}"`);
      else if (source.section !== undefined && !document.sections.some(({ number }) => number === source.section)) {
        fault(`${place}.section`, `the document "${source.document}" has no section ${source.section}`);
      }
    }
  }
  for (const [index, { id }] of entry.pages.entries()) {
    if (!used.has(id)) fault(`pages[${index}].id`, `no fact points to the page "${id}"`);
  }
  if (entry.pack === 'report' && !entry.facts.some(({ key }) => key === 'report')) {
    fault('facts', 'an entry of the report pack has a fact of the key "report"');
  }
}

function checkRelations(entry: Entry, entries: ReadonlyMap<string, Entry>, fault: Fault): void {
  for (const [index, { id, type }] of entry.related.entries()) {
    const other = entries.get(id);
    const inverse = INVERSES[type];
    if (id === entry.id) fault(`related[${index}].id`, 'an entry is not related to itself');
    else if (!other) fault(`related[${index}].id`, `there is no entry "${id}"`);
    else if (inverse && !other.related.some((back) => back.id === entry.id && back.type === inverse)) {
      fault(`related[${index}]`, `"${id}" does not name "${entry.id}" as its ${inverse}`);
    }
  }
}

function checkTexts(entry: Entry, fault: Fault): void {
  checkLocalized(entry.summary, 'summary', true, fault);
  for (const [index, { key, text }] of entry.facts.entries()) {
    checkLocalized(text, `facts[${index}].text`, (SENTENCE_FACT_KEYS as readonly string[]).includes(key), fault);
  }
  checkScripts(entry.names, 'names', fault);
}

function checkLocalized(text: Localized, place: string, sentence: boolean, fault: Fault): void {
  if (text.en.length > MAX_LENGTH.en)
    fault(`${place}.en`, `${text.en.length} characters; ${MAX_LENGTH.en} is the most`);
  for (const key of ['zhHans', 'zhHant'] as const) {
    if (text[key].length > MAX_LENGTH.zh)
      fault(`${place}.${key}`, `${text[key].length} characters; ${MAX_LENGTH.zh} is the most`);
  }
  for (const key of ['en', 'zhHans', 'zhHant'] as const) {
    const ends = /[.。]$/.test(text[key]);
    if (sentence && !ends) fault(`${place}.${key}`, 'a sentence ends with a full stop');
    if (!sentence && ends) fault(`${place}.${key}`, 'a value has no full stop');
  }
  const [figures, ...others] = [text.en, text.zhHans, text.zhHant].map(figuresIn);
  if (others.some((other) => other !== figures)) fault(place, 'the languages do not say the same figures');
  checkScripts(text, place, fault);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The numbers in Arabic digits, sorted; an English month counts as the number that Chinese writes. */
function figuresIn(text: string): string {
  const dated = text.replace(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'), (month) =>
    String(MONTHS.indexOf(month) + 1),
  );
  return (dated.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).sort().join(' ');
}

function checkScripts({ zhHans, zhHant }: { zhHans: string; zhHant: string }, place: string, fault: Fault): void {
  const traditional = firstTraditional(zhHans);
  if (traditional !== null) fault(`${place}.zhHans`, `"${traditional}" is a Traditional character`);
  const simplified = firstSimplified(zhHant);
  if (simplified !== null) fault(`${place}.zhHant`, `"${simplified}" is a Simplified character`);
}

function checkCues(cues: Cues, place: string, { cueGroups }: DatasetFiles, fault: Fault): void {
  for (const [index, group] of cues.groups.entries()) {
    if (!(group in cueGroups)) fault(`${place}.groups[${index}]`, `there is no cue group "${group}"`);
  }
}

function checkDocument(
  document: { title: Localized; sections: readonly { title: Localized; summary: Localized }[] },
  fault: Fault,
): void {
  checkScripts(document.title, 'title', fault);
  for (const [index, { title, summary }] of document.sections.entries()) {
    checkScripts(title, `sections[${index}].title`, fault);
    checkScripts(summary, `sections[${index}].summary`, fault);
  }
}
