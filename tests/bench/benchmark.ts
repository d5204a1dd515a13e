/** What `npm run bench` runs. */
import type { BrowserName } from '../../scripts/browsers.ts';

export interface BenchOptions {
  /** For the benchmarks that need one. */
  readonly browser: BrowserName;
  /** Takes a line of progress. */
  readonly log: (line: string) => void;
}

export interface Benchmark {
  readonly name: string;
  /** For who asks which there are. */
  readonly about: string;
  readonly run: (options: BenchOptions) => Promise<BenchTable[]>;
}

/** What was measured in one way. */
export interface BenchTable {
  readonly title: string;
  readonly rows: readonly BenchRow[];
}

export interface BenchRow {
  readonly name: string;
  /** By what was measured and its unit: `first mark ms`, `ours / read` (a ratio). */
  readonly measures: Readonly<Record<string, number>>;
}
