/**
 * `npm run fuzz [-- --minutes N] [--sequences N] [--seed S] [--sequence N] [--browser chromium|firefox|both]
 * [--subject parts|extension|both] [--explain N] [--json]`: random pages that change at random, in real browsers; what is painted in
 * the end has to be what a fresh scan paints. Minutes and sequences are for each browser and subject; the built extension
 * does a twentieth of the sequences, which take it longer. Prints the seed and, where there is a difference, the
 * operations that it takes; exits with 1 then.
 */
import { parseArgs } from 'node:util';
import { fuzzExtension } from '../tests/fuzz/extension-fuzz.ts';
import type { Difference, FuzzOptions, FuzzResult } from '../tests/fuzz/fuzz.ts';
import { fuzzPages } from '../tests/fuzz/page-fuzz.ts';
import { browsersNamed } from './browsers.ts';

const USAGE =
  'npm run fuzz [-- --minutes N] [--sequences N] [--seed S] [--sequence N] [--browser chromium|firefox|both] ' +
  '[--subject parts|extension|both] [--explain N] [--json]';
const SUBJECTS = ['parts', 'extension'] as const;
/** How many sequences the parts do for one of the extension. */
const PARTS_TO_EXTENSION = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string' },
      sequences: { type: 'string' },
      seed: { type: 'string' },
      sequence: { type: 'string' },
      browser: { type: 'string', default: 'both' },
      subject: { type: 'string', default: 'both' },
      explain: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const chosen = browsersNamed(values.browser, USAGE);
  const subjects = SUBJECTS.filter((name) => values.subject === 'both' || values.subject === name);
  if (subjects.length === 0) throw new Error(`There is no subject "${values.subject}": ${USAGE}`);
  const seed = numberOf('seed', values.seed) ?? Math.floor(Math.random() * 2 ** 31);
  const only = numberOf('sequence', values.sequence);
  const minutes = numberOf('minutes', values.minutes);
  const sequences =
    numberOf('sequences', values.sequences) ?? (minutes === undefined ? 10_000 : Number.POSITIVE_INFINITY);
  const results: FuzzResult[] = [];
  console.error(`seed ${seed}`);
  for (const browser of chosen) {
    for (const subject of subjects) {
      const share = subject === 'parts' ? sequences : Math.ceil(sequences / PARTS_TO_EXTENSION);
      const options: FuzzOptions = {
        browser,
        seed,
        first: only ?? 0,
        sequences: only === undefined ? share : 1,
        until: Date.now() + (minutes ?? 24 * 60) * 60_000,
        explained: numberOf('explain', values.explain) ?? 0,
        log: (line) => console.error(line),
      };
      const result = await (subject === 'parts' ? fuzzPages : fuzzExtension)(options);
      results.push(result);
      if (!values.json) print(result);
    }
  }
  if (values.json) console.log(JSON.stringify(results, null, 2));
  if (results.some(({ failed }) => failed.length > 0)) process.exitCode = 1;
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isFinite(number) || number < 0) throw new Error(`--${name} wants a number, not "${text}": ${USAGE}`);
  return number;
}

function print({ subject, browser, seed, sequences, mentions, seconds, failed, differences }: FuzzResult): void {
  const speed = (sequences / seconds).toFixed(1);
  console.log(
    `${browser}, ${subject}: seed ${seed}, ${sequences} sequences in ${seconds.toFixed(0)} s (${speed} a second), ` +
      `${mentions} mentions, ${failed.length} differences`,
  );
  if (failed.length > 0) console.log(`  sequences ${failed.slice(0, 40).join(' ')}${failed.length > 40 ? ' …' : ''}`);
  for (const difference of differences) printDifference(`--browser ${browser} --subject ${subject}`, seed, difference);
}

function printDifference(what: string, seed: number, difference: Difference): void {
  const { sequence, operations, followed, fresh, error } = difference;
  console.log(`\n  npm run fuzz -- ${what} --seed ${seed} --sequence ${sequence}`);
  for (const operation of operations) console.log(`    ${JSON.stringify(operation)}`);
  if (error !== null) console.log(`    ${error}`);
  for (const place of without(followed, fresh)) console.log(`    too much: ${place}`);
  for (const place of without(fresh, followed)) console.log(`    missing:  ${place}`);
}

/** What is in the one list more often than in the other. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((place) => {
    const at = left.indexOf(place);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
