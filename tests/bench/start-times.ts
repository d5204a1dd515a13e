/** How long the content script takes in an empty page before it can walk. */
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { pause } from '../../scripts/painted.ts';
import type { BenchRow } from './benchmark.ts';
import { bundle, HARNESS } from './bundle.ts';
import type { DecodeTimes } from './page-harness.ts';
import { interleave, median } from './statistics.ts';
import { traceOurTasks } from './trace.ts';
import { openWorld } from './world.ts';

const ROUNDS = 15;
/** How long an empty page is traced, in ms: the script comes when the page is idle, and asks for its settings. */
const TRACED_MS = 400;

/** From the table's base64 to a scanner and to its first mention, in a fresh document each time: every frame does it once, with cold code. */
export async function benchDecode(browser: Browser, name: BrowserName, url: string): Promise<BenchRow[]> {
  const harness = await bundle('tests/bench/page-harness.ts');
  const page = await browser.newPage();
  const { times } = await interleave(
    {
      times: async () => {
        await page.goto(url, { waitUntil: 'load' });
        await pause(50);
        const world = await openWorld(page, name);
        return world<DecodeTimes>(`${harness};${HARNESS}.decode()`);
      },
    },
    ROUNDS,
  );
  await page.close();
  const rowOf = (title: string, values: readonly number[]): BenchRow => ({
    name: title,
    measures: { 'median ms': median(values), 'longest ms': Math.max(...values) },
  });
  return [
    rowOf(
      'decode the pattern table',
      times.map(({ ready }) => ready),
    ),
    rowOf(
      'first mention',
      times.map(({ firstMention }) => firstMention),
    ),
  ];
}

/** The built extension's script: what the main thread does for it until the walk's first step. */
export async function benchInjection(browser: Browser, url: string): Promise<BenchRow> {
  const page = await browser.newPage();
  await page.goto(url);
  const { rounds } = await interleave(
    {
      rounds: async () => {
        const tasks = await traceOurTasks(page, async () => {
          await page.goto(url, { waitUntil: 'load' });
          await pause(TRACED_MS);
        });
        const firstStep = tasks.findIndex(({ kind }) => kind === 'call');
        if (firstStep < 0) throw new Error('The content script has not begun to walk');
        const start = tasks.slice(0, firstStep);
        const evaluation = start[0]!;
        // What runs inside the evaluation is part of it.
        const later = start.filter((task) => task.start >= evaluation.start + evaluation.duration);
        return {
          evaluate: evaluation.duration,
          later: later.reduce((sum, { duration }) => sum + duration, 0),
          wait: tasks[firstStep]!.start - evaluation.start,
        };
      },
    },
    ROUNDS,
  );
  await page.close();
  const sums = rounds.map(({ evaluate, later }) => evaluate + later);
  return {
    name: 'injection to first step',
    measures: {
      'median ms': median(sums),
      'longest ms': Math.max(...sums),
      'of it evaluation ms': median(rounds.map(({ evaluate }) => evaluate)),
      'of it settings, decode, wiring ms': median(rounds.map(({ later }) => later)),
      'waiting included ms': median(rounds.map(({ wait }) => wait)),
    },
  };
}
