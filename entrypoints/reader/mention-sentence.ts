/** The sentence that a mention stands in, with what is around it: for the popup's list, and for the link of a citation. */
import { JOIN } from '../../core/characters.ts';
import { sentenceAround } from '../../core/sentence.ts';
import type { ReaderPage, ReadMention } from '../../utils/reader-module.ts';

/** A sentence of a page on one line, with the text of its block before and behind it. */
export interface MentionSentence {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** A sentence as the mention parts it, each part on one line. */
export interface SentenceParts {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

type StandApart = ReaderPage['standApart'];

/** The sentence whole. Null where an edit of the page has overtaken the mention. */
export function sentenceOf(mention: ReadMention, standApart: StandApart): MentionSentence | null {
  const place = placeOf(mention);
  if (place === null) return null;
  const line = (from: number, to: number): string => place.line(from, to, standApart).trim();
  const { start, end } = place;
  return { text: line(start, end), before: line(0, start), after: line(end, place.length) };
}

/** The sentence in parts, the sign that ends it with the last. Null where an edit of the page has overtaken the mention. */
export function sentencePartsOf(mention: ReadMention, standApart: StandApart): SentenceParts | null {
  const place = placeOf(mention);
  if (place === null) return null;
  const line = (from: number, to: number): string => place.line(from, to, standApart);
  return {
    before: line(place.start, place.from).trimStart(),
    text: line(place.from, place.to),
    after: line(place.to, place.end).trimEnd(),
  };
}

interface Place {
  /** Of the mention, and of its sentence with the sign at its end, in the text of its block. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly line: (from: number, to: number, standApart: StandApart) => string;
}

function placeOf({ start, end, record: { nodes } }: ReadMention): Place | null {
  let text = '';
  let from = -1;
  let to = -1;
  /** The texts before and behind each JOIN, by where that stands. */
  const joins = new Map<number, readonly [Text, Text]>();
  let previous: Text | null = null;
  for (const node of nodes) {
    if (previous !== null && previous.nextSibling !== node) {
      joins.set(text.length, [previous, node]);
      text += JOIN;
    }
    if (node === start.node) from = text.length + start.offset;
    if (node === end.node) to = text.length + end.offset;
    text += node.data;
    previous = node;
  }
  if (from < 0 || to < from || to > text.length) return null;
  const span = sentenceAround(text, { start: from, end: to });
  return {
    from,
    to,
    start: span.start,
    end: span.end + (/^[。！？!?.]/.test(text.slice(span.end)) ? 1 : 0),
    length: text.length,
    line: (first, last, standApart) => {
      let line = '';
      let at = first;
      for (const [join, [before, after]] of joins) {
        if (join < at || join >= last) continue;
        // Words are kept apart that the eye sees apart.
        line += text.slice(at, join) + (standApart(before, after) ? ' ' : '');
        at = join + 1;
      }
      return (line + text.slice(at, last)).replace(/\s+/g, ' ');
    },
  };
}
