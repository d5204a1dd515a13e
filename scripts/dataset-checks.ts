/** What must hold in a dataset beyond the schema of each file. */
import path from 'node:path';
import type { Cues, Document, Entry } from '../data/schema.ts';
import { checkAbbreviations } from './dataset-abbreviations.ts';
import type { DatasetError, Report } from './dataset-errors.ts';
import { checkForms, checkFormsAreUnique } from './dataset-forms.ts';
import { checkGraph } from './dataset-graph-checks.ts';
import { checkPlaceholders } from './dataset-skeleton.ts';
import { checkDocumentTexts, checkEntryTexts } from './dataset-texts.ts';
import { firstTraditional } from './dataset-traditional.ts';
import type { DatasetFiles, Loaded } from './load-dataset.ts';

/** Every fault in and between the files. */
export function checkDatasetFiles(files: DatasetFiles): DatasetError[] {
  const errors: DatasetError[] = [];
  const reportIn =
    (file: string): Report =>
    (place, reason, hint) =>
      errors.push({ file, path: place, reason, ...(hint !== undefined && { hint }) });

  checkIds(files.documents, reportIn);
  checkIds(files.entries, reportIn);
  checkFormsAreUnique(files.entries, reportIn);
  checkGraph(files, reportIn);
  const brands = files.entries.filter(({ value }) => value.category === 'brand').map(({ value }) => value.names.en);
  for (const { file, value } of files.entries) {
    const report = reportIn(file);
    const folder = path.basename(path.dirname(file));
    if (folder !== value.category) {
      report('category', `"${value.category}" stands in the folder "${folder}"`, 'move the file or mend the category');
    }
    checkPlaceholders(value, report);
    checkForms(value, report);
    checkSources(value, files, report);
    checkFactOrder(value, report);
    checkEntryTexts(value, report);
    checkAbbreviations(value, brands, report);
    for (const key of ['cuesFor', 'cuesAgainst'] as const) checkCues(value[key], key, files, report);
  }
  for (const { file, value } of files.documents) {
    checkSections(value, reportIn(file));
    checkDocumentTexts(value, reportIn(file));
  }
  for (const [name, { zh }] of Object.entries(files.cueGroups ?? {})) {
    checkSimplified(zh, `groups.${name}.zh`, reportIn('cue-groups.json'));
  }
  return errors;
}

function checkIds(files: readonly Loaded<{ id: string }>[], reportIn: (file: string) => Report): void {
  const seen = new Map<string, string>();
  for (const { file, value } of files) {
    const before = seen.get(value.id);
    if (before !== undefined) reportIn(file)('id', `"${value.id}" is the id of ${before} too`);
    else seen.set(value.id, file);
    const name = path.basename(file, '.json');
    if (name !== value.id) reportIn(file)('id', `"${value.id}" is not the file's name "${name}"`, 'make them the same');
  }
}

function checkSources(entry: Entry, { documents, broken }: DatasetFiles, report: Report): void {
  const used = new Set<string>();
  const sourced = [
    ...entry.facts.map(({ key, sources }, index) => ({ key, sources, where: `facts[${index}]` })),
    ...entry.related.map((relation, index) => ({
      key: relation.type,
      sources: relation.type === 'confused-with' ? relation.sources : [],
      where: `related[${index}]`,
    })),
  ];
  for (const { key, sources, where } of sourced) {
    const seen = new Set<string>();
    for (const [at, source] of sources.entries()) {
      const place = `${where}.sources[${at}]`;
      const identity = JSON.stringify(source);
      if (seen.has(identity)) report(place, 'this source is named twice');
      seen.add(identity);
      if ('page' in source) {
        used.add(source.page);
        if (!entry.pages.some(({ id }) => id === source.page)) {
          report(`${place}.page`, `the entry lists no page "${source.page}"`, 'add it to pages');
        }
        continue;
      }
      const document = documents.find(({ value }) => value.id === source.document)?.value;
      if (document) checkSection(source.section, document, `${place}.section`, report);
      else if (!broken.has(source.document)) report(`${place}.document`, `there is no document "${source.document}"`);
    }
    if (key === 'report' && !sources.some((source) => 'document' in source)) {
      report(`${where}.sources`, 'what the report says has the report for its source', 'name the document');
    }
  }
  const pages = new Set<string>();
  for (const [index, { id }] of entry.pages.entries()) {
    if (pages.has(id)) report(`pages[${index}].id`, `the page "${id}" is listed twice`);
    pages.add(id);
    if (!used.has(id)) report(`pages[${index}].id`, `nothing points to the page "${id}"`, 'remove it');
  }
  const fromDocument = entry.facts.some(({ sources }) => sources.some((source) => 'document' in source));
  if (entry.pack === 'report' && !fromDocument) {
    report(
      'facts',
      'no fact of this entry of the pack "report" has a document for its source',
      'or is it "reference"?',
    );
  }
}

function checkSection(section: number | undefined, document: Document, place: string, report: Report): void {
  const numbers = document.sections.map(({ number }) => number);
  if (section === undefined || numbers.includes(section)) return;
  report(place, `the document "${document.id}" has no section ${section}`, `it has ${numbers.join(', ')}`);
}

function checkFactOrder(entry: Entry, report: Report): void {
  const firstOther = entry.facts.findIndex(({ key }) => key !== 'report');
  for (const [index, { key }] of entry.facts.entries()) {
    if (key === 'report' && firstOther >= 0 && index > firstOther) {
      report(`facts[${index}]`, 'what the report says comes before the other facts', 'move it up');
    }
  }
}

function checkCues(cues: Cues, place: string, { cueGroups }: DatasetFiles, report: Report): void {
  for (const [index, group] of cues.groups.entries()) {
    if (cueGroups === null || Object.hasOwn(cueGroups, group)) continue;
    const hint = `there are ${Object.keys(cueGroups).join(', ')}`;
    report(`${place}.groups[${index}]`, `there is no cue group "${group}"`, hint);
  }
  checkSimplified(cues.zh, `${place}.zh`, report);
}

function checkSimplified(words: readonly string[], place: string, report: Report): void {
  for (const [index, word] of words.entries()) {
    const traditional = firstTraditional(word);
    if (traditional === null) continue;
    report(`${place}[${index}]`, `"${traditional}" is a Traditional character`, 'Traditional spellings are derived');
  }
}

function checkSections({ sections }: Document, report: Report): void {
  for (const [index, { number }] of sections.entries()) {
    const before = sections[index - 1]?.number;
    if (before !== undefined && number <= before) {
      report(`sections[${index}].number`, `${number} does not come after ${before}`, 'each once, in rising order');
    }
  }
}
