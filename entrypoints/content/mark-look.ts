/** The look of marks on this page, out of the settings; and the marks of single mentions. */
import type { MarkLook } from '../../utils/mark-looks.ts';
import type { ReadMention } from '../../utils/reader-module.ts';
import type { Settings } from '../../utils/settings.ts';
import type { Highlighter } from './highlighter.ts';
import type { BlockRecord } from './page-index.ts';
import { staticRangeOf } from './ranges.ts';

/**
 * From so many elements on, underlines become tints: a `text-decoration` in the rule of a registered highlight makes
 * Chromium walk the whole page in every frame that changes anything (measured: 1 to 6 ms at 3,000 nodes, 22 at 30,000).
 */
const MANY_ELEMENTS = 3_000;

/** The look that the settings ask for, or the nearest one that the page can bear. Counts its elements, where that matters. */
export function lookOf({ markStyle, markColour }: Settings): MarkLook {
  const isTint =
    markStyle === 'none' || (markStyle === 'underline' && document.getElementsByTagName('*').length >= MANY_ELEMENTS);
  return { style: isTint ? 'tint' : markStyle, colour: markColour };
}

/** Marks one mention at a time: the one that was gone to, or the one that is pointed at where marks are switched off. */
export class SingleMark {
  readonly #highlighter: Highlighter;
  readonly #paint: 'flash' | 'active';
  #mention: ReadMention | null = null;
  #range: StaticRange | null = null;

  constructor(highlighter: Highlighter, paint: 'flash' | 'active') {
    this.#highlighter = highlighter;
    this.#paint = paint;
  }

  /** Marks the mention in place of the one before; null: none. */
  show(mention: ReadMention | null): void {
    if (mention === this.#mention) return;
    if (this.#range !== null) this.#highlighter.delete(this.#paint, this.#range);
    this.#mention = mention;
    this.#range = mention && staticRangeOf(mention);
    if (this.#range !== null) this.#highlighter.add(this.#paint, this.#range);
  }

  /** A block is gone: its mention would mark the wrong letters. */
  removed(record: BlockRecord): void {
    if (this.#mention?.record === record) this.show(null);
  }
}
