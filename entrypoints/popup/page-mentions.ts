/** Gathers what the frames of a tab tell of their mentions, and finds names in it that do not belong together. */
import { mixedPairs, type NamePair } from '../../core/name-pairs.ts';
import type { CardRelationType } from '../../data/card.ts';
import { OWN_PACK } from '../../data/packs.ts';
import { type PageMention, requestMentions } from '../../utils/mention-list.ts';
import type { AnyCard, AnyHead } from '../../utils/own-entries.ts';
import { type TabFrames, TOP_FRAME } from '../../utils/page-summaries.ts';
import type { FrameMention, PageMentions } from './popup-state.ts';

/** Of a whole and its part, and of a maker and its product, a text may well give one in brackets behind the other. */
const FAMILY: readonly CardRelationType[] = ['parent', 'subsidiary', 'product-of', 'maker-of', 'part-of', 'includes'];

/** All mentions of the frames that have any, the top frame's first; and what kind of document the top frame has. */
export async function collectMentions(
  tabId: number,
  frames: TabFrames,
): Promise<PageMentions & { readonly contentType: string }> {
  const ids = Object.keys(frames).map(Number);
  const asked = ids.filter((id) => id === TOP_FRAME || (frames[id]?.counts.length ?? 0) > 0);
  const lists = await Promise.all(asked.map((id) => requestMentions(tabId, id)));
  const mentions: FrameMention[] = [];
  let total = 0;
  for (const [at, list] of lists.entries()) {
    if (list === null) continue;
    for (const mention of list.mentions) mentions.push({ ...mention, frameId: asked[at]! });
    total += list.total;
  }
  return { mentions, total, contentType: lists[asked.indexOf(TOP_FRAME)]?.contentType ?? '' };
}

/** The pairs of names that are of one category and not of one family. */
export async function wrongPairs(
  mentions: readonly PageMention[],
  heads: ReadonlyMap<string, AnyHead>,
  cardOf: (entry: string) => Promise<AnyCard | null>,
): Promise<NamePair[]> {
  const wrong: NamePair[] = [];
  for (const pair of mixedPairs(mentions)) {
    const [first, second] = [heads.get(pair.first), heads.get(pair.second)];
    if (first === undefined || second === undefined || first.category !== second.category) continue;
    const card = await cardOf(pair.first);
    if (card === null || card.pack === OWN_PACK) continue;
    const isFamily = card.related.some(
      ({ type, entries }) => FAMILY.includes(type) && entries.some(({ id }) => id === pair.second),
    );
    if (!isFamily) wrong.push(pair);
  }
  return wrong;
}
