/** Fuzzes the content script's parts in a browser: many frames of one page at once, sequence after sequence. */
import type { Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers.ts';
import { servePages } from '../../scripts/serve.ts';
import { bundle, HARNESS } from '../bench/bundle.ts';
import type { Difference, FuzzOptions, FuzzResult } from './fuzz.ts';
import type { Outcome, run } from './lane.ts';
import { openLanes } from './lanes.ts';
import { type Operation, randomOperations } from './operations.ts';
import { shrink, shrinkTrees } from './shrink.ts';

/** So many frames at once: most of a sequence is waiting for frames to be drawn. */
const LANES = 24;
/** So many sequences are one task for the browser. */
const BATCH = 240;

type LaneWindow = Window & { [HARNESS]: { run: typeof run } };
type Reply = { sequence: number; mentions: number; failed: boolean; error: string | null };

export async function fuzzPages(options: FuzzOptions): Promise<FuzzResult> {
  const { browser: name, seed, first, log } = options;
  const began = Date.now();
  const code = await bundle('tests/fuzz/lane.ts', { 'import.meta.env.FIREFOX': String(name === 'firefox') });
  const server = await servePages();
  const browser = await launch(name);
  try {
    const page = await browser.newPage();
    await openLanes(page, server, code, LANES);
    const failed: Reply[] = [];
    let mentions = 0;
    let sequences = 0;
    while (sequences < options.sequences && Date.now() < options.until) {
      const count = Math.min(BATCH, options.sequences - sequences);
      for (const reply of await runBatch(page, seed, first + sequences, count)) {
        mentions += reply.mentions;
        if (reply.failed) failed.push(reply);
      }
      sequences += count;
      const seconds = (Date.now() - began) / 1000;
      log(`${name}: ${sequences} sequences, ${failed.length} differ, ${(sequences / seconds).toFixed(1)} a second`);
    }
    const seconds = (Date.now() - began) / 1000;
    const differences: Difference[] = [];
    for (const { sequence, error } of failed.slice(0, options.explained))
      differences.push(await explain(page, seed, sequence, error));
    return {
      subject: 'parts',
      browser: name,
      seed,
      sequences,
      mentions,
      seconds,
      failed: failed.map((one) => one.sequence),
      differences,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function runBatch(page: Page, seed: number, first: number, count: number): Promise<Reply[]> {
  return page.evaluate(
    async (key, ...[from, number, own]) => {
      const replies: Reply[] = [];
      let next = from;
      const work = async (lane: LaneWindow): Promise<void> => {
        while (next < from + number) {
          const sequence = next;
          next += 1;
          try {
            const { difference, mentions } = await lane[key as typeof HARNESS].run(own, sequence);
            replies.push({ sequence, mentions, failed: difference !== null, error: null });
          } catch (error) {
            replies.push({ sequence, mentions: 0, failed: true, error: String((error as Error).stack ?? error) });
          }
        }
      };
      await Promise.all(Array.from(frames, (lane) => work(lane as unknown as LaneWindow)));
      return replies.sort((a, b) => a.sequence - b.sequence);
    },
    HARNESS,
    first,
    count,
    seed,
  );
}

/** Does one sequence by itself. */
function runOne(page: Page, seed: number, sequence: number, operations: readonly Operation[]): Promise<Outcome> {
  return page.evaluate(
    (key, own, number, list) =>
      (frames[0] as unknown as LaneWindow)[key as typeof HARNESS].run(own, number, list as Operation[]),
    HARNESS,
    seed,
    sequence,
    operations as never,
  );
}

async function explain(page: Page, seed: number, sequence: number, error: string | null): Promise<Difference> {
  const fails = async (part: readonly Operation[]): Promise<boolean> => {
    if (!part.some(({ kind }) => kind === 'start')) return false;
    try {
      return (await runOne(page, seed, sequence, part)).difference !== null;
    } catch {
      return error !== null;
    }
  };
  const all = randomOperations(seed, sequence);
  const operations = (await fails(all)) ? await shrinkTrees(await shrink(all, fails), fails) : all;
  const outcome = await runOne(page, seed, sequence, operations).catch(() => null);
  const { followed = [], fresh = [] } = outcome?.difference ?? {};
  return { sequence, operations, followed, fresh, error };
}
