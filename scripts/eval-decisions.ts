/** Lets every contender decide over every place of the labelled set. */
import { annotate } from '../core/annotate.ts';
import { createScanner } from '../core/scan.ts';
import type { PatternTable } from '../core/table.ts';
import type { Candidate, Span } from '../core/types.ts';
import { formsOf, type Occurrence, occurrencesOf, substringsOf } from './eval-occurrences.ts';
import type { Decision } from './eval-score.ts';
import { type LabelledPage, overlap, type Sentence } from './eval-set.ts';

/** A decision with what ours was made of. */
export interface Explained extends Decision {
  readonly text: string;
  readonly span: Span;
  readonly candidate: Candidate | null;
}

/** @throws where a label names an entry that does not exist, or none of its forms stands in the line. */
export function decideAll(
  table: PatternTable,
  sentences: readonly Sentence[],
  pages: readonly LabelledPage[],
): Explained[] {
  const scanner = createScanner(table);
  const indexOf = new Map(table.entries.map(({ id }, index) => [id, index]));
  const forms = table.entries.map((_, entry) => formsOf(table, entry));
  const faults: string[] = [];

  const overText = (
    text: string,
    candidates: readonly Candidate[],
    entry: number,
    split: Explained['split'],
    where: string,
    isMention: (span: Span) => boolean,
  ): Explained[] => {
    const { id, category } = table.entries[entry]!;
    const words = wordsOf(text);
    const own = occurrencesOf(table, forms[entry]!, text);
    const extra = substringsOf(table, forms[entry]!, text).filter((one) => !own.some((other) => overlap(one, other)));
    const explain = (occurrence: Occurrence, real: boolean): Explained => {
      const overlapping = candidates.filter((candidate) => candidate.entry === entry && overlap(candidate, occurrence));
      const accepted = overlapping.find(({ verdict }) => verdict === 'accepted');
      return {
        split,
        entry: id,
        category,
        form: occurrence.form.text,
        level: occurrence.form.ambiguity,
        where,
        text,
        span: { start: occurrence.start, end: occurrence.end },
        candidate: accepted ?? overlapping[0] ?? null,
        mention: real && isMention(occurrence),
        said: {
          ours: accepted !== undefined,
          substring: true,
          segmenter: real && words.has(occurrence.start) && words.has(occurrence.end),
          'full names': real && occurrence.form.ambiguity === 'safe',
        },
      };
    };
    // What stands inside other words is a mistake that only the naive contender makes.
    return [...own.map((one) => explain(one, true)), ...extra.map((one) => explain(one, false))];
  };

  const decisions = sentences.flatMap(({ file, line, entry, text, split, isMention }) => {
    const where = `${file}:${line}`;
    const index = indexOf.get(entry);
    if (index === undefined) throw new Error(`${where}: there is no entry "${entry}"`);
    const decided = overText(text, annotate([text], table, scanner)[0]!, index, split, where, isMention);
    if (decided.length === 0) faults.push(`${where}: no form of ${entry} stands in it`);
    return decided;
  });
  for (const { file, title, language, split, blocks } of pages) {
    const annotated = annotate(
      blocks.map(({ text }) => text),
      table,
      scanner,
      { title, language },
    );
    for (const [index, { text, mentions }] of blocks.entries()) {
      const candidates = annotated[index]!;
      const entries = new Set([
        ...candidates.map(({ entry }) => entry),
        ...mentions.map(({ entry }) => known(entry, file, indexOf)),
      ]);
      for (const entry of entries) {
        const { id } = table.entries[entry]!;
        const marked = mentions.filter((mention) => mention.entry === id);
        const decided = overText(text, candidates, entry, split, file, (span) =>
          marked.some((mention) => overlap(mention, span)),
        );
        decisions.push(...decided);
        for (const mark of marked) {
          if (!decided.some(({ span }) => overlap(span, mark)))
            faults.push(`${file}: [[${text.slice(mark.start, mark.end)}|${id}]] is no form of it`);
        }
      }
    }
  }
  if (faults.length > 0) throw new Error(`The labelled set does not fit the dataset:\n${faults.join('\n')}`);
  return decisions;
}

function known(entry: string, file: string, indexOf: ReadonlyMap<string, number>): number {
  const index = indexOf.get(entry);
  if (index === undefined) throw new Error(`${file}: there is no entry "${entry}"`);
  return index;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where words begin and end. */
function wordsOf(text: string): Set<number> {
  const edges = new Set<number>([text.length]);
  for (const { index } of segmenter.segment(text)) edges.add(index);
  return edges;
}
