/**
 * Paints ranges through the CSS Custom Highlight API: one highlight a category. The registry is shared with the page,
 * which may clear or replace what is ours; {@link Highlighter.repair} puts it back. Only get, set and delete are used:
 * Firefox cannot iterate highlights from a content script ("Xray wrapping of iterators not supported").
 */
import { ANY_CATEGORY_IDS, type AnyCategoryId } from '../../data/categories.ts';

const PREFIX = 'guanghuo-lens-';
/** What a mark is painted as; each has its rule in `highlights.css`. */
export type Paint = AnyCategoryId | 'flash';
const PAINTS: readonly Paint[] = [...ANY_CATEGORY_IDS, 'flash'];

export class Highlighter {
  readonly #highlights = new Map<Paint, { readonly highlight: Highlight; readonly ranges: Set<AbstractRange> }>();

  /** Begins with nothing painted: what an earlier version of us, replaced under the page, could not take away is taken away. */
  constructor() {
    for (const paint of PAINTS) CSS.highlights.delete(PREFIX + paint);
  }

  /** How many ranges are registered. Each costs the page microseconds in every frame that changes anything. */
  get size(): number {
    let size = 0;
    for (const { ranges } of this.#highlights.values()) size += ranges.size;
    return size;
  }

  add(paint: Paint, range: AbstractRange): void {
    let own = this.#highlights.get(paint);
    if (own === undefined) {
      own = { highlight: new Highlight(), ranges: new Set() };
      this.#highlights.set(paint, own);
    }
    if (own.ranges.size === 0) CSS.highlights.set(PREFIX + paint, own.highlight);
    own.ranges.add(range);
    own.highlight.add(range);
  }

  delete(paint: Paint, range: AbstractRange): void {
    const own = this.#highlights.get(paint);
    if (!own?.ranges.delete(range)) return;
    own.highlight.delete(range);
    if (own.ranges.size === 0) CSS.highlights.delete(PREFIX + paint);
  }

  /** Registers anew what the page has cleared or replaced. */
  repair(): void {
    for (const [paint, own] of this.#highlights) {
      if (own.ranges.size === 0) continue;
      if (CSS.highlights.get(PREFIX + paint) === own.highlight && own.highlight.size === own.ranges.size) continue;
      // A fresh object: ranges that the page has put into ours do not come along.
      const highlight = new Highlight(...own.ranges);
      this.#highlights.set(paint, { highlight, ranges: own.ranges });
      CSS.highlights.set(PREFIX + paint, highlight);
    }
  }

  /** Takes every mark off the page. */
  clear(): void {
    for (const paint of this.#highlights.keys()) CSS.highlights.delete(PREFIX + paint);
    this.#highlights.clear();
  }
}
