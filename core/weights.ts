/**
 * How much each piece of evidence counts, as log-odds that a candidate is a mention. Fitted by logistic regression on the
 * training half of `tests/eval/` (see `fitted-weights.ts`).
 */
import type { Ambiguity } from '../data/ambiguity.ts';
import type { AnyCategoryId } from '../data/categories.ts';
import { FITTED, FITTED_BY_KIND, FITTED_TOPICS } from './fitted-weights.ts';

/** What sort of thing an entry is, in the order of the weights: the words around a company's name are others than those around a place's. */
export const KINDS = ['name', 'place', 'term', 'culture'] as const;
export type Kind = (typeof KINDS)[number];

/** Evidence that counts alike for every kind of entry. */
export type CommonFeature =
  /** Cues of the entry's own: touching the candidate, near it, elsewhere in the sentence, elsewhere in the block, in the title. */
  | 'cue-touching'
  | 'cue-near'
  | 'cue-sentence'
  | 'cue-block'
  | 'cue-title'
  /** Cues of lists that many entries share. */
  | 'shared-cue-near'
  | 'shared-cue-sentence'
  | 'shared-cue-block'
  | 'against-touching'
  | 'against-near'
  | 'against-sentence'
  | 'against-block'
  | 'against-title'
  /** A safe mention of another entry in the sentence, one of the same category, one right beside it in a list. */
  | 'neighbour'
  | 'neighbour-alike'
  | 'neighbour-listed'
  | 'long-form'
  | 'foreign'
  | 'japanese';

/** What a candidate is to begin with. */
export type Prior = `prior-${'likely' | 'evidence' | 'strong'}-${'latin' | 'han'}`;

/** A shared list of cues (`data/cue-groups.json`) of which words stand in the sentence, or beside the candidate. */
export type Topic = `topic-${string}`;

/** How a candidate is written and what stands around it, see `surroundings.ts`. */
export type Shape = `shape-${string}`;

/** Evidence that counts differently for each kind of entry. */
export type Feature = CommonFeature | `${Prior | Topic | Shape}-${Kind}`;

let known: ReadonlyMap<string, number> | null = null;

/** All weights but those of topics, by feature. Read when first asked for: in most frames there is nothing to weigh. */
export function allWeights(): ReadonlyMap<string, number> {
  if (known !== null) return known;
  const weights = new Map<string, number>();
  for (const [feature, [weight = 0]] of rowsOf(FITTED)) weights.set(feature, weight);
  for (const [base, row] of rowsOf(FITTED_BY_KIND)) {
    for (const [index, kind] of KINDS.entries()) weights.set(`${base}-${kind}`, row[index] ?? 0);
  }
  known = weights;
  return weights;
}

function rowsOf(text: string): Array<readonly [name: string, weights: readonly number[]]> {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...tenths] = line.split(' ');
      return [name, tenths.map((tenth) => Number(tenth) / 10)] as const;
    });
}

let topics: ReadonlyMap<string, readonly number[]> | null = null;

/** The weights of a topic for each of `KINDS`, in tenths, as the pattern table keeps them. For whoever makes a table. */
export function topicWeights(name: string): readonly number[] {
  topics ??= new Map(rowsOf(FITTED_TOPICS));
  return KINDS.map((_, kind) => Math.round((topics?.get(`topic-${name}`)?.[kind] ?? 0) * 10));
}

/** The weight of a feature that is no topic; those are asked of the table. */
export function weightOf(feature: Feature): number {
  return allWeights().get(feature) ?? 0;
}

/** What a mention of the same entry that is beyond doubt, elsewhere on the page, is worth. Set by hand: the training set has too few whole pages. */
export const PAGE_EVIDENCE_WEIGHT = 2.5;

/** What the page's other mentions are worth to a brand that stands alone in its block, where nothing else can be said for it. Set by hand. */
export const ALONE_WEIGHT = 4;

/** A candidate counts from here on, in log-odds; that a wrong mark costs more trust than a missing one is in the fit. */
export const THRESHOLD = 0;

/** An accepted candidate is evidence for others of its entry from here on. */
export const BEYOND_DOUBT = 3;

/** What sort of thing an entry of the category is. */
export function kindOf(category: AnyCategoryId): Kind {
  if (category === 'brand') return 'name';
  return category === 'place' || category === 'culture' ? category : 'term';
}

/** The prior of a form. */
export function priorOf(ambiguity: Ambiguity, latin: boolean): Prior {
  const level = ambiguity === 'needs-strong-evidence' ? 'strong' : ambiguity === 'likely' ? 'likely' : 'evidence';
  return `prior-${level}-${latin ? 'latin' : 'han'}`;
}
