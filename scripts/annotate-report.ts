/** What a curator reads: every candidate of a page in its sentence, and the counts. */
import { settle } from '../core/annotate.ts';
import { foldText, JOIN } from '../core/characters.ts';
import { sentenceAround } from '../core/sentence.ts';
import { summarise } from '../core/summary.ts';
import type { PatternTable } from '../core/table.ts';
import type { Candidate } from '../core/types.ts';
import { describeReason } from './annotate-lines.ts';

/** So much of the sentence is shown to either side of a candidate, in UTF-16 units. */
const EXCERPT = 60;

/** A block of a page with what its scan has found. */
export interface ScannedBlock {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** Mentions, rejected candidates, and counts by entry and category, as text. */
export function reportOf(blocks: readonly ScannedBlock[], table: PatternTable): string {
  const settled = settle(
    blocks.map(({ candidates }) => candidates),
    table,
  );
  const mentions: string[] = [];
  const rejected: string[] = [];
  for (const [index, { text }] of blocks.entries()) {
    for (const candidate of settled[index]!) {
      (candidate.verdict === 'accepted' ? mentions : rejected).push(candidateLine(text, candidate, table));
    }
  }
  const { entries, categories } = summarise(settled.flat(), table);
  const forms = formsByEntry(settled.flat(), table);
  return [
    `${mentions.length} mentions of ${entries.size} entries`,
    ...mentions,
    '',
    `${rejected.length} rejected candidates`,
    ...rejected,
    '',
    'By entry',
    ...[...entries].map(([id, count]) => `  ${count}\t${id}\t${[...(forms.get(id) ?? [])].join(', ')}`),
    '',
    'By category',
    ...[...categories].map(([id, count]) => `  ${count}\t${id}`),
    '',
  ].join('\n');
}

function candidateLine(text: string, candidate: Candidate, table: PatternTable): string {
  const { entry, form, start, end, reason } = candidate;
  const { id, category } = table.entries[entry]!;
  const sentence = sentenceAround(text, candidate);
  const from = Math.max(sentence.start, start - EXCERPT);
  const to = Math.min(sentence.end, end + EXCERPT);
  const excerpt = `${from > sentence.start ? '…' : ''}${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}${to < sentence.end ? '…' : ''}`;
  const why = `${table.form(form).text} (${table.form(form).ambiguity}), ${describeReason(reason)}`;
  return `  ${id}\t${category}\t${why}\t${tidy(excerpt)}`;
}

function tidy(text: string): string {
  return text.replaceAll(JOIN, '').replace(/\s+/g, ' ').trim();
}

/** The spellings that stand on the page, by entry, without doubles that differ in case or width only. */
function formsByEntry(candidates: readonly Candidate[], table: PatternTable): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const { verdict, entry, form } of candidates) {
    if (verdict !== 'accepted') continue;
    const { id } = table.entries[entry]!;
    const known = forms.get(id) ?? new Set();
    const { text } = table.form(form);
    if (![...known].some((other) => foldText(other) === foldText(text))) known.add(text);
    forms.set(id, known);
  }
  return forms;
}
