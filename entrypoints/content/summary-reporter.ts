/**
 * Tells the popup and the badge what this frame shows. Counts what the reader could see: text that is not rendered now
 * stays in the index (a menu may open) and does not count. Works in steps, for a page may hold 10,000 mentions.
 */
import type { FrameSummary } from '../../utils/messages.ts';
import { isRendered } from '../../utils/rendered.ts';
import type { Mention, PageIndex } from './page-index.ts';
import { Slices } from './slices.ts';

/** Changes within so many ms are told at once. */
const REPORT_DELAY_MS = 250;
/** More for each block with mentions: all are counted, a microsecond each, however little has changed. */
const DELAY_MS_PER_BLOCK = 0.1;
/** So many mentions are one step. */
const STEP_MENTIONS = 200;

export interface SummaryReporterOptions {
  readonly index: PageIndex;
  readonly idOf: (mention: Mention) => string;
  /** The address of the tab's top frame now. */
  readonly address: () => string;
  readonly send: (summary: FrameSummary) => void;
  readonly signal: AbortSignal;
}

export class SummaryReporter {
  readonly #options: SummaryReporterOptions;
  readonly #slices: Slices;
  #state: 'scanning' | 'ready' = 'scanning';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #counting: Generator<void, Map<string, number>> | null = null;
  #sent = '';

  constructor(options: SummaryReporterOptions) {
    this.#options = options;
    this.#slices = new Slices(() => this.#step(), options.signal);
    options.signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The first walk is over, or what has changed since has been read. */
  settled(): void {
    if (this.#state === 'ready') return;
    this.#state = 'ready';
    this.changed();
  }

  /** Something was found, lost or decided anew. */
  changed(): void {
    if (this.#timer !== undefined) return;
    const delay = Math.max(REPORT_DELAY_MS, this.#options.index.records.size * DELAY_MS_PER_BLOCK);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#begin();
    }, delay);
  }

  /** Sends the summary whether it has changed or not: somebody asks. */
  report(): void {
    this.#sent = '';
    this.#begin();
  }

  #begin(): void {
    this.#counting = countVisible(this.#options.index, this.#options.idOf);
    this.#slices.wake();
  }

  #step(): boolean {
    const result = this.#counting?.next();
    if (result === undefined) return false;
    if (!result.done) return true;
    this.#counting = null;
    const summary: FrameSummary = { state: this.#state, address: this.#options.address(), counts: [...result.value] };
    const key = JSON.stringify(summary);
    if (key !== this.#sent) {
      this.#sent = key;
      this.#options.send(summary);
    }
    return false;
  }
}

function* countVisible(index: PageIndex, idOf: (mention: Mention) => string): Generator<void, Map<string, number>> {
  const counts = new Map<string, number>();
  let seen = 0;
  for (const record of index.records) {
    // Taken away piece by piece after it had left the page, which no observer sees.
    if (!record.element.isConnected) index.remove(record);
    for (const mention of record.mentions) {
      seen += 1;
      if (seen % STEP_MENTIONS === 0) yield;
      if (!index.accepts(mention) || !isRendered(mention.start.node)) continue;
      const id = idOf(mention);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
