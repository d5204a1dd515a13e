/** Runs in the measured page, bundled: what a content script does from the start of its walk until it has settled. */
import table64 from 'virtual:guanghuo-lens/pattern-table';
import Mark from 'mark.js';
import { createScanner } from '../../core/scan.ts';
import { decodeBase64Table } from '../../core/table.ts';
import { LivePage } from './live-page.ts';

/** What a page took, in ms. */
export interface WalkTimes {
  /** From the start of the walk to its end, the page's frames in between included. */
  readonly settled: number;
  /** From the start of the walk to the end of the frame with the first mark; null where nothing is in sight. */
  readonly firstMark: number | null;
  /** Of the main thread's time until settled: ours. */
  readonly busy: number;
  /** The longest of our tasks, those after the walk (painting, counting) included. */
  readonly longestTask: number;
  readonly mentions: number;
}

export interface ReadTimes {
  readonly time: number;
  readonly textNodes: number;
  readonly units: number;
}

/** How long marks may be waited for after the walk, in ms. */
const LAST_MARK_MS = 400;

/** Reads the text of every text node and does nothing with it: the least that a walk can cost. */
export function read(): ReadTimes {
  const began = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let textNodes = 0;
  let units = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    textNodes += 1;
    units += node.data.length;
  }
  return { time: performance.now() - began, textNodes, units };
}

/** In ms. */
export interface DecodeTimes {
  /** From the table's base64 until a text in which nothing matches is read, as every frame with text has to. */
  readonly ready: number;
  /** From there until the first mention is decided. */
  readonly firstMention: number;
}

/** Decodes the pattern table, with cold code. */
export function decode(): DecodeTimes {
  const began = performance.now();
  const scanner = createScanner(decodeBase64Table(table64));
  scanner.scan('A text about nothing.');
  const ready = performance.now();
  const candidates = scanner.scan('Honor, the phone maker, was part of Huawei until 2020.');
  const end = performance.now();
  if (candidates.length === 0) throw new Error('The table has no Huawei');
  return { ready: ready - began, firstMention: end - ready };
}

/** Annotates the page. Once in a document: what it changes stays. */
export async function walk(): Promise<WalkTimes> {
  const page = new LivePage();
  const { clock } = page;
  let firstMark: number | null = null;
  clock.onFrame = () => {
    if (CSS.highlights.size > 0) firstMark ??= clock.elapsed();
  };
  let settled = 0;
  let busy = 0;
  const end = page.settle(() => page.start());
  const note = page.onSettled;
  page.onSettled = () => {
    settled ||= clock.elapsed();
    busy ||= clock.busy();
    note();
  };
  await end;
  // Marks come two frames after they are found, counting comes a quarter of a second after that.
  await clock.pause(LAST_MARK_MS);
  return { settled, firstMark, busy, longestTask: clock.longest, mentions: page.mentions().length };
}

/** Marks two terms with mark.js; the time in ms. */
export function markTwoTerms(): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => {
    new Mark(document.body).mark(['Midea', '深圳'], { done: () => resolve(performance.now() - began) });
  });
}
