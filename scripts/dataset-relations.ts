/** The edges between entries: which of them both sides have to state, and which follow from what one side states. */
import type { CardRelationType, DerivedRelationType, StoredGroup } from '../data/card.ts';
import type { Confusion, Entry, RelationType } from '../data/schema.ts';

/** Relations that the other side has to state too, as what: neither is the side that knows better. */
export const STATED_INVERSES: Readonly<Partial<Record<RelationType, RelationType>>> = {
  competitor: 'competitor',
  parent: 'subsidiary',
  subsidiary: 'parent',
  'product-of': 'maker-of',
  'maker-of': 'product-of',
};

/** Relations that one side states: what the other side's card calls them. */
const DERIVED_INVERSES: Readonly<Partial<Record<Edge['type'], DerivedRelationType | 'see-also' | 'confused-with'>>> = {
  'located-in': 'home-of',
  'part-of': 'includes',
  'in-sector': 'sector-of',
  'instrument-of': 'served-by',
  'see-also': 'see-also',
  'confused-with': 'confused-with',
};

/** The order of a card. What comes first says more, so of two relations between the same entries the later is left out. */
const CARD_ORDER: ReadonlyArray<Edge['type']> = [
  'confused-with',
  'parent',
  'subsidiary',
  'product-of',
  'maker-of',
  'located-in',
  'part-of',
  'in-sector',
  'instrument-of',
  'competitor',
  'home-of',
  'includes',
  'sector-of',
  'served-by',
  'see-also',
];

/** So many names of a kind are enough for a card; what an entry states itself is named all the same. */
const MOST_NAMES = 8;

interface Edge {
  readonly type: CardRelationType | 'confused-with';
  readonly id: string;
  /** By the entry itself; else it follows from what the other one states. */
  readonly stated: boolean;
}

/**
 * What the card of each entry names as related, by entry id: both ways, every related entry once. What is confused with
 * the entry is told with the difference elsewhere on the card (see `confusionsOf`), so it is not named here again.
 */
export function relatedGroups(entries: readonly Entry[]): ReadonlyMap<string, readonly StoredGroup[]> {
  const sectors = new Set(entries.filter(({ category }) => category === 'sector').map(({ id }) => id));
  const edges = new Map<string, Edge[]>(
    entries.map(({ id, related }) => [
      id,
      related.map((relation) => ({ id: relation.id, type: edgeType(relation, sectors), stated: true })),
    ]),
  );
  for (const { id, related } of entries) {
    for (const relation of related) {
      const type = DERIVED_INVERSES[edgeType(relation, sectors)];
      if (type !== undefined) edges.get(relation.id)?.push({ type, id, stated: false });
    }
  }
  const rank = ranksOf(entries);
  return new Map([...edges].map(([id, own]) => [id, groupsOf(own, rank)]));
}

/** What a card calls a relation: what is part of a sector works in it, as a company is no piece of "home appliances". */
function edgeType({ id, type }: Entry['related'][number], sectors: ReadonlySet<string>): Edge['type'] {
  return type === 'part-of' && sectors.has(id) ? 'in-sector' : type;
}

function groupsOf(edges: readonly Edge[], rank: ReadonlyMap<string, number>): StoredGroup[] {
  const named = new Set<string>();
  return CARD_ORDER.flatMap((type) => {
    const own = edges
      .filter((edge) => edge.type === type)
      .sort((a, b) => Number(b.stated) - Number(a.stated) || rank.get(a.id)! - rank.get(b.id)!)
      .filter(({ id }) => !named.has(id) && named.add(id));
    if (own.length === 0 || type === 'confused-with') return [];
    const most = Math.max(MOST_NAMES, own.filter(({ stated }) => stated).length);
    // "1 more" takes the room of the one.
    const shown = own.length <= most + 1 ? own.length : most;
    return [{ type, ids: own.map(({ id }) => id), shown }];
  });
}

/** An entry that is taken for another one, with what its author says of the difference. */
export interface ConfusionOf {
  readonly id: string;
  readonly confusion: Confusion;
  /** The entry that states it: its sources are among that entry's pages. */
  readonly statedBy: Entry;
}

/** What is confused with each entry, by entry id: both ways, by the other one's id. */
export function confusionsOf(entries: readonly Entry[]): ReadonlyMap<string, readonly ConfusionOf[]> {
  const found = new Map<string, ConfusionOf[]>(entries.map(({ id }) => [id, []]));
  for (const statedBy of entries) {
    for (const confusion of statedBy.related) {
      if (confusion.type !== 'confused-with') continue;
      found.get(statedBy.id)?.push({ id: confusion.id, confusion, statedBy });
      found.get(confusion.id)?.push({ id: statedBy.id, confusion, statedBy });
    }
  }
  return found;
}

/** Whom a card names first: those of whom the report speaks, then those that many others name. */
function ranksOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { related } of entries) for (const { id } of related) named.set(id, (named.get(id) ?? 0) + 1);
  const weightOf = ({ id, pack }: Entry) => (pack === 'report' ? entries.length : 0) + (named.get(id) ?? 0);
  const ranked = entries.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1));
  return new Map(ranked.map(({ id }, index) => [id, index]));
}
