/** One string for a run of text nodes, and the way back from its offsets to the nodes. */
import { JOIN } from '../../core/characters.ts';
import type { TextPosition } from '../../utils/reader-module.ts';
import { MAX_RUN_LENGTH, type Run } from './text-walker.ts';

/** The text of a run, or of a part of a text node that is very long. */
export interface BlockText {
  readonly block: Element;
  /** The nodes' texts with {@link JOIN} between those that elements stand between. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text begins in {@link text}; the first is negative where the text begins inside its node. */
  readonly starts: readonly number[];
}

const FROM_THE_START: readonly number[] = [0];

/** The texts of a run: one, or several where its text is longer than {@link MAX_RUN_LENGTH}. */
export function blockTexts(run: Run): readonly BlockText[] {
  const { block, nodes, texts } = run;
  const [only] = texts;
  if (only !== undefined && nodes.length === 1 && only.length <= MAX_RUN_LENGTH) {
    // By far the most common: no joining, and no copy of the text.
    return [{ block, text: only, nodes, starts: FROM_THE_START }];
  }
  const blockTexts: BlockText[] = [];
  let text = '';
  let starts: number[] = [];
  let part: Text[] = [];
  let previous: Text | null = null;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as Text;
    const data = texts[index] as string;
    if (data.length > MAX_RUN_LENGTH) {
      if (part.length > 0) blockTexts.push({ block, text, nodes: part, starts });
      addParts(blockTexts, block, node, data);
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
  if (part.length > 0) blockTexts.push({ block, text, nodes: part, starts });
  return blockTexts;
}

/** Cuts one long text behind a space or a full stop, so that hardly ever a mention is cut. */
function addParts(blockTexts: BlockText[], block: Element, node: Text, data: string): void {
  let start = 0;
  while (start < data.length) {
    let text = data.slice(start, start + MAX_RUN_LENGTH);
    if (start + text.length < data.length) {
      // Looked for in the part only: a search through all that stands before would be long where there is none.
      const cut = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('。'), text.lastIndexOf(' '));
      if (cut > MAX_RUN_LENGTH / 2) text = text.slice(0, cut + 1);
    }
    blockTexts.push({ block, text, nodes: [node], starts: [-start] });
    start += text.length;
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
