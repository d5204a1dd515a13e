/** Timings on shared machines are noisy: contenders take turns in one run, medians are compared, ratios reported. */

/** So many rounds at least: with fewer one disturbed round moves the median. */
export const ROUNDS = 7;

/** @throws where there is no value. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of no values');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? (high as number) : ((low as number) + (high as number)) / 2;
}

/** The median of what two contenders took in the same rounds, one by the other. */
export function ratio(of: readonly number[], to: readonly number[]): number {
  return median(of.map((value, round) => value / (to[round] as number)));
}

/** Runs the contenders in turns (A B A B …) and returns what each has measured, round by round. */
export async function interleave<Contenders extends Record<string, () => unknown>>(
  contenders: Contenders,
  rounds = ROUNDS,
): Promise<{ [Name in keyof Contenders]: Array<Awaited<ReturnType<Contenders[Name]>>> }> {
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as unknown[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) results[name]?.push(await run());
  }
  return results as { [Name in keyof Contenders]: Array<Awaited<ReturnType<Contenders[Name]>>> };
}
