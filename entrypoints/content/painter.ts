/**
 * Keeps registered just what a reader can see or soon will: at most {@link MAX_RANGES} ranges, near the viewport.
 * In Chromium every registered range costs 5 to 8 µs in every frame in which the page changes anything (measured).
 */
import type { Highlighter } from './highlighter.ts';
import type { Paint } from './mark-rules.ts';
import { inPageOrder, NearBlocks, type NearTarget } from './near-blocks.ts';
import type { BlockRecord, Mention } from './page-index.ts';
import { clientRectsOf, staticRangeOf } from './ranges.ts';

const MAX_RANGES = 300;
/** A block with more mentions is painted in part: the part that is on the screen. */
const MANY_MENTIONS = 40;

export interface PainterOptions {
  readonly highlighter: Highlighter;
  /** The category to paint a mention in; null where it does not count or is switched off. */
  readonly paintOf: (mention: Mention) => Paint | null;
  readonly signal: AbortSignal;
}

interface Painted {
  readonly paint: Paint;
  readonly range: StaticRange;
}

export class Painter {
  readonly #options: PainterOptions;
  readonly #blocks = new NearBlocks(() => this.update());
  readonly #painted = new Map<Mention, Painted>();
  #frame = 0;
  /** More is near than may be registered: what is painted then depends on the scroll position. */
  #crowded = false;

  constructor(options: PainterOptions) {
    this.#options = options;
    const { signal } = options;
    const onMove = (): void => {
      if (this.#crowded) this.update();
    };
    addEventListener('scroll', onMove, { capture: true, passive: true, signal });
    addEventListener('resize', onMove, { passive: true, signal });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      this.#blocks.disconnect();
      this.#painted.clear();
    });
  }

  added(record: BlockRecord): void {
    this.#blocks.add(record);
    if (this.#blocks.isNear(record)) this.update();
  }

  /** Unpaints at once: a StaticRange does not move, so after an edit it would mark the wrong letters. */
  removed(record: BlockRecord): void {
    this.#blocks.remove(record);
    for (const mention of record.mentions) this.#unpaint(mention);
  }

  changed(record: BlockRecord): void {
    if (this.#blocks.isNear(record)) this.update();
  }

  /** Brings the registry in step before the next frame is painted. */
  update(): void {
    if (this.#frame !== 0 || this.#options.signal.aborted) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.repaint();
    });
  }

  /** Brings the registry in step now. */
  repaint(): void {
    this.#paint(this.#wanted());
  }

  #paint(wanted: ReadonlyMap<Mention, Paint>): void {
    const { highlighter } = this.#options;
    for (const [mention, { paint }] of this.#painted) {
      if (wanted.get(mention) !== paint) this.#unpaint(mention);
    }
    for (const [mention, paint] of wanted) {
      if (this.#painted.has(mention)) continue;
      const range = staticRangeOf(mention);
      this.#painted.set(mention, { paint, range });
      highlighter.add(paint, range);
    }
    highlighter.repair();
  }

  #unpaint(mention: Mention): void {
    const painted = this.#painted.get(mention);
    if (painted === undefined) return;
    this.#painted.delete(mention);
    this.#options.highlighter.delete(painted.paint, painted.range);
  }

  #wanted(): Map<Mention, Paint> {
    const { near } = this.#blocks;
    let count = 0;
    for (const { records } of near) for (const record of records) count += record.mentions.length;
    this.#crowded = count > MAX_RANGES;
    const wanted = new Map<Mention, Paint>();
    for (const target of near) {
      for (const record of this.#crowded ? recordsOnScreen(target) : target.records) {
        const few = !this.#crowded || record.mentions.length <= MANY_MENTIONS;
        for (const mention of few ? record.mentions : mentionsOnScreen(record)) {
          const paint = this.#options.paintOf(mention);
          if (paint !== null) wanted.set(mention, paint);
          if (wanted.size === MAX_RANGES) return wanted;
        }
      }
    }
    return wanted;
  }
}

function recordsOnScreen(target: NearTarget): Iterable<BlockRecord> {
  const records = inPageOrder(target);
  return records.length === 1 ? records : onScreen(records, ({ element }) => [element.getBoundingClientRect()]);
}

function mentionsOnScreen(record: BlockRecord): Iterable<Mention> {
  return onScreen(record.mentions, clientRectsOf);
}

/**
 * The members that overlap the viewport, of a list that goes down the page from member to member. Where a layout
 * (columns) does otherwise, some marks come only as the list goes on.
 */
function* onScreen<T>(members: readonly T[], rectsOf: (member: T) => readonly DOMRect[]): Generator<T> {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rectsOf(members[middle] as T).at(-1)?.bottom ?? 0) < 0) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < members.length; index += 1) {
    const member = members[index] as T;
    if ((rectsOf(member)[0]?.top ?? 0) > innerHeight) return;
    yield member;
  }
}
