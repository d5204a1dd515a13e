/** What must hold of the edges between entries: each leads somewhere, and no entry is out of reach. */
import type { Entry } from '../data/schema.ts';
import type { Report } from './dataset-errors.ts';
import { STATED_INVERSES } from './dataset-relations.ts';
import type { DatasetFiles } from './load-dataset.ts';

/** The places that are part of none of ours. */
const OUTERMOST_PLACES: readonly string[] = ['guangdong', 'greater-bay-area'];

/** Checks the relations of every entry. */
export function checkGraph(files: DatasetFiles, reportIn: (file: string) => Report): void {
  const entries = new Map(files.entries.map(({ value }) => [value.id, value]));
  const named = new Set(files.entries.flatMap(({ value }) => value.related.map(({ id }) => id)));
  const isPlace = (id: string): boolean => files.broken.has(id) || entries.get(id)?.category === 'place';
  for (const { file, value } of files.entries) {
    const report = reportIn(file);
    checkEnds(value, entries, files.broken, report);
    if (value.category === 'brand') checkBrand(value, entries, isPlace, report);
    if (value.category === 'place') checkPlace(value, isPlace, report);
    if (value.related.length === 0 && !named.has(value.id) && value.category !== 'place') {
      report('related', 'the entry names no other and no other names it', 'nobody would find it: relate it to one');
    }
  }
}

function checkEnds(
  entry: Entry,
  entries: ReadonlyMap<string, Entry>,
  broken: ReadonlySet<string>,
  report: Report,
): void {
  for (const [index, { id, type }] of entry.related.entries()) {
    const other = entries.get(id);
    const inverse = STATED_INVERSES[type];
    if (id === entry.id) report(`related[${index}].id`, 'an entry is not related to itself');
    else if (!other && !broken.has(id)) report(`related[${index}].id`, `there is no entry "${id}"`);
    else if (other && inverse && !other.related.some((back) => back.id === entry.id && back.type === inverse)) {
      const hint = `add {"id": "${entry.id}", "type": "${inverse}"} to its related`;
      report(`related[${index}]`, `"${id}" does not name "${entry.id}" as its ${inverse}`, hint);
    } else if (other && type === 'confused-with' && isStatedTwice(entry, index, other)) {
      report(`related[${index}]`, `"${id}" says too that they are confused`, 'say it in one of both: it is derived');
    }
  }
}

/** Whether a confusion is stated by the other entry as well, or before in this one. */
function isStatedTwice(entry: Entry, index: number, other: Entry): boolean {
  const names = (list: Entry['related'], id: string) =>
    list.some((one) => one.type === 'confused-with' && one.id === id);
  return names(other.related, entry.id) || names(entry.related.slice(0, index), other.id);
}

/** A brand is found from its place. One whose city is none of ours has its seat elsewhere and needs no place. */
function checkBrand(
  brand: Entry,
  entries: ReadonlyMap<string, Entry>,
  isPlace: (id: string) => boolean,
  report: Report,
): void {
  const located = brand.related.filter(({ type, id }) => type === 'located-in' && isPlace(id)).map(({ id }) => id);
  const cities = brand.facts.filter(({ key }) => key === 'city').map(({ text }) => cityOf(text.en));
  if (located.length === 0 && cities.length === 0) {
    report('related', 'a brand is located-in a place', 'or give it a fact "city": where it is instead');
  }
  for (const city of cities) {
    const place = [...entries.values()].find(({ category, names }) => category === 'place' && names.en === city);
    if (place === undefined || located.includes(place.id)) continue;
    const hint = `add {"id": "${place.id}", "type": "located-in"}`;
    report('related', `its city is ${city}, but it is not located-in that place`, hint);
  }
}

/** `Foshan (Beijiao, Shunde)` is Foshan. */
function cityOf(text: string): string {
  return text.replace(/\s*\(.*$/, '');
}

function checkPlace({ id, related }: Entry, isPlace: (id: string) => boolean, report: Report): void {
  if (OUTERMOST_PLACES.includes(id)) return;
  if (!related.some((relation) => relation.type === 'part-of' && isPlace(relation.id))) {
    report('related', 'a place is part-of another one', 'only Guangdong and the Greater Bay Area are not');
  }
}
