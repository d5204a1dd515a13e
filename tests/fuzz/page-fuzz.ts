/** Fuzzes the content script's parts in a browser: many frames of one page at once, sequence after sequence. */
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, launch } from '../../scripts/browsers.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
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
/** What comes of a sequence may depend on time: one fails that fails once in so many times. */
const TRIES = 3;

type LaneWindow = Window & { [HARNESS]: { run: typeof run } };

/** What came of a sequence. */
interface Reply {
  readonly sequence: number;
  readonly mentions: number;
  readonly failed: boolean;
  readonly error: string | null;
}

/** A browser with the page that the parts are fuzzed in. */
export class PageFuzz {
  readonly #browser: Browser;
  readonly #server: PageServer;
  readonly #page: Page;

  private constructor(browser: Browser, server: PageServer, page: Page) {
    this.#browser = browser;
    this.#server = server;
    this.#page = page;
  }

  static async open(name: BrowserName): Promise<PageFuzz> {
    const code = await bundle('tests/fuzz/lane.ts', { 'import.meta.env.FIREFOX': String(name === 'firefox') });
    const server = await servePages();
    const browser = await launch(name);
    const page = await browser.newPage();
    await openLanes(page, server, code, LANES);
    return new PageFuzz(browser, server, page);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  /** Does sequences one after the other in each frame, until there are `count`; the replies are in order. */
  runBatch(seed: number, first: number, count: number): Promise<Reply[]> {
    return this.#page.evaluate(
      async (key, from, number, own) => {
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
              replies.push({ sequence, mentions: 0, failed: true, error: `${error}\n${(error as Error).stack}` });
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

  /** Does one sequence by itself. @throws what was thrown in it. */
  runOne(seed: number, sequence: number, operations: readonly Operation[]): Promise<Outcome> {
    return this.#page.evaluate(
      (key, own, number, list) =>
        (frames[0] as unknown as LaneWindow)[key as typeof HARNESS].run(own, number, list as Operation[]),
      HARNESS,
      seed,
      sequence,
      operations as never,
    );
  }

  /** Finds the operations that it takes for a sequence that has failed. */
  async explain(seed: number, { sequence, error }: Reply): Promise<Difference> {
    let found: Outcome['difference'] = null;
    const fails = async (part: readonly Operation[]): Promise<boolean> => {
      if (!part.some(({ kind }) => kind === 'start')) return false;
      for (let tries = 0; tries < TRIES; tries += 1) {
        try {
          const { difference } = await this.runOne(seed, sequence, part);
          if (difference === null) continue;
          found = difference;
          return true;
        } catch {
          if (error !== null) return true;
        }
      }
      return false;
    };
    const all = randomOperations(seed, sequence);
    const operations = (await fails(all)) ? await shrinkTrees(await shrink(all, fails), fails) : all;
    return { sequence, operations, ...(found ?? { followed: [], fresh: [] }), error };
  }
}

export async function fuzzPages(options: FuzzOptions): Promise<FuzzResult> {
  const { browser, seed, first, log } = options;
  const fuzz = await PageFuzz.open(browser);
  try {
    const began = Date.now();
    const failed: Reply[] = [];
    let [sequences, mentions] = [0, 0];
    while (sequences < options.sequences && Date.now() < options.until) {
      const count = Math.min(BATCH, options.sequences - sequences);
      for (const reply of await fuzz.runBatch(seed, first + sequences, count)) {
        mentions += reply.mentions;
        if (reply.failed) failed.push(reply);
      }
      sequences += count;
      const speed = sequences / ((Date.now() - began) / 1000);
      log(`${browser}: ${sequences} sequences, ${failed.length} differ, ${speed.toFixed(1)} a second`);
    }
    const seconds = (Date.now() - began) / 1000;
    const differences: Difference[] = [];
    for (const { sequence, error } of failed) if (error !== null) log(`${browser}: sequence ${sequence}: ${error}`);
    for (const reply of failed.slice(0, options.explained)) {
      differences.push(await fuzz.explain(seed, reply));
      log(`${browser}: sequence ${reply.sequence} takes ${differences.at(-1)?.operations.length} operations`);
    }
    return {
      subject: 'parts',
      browser,
      seed,
      sequences,
      mentions,
      seconds,
      failed: failed.map(({ sequence }) => sequence),
      differences,
    };
  } finally {
    await fuzz.close();
  }
}
