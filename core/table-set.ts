/**
 * Where "the table" becomes "the tables": the bundled one and the one compiled from a reader's own packs are matched each
 * by itself, and where their candidates overlap one of them is kept.
 */
import { createScanner, type Scanner } from './scan.ts';
import type { PatternTable } from './table.ts';
import type { Candidate, TableEntry } from './types.ts';

interface Opened {
  readonly tables: readonly PatternTable[];
  readonly scanners: readonly Scanner[];
}

export class TableSet implements Scanner {
  readonly #decode: () => PatternTable;
  readonly #own: PatternTable | null;
  #opened: Opened | null = null;
  #entries: readonly TableEntry[] | null = null;

  /**
   * @param decode gives the bundled table. Called when the first text is scanned: many frames have none.
   * @param own the table of the reader's own packs; null where there is none.
   */
  constructor(decode: () => PatternTable, own: PatternTable | null) {
    this.#decode = decode;
    this.#own = own;
  }

  /** What a candidate's `entry` points to: the bundled entries, then the reader's own. Its `form` is its own table's. */
  get entries(): readonly TableEntry[] {
    this.#entries ??= this.#open().tables.flatMap(({ entries }) => entries);
    return this.#entries;
  }

  /** As {@link Scanner.scan}, over both tables. */
  scan(...block: Parameters<Scanner['scan']>): readonly Candidate[] {
    const { tables, scanners } = this.#open();
    const bundled = scanners[0]!.scan(...block);
    const own = scanners[1]?.scan(...block) ?? [];
    if (own.length === 0) return bundled;
    const offset = tables[0]!.entries.length;
    return merge(
      bundled,
      own.map((candidate) => ({ ...byEdges(candidate, block[0]), entry: candidate.entry + offset })),
    );
  }

  #open(): Opened {
    if (this.#opened === null) {
      const bundled = this.#decode();
      const tables = this.#own ? [bundled, this.#own] : [bundled];
      this.#opened = { tables, scanners: tables.map(createScanner) };
    }
    return this.#opened;
  }
}

/** A letter of a Chinese word. */
const HAN = /\p{Script=Han}/u;

/**
 * Of own forms only single Chinese characters are weighed, and no weight knows them: they count where no other
 * character touches them, and nowhere else.
 */
function byEdges(candidate: Candidate, text: string): Candidate {
  const { start, end, reason } = candidate;
  if (reason.kind === 'safe-form' || reason.kind === 'in-address') return candidate;
  const touches = HAN.test(text[start - 1] ?? '') || HAN.test(text[end] ?? '');
  return {
    ...candidate,
    verdict: touches ? 'rejected' : 'accepted',
    reason: { kind: touches ? 'surroundings-against' : 'surroundings' },
  };
}

/**
 * The candidates of both that count or may come to count. Of those that overlap, an accepted one goes before one that
 * waits, then the longest, then the reader's own.
 */
function merge(bundled: readonly Candidate[], own: readonly Candidate[]): Candidate[] {
  const isAccepted = ({ verdict }: Candidate): number => Number(verdict === 'accepted');
  const byWorth = (a: Candidate, b: Candidate): number =>
    isAccepted(b) - isAccepted(a) || b.end - b.start - (a.end - a.start);
  const kept: Candidate[] = [];
  for (const candidate of [...own, ...bundled].sort(byWorth)) {
    if (candidate.verdict === 'rejected') continue;
    if (kept.every(({ start, end }) => candidate.end <= start || end <= candidate.start)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
