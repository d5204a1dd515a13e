/** Lists the frame's mentions with the sentences around them, for the popup. In steps: a page may hold 10,000. */
import { JOIN, visibleText } from '../../core/characters.ts';
import { sentenceAround } from '../../core/sentence.ts';
import type { MentionList, PageMention } from '../../utils/mention-list.ts';
import { type BlockText, blockTexts, nodeIndexAt } from './block-text.ts';
import { standApart } from './joins.ts';
import type { Mention, PageIndex } from './page-index.ts';
import { isRendered } from './rendered.ts';

/** No more than so many are listed: some 800 kB of text. The list says how many there are. */
export const MAX_LISTED = 2_000;

/** After so many the page has its turn: some 2 ms. */
const STEP_MENTIONS = 50;

/** All that counts and is drawn, in the order of the index; what there is so far where the signal ends it. */
export async function listMentions(
  index: PageIndex,
  idOf: (mention: Mention) => string,
  signal: AbortSignal,
): Promise<MentionList> {
  const mentions: PageMention[] = [];
  let total = 0;
  for (const record of [...index.records]) {
    let texts: readonly BlockText[] | null = null;
    for (const mention of record.mentions) {
      if (!index.accepts(mention) || !isRendered(mention.start.node)) continue;
      total += 1;
      // Not a task of low priority, which a hidden tab does not get: on phones the popup lies over the page.
      if (total % STEP_MENTIONS === 0) await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) break;
      if (total > MAX_LISTED) continue;
      texts ??= blockTexts({ block: record.element, nodes: record.nodes, texts: record.nodes.map(({ data }) => data) });
      mentions.push({ entry: idOf(mention), ...sentenceOf(mention, texts), reason: index.reasonOf(mention) });
    }
  }
  return { mentions, total, contentType: document.contentType };
}

function sentenceOf({ candidate, text }: Mention, texts: readonly BlockText[]): Omit<PageMention, 'entry' | 'reason'> {
  const { start, end } = candidate;
  const block = texts.find((one) => visibleText(one.text.slice(start, end)) === visibleText(text));
  const sentence = block && sentenceAround(block.text, { start, end });
  return {
    before: sentence ? oneLine(block, sentence.start, start).trimStart() : '',
    text: visibleText(text).replace(/\s+/g, ' '),
    // With the sign that ends it.
    after: sentence ? oneLine(block, end, sentence.end + 1).trimEnd() : '',
  };
}

/** A part of the block's text on one line, words apart that the eye sees apart. */
function oneLine(block: BlockText, start: number, end: number): string {
  const { text, nodes } = block;
  let line = '';
  for (let at = start; at < Math.min(end, text.length); at += 1) {
    const node = text[at] === JOIN ? nodeIndexAt(block, at) : -1;
    const [before, after] = [nodes[node], nodes[node + 1]];
    line += before && after && standApart(before, after) ? ' ' : text[at];
  }
  return visibleText(line).replace(/\s+/g, ' ');
}
