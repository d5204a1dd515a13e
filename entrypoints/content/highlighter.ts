/**
 * Paints ranges through the CSS Custom Highlight API: one highlight a category, named after the look of marks. The
 * registry is shared with the page, which may clear or replace what is ours; {@link Highlighter.repair} puts it back.
 * Only get, set and delete are used: Firefox cannot iterate highlights from a content script ("Xray wrapping of
 * iterators not supported").
 */
import { ANY_CATEGORY_IDS } from '../../data/categories.ts';
import type { MarkLook } from '../../utils/mark-looks.ts';
import { highlightName, LOOKS, type Paint } from './mark-rules.ts';

const PAINTS: readonly Paint[] = [...ANY_CATEGORY_IDS, 'flash', 'active'];

export class Highlighter {
  readonly #highlights = new Map<Paint, { readonly highlight: Highlight; readonly ranges: Set<AbstractRange> }>();
  #look: MarkLook;

  /** Begins with nothing painted: what an earlier version of us, replaced under the page, could not take away is taken away. */
  constructor(look: MarkLook) {
    this.#look = look;
    for (const one of LOOKS) for (const paint of PAINTS) CSS.highlights.delete(highlightName(paint, one));
  }

  /** Gives what is painted, and what will be, another look. */
  setLook(look: MarkLook): void {
    if (look.style === this.#look.style && look.colour === this.#look.colour) return;
    for (const paint of this.#highlights.keys()) CSS.highlights.delete(this.#nameOf(paint));
    this.#look = look;
    for (const [paint, { highlight, ranges }] of this.#highlights)
      if (ranges.size > 0) CSS.highlights.set(this.#nameOf(paint), highlight);
  }

  add(paint: Paint, range: AbstractRange): void {
    let own = this.#highlights.get(paint);
    if (own === undefined) {
      own = { highlight: new Highlight(), ranges: new Set() };
      this.#highlights.set(paint, own);
    }
    if (own.ranges.size === 0) CSS.highlights.set(this.#nameOf(paint), own.highlight);
    own.ranges.add(range);
    own.highlight.add(range);
  }

  delete(paint: Paint, range: AbstractRange): void {
    const own = this.#highlights.get(paint);
    if (!own?.ranges.delete(range)) return;
    own.highlight.delete(range);
    if (own.ranges.size === 0) CSS.highlights.delete(this.#nameOf(paint));
  }

  /** Registers anew what the page has cleared or replaced. */
  repair(): void {
    for (const [paint, own] of this.#highlights) {
      if (own.ranges.size === 0) continue;
      const name = this.#nameOf(paint);
      if (CSS.highlights.get(name) === own.highlight && own.highlight.size === own.ranges.size) continue;
      // A fresh object: ranges that the page has put into ours do not come along.
      const highlight = new Highlight(...own.ranges);
      this.#highlights.set(paint, { highlight, ranges: own.ranges });
      CSS.highlights.set(name, highlight);
    }
  }

  /** Takes every mark off the page. */
  clear(): void {
    for (const paint of this.#highlights.keys()) CSS.highlights.delete(this.#nameOf(paint));
    this.#highlights.clear();
  }

  #nameOf(paint: Paint): string {
    return highlightName(paint, this.#look);
  }
}
