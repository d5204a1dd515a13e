/**
 * Which mention is at a point. A caret look-up costs what `elementFromPoint` costs at any number of ranges;
 * `highlightsFromPoint` costs 6 ms a call at 10,000 (measured), so it is never used.
 */
import type { Mention, PageIndex } from './page-index.ts';
import { clientRectsOf } from './ranges.ts';

/** A point in CSS px of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mention and the box of the line of it that the pointer is on. */
export interface Hit {
  readonly mention: Mention;
  readonly line: DOMRect;
}

/** @param shadowRoots the open roots that text at the point may stand in: a caret is not found in others. */
export function hitTest(index: PageIndex, shadowRoots: readonly ShadowRoot[], { x, y }: Point): Hit | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const node = caret.offsetNode as Text;
  // The caret is between two letters; the pointer is over either.
  const mention = index.at(node, caret.offset);
  if (mention === null) return null;
  // A caret is found beside text too: past the end of a line, between lines.
  const line = clientRectsOf(mention).find(
    (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
  );
  return line === undefined ? null : { mention, line };
}
