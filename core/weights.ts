/**
 * How much each piece of evidence counts, as log-odds that a candidate is a mention. Fitted by logistic regression on the
 * training half of `tests/eval/` (`npm run eval -- --fit` prints them anew); the signs are those that one would expect.
 * The priors of likely forms are then set by hand: half of that set is against, on purpose, while in the world such a form hardly
 * ever means something else (over 1,200 saved pages, not one was marked wrongly).
 */
import type { Ambiguity } from '../data/ambiguity.ts';
import type { AnyCategoryId } from '../data/categories.ts';

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
  'prior-evidence-han-term': -1.91,
  'prior-evidence-latin-culture': -1.82,
  'prior-evidence-latin-name': -2.15,
  'prior-evidence-latin-place': -0.92,
  'prior-evidence-latin-term': -2.68,
  'prior-likely-han-culture': 1.1,
  'prior-likely-han-name': 1.1,
  'prior-likely-han-place': 1.1,
  'prior-likely-han-term': 2.2,
  'prior-likely-latin-culture': -0.4,
  'prior-likely-latin-name': -0.4,
  'prior-likely-latin-place': -0.4,
  'prior-likely-latin-term': -1,
  'prior-strong-han-culture': -0.09,
  'prior-strong-han-name': 0.05,
  'prior-strong-han-place': 1.05,
  'prior-strong-han-term': -0.69,
  'prior-strong-latin-culture': -2.37,
  'prior-strong-latin-name': -2,
  'prior-strong-latin-place': -0.85,
  'prior-strong-latin-term': -2.57,
  'against-block': -2.53,
  'against-near': -3.61,
  'against-sentence': -2.35,
  'against-title': -0.95,
  'against-touching': -3.12,
  alone: -0.5,
  bracketed: -2.2,
  capitals: -0.38,
  'cue-block': 2.37,
  'cue-near': 3.92,
  'cue-sentence': 1.65,
  'cue-title': 1.6,
  'cue-touching': 4.61,
  foreign: -1.2,
  hashtag: 0.23,
  japanese: -2.09,
  'left-cut': -2.09,
  'left-letter': -1.58,
  'left-open': -0.33,
  'long-form': -0.61,
  'name-after': -1.55,
  'name-before': -0.68,
  neighbour: 2.15,
  'neighbour-alike': 0.86,
  'neighbour-listed': 1.08,
  person: -1.87,
  quotation: 2.05,
  'right-cut': -2.93,
  'right-letter': -1.23,
  'right-open': -0.69,
  'shared-cue-block': 0.65,
  'shared-cue-near': 4.29,
  'shared-cue-sentence': 2.86,
  titled: -1.13,
  'topic-abroad-culture': -0.47,
  'topic-abroad-name': 0.5,
  'topic-abroad-place': -0.41,
  'topic-abroad-term': 0.1,
  'topic-appliances-name': 0.58,
  'topic-appliances-place': -0.95,
  'topic-appliances-term': -0.77,
  'topic-china-culture': 1.65,
  'topic-china-name': 1.04,
  'topic-china-place': -0.71,
  'topic-china-term': 3.94,
  'topic-company-culture': 0.64,
  'topic-company-name': 1.07,
  'topic-company-place': 0.45,
  'topic-company-term': 0.32,
  'topic-cooking-culture': -0.49,
  'topic-cooking-name': 0.44,
  'topic-cooking-place': 0.45,
  'topic-culture-trade-culture': 2.66,
  'topic-culture-trade-name': 0.46,
  'topic-culture-trade-place': -0.53,
  'topic-culture-trade-term': 0.71,
  'topic-government-culture': -0.5,
  'topic-government-name': 0.68,
  'topic-government-term': -0.17,
  'topic-industry-culture': 0.1,
  'topic-industry-name': 1.42,
  'topic-industry-place': 1.14,
  'topic-industry-term': 1.6,
  'topic-nature-culture': -0.96,
  'topic-nature-name': -0.46,
  'topic-nature-place': -0.73,
  'topic-nature-term': -0.53,
  'topic-people-culture': -0.17,
  'topic-people-name': -1.32,
  'topic-people-place': -0.33,
  'topic-people-term': -1.04,
  'topic-product-culture': 0.68,
  'topic-product-name': 1.4,
  'topic-product-place': -0.87,
  'topic-product-term': 0.4,
  'topic-software-culture': -0.98,
  'topic-software-place': -0.61,
  'topic-software-term': -1.25,
  'topic-sport-culture': -0.27,
  'topic-sport-name': -0.34,
  'topic-sport-place': -0.63,
  'topic-sport-term': -3.03,
  'topic-stage-culture': -0.97,
  'topic-stage-name': -1.71,
  'topic-stage-place': -1.55,
  'topic-stage-term': -1.56,
  'topic-trade-culture': -0.1,
  'topic-trade-name': 0.98,
  'topic-trade-place': 1.48,
  'topic-trade-term': 1.72,
  'topic-urban-culture': 0.11,
  'topic-urban-name': -0.36,
  'topic-urban-place': 1.11,
  'topic-urban-term': -0.42,
};

/** What a mention of the same entry that is beyond doubt, elsewhere on the page, is worth. Set by hand: the training set has too few whole pages. */
export const PAGE_EVIDENCE_WEIGHT = 4.5;

/** A candidate counts from here on, in log-odds: above even, for a wrong mark costs more trust than a missing one. */
export const THRESHOLD = 0;

/** An accepted candidate is evidence for others of its entry from here on. */
export const BEYOND_DOUBT = 3;

/** What sort of thing an entry of the category is. */
export function kindOf(category: AnyCategoryId): Kind {
  if (category === 'brand') return 'name';
  return category === 'place' || category === 'culture' ? category : 'term';
}

/** The prior of a form. */
export function priorOf(ambiguity: Ambiguity, latin: boolean, kind: Kind): Prior {
  const level = ambiguity === 'needs-strong-evidence' ? 'strong' : ambiguity === 'likely' ? 'likely' : 'evidence';
  return `prior-${level}-${latin ? 'latin' : 'han'}-${kind}`;
}
