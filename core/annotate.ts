/** A whole text at once, for those who have no page that changes: the annotate command, tests, the evaluation. */
import { PageEvidence } from './page-evidence.ts';
import { rejectionOf } from './rejection.ts';
import { createScanner, type Scanner } from './scan.ts';
import type { PatternTable } from './table.ts';
import type { Candidate, PageContext } from './types.ts';

/** The candidates of each block, decided with the evidence of all: none is `waiting` any more. */
export function annotate(
  blocks: readonly string[],
  table: PatternTable,
  scanner: Scanner = createScanner(table),
  context?: PageContext,
): Candidate[][] {
  return settle(
    blocks.map((block) => scanner.scan(block, context && (() => context))),
    table,
  );
}

/** Decides what waits in the blocks of a page, given all that was found on it. */
export function settle(
  found: ReadonlyArray<readonly Candidate[]>,
  { entries }: Pick<PatternTable, 'entries'>,
): Candidate[][] {
  const evidence = new PageEvidence((entry) => entries[entry]!.category);
  for (const candidates of found) for (const candidate of candidates) evidence.add(candidate);
  return found.map((candidates) =>
    candidates.map((candidate) =>
      evidence.accepts(candidate)
        ? { ...candidate, verdict: 'accepted', reason: evidence.reasonOf(candidate) }
        : { ...candidate, verdict: 'rejected', reason: rejectionOf(candidate) },
    ),
  );
}
