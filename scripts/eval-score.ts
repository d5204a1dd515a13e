/** Precision, recall and F1 over groups of decisions. */

/** One place in a text of the labelled set: whether it is a mention, and what each contender says. */
export interface Decision {
  readonly split: 'train' | 'test';
  readonly entry: string;
  readonly category: string;
  readonly form: string;
  readonly level: string;
  readonly where: string;
  readonly mention: boolean;
  readonly said: Readonly<Record<Contender, boolean>>;
}

/** We; the form's letters anywhere; the form as a word of `Intl.Segmenter`; forms that need no evidence only. */
export const CONTENDERS = ['ours', 'substring', 'segmenter', 'full names'] as const;
export type Contender = (typeof CONTENDERS)[number];

export interface Score {
  readonly mentions: number;
  readonly others: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf(decisions: readonly Decision[], contender: Contender): Score {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let mentions = 0;
  for (const { mention, said } of decisions) {
    if (mention) mentions += 1;
    if (said[contender]) {
      if (mention) right += 1;
      else wrong += 1;
    } else if (mention) missed += 1;
  }
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { mentions, others: decisions.length - mentions, precision, recall, f1 };
}

/** The decisions by what the function says of them, most first. */
export function groupBy(
  decisions: readonly Decision[],
  key: (decision: Decision) => string,
): Array<[string, Decision[]]> {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(key(decision)) ?? [];
    group.push(decision);
    groups.set(key(decision), group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
