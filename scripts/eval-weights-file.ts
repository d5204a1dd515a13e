/** Writes fitted weights as `core/fitted-weights.ts`. */
import { fileURLToPath } from 'node:url';
import { KINDS } from '../core/weights.ts';
import type { Weights } from './eval-fit.ts';

export const WEIGHTS_FILE = fileURLToPath(new URL('../core/fitted-weights.ts', import.meta.url));

/** Less says nothing. */
const LEAST = 0.3;

/**
 * Added by hand to what was fitted, for every kind. Half of the labelled set is against, on purpose, while in the world a
 * likely form hardly ever means something else. Few lines of the set have what 的 makes an adjective of.
 */
const BY_HAND: Readonly<Record<string, number>> = {
  'prior-likely-latin': 0.5,
  'prior-likely-han': 0.5,
  'prior-evidence-latin': 0.2,
  'prior-evidence-han': 0.2,
  'shape-predicate': -1.5,
};

/** The file's text: weights of common features, and those that differ by kind of entry, in the order of `KINDS`. */
export function weightsFile(weights: Weights): string {
  const common: string[] = [];
  const byKind = new Map<string, number[]>();
  for (const [feature, weight] of weights) {
    const tenths = Math.abs(weight) < LEAST ? 0 : Math.round(weight * 10);
    const index = KINDS.findIndex((kind) => feature.endsWith(`-${kind}`));
    if (!/^(?:prior|topic|shape)-/.test(feature) || index < 0) {
      if (tenths !== 0) common.push(`${feature} ${tenths}`);
      continue;
    }
    const base = feature.slice(0, feature.lastIndexOf('-'));
    const known = byKind.get(base) ?? KINDS.map(() => 0);
    known[index] = tenths;
    byKind.set(base, known);
  }
  for (const [base, weight] of Object.entries(BY_HAND)) {
    const fitted = byKind.get(base) ?? KINDS.map(() => 0);
    byKind.set(
      base,
      fitted.map((tenths) => tenths + Math.round(weight * 10)),
    );
  }
  const rows = (isTopic: boolean): string =>
    [...byKind]
      .filter(([base]) => base.startsWith('topic-') === isTopic)
      .filter(([, values]) => values.some((value) => value !== 0))
      .map(([base, values]) => `${base} ${values.slice(0, values.findLastIndex((value) => value !== 0) + 1).join(' ')}`)
      .join('\n');
  return `/**
 * Written by \`npm run eval -- --fit\`, which says how, and what is added by hand. Not to be edited by hand. Text, for as objects they take more
 * of the content script.
 */

/** A line for each feature: its name and its weight in tenths. */
export const FITTED = \`
${common.join('\n')}
\`;

/** The same with a weight for each kind of entry, in the order of \`KINDS\`; zeros at the end are left out. */
export const FITTED_BY_KIND = \`
${rows(false)}
\`;

/** The same of topics. Goes into the pattern table with their lists of cues, not into the content script. */
export const FITTED_TOPICS = \`
${rows(true)}
\`;
`;
}
