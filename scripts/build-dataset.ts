/** What the builds make out of the dataset: the pattern table for pages, the cards for the background. */
import { compileTable } from '../core/compile.ts';
import type { CompileInput } from '../core/types.ts';
import type { CardSource, StoredCard, StoredGroup } from '../data/card.ts';
import type { Cues, Dataset, Entry, Source } from '../data/schema.ts';
import { citiesOf } from './dataset-cities.ts';
import { relatedGroups } from './dataset-relations.ts';
import { traditionalVariants } from './dataset-traditional.ts';

/** The forms, covering words and cues of all entries; Traditional characters count as their Simplified ones. */
export function toCompileInput({ entries, cueGroups }: Dataset): CompileInput {
  const words = ({ en, zh }: Pick<Cues, 'en' | 'zh'>): string[] => [...en, ...zh];
  return {
    entries: entries.map((entry) => ({
      id: entry.id,
      category: entry.category,
      pack: entry.pack,
      forms: entry.forms.flatMap((form) =>
        [form.text, ...(form.traditional ?? [])].map((text) => ({
          text,
          exactCase: form.case === 'exact',
          ambiguity: form.ambiguity,
        })),
      ),
      covering: entry.covering,
      cuesFor: words(entry.cuesFor),
      cuesAgainst: words(entry.cuesAgainst),
      cueListsFor: entry.cuesFor.groups,
      cueListsAgainst: entry.cuesAgainst.groups,
    })),
    cueLists: Object.fromEntries(Object.entries(cueGroups).map(([name, cues]) => [name, words(cues)])),
    variants: traditionalVariants(),
  };
}

/** The pattern table of a dataset (see `core/table-format.ts`). */
export function buildTable(dataset: Dataset): Uint8Array {
  return compileTable(toCompileInput(dataset));
}

/** Every entry's card, by id. */
export function buildCards(dataset: Dataset): Record<string, StoredCard> {
  const related = relatedGroups(dataset.entries);
  const cities = citiesOf(dataset.entries);
  return Object.fromEntries(
    dataset.entries.map((entry) => {
      const city = cities.get(entry.id);
      const card = cardOf(entry, related.get(entry.id)!, dataset);
      return [entry.id, city === undefined ? card : { ...card, city }];
    }),
  );
}

function cardOf(entry: Entry, related: readonly StoredGroup[], dataset: Dataset): StoredCard {
  const sources: CardSource[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (source: Source): number => {
    const key = JSON.stringify(source);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    sources.push(cardSource(source, entry, dataset));
    numbers.set(key, sources.length - 1);
    return sources.length - 1;
  };
  const facts = entry.facts.map(({ key, text, asOf, sources: own }) => ({
    key,
    text,
    ...(asOf !== undefined && { asOf }),
    sources: own.map(numberOf),
  }));
  return {
    id: entry.id,
    pack: entry.pack,
    category: entry.category,
    names: cardNames(entry),
    summary: entry.summary,
    facts,
    sources,
    related,
  };
}

function cardNames({ names: { en, zhHans, zhHant, pinyin } }: Entry): StoredCard['names'] {
  return { en, zhHans, zhHant, ...(pinyin !== undefined && { pinyin }) };
}

function cardSource(source: Source, entry: Entry, { documents }: Dataset): CardSource {
  if ('page' in source) {
    const { title, publisher, url, seen } = entry.pages.find(({ id }) => id === source.page)!;
    return { kind: 'page', title, publisher, url, seen };
  }
  const { id, title, publisher, published, sections } = documents.find((document) => document.id === source.document)!;
  const section = sections.find(({ number }) => number === source.section);
  return {
    kind: 'document',
    document: id,
    title,
    publisher,
    published,
    ...(section && { section: { number: section.number, title: section.title } }),
  };
}
