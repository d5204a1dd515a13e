/** The sentence that a mention stands in, with what is around it: for the link of a citation. */
import { sentenceAround } from '../../core/sentence.ts';
import type { ReadMention } from '../../utils/reader-module.ts';

/** A sentence of a page, with the text of its block before and behind it. */
export interface MentionSentence {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Null where an edit of the page has overtaken the mention. */
export function sentenceOf({ start, end, record }: ReadMention): MentionSentence | null {
  let text = '';
  let from = -1;
  let to = -1;
  for (const node of record.nodes) {
    if (node === start.node) from = text.length + start.offset;
    if (node === end.node) to = text.length + end.offset;
    text += node.data;
  }
  if (from < 0 || to < from || to > text.length) return null;
  const span = sentenceAround(text, { start: from, end: to });
  // The stop at its end belongs to it.
  const stop = /^[。！？!?.]/.test(text.slice(span.end)) ? 1 : 0;
  return {
    text: oneLine(text.slice(span.start, span.end + stop)),
    before: oneLine(text.slice(0, span.start)),
    after: oneLine(text.slice(span.end + stop)),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
