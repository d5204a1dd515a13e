/** Lists the frame's mentions with the sentences around them, for the popup. In steps: a page may hold 10,000. */
import { visibleText } from '../../core/characters.ts';
import type { MentionList, PageMention } from '../../utils/mention-list.ts';
import type { ReaderPage, ReadMention } from '../../utils/reader-module.ts';
import { isRendered } from '../../utils/rendered.ts';
import { sentencePartsOf } from './mention-sentence.ts';

/** No more than so many are listed: some 800 kB of text. The list says how many there are. */
export const MAX_LISTED = 2_000;

/** After so many the page has its turn: some 2 ms. */
const STEP_MENTIONS = 50;

type ListedPage = Pick<ReaderPage, 'counted' | 'entryOf' | 'reasonOf' | 'standApart'>;

/** All that count and are drawn; what there is so far where the signal ends it. */
export async function listMentions(page: ListedPage, signal: AbortSignal): Promise<MentionList> {
  const mentions: PageMention[] = [];
  let total = 0;
  for (const mention of page.counted()) {
    if (!isRendered(mention.start.node)) continue;
    total += 1;
    // Not a task of low priority, which a hidden tab does not get: on phones the popup lies over the page.
    if (total % STEP_MENTIONS === 0) await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) break;
    if (total <= MAX_LISTED) mentions.push(listed(mention, page));
  }
  return { mentions, total, contentType: document.contentType };
}

function listed(mention: ReadMention, page: ListedPage): PageMention {
  const parts = sentencePartsOf(mention, page.standApart) ?? { before: '', text: mention.text, after: '' };
  return {
    entry: page.entryOf(mention).id,
    before: visibleText(parts.before),
    text: visibleText(parts.text),
    after: visibleText(parts.after),
    reason: page.reasonOf(mention),
  };
}
