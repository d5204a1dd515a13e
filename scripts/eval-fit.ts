/** Fits the weights of `core/weights.ts` on the training half: logistic regression, drawn towards the weights as they are. */
import { type Feature, WEIGHTS } from '../core/weights.ts';
import type { Explained } from './eval-decisions.ts';

/** How strongly a weight is drawn towards its present value: so strong that what few lines speak of hardly moves. */
const PULL = 4;
const ROUNDS = 4_000;
const RATE = 0.5;
/** A wrong mark costs more than a missing one. */
const COST_OF_WRONG = 3;

/** The fitted weights. */
export function fitWeights(decisions: readonly Explained[]): Record<Feature, number> {
  const rows = decisions.flatMap(({ split, mention, candidate }) =>
    split === 'train' && candidate !== null && candidate.evidence.length > 0
      ? [
          {
            mention,
            values: candidate.evidence.map(({ feature, value }) => [feature as Feature, value] as const),
          },
        ]
      : [],
  );
  const features = [
    ...new Set([
      ...(Object.keys(WEIGHTS) as Feature[]),
      ...rows.flatMap(({ values }) => values.map(([feature]) => feature)),
    ]),
  ].sort();
  const before = (feature: Feature): number => WEIGHTS[feature] ?? 0;
  const weights = new Map(features.map((feature) => [feature, before(feature)]));
  const of = (feature: Feature): number => weights.get(feature) ?? 0;
  const squares = new Map<Feature, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Map(features.map((feature) => [feature, PULL * (of(feature) - before(feature))]));
    for (const { mention, values } of rows) {
      const score = values.reduce((sum, [feature, value]) => sum + of(feature) * value, 0);
      const error = 1 / (1 + Math.exp(-score)) - (mention ? 1 : 0);
      const cost = mention ? 1 : COST_OF_WRONG;
      for (const [feature, value] of values) gradient.set(feature, (gradient.get(feature) ?? 0) + cost * error * value);
    }
    // Adagrad (J. Duchi, E. Hazan, Y. Singer, JMLR 12, 2011): no step size to choose for each feature.
    for (const [feature, slope] of gradient) {
      const square = (squares.get(feature) ?? 1e-6) + slope ** 2;
      squares.set(feature, square);
      weights.set(feature, of(feature) - (RATE * slope) / Math.sqrt(square));
    }
  }
  return Object.fromEntries(weights) as Record<Feature, number>;
}
