/** Scans a block of the page, with what the page says of it and the joins between its texts. */
import type { Scanner } from '../../core/scan.ts';
import type { Candidate, PageContext } from '../../core/types.ts';
import { attributeOf, closestOf } from '../../utils/form-safe.ts';
import type { BlockText } from './block-text.ts';
import { decideJoins } from './joins.ts';

/** A block's joins are settled after one or two scans; this bounds what a hostile page can ask for. */
const MAX_SCANS_PER_BLOCK = 4;
/** So many UTF-16 units of a page's title are read. */
const MAX_TITLE_LENGTH = 300;

/** The page's title, and the language that is declared nearest above the block. */
function contextOf(block: Element): PageContext {
  const declared = closestOf(block, '[lang]');
  return {
    title: document.title.slice(0, MAX_TITLE_LENGTH),
    language: (declared && attributeOf(declared, 'lang')) ?? '',
  };
}

/** The block's candidates, with the joins decided that they touch. */
export function scanBlock(scanner: Scanner, block: BlockText): readonly Candidate[] {
  let { text } = block;
  const context = (): PageContext => contextOf(block.block);
  let candidates = scanner.scan(text, context);
  for (let scans = 1; block.nodes.length > 1 && scans < MAX_SCANS_PER_BLOCK; scans += 1) {
    const decided = decideJoins(block, text, candidates);
    if (decided === null) break;
    text = decided;
    candidates = scanner.scan(text, context);
  }
  return candidates;
}
