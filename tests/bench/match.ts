/** Our matcher against the least that reading text can cost, and against one regular expression. */
import { compileTable } from '../../core/compile.ts';
import { Matcher } from '../../core/matcher.ts';
import { decodeTable } from '../../core/table.ts';
import { toCompileInput } from '../../scripts/build-dataset.ts';
import { loadDataset } from '../../scripts/load-dataset.ts';
import { type BenchRow, ratio } from './statistics.ts';
import { mixedText, syntheticForms } from './text.ts';

const ROUNDS = 9;
const UNITS = 5_000_000;
/** One regular expression of many forms is slow: it gets this part of the text. */
const REGEXP_UNITS = 250_000;

export function benchMatch(): BenchRow[] {
  const text = mixedText(UNITS);
  const part = text.slice(0, REGEXP_UNITS);
  const rows: BenchRow[] = [];
  const bundled = toCompileInput(loadDataset()).entries.flatMap(({ forms }) => forms.map((form) => form.text));
  for (const [name, forms] of [
    ['bundled', bundled],
    ['100', syntheticForms(100)],
    ['1000', syntheticForms(1_000)],
    ['10000', syntheticForms(10_000)],
  ] as const) {
    const began = performance.now();
    const bytes = compileTable({
      entries: [
        {
          id: 'bench',
          category: 'brand',
          pack: 'reference',
          forms: forms.map((form) => ({ text: form, exactCase: false, ambiguity: 'safe' })),
          covering: [],
          cuesFor: [],
          cuesAgainst: [],
        },
      ],
      cueLists: {},
    });
    rows.push({
      name: `match ${name} compile`,
      unit: 'ms',
      value: performance.now() - began,
      note: `table ${(bytes.byteLength / 1000).toFixed(0)} kB`,
    });
    const matcher = new Matcher(decodeTable(bytes));
    const expression = expressionOf(forms);
    const times = interleave({
      read: () => readUnits(text),
      ours: () => matcher.find(text).length,
      readPart: () => readUnits(part),
      expression: () => [...part.matchAll(expression)].length,
    });
    rows.push(
      { name: `match ${name} forms / charCodeAt loop`, unit: 'ratio', value: ratio(times.ours, times.read) },
      {
        name: `one RegExp ${name} forms / charCodeAt loop`,
        unit: 'ratio',
        value: ratio(times.expression, times.readPart),
      },
    );
  }
  return rows;
}

function interleave<Name extends string>(contenders: Record<Name, () => number>): Record<Name, number[]> {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  let sink = 0;
  for (const name of names) sink += contenders[name]();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const began = performance.now();
      sink += contenders[name]();
      times[name].push(performance.now() - began);
    }
  }
  if (sink === 0.5) throw new Error('never: keeps the engine from dropping the work');
  return times;
}

function readUnits(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash ^= text.charCodeAt(index);
  return hash;
}

function expressionOf(forms: readonly string[]): RegExp {
  const alternatives = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => {
      const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return /\w/.test(form) ? `\\b${escaped}\\b` : escaped;
    });
  return new RegExp(alternatives.join('|'), 'gi');
}
