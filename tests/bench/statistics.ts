/** Timings on shared machines are noisy: rounds are interleaved, medians compared, ratios reported. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? (high as number) : ((low as number) + (high as number)) / 2;
}

/** The median of what two contenders took in the same rounds, one by the other. */
export function ratio(of: readonly number[], to: readonly number[]): number {
  return median(of.map((value, round) => value / (to[round] as number)));
}

export interface BenchRow {
  readonly name: string;
  /** What is measured: `ratio`, `ms`, `kB`. */
  readonly unit: string;
  readonly value: number;
  readonly note?: string;
}
