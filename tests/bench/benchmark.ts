/** What `npm run bench` runs. */
import type { BrowserName } from '../../scripts/browsers.ts';
import type { BenchRow } from './statistics.ts';

export interface BenchOptions {
  /** For the benchmarks that need one. */
  readonly browser: BrowserName;
  /** Takes a line of progress. */
  readonly log: (line: string) => void;
}

export interface Benchmark {
  readonly name: string;
  /** Compared with what, in one line. */
  readonly about: string;
  readonly run: (options: BenchOptions) => Promise<BenchRow[]>;
}
