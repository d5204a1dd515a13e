/**
 * Which mention is at a point. A caret look-up costs what `elementFromPoint` costs at any number of ranges;
 * `highlightsFromPoint` costs 6 ms a call at 10,000 (measured), so it is never used.
 */
import type { ReaderPage, ReadMention } from '../../utils/reader-module.ts';

/** A point in CSS px of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mention and the box of the line of it that the pointer is on. */
export interface Hit {
  readonly mention: ReadMention;
  readonly line: DOMRect;
}

/** What of a page a hit test asks. */
export type HitPage = Pick<ReaderPage, 'shadowRoots' | 'mentionAt' | 'rectsOf'>;

export function hitTest(page: HitPage, { x, y }: Point): Hit | null {
  // A caret is found in those shadow roots only that are named.
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...page.shadowRoots()] });
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  // The caret is between two letters; the pointer is over either.
  const mention = page.mentionAt(caret.offsetNode as Text, caret.offset);
  if (mention === null) return null;
  // A caret is found beside text too: past the end of a line, between lines.
  const line = page
    .rectsOf(mention)
    .find((rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom);
  return line === undefined ? null : { mention, line };
}
