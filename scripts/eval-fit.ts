/**
 * Fits the weights of `core/weights.ts` on the training half: logistic regression, drawn towards nought, so that what few
 * lines speak of weighs little. `crossValidate` says what such weights are worth on entries that they were not fitted on.
 */
import type { Feature } from '../core/weights.ts';
import type { Explained } from './eval-decisions.ts';

/** How strongly a weight is drawn towards nought; of 0.3, 1, 3 the best in cross-validation. */
const PULL = 1;
const ROUNDS = 1_500;
const RATE = 0.5;
/** A wrong mark costs more than a missing one. */
const COST_OF_WRONG = 1.5;
const FOLDS = 8;

interface Row {
  readonly mention: boolean;
  readonly file: string;
  readonly values: ReadonlyArray<readonly [feature: Feature, value: number]>;
}

export type Weights = ReadonlyMap<Feature, number>;

/** What rules have decided has no evidence and is no row. */
function rowOf({ mention, where, candidate }: Explained): Row {
  return {
    mention,
    file: where.split(':')[0] as string,
    values: (candidate?.evidence ?? []).map(({ feature, value }) => [feature as Feature, value] as const),
  };
}

export function fitWeights(decisions: readonly Explained[]): Weights {
  return regress(
    decisions
      .filter(({ split }) => split === 'train')
      .map(rowOf)
      .filter(({ values }) => values.length > 0),
  );
}

function regress(rows: readonly Row[]): Weights {
  const features = [...new Set(rows.flatMap(({ values }) => values.map(([feature]) => feature)))].sort();
  const indexOf = new Map(features.map((feature, index) => [feature, index]));
  const columns = rows.map(({ mention, values }) => ({
    mention,
    indices: values.map(([feature]) => indexOf.get(feature) as number),
    values: values.map(([, value]) => value),
  }));
  const weights = new Float64Array(features.length);
  const squares = new Float64Array(features.length).fill(1e-6);
  const gradient = new Float64Array(features.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, weight] of weights.entries()) gradient[index] = PULL * weight;
    for (const { mention, indices, values } of columns) {
      let score = 0;
      for (const [at, index] of indices.entries()) score += (weights[index] as number) * (values[at] as number);
      const error = (1 / (1 + Math.exp(-score)) - (mention ? 1 : 0)) * (mention ? 1 : COST_OF_WRONG);
      for (const [at, index] of indices.entries()) gradient[index]! += error * (values[at] as number);
    }
    // Adagrad (J. Duchi, E. Hazan, Y. Singer, JMLR 12, 2011): no step size to choose for each feature.
    for (const [index, slope] of gradient.entries()) {
      squares[index]! += slope ** 2;
      weights[index]! -= (RATE * slope) / Math.sqrt(squares[index] as number);
    }
  }
  return new Map(features.map((feature, index) => [feature, weights[index] as number]));
}

/** The decisions of the training half as weights would have made them that were fitted on the other files. */
export function crossValidate(decisions: readonly Explained[]): Explained[] {
  const train = decisions.filter(({ split }) => split === 'train');
  const files = [...new Set(train.map(({ where }) => where.split(':')[0] as string))].sort();
  const foldOf = new Map(files.map((file, index) => [file, index % FOLDS]));
  const rows = train.map(rowOf);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    regress(rows.filter(({ file, values }) => values.length > 0 && foldOf.get(file) !== fold)),
  );
  return train.map((decision, index) => {
    const { file, values } = rows[index] as Row;
    if (values.length === 0) return decision;
    const weights = folds[foldOf.get(file) as number] as Weights;
    const score = values.reduce((sum, [feature, value]) => sum + (weights.get(feature) ?? 0) * value, 0);
    return { ...decision, said: { ...decision.said, ours: score > 0 } };
  });
}
