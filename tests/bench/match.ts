/** Our matcher against the least that reading text can cost, against one regular expression and against two packages. */
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { compileTable } from '../../core/compile.ts';
import { Matcher } from '../../core/matcher.ts';
import { decodeTable } from '../../core/table.ts';
import type { CompileInput } from '../../core/types.ts';
import { toCompileInput } from '../../scripts/build-dataset.ts';
import { loadDataset } from '../../scripts/load-dataset.ts';
import { entryOf } from '../core/compile-entry.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';
import { Prose } from './prose.ts';
import { interleave, ratio } from './statistics.ts';
import { mixedText, syntheticForms } from './text.ts';

const ROUNDS = 9;
const UNITS = 5_000_000;
/** The others are slow: they get this part of the text. */
const PART_UNITS = 250_000;
/** One regular expression of more forms takes minutes, or is refused. */
const MAX_REGEXP_FORMS = 10_000;

export const matchBenchmark: Benchmark = {
  name: 'match',
  about: 'our matcher, one RegExp and two packages against a bare charCodeAt loop',
  async run({ log }) {
    const rows: BenchRow[] = [];
    const dataset = loadDataset();
    log('the bundled dataset');
    rows.push(await benchInput('the bundled dataset', toCompileInput(dataset), textOf(new Prose(dataset))));
    const text = mixedText(UNITS);
    for (const count of [100, 1_000, 10_000, 50_000]) {
      const name = `${count.toLocaleString('en')} made-up forms`;
      log(name);
      rows.push(await benchInput(name, inputOf(count), text));
    }
    return [{ title: 'Finding forms, as ratios to a bare charCodeAt loop over the same text', rows }];
  },
};

async function benchInput(name: string, input: CompileInput, text: string): Promise<BenchRow> {
  const part = text.slice(0, PART_UNITS);
  const forms = input.entries.flatMap((entry) => entry.forms);
  const texts = [...new Set(forms.map((form) => form.text))];
  const began = performance.now();
  const bytes = compileTable(input);
  const compileTime = performance.now() - began;
  const matcher = new Matcher(decodeTable(bytes));
  const expression = texts.length <= MAX_REGEXP_FORMS ? expressionOf(texts) : null;
  // Packages know nothing of case or word edges: they get it all in lower case, and find more.
  const lower = [...new Set(texts.map((form) => form.toLowerCase()))];
  const monyone = new MonyoneAhoCorasick(lower);
  const modern = new ModernAhoCorasick(lower);
  const contenders = {
    read: () => readUnits(text),
    ours: () => matcher.find(text).length,
    readPart: () => readUnits(part),
    expression: () => (expression === null ? 0 : (part.match(expression)?.length ?? 0)),
    monyone: () => monyone.matchInText(part.toLowerCase()).length,
    modern: () => modern.search(part.toLowerCase()).length,
  };
  // The first time is the compiler's. It also shows that all find the same, as far as they can: no other knows exact case.
  contenders.read();
  contenders.readPart();
  const ownHits = matcher.find(part).length;
  const comparable = forms.every(({ exactCase }) => !exactCase);
  for (const other of ['expression', 'monyone', 'modern'] as const) {
    const hits = contenders[other]();
    if (other === 'expression' && expression === null) continue;
    const agrees = other === 'expression' ? hits === ownHits : hits >= ownHits;
    if (comparable && !agrees) throw new Error(`With ${name} the matcher finds ${ownHits}, ${other} ${hits}`);
  }
  const allHits = contenders.ours();
  const times = await interleave(
    {
      read: () => timed(contenders.read),
      ours: () => timed(contenders.ours),
      readPart: () => timed(contenders.readPart),
      expression: () => timed(contenders.expression),
      monyone: () => timed(contenders.monyone),
      modern: () => timed(contenders.modern),
    },
    ROUNDS,
  );
  return {
    name,
    measures: {
      'ours / charCodeAt': ratio(times.ours, times.read),
      ...(expression && { 'RegExp / charCodeAt': ratio(times.expression, times.readPart) }),
      '@monyone/aho-corasick / charCodeAt': ratio(times.monyone, times.readPart),
      'modern-ahocorasick / charCodeAt': ratio(times.modern, times.readPart),
      'hits per 1,000 units': (allHits / text.length) * 1_000,
      forms: texts.length,
      'table kB': bytes.byteLength / 1000,
      'compile ms': compileTime,
    },
  };
}

/** Paragraphs of prose, every fourth in Chinese. */
function textOf(prose: Prose): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < UNITS; ) {
    const paragraph = paragraphs.length % 4 === 3 ? prose.chinese(60) : prose.english(40);
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return paragraphs.join('\n').slice(0, UNITS);
}

/** So many made-up safe forms of one entry. */
function inputOf(count: number): CompileInput {
  const forms = syntheticForms(count).map((text) => ({ text, exactCase: false, ambiguity: 'safe' as const }));
  return {
    entries: [entryOf('bench', { forms })],
    cueLists: {},
  };
}

function timed(work: () => number): number {
  const began = performance.now();
  // The result is used, or the compiler may leave the work out.
  if (Number.isNaN(work())) throw new Error('A contender has counted nothing');
  return performance.now() - began;
}

function readUnits(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash ^= text.charCodeAt(index);
  return hash;
}

/** The forms as one regular expression, longest first, with word edges where a form has Latin ends. */
function expressionOf(forms: readonly string[]): RegExp {
  const alternatives = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => {
      const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return `${/^\w/.test(form) ? '\\b' : ''}${escaped}${/\w$/.test(form) ? '\\b' : ''}`;
    });
  return new RegExp(alternatives.join('|'), 'gi');
}
