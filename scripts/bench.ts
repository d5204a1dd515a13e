/**
 * `npm run bench [-- --only NAME] [--browser firefox] [--json] [--help]`: measures speed and sizes, prints a table for each
 * benchmark, or JSON, and saves all in out/bench.json. What the columns mean: docs/ARCHITECTURE.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Benchmark, BenchRow, BenchTable } from '../tests/bench/benchmark.ts';
import { cardBenchmark } from '../tests/bench/card.ts';
import { frameBenchmark, hoverBenchmark, mutateBenchmark } from '../tests/bench/live.ts';
import { matchBenchmark } from '../tests/bench/match.ts';
import { pageBenchmark } from '../tests/bench/page.ts';
import { popupBenchmark } from '../tests/bench/popup.ts';
import { startBenchmark } from '../tests/bench/start.ts';
import { wholeBenchmark } from '../tests/bench/whole.ts';
import { BROWSERS, type BrowserName } from './browsers.ts';

const BENCHMARKS: readonly Benchmark[] = [
  matchBenchmark,
  pageBenchmark,
  mutateBenchmark,
  frameBenchmark,
  hoverBenchmark,
  startBenchmark,
  popupBenchmark,
  cardBenchmark,
  wholeBenchmark,
];
const FILE = fileURLToPath(new URL('../out/bench.json', import.meta.url));

interface Options {
  readonly chosen: readonly Benchmark[];
  readonly browser: BrowserName;
  readonly json: boolean;
}

function readArguments(): Options {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new Error(`There is no browser "${values.browser}": ${BROWSERS.join(' or ')}`);
  const chosen = BENCHMARKS.filter(({ name }) => values.only === undefined || name === values.only);
  const names = BENCHMARKS.map(({ name, about }) => `\n  ${name.padEnd(6)} ${about}`).join('');
  if (values.help) {
    console.log(`npm run bench [-- --only NAME] [--browser ${BROWSERS.join('|')}] [--json]${names}`);
    return { chosen: [], browser, json: false };
  }
  if (chosen.length === 0) throw new Error(`There is no benchmark "${values.only}". There are:${names}`);
  return { chosen, browser, json: values.json };
}

async function main({ chosen, browser, json }: Options): Promise<void> {
  if (chosen.length === 0) return;
  const results: Record<string, readonly BenchTable[]> = {};
  for (const { name, run } of chosen) {
    // The standard output is for the results.
    results[name] = await run({ browser, log: (line) => console.error(`${name}: ${line}`) });
    if (json) continue;
    for (const { title, rows } of results[name]) {
      console.log(`\n${title}`);
      console.table(Object.fromEntries(rows.map((row) => [row.name, rounded(row)])));
    }
  }
  const text = `${JSON.stringify({ browser, results }, null, 2)}\n`;
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, text);
  if (json) process.stdout.write(text);
}

/** Three digits are more than the machine's noise allows. */
function rounded({ measures }: BenchRow): Record<string, number> {
  return Object.fromEntries(
    Object.entries(measures).map(([name, value]) => [
      name,
      Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)),
    ]),
  );
}

try {
  await main(readArguments());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
