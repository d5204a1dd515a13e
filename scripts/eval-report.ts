/** What `npm run eval` prints. */
import type { Explained } from './eval-decisions.ts';
import { CONTENDERS, type Contender, type Decision, groupBy, type Score, scoreOf } from './eval-score.ts';
import type { Split } from './eval-set.ts';

const SPLITS: readonly Split[] = ['train', 'test'];
const LEVELS = ['likely', 'needs-evidence', 'needs-strong-evidence'];

interface Row {
  readonly name: string;
  readonly scores: Readonly<Record<string, Score>>;
}

/** All figures, by split: overall for each contender, ours by category, level, form. */
export function jsonReport(decisions: readonly Decision[]) {
  return Object.fromEntries(
    SPLITS.map((split) => {
      const own = decisions.filter((decision) => decision.split === split);
      return [split, { overall: overall(own), ambiguous: overall(own.filter(isAmbiguous)), ...groupsOf(own) }];
    }),
  );
}

function groupsOf(decisions: readonly Decision[]) {
  const scored = (key: (decision: Decision) => string) =>
    Object.fromEntries(groupBy(decisions, key).map(([name, group]) => [name, scoreOf(group, 'ours')]));
  return {
    category: scored(({ category }) => category),
    level: scored(({ level }) => level),
    form: scored(({ entry, form }) => `${entry} ${form}`),
  };
}

function overall(decisions: readonly Decision[]): Record<Contender, Score> {
  return Object.fromEntries(CONTENDERS.map((contender) => [contender, scoreOf(decisions, contender)])) as Record<
    Contender,
    Score
  >;
}

export function textReport(decisions: readonly Decision[], splits: readonly Split[] = SPLITS): string {
  const lines: string[] = [];
  for (const split of splits) {
    const own = decisions.filter((decision) => decision.split === split);
    const rows = (name: string, group: readonly Decision[], contenders: readonly Contender[] = ['ours']): Row[] =>
      contenders.map((contender) => ({
        name: contenders.length > 1 ? contender : name,
        scores: { all: scoreOf(group, contender) },
      }));
    const section = (title: string, list: Row[]) => lines.push('', `${split}: ${title}`, ...list.map(rowText));
    section('all forms', rows('', own, CONTENDERS));
    section('forms that need evidence', rows('', own.filter(isAmbiguous), CONTENDERS));
    section(
      'by category',
      groupBy(own, ({ category }) => category).flatMap(([name, group]) => rows(name, group)),
    );
    section(
      'by ambiguity',
      groupBy(own, ({ level }) => level).flatMap(([name, group]) => rows(name, group)),
    );
    const worst = groupBy(own, ({ entry, form }) => `${entry} ${form}`)
      .map(([name, group]) => rows(name, group)[0]!)
      .filter(({ scores }) => scores.all!.f1 < 1)
      .sort((a, b) => a.scores.all!.f1 - b.scores.all!.f1);
    section(`by form, those with a miss (${worst.length}), worst first`, worst);
  }
  return lines.join('\n').trim();
}

function rowText({ name, scores }: Row): string {
  const { mentions, others, precision, recall, f1 } = scores.all!;
  const figure = (value: number) => value.toFixed(4);
  return `  ${name.padEnd(34)} P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  (${mentions} mentions, ${others} others)`;
}

function isAmbiguous({ level }: Decision): boolean {
  return LEVELS.includes(level);
}

/** Every wrong mark and every miss of ours, with what it was decided by. */
export function errorLines(decisions: readonly Explained[]): string[] {
  return decisions
    .filter(({ mention, said }) => mention !== said.ours)
    .map(({ split, mention, entry, where, text, span, candidate }) => {
      const evidence = (candidate?.evidence ?? [])
        .map(({ feature, weight, word }) => `${feature}${word ? `(${word})` : ''} ${weight.toFixed(1)}`)
        .join(', ');
      const reason = candidate === null ? 'no candidate' : candidate.reason.kind;
      const marked = `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
      return `${split} ${mention ? 'MISSED' : 'WRONG '} ${entry} ${where}\t${marked.replace(/\s+/g, ' ')}\t${reason}; ${evidence}`;
    });
}
