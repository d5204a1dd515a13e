/**
 * How much each piece of evidence counts, as log-odds that a candidate is a mention. Fitted by logistic regression on the
 * training half of `tests/eval/` (`npm run eval -- --fit` prints them anew); the signs are those that one would expect.
 */
import type { Ambiguity } from '../data/ambiguity.ts';
import type { CategoryId } from '../data/categories.ts';

/** What a candidate is to begin with. */
export type Prior = `prior-${'likely' | 'evidence' | 'strong'}-${'latin' | 'han'}-${Kind}`;

/** What sort of thing an entry is: the words around a company's name are others than those around a place's. */
export type Kind = 'name' | 'place' | 'term' | 'culture';

/** A shared list of cues (`data/cue-groups.json`) of which words stand in the sentence. */
export type Topic = `topic-${string}-${Kind}`;

export type Feature =
  | Prior
  | Topic
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
  | 'left-open'
  | 'right-open'
  | 'left-letter'
  | 'right-letter'
  | 'left-cut'
  | 'right-cut'
  | 'person'
  | 'name-before'
  | 'name-after'
  | 'quotation'
  | 'hashtag'
  | 'bracketed'
  | 'titled'
  | 'alone'
  | 'capitals'
  | 'foreign'
  | 'japanese';

export const WEIGHTS: Readonly<Record<Exclude<Feature, Topic>, number>> & Readonly<Partial<Record<Topic, number>>> = {
  'prior-evidence-han-culture': -1.19,
  'prior-evidence-han-name': -1.4,
  'prior-evidence-han-place': -0.91,
  'prior-evidence-han-term': -1.93,
  'prior-evidence-latin-culture': -1.81,
  'prior-evidence-latin-name': -1.88,
  'prior-evidence-latin-place': -0.97,
  'prior-evidence-latin-term': -2.68,
  'prior-likely-han-culture': 1.58,
  'prior-likely-han-name': 0.32,
  'prior-likely-han-place': 1.03,
  'prior-likely-han-term': -0.71,
  'prior-likely-latin-culture': -0.7,
  'prior-likely-latin-name': -1.93,
  'prior-likely-latin-place': -0.44,
  'prior-likely-latin-term': -2.23,
  'prior-strong-han-culture': -0.62,
  'prior-strong-han-name': -0.12,
  'prior-strong-han-place': 0.33,
  'prior-strong-han-term': -0.09,
  'prior-strong-latin-culture': -2.83,
  'prior-strong-latin-name': -1.76,
  'prior-strong-latin-place': -0.67,
  'prior-strong-latin-term': -2.51,
  'against-block': -2.14,
  'against-near': -3.73,
  'against-sentence': -2.65,
  'against-title': -0.89,
  'against-touching': -2.46,
  alone: -0.5,
  bracketed: -2,
  capitals: -0.41,
  'cue-block': 2.35,
  'cue-near': 4.58,
  'cue-sentence': 2.52,
  'cue-title': 1.09,
  'cue-touching': 4.68,
  foreign: -1.38,
  hashtag: 0.26,
  japanese: -1.66,
  'left-cut': -1.88,
  'left-letter': -1.65,
  'left-open': -0.32,
  'long-form': -0.71,
  'name-after': -1.53,
  'name-before': -0.63,
  neighbour: 2.57,
  'neighbour-alike': 0.55,
  'neighbour-listed': 1.07,
  person: -1.28,
  quotation: 1.71,
  'right-cut': -2.91,
  'right-letter': -1.32,
  'right-open': -0.66,
  'shared-cue-block': -0.13,
  'shared-cue-near': 4.27,
  'shared-cue-sentence': 3.51,
  titled: -1.09,
  'topic-abroad-culture': -0.08,
  'topic-abroad-name': 0.32,
  'topic-abroad-place': -0.6,
  'topic-appliances-name': 0.34,
  'topic-appliances-place': -0.84,
  'topic-appliances-term': -1.13,
  'topic-china-culture': 1.9,
  'topic-china-name': 0.95,
  'topic-china-place': -0.78,
  'topic-china-term': 4.42,
  'topic-company-culture': 0.05,
  'topic-company-name': 1.06,
  'topic-company-place': 0.37,
  'topic-company-term': 0.31,
  'topic-cooking-culture': -0.94,
  'topic-cooking-name': 0.34,
  'topic-cooking-place': 0.09,
  'topic-cooking-term': 0.12,
  'topic-culture-trade-culture': 2.33,
  'topic-culture-trade-name': 0.68,
  'topic-culture-trade-place': -0.78,
  'topic-culture-trade-term': 0.4,
  'topic-government-culture': -0.68,
  'topic-government-name': 0.76,
  'topic-government-place': 0.23,
  'topic-industry-name': 1.37,
  'topic-industry-place': 0.95,
  'topic-industry-term': 1.67,
  'topic-nature-culture': -1.5,
  'topic-nature-name': -0.53,
  'topic-nature-place': -1.14,
  'topic-nature-term': -0.67,
  'topic-people-culture': -0.31,
  'topic-people-name': -1.16,
  'topic-people-place': -0.24,
  'topic-people-term': -1.12,
  'topic-product-culture': 0.9,
  'topic-product-name': 1.27,
  'topic-product-place': -1.32,
  'topic-product-term': 0.41,
  'topic-software-culture': -0.85,
  'topic-software-name': -0.13,
  'topic-software-place': -0.52,
  'topic-software-term': -1.31,
  'topic-sport-culture': -0.25,
  'topic-sport-name': -0.13,
  'topic-sport-place': -0.37,
  'topic-sport-term': -3.11,
  'topic-stage-culture': -1.07,
  'topic-stage-name': -1.72,
  'topic-stage-place': -1.74,
  'topic-stage-term': -1.79,
  'topic-trade-culture': -0.63,
  'topic-trade-name': 1.01,
  'topic-trade-place': 1.78,
  'topic-trade-term': 2.23,
  'topic-urban-culture': 0.67,
  'topic-urban-name': -0.52,
  'topic-urban-place': 1.86,
  'topic-urban-term': -0.26,
};

/** What a mention of the same entry that is beyond doubt, elsewhere on the page, is worth. Set by hand: the training set has too few whole pages. */
export const PAGE_EVIDENCE_WEIGHT = 2.5;

/** A candidate counts from here on, in log-odds: above even, for a wrong mark costs more trust than a missing one. */
export const THRESHOLD = 0;

/** An accepted candidate is evidence for others of its entry from here on. */
export const BEYOND_DOUBT = 3;

/**
 * Added to the prior of a likely form. Half of the labelled set is against, on purpose; in the world such a form hardly ever
 * means something else, and real pages bear that out: over 1,200 saved ones, no likely form was marked wrongly.
 */
export const LIKELY_IN_THE_WORLD = 1;

/** What sort of thing an entry of the category is. */
export function kindOf(category: CategoryId): Kind {
  if (category === 'brand') return 'name';
  return category === 'place' || category === 'culture' ? category : 'term';
}

/** The prior of a form. */
export function priorOf(ambiguity: Ambiguity, latin: boolean, kind: Kind): Prior {
  const level = ambiguity === 'needs-strong-evidence' ? 'strong' : ambiguity === 'likely' ? 'likely' : 'evidence';
  return `prior-${level}-${latin ? 'latin' : 'han'}-${kind}`;
}
