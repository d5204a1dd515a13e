/** What a fuzz is told and what it tells. */
import type { BrowserName } from '../../scripts/browsers.ts';
import type { Operation } from './operations.ts';

export interface FuzzOptions {
  readonly browser: BrowserName;
  readonly seed: number;
  /** The first sequence and how many. */
  readonly first: number;
  readonly sequences: number;
  /** When to begin no more, in ms since 1970. */
  readonly until: number;
  /** So many differences are looked into; the others are counted. */
  readonly explained: number;
  readonly log: (line: string) => void;
}

export interface Difference {
  readonly sequence: number;
  /** The operations that it takes, what was painted after them, and what a fresh scan paints. */
  readonly operations: readonly Operation[];
  readonly followed: readonly string[];
  readonly fresh: readonly string[];
  /** An error instead. */
  readonly error: string | null;
}

export interface FuzzResult {
  /** The content script's parts in a page, or the built extension. */
  readonly subject: 'parts' | 'extension';
  readonly browser: BrowserName;
  readonly seed: number;
  readonly sequences: number;
  /** Mentions painted in all of them: a fuzz that paints none proves nothing. */
  readonly mentions: number;
  readonly seconds: number;
  /** The sequences that made a difference. */
  readonly failed: readonly number[];
  /** The first of them, looked into. */
  readonly differences: readonly Difference[];
}
