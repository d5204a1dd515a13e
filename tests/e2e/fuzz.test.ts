/** A short fuzz: what is painted after random changes is what a fresh scan paints. `npm run fuzz` does more of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { PageFuzz } from '../fuzz/page-fuzz.ts';
import { REGRESSIONS } from '../fuzz/regressions.ts';

const FIXED_SEED = 7;
const FRESH_SEED = Math.floor(Math.random() * 2 ** 31);
const SEQUENCES = 168;
/** Of a fresh seed: 2 in 1,000 sequences still differ (docs/ARCHITECTURE.md); more than so many mean that there are more. */
const MOST_FRESH_DIFFERENCES = 2;

describe.each(BROWSERS)('%s: what is painted is what a fresh scan paints', (name) => {
  let fuzz: PageFuzz;
  beforeAll(async () => {
    fuzz = await PageFuzz.open(name);
  });
  afterAll(() => fuzz?.close());

  it.each(REGRESSIONS)('when $name', async ({ operations, sequence = 0 }) => {
    expect(await fuzz.runOne(0, sequence, operations)).toMatchObject({ difference: null });
  });

  it.each([
    ['the fixed seed', FIXED_SEED, 0],
    ['a fresh seed', FRESH_SEED, MOST_FRESH_DIFFERENCES],
  ])(`after ${SEQUENCES} sequences of %s, %i`, async (_, seed, most) => {
    console.log(`${name}: npm run fuzz -- --browser ${name} --subject parts --seed ${seed} --sequences ${SEQUENCES}`);
    const replies = await fuzz.runBatch(seed, 0, SEQUENCES);
    const failed = replies.filter((reply) => reply.failed);
    const differences = [];
    for (const reply of failed.slice(0, 1)) differences.push(await fuzz.explain(seed, reply));
    if (differences.length > 0) console.log(JSON.stringify(differences, null, 1));
    expect(failed.length, JSON.stringify(differences)).toBeLessThanOrEqual(most);
    expect(replies.reduce((sum, { mentions }) => sum + mentions, 0)).toBeGreaterThan(SEQUENCES);
  });
});
