/** Writes fitted weights as `core/fitted-weights.ts`. */
import { fileURLToPath } from 'node:url';
import { KINDS } from '../core/weights.ts';
import type { Weights } from './eval-fit.ts';

export const WEIGHTS_FILE = fileURLToPath(new URL('../core/fitted-weights.ts', import.meta.url));

/** Less says nothing. */
const LEAST = 0.3;

/** The file's text: weights of common features, and those that differ by kind of entry, in the order of `KINDS`. */
export function weightsFile(weights: Weights): string {
  const common: string[] = [];
  const byKind = new Map<string, number[]>();
  for (const [feature, weight] of weights) {
    const rounded = Math.abs(weight) < LEAST ? 0 : Math.round(weight * 10) / 10;
    const index = KINDS.findIndex((kind) => feature.endsWith(`-${kind}`));
    if (!/^(?:prior|topic|shape)-/.test(feature) || index < 0) {
      if (rounded !== 0) common.push(`  ${key(feature)}: ${rounded},`);
      continue;
    }
    const base = feature.slice(0, feature.lastIndexOf('-'));
    const known = byKind.get(base) ?? KINDS.map(() => 0);
    known[index] = rounded;
    byKind.set(base, known);
  }
  const rows = [...byKind]
    .filter(([, values]) => values.some((value) => value !== 0))
    .map(([base, values]) => `  ${key(base)}: [${values.join(', ')}],`);
  return `/** Written by \`npm run eval -- --fit\`, which says how. Not to be edited by hand. */

/** By feature. */
export const FITTED: Readonly<Record<string, number>> = {
${common.join('\n')}
};

/** By feature; one weight for each kind of entry, in the order of \`KINDS\`. */
export const FITTED_BY_KIND: Readonly<Record<string, readonly number[]>> = {
${rows.join('\n')}
};
`;
}

function key(feature: string): string {
  return /^[a-z]+$/.test(feature) ? feature : `'${feature}'`;
}
