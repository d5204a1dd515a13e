/** From a block of text to candidates with their verdicts: matching and telling senses apart in one. */

import { isInAddress } from './address.ts';
import { isWordUnit } from './characters.ts';
import { Matcher } from './matcher.ts';
import { decide } from './sense.ts';
import type { PatternTable } from './table.ts';
import type { Candidate, Hit, TableForm } from './types.ts';

/** Where two entries share a form, the better verdict wins. */
const RANK: Readonly<Record<Candidate['verdict'], number>> = { accepted: 2, waiting: 1, rejected: 0 };

export interface Scanner {
  /**
   * The candidates of one block of text, from left to right, each with the verdict that the block alone allows. The
   * text may hold JOIN and BREAK (see `characters.ts`).
   */
  scan(text: string): readonly Candidate[];
}

const NOTHING: readonly Candidate[] = [];

export function createScanner(table: PatternTable): Scanner {
  const matcher = new Matcher(table);
  return {
    scan(text) {
      const hits = matcher.find(text);
      return hits.length === 0 ? NOTHING : hits.flatMap((hit) => candidatesOf(table, text, hit));
    },
  };
}

function candidatesOf(table: PatternTable, text: string, hit: Hit): Candidate[] {
  const { start, end } = hit;
  if (isWordUnit(text.charCodeAt(start)) && isInAddress(text, hit)) {
    return hit.forms.map((form) => candidate(table, hit, form, 'rejected', { kind: 'in-address' }));
  }
  const candidates = bestFormOfEachEntry(table, hit).map((form) => {
    const { entry } = table.forms[form] as TableForm;
    const { verdict, reason } = decide(text, { start, end }, table.forms[form] as TableForm, table.rules[entry]!);
    return candidate(table, hit, form, verdict, reason);
  });
  if (candidates.length === 1) return candidates;
  const [best, ...others] = candidates.sort((a, b) => RANK[b.verdict] - RANK[a.verdict]) as [Candidate, ...Candidate[]];
  if (best.verdict === 'rejected') return candidates;
  const rival = { kind: 'rival', entry: table.entries[best.entry]!.id } as const;
  return [
    best,
    ...others.map((other) =>
      other.verdict === 'rejected' ? other : { ...other, verdict: 'rejected' as const, reason: rival },
    ),
  ];
}

/** One form for each entry: the safest, where the entry has several that differ only in case. */
function bestFormOfEachEntry(table: PatternTable, { forms }: Hit): number[] {
  if (forms.length === 1) return [...forms];
  const best = new Map<number, number>();
  for (const index of forms) {
    const { entry, ambiguity } = table.forms[index] as TableForm;
    const known = best.get(entry);
    if (known === undefined || (ambiguity === 'safe' && table.forms[known]!.ambiguity !== 'safe'))
      best.set(entry, index);
  }
  return [...best.values()];
}

function candidate(
  table: PatternTable,
  { start, end }: Hit,
  form: number,
  verdict: Candidate['verdict'],
  reason: Candidate['reason'],
): Candidate {
  return { start, end, entry: table.forms[form]!.entry, form, verdict, reason };
}
