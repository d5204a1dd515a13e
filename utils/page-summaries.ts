/** What the frames of one tab have told, put together: for the badge and for the popup. Pure; kept as plain data, so that a store can hold it. */
import { type ContentMessage, type FrameSummary, parseFrameSummary } from './messages.ts';
import { isRecord } from './parse-card.ts';
import { siteOf } from './site-rules.ts';

/** The summaries of a tab's frames by frame id; 0 is the top frame. */
export type TabFrames = Readonly<Record<number, FrameSummary>>;

export const NO_FRAMES: TabFrames = {};
/** The top frame's id, in every browser. */
export const TOP_FRAME = 0;

/** The frames after a frame has told something. What a top frame's earlier document had around it is dropped. */
export function withMessage(frames: TabFrames, frameId: number, message: ContentMessage): TabFrames {
  if (message.type === 'frame-gone') return frameId === TOP_FRAME ? NO_FRAMES : withoutFrame(frames, frameId);
  const { summary } = message;
  const fresh = frameId === TOP_FRAME && isNewDocument(frames[TOP_FRAME], summary);
  return { ...(fresh ? NO_FRAMES : frames), [frameId]: summary };
}

/** A document begins with an empty summary; one that is still being read may tell the like again, when asked. */
function isNewDocument(before: FrameSummary | undefined, summary: FrameSummary): boolean {
  if (before === undefined) return false;
  const begins = summary.state === 'scanning' && summary.counts.length === 0 && before.state !== 'scanning';
  return begins || siteOf(new URL(before.address)) !== siteOf(new URL(summary.address));
}

/** The frames without the one. */
export function withoutFrame(frames: TabFrames, frameId: number): TabFrames {
  return Object.fromEntries(Object.entries(frames).filter(([id]) => Number(id) !== frameId));
}

/** Mentions by entry over all frames, in the order of first appearance; the top frame's first. */
export function totalCounts(frames: TabFrames): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { state, counts } of Object.values(frames)) {
    if (state === 'off') continue;
    for (const [entry, count] of counts) totals.set(entry, (totals.get(entry) ?? 0) + count);
  }
  return totals;
}

/**
 * The frame in which the entry's mention number `turn` (from 0, round and round) lies: frame after frame, the top frame
 * first. Null where no frame has one.
 */
export function frameOfMention(frames: TabFrames, entry: string, turn: number): number | null {
  const ids: number[] = [];
  for (const [id, { counts }] of Object.entries(frames)) {
    const count = counts.find(([own]) => own === entry)?.[1] ?? 0;
    for (let at = 0; at < count; at += 1) ids.push(Number(id));
  }
  return ids[turn % ids.length] ?? null;
}

/** Reads frames out of what a store holds; what is damaged is dropped. */
export function parseFrames(value: unknown): TabFrames {
  if (!isRecord(value)) return NO_FRAMES;
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, stored]) => {
      const summary = /^\d+$/.test(id) ? parseFrameSummary(stored) : null;
      return summary === null ? [] : [[id, summary] as const];
    }),
  );
}
