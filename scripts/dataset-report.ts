/** What a maintainer wants to see of the dataset at a glance, as Markdown. */
import { foldText } from '../core/characters.ts';
import { AMBIGUITY_LEVELS } from '../data/ambiguity.ts';
import { CATEGORY_IDS } from '../data/categories.ts';
import { PACK_IDS } from '../data/packs.ts';
import type { Dataset, Entry, Source } from '../data/schema.ts';
import { buildCards, buildTable } from './build-dataset.ts';
import { spellingsOf, traditionalSpellings } from './dataset-traditional.ts';

/** The report of a dataset. */
export function reportOf(dataset: Dataset): string {
  return `${[
    '# The dataset',
    sizes(dataset),
    '## Entries by category and pack',
    entriesByCategory(dataset),
    '## Facts by source',
    factsBySource(dataset),
    '## Entries with one source only',
    bullets(dataset.entries.filter((entry) => sourcesOf(entry).size === 1).map(({ id }) => id)),
    '## Forms by ambiguity',
    formsByAmbiguity(dataset),
    "## Forms inside another entry's forms",
    bullets(formsInside(dataset)),
    '## Traditional spellings by hand that differ from the derived ones',
    traditionalByHand(dataset),
    '## Entries by place',
    entriesByPlace(dataset),
  ].join('\n\n')}\n`;
}

function sizes(dataset: Dataset): string {
  const spellings = dataset.entries.flatMap(({ forms }) => forms.flatMap(spellingsOf)).length;
  const table = (buildTable(dataset).byteLength / 1000).toFixed(1);
  const cards = (Buffer.byteLength(JSON.stringify(buildCards(dataset))) / 1000).toFixed(1);
  return `${dataset.entries.length} entries, ${spellings} spellings with the derived ones; pattern table ${table} kB, cards ${cards} kB.`;
}

function entriesByCategory({ entries }: Dataset): string {
  const count = (of: (entry: Entry) => boolean) => entries.filter(of).length;
  return table(
    ['category', ...PACK_IDS, 'all'],
    [...CATEGORY_IDS, 'all'].map((category) => {
      const inCategory = (entry: Entry) => category === 'all' || entry.category === category;
      const packs = PACK_IDS.map((pack) => count((entry) => inCategory(entry) && entry.pack === pack));
      return [category, ...packs, count(inCategory)];
    }),
  );
}

function factsBySource({ documents, entries }: Dataset): string {
  const publishers = new Map(documents.map(({ id, publisher }) => [id, publisher.en]));
  const counts = new Map(documents.map(({ id }) => [id, 0]));
  for (const entry of entries) {
    for (const { publisher, url } of entry.pages) {
      const host = hostOf(url);
      if (!publishers.has(host)) publishers.set(host, publisher);
    }
    for (const { sources } of entry.facts) {
      for (const origin of new Set(sources.map((source) => originOf(source, entry)))) {
        counts.set(origin, (counts.get(origin) ?? 0) + 1);
      }
    }
  }
  const rows = [...counts].map(([origin, count]) => [origin, publishers.get(origin)!, count] as const);
  rows.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1));
  return table(['source', 'publisher', 'facts'], rows);
}

function formsByAmbiguity({ entries }: Dataset): string {
  const forms = entries.flatMap((entry) => entry.forms);
  return table(
    ['ambiguity', 'Latin', 'Chinese'],
    AMBIGUITY_LEVELS.map((level) => {
      const own = forms.filter(({ ambiguity }) => ambiguity === level);
      const latin = own.filter(({ script }) => script === 'latin').length;
      return [level, latin, own.length - latin];
    }),
  );
}

/** Where leftmost-longest decides between entries: worth a look when one is added. */
function formsInside({ entries }: Dataset): string[] {
  const forms = entries.flatMap(({ id, forms: own }) => own.map(({ text }) => ({ id, text, folded: foldText(text) })));
  return forms.flatMap((inner) =>
    forms
      .filter((outer) => outer.id !== inner.id && outer.folded !== inner.folded && holds(outer.folded, inner.folded))
      .map((outer) => `${inner.text} (${inner.id}) in ${outer.text} (${outer.id})`),
  );
}

/** Whether a form could be matched inside another: a Latin one as whole words only. */
function holds(outer: string, inner: string): boolean {
  if (/\p{Script=Han}/u.test(inner)) return outer.includes(inner);
  const edge = /[\p{Script=Latin}\p{N}]/u;
  for (let at = outer.indexOf(inner); at >= 0; at = outer.indexOf(inner, at + 1)) {
    if (!edge.test(outer[at - 1] ?? ' ') && !edge.test(outer[at + inner.length] ?? ' ')) return true;
  }
  return false;
}

function traditionalByHand({ entries }: Dataset): string {
  const rows = entries.flatMap(({ id, forms }) =>
    forms.flatMap(({ text, traditional }) => {
      const derived = traditionalSpellings(text);
      if (traditional === undefined || traditional.join() === derived.join()) return [];
      return [[text, id, traditional.join(', ') || 'none', derived.join(', ') || 'none']];
    }),
  );
  return rows.length === 0 ? 'None.' : table(['form', 'entry', 'by hand', 'derived'], rows);
}

/** How many entries say that they are in a place, or a part of it. */
function entriesByPlace({ entries }: Dataset): string {
  const isIn = (entry: Entry, place: string) =>
    entry.related.some(({ id, type }) => id === place && (type === 'located-in' || type === 'part-of'));
  const places = entries.filter(({ category }) => category === 'place');
  const row = (name: string, own: readonly Entry[]) => {
    const brands = own.filter(({ category }) => category === 'brand').length;
    return [name, brands, own.length - brands] as const;
  };
  const rows = places.map(({ id }) =>
    row(
      id,
      entries.filter((entry) => isIn(entry, id)),
    ),
  );
  rows.sort((a, b) => b[1] + b[2] - a[1] - a[2] || (a[0] < b[0] ? -1 : 1));
  const elsewhere = entries.filter((entry) => !places.some(({ id }) => isIn(entry, id)));
  return table(['place', 'brands', 'others'], [...rows, row('none', elsewhere)]);
}

function sourcesOf(entry: Entry): Set<string> {
  return new Set(entry.facts.flatMap(({ sources }) => sources.map((source) => originOf(source, entry, true))));
}

/** A document's id, or the host of a page; with `whole` its full address. */
function originOf(source: Source, { pages }: Entry, whole = false): string {
  if ('document' in source) return source.document;
  const { url } = pages.find(({ id }) => id === source.page)!;
  return whole ? url : hostOf(url);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function bullets(items: readonly string[]): string {
  return items.length === 0 ? 'None.' : items.map((item) => `- ${item}`).join('\n');
}

function table(head: readonly string[], rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  const line = (cells: ReadonlyArray<string | number>) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, index) => (typeof rows[0]?.[index] === 'number' ? '---:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}
