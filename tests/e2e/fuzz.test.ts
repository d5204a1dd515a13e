/** A short fuzz: what is painted after random changes is what a fresh scan paints. `npm run fuzz` does more of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { PageFuzz } from '../fuzz/page-fuzz.ts';
import { REGRESSIONS } from '../fuzz/regressions.ts';

const FIXED_SEED = 7;
const FRESH_SEED = Math.floor(Math.random() * 2 ** 31);
const SEQUENCES = 168;

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
    ['the fixed seed', FIXED_SEED],
    ['a fresh seed', FRESH_SEED],
  ])(`after ${SEQUENCES} sequences of %s, %i`, async (_, seed) => {
    console.log(`${name}: npm run fuzz -- --browser ${name} --subject parts --seed ${seed} --sequences ${SEQUENCES}`);
    const replies = await fuzz.runBatch(seed, 0, SEQUENCES);
    const [failed] = replies.filter((reply) => reply.failed);
    expect(failed && (await fuzz.explain(seed, failed))).toBeUndefined();
    expect(replies.reduce((sum, { mentions }) => sum + mentions, 0)).toBeGreaterThan(SEQUENCES);
  });
});
