/**
 * Fuzzes the built extension: many frames of one page change at once; when nothing moves any more, what is painted in
 * all of them is kept, every frame is made to walk anew, and what is painted then is compared with it.
 */
import type { Page } from 'puppeteer-core';
import { extensionFolder } from '../../scripts/build-extension.ts';
import { pause } from '../../scripts/painted.ts';
import { OWN_TABLE_KEY } from '../../utils/own-table-key.ts';
import { bundle, HARNESS } from '../bench/bundle.ts';
import { Session } from '../e2e/harness.ts';
import type * as driver from './driver.ts';
import type { Difference, FuzzOptions, FuzzResult } from './fuzz.ts';
import { openLanes } from './lanes.ts';
import { type Operation, randomOperations } from './operations.ts';
import { shrink } from './shrink.ts';

const LANES = 40;
/** Nothing has moved for so many ms: longer than it takes for cleared marks to be put back. */
const STILL_MS = 1_400;
const LOOK_MS = 200;
/** Each time it takes some seconds. */
const MAX_SHRINKS = 25;

type LaneWindow = Window & { [HARNESS]: typeof driver };
type Places = readonly (readonly string[])[];

class ExtensionFuzz {
  readonly #page: Page;
  readonly #own: Page;
  #restarts = 0;

  constructor(page: Page, own: Page) {
    this.#page = page;
    this.#own = own;
  }

  /** Does sequences in as many frames; what is painted then, and after a fresh walk. */
  async run(seed: number, sequences: readonly number[], operations?: readonly Operation[]) {
    await this.#page.bringToFront();
    await this.#page.evaluate(
      async (key, own, numbers, list) => {
        const lanes = Array.from(frames).slice(0, numbers.length) as unknown as LaneWindow[];
        await Promise.all(
          lanes.map((lane, at) =>
            lane[key as typeof HARNESS].change(own, numbers[at] as number, list as Operation[] | undefined),
          ),
        );
      },
      HARNESS,
      seed,
      sequences,
      operations as never,
    );
    const followed = await this.#still(sequences.length);
    await this.#walkAnew();
    const fresh = await this.#still(sequences.length);
    return sequences.map((sequence, at) => ({ sequence, followed: followed[at]!, fresh: fresh[at]! }));
  }

  /** A change of own packs makes every frame begin anew: here of the mark for none, which is anything that is false. */
  async #walkAnew(): Promise<void> {
    this.#restarts += 1;
    await this.#own.evaluate(
      async (key, value) => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          typeof import('wxt/browser').browser
        >;
        await (browser ?? chrome).storage.local.set({ [key]: value });
      },
      OWN_TABLE_KEY,
      this.#restarts % 2 === 0 ? 0 : '',
    );
    await pause(300);
  }

  /** What is painted when that changes no more. */
  async #still(lanes: number): Promise<Places> {
    let places: Places = [];
    for (let since = 0, before = ''; since < STILL_MS; since += LOOK_MS) {
      await pause(LOOK_MS);
      places = await this.#page.evaluate(
        (key, count) =>
          Array.from(frames)
            .slice(0, count)
            .map((lane) => (lane as unknown as LaneWindow)[key as typeof HARNESS].painted()),
        HARNESS,
        lanes,
      );
      const now = JSON.stringify(places);
      if (now !== before) since = 0;
      before = now;
    }
    return places;
  }

  async explain(seed: number, sequence: number): Promise<Difference> {
    const run = async (part: readonly Operation[]) => (await this.run(seed, [sequence], part))[0]!;
    const all = randomOperations(seed, sequence);
    const fails = async (part: readonly Operation[]): Promise<boolean> => differs(await run(part));
    const operations = (await fails(all)) ? await shrink(all, fails, MAX_SHRINKS) : all;
    return { ...(await run(operations)), operations, error: null };
  }
}

function differs({ followed, fresh }: { followed: readonly string[]; fresh: readonly string[] }): boolean {
  return JSON.stringify(followed) !== JSON.stringify(fresh);
}

/** Needs the extension to be built. */
export async function fuzzExtension(options: FuzzOptions): Promise<FuzzResult> {
  const { browser: name, seed, first, log } = options;
  const code = await bundle('tests/fuzz/driver.ts');
  const session = new Session(name);
  try {
    await session.start({ extension: extensionFolder(name) });
    const own = await session.openExtensionPage('popup.html');
    const page = await session.newPage();
    await openLanes(page, session.server, code, LANES);
    const fuzz = new ExtensionFuzz(page, own);
    const began = Date.now();
    const failed: number[] = [];
    let [sequences, mentions] = [0, 0];
    while (sequences < options.sequences && Date.now() < options.until) {
      const count = Math.min(LANES, options.sequences - sequences);
      const numbers = Array.from({ length: count }, (_, at) => first + sequences + at);
      for (const outcome of await fuzz.run(seed, numbers)) {
        mentions += outcome.fresh.length;
        if (differs(outcome)) failed.push(outcome.sequence);
      }
      sequences += count;
      log(`${name}, extension: ${sequences} sequences, ${failed.length} differ`);
    }
    const seconds = (Date.now() - began) / 1000;
    const differences: Difference[] = [];
    for (const sequence of failed.slice(0, options.explained)) differences.push(await fuzz.explain(seed, sequence));
    return { subject: 'extension', browser: name, seed, sequences, mentions, seconds, failed, differences };
  } finally {
    await session.stop();
  }
}
