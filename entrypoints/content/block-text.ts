/** One string for a run of text nodes, and the way back from its offsets to the nodes. */
import { JOIN } from '../../core/characters.ts';
import { MAX_RUN_LENGTH, type Run } from './text-walker.ts';

/** A place in a text node; the offset is in UTF-16 units. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/** The text of a run, or of a part of a text node that is very long. */
export interface BlockText {
  readonly block: Element;
  /** The nodes' texts with {@link JOIN} between those that elements stand between. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text begins in {@link text}; the first is negative where the text begins inside its node. */
  readonly starts: readonly number[];
}

/** The texts of a run: one, or several where its text is longer than {@link MAX_RUN_LENGTH}. */
export function* blockTexts(run: Run): Generator<BlockText> {
  const { block, nodes } = run;
  const first = nodes[0];
  if (first !== undefined && nodes.length === 1) {
    // By far the most common: no joining, and no copy of the text.
    const text = first.data;
    if (text.length <= MAX_RUN_LENGTH) yield { block, text, nodes, starts: [0] };
    else yield* partsOf(block, first, text);
    return;
  }
  let text = '';
  let starts: number[] = [];
  let part: Text[] = [];
  let previous: Text | null = null;
  for (const node of nodes) {
    const data = node.data;
    if (data.length > MAX_RUN_LENGTH) {
      if (part.length > 0) yield { block, text, nodes: part, starts };
      yield* partsOf(block, node, data);
      text = '';
      starts = [];
      part = [];
      previous = null;
      continue;
    }
    if (previous !== null && previous.nextSibling !== node) text += JOIN;
    starts.push(text.length);
    part.push(node);
    text += data;
    previous = node;
  }
  if (part.length > 0) yield { block, text, nodes: part, starts };
}

/** Cuts one long text behind a space or a full stop, so that hardly ever a mention is cut. */
function* partsOf(block: Element, node: Text, data: string): Generator<BlockText> {
  let start = 0;
  while (start < data.length) {
    let end = Math.min(start + MAX_RUN_LENGTH, data.length);
    if (end < data.length) {
      const cut = Math.max(
        data.lastIndexOf('\n', end - 1),
        data.lastIndexOf('。', end - 1),
        data.lastIndexOf(' ', end - 1),
      );
      if (cut > start + MAX_RUN_LENGTH / 2) end = cut + 1;
    }
    yield { block, text: data.slice(start, end), nodes: [node], starts: [-start] };
    start = end;
  }
}

/** The index into `nodes` of the node that the unit at `offset` stands in (a JOIN: the node before it). */
export function nodeIndexAt({ starts }: BlockText, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the span begins and ends in the DOM. */
export function positionsOf(text: BlockText, start: number, end: number): { start: TextPosition; end: TextPosition } {
  return { start: positionAt(text, start, start), end: positionAt(text, end - 1, end) };
}

function positionAt(text: BlockText, unit: number, offset: number): TextPosition {
  const index = nodeIndexAt(text, unit);
  return { node: text.nodes[index] as Text, offset: offset - (text.starts[index] as number) };
}
