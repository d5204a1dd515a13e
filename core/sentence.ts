/** The sentence around a candidate: as far as cues reach. */
import { BREAK, isWordUnit } from './characters.ts';
import type { Span } from './types.ts';

/** A sentence reaches at most so many UTF-16 units to either side of a candidate: lists and tables have no full stops. */
const REACH = 200;

/** What ends a sentence stands before it, or from BREAK on. */
const FIRST_LETTER = 0x40;
const BREAK_UNIT = BREAK.charCodeAt(0);
const ENDS = new Set(`。！？!?;；${BREAK}`);
/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[^\p{L}])(?:[A-Za-z]|Co|Ltd|Inc|Corp|Mr|Mrs|Ms|Dr|Prof|No|vs|St|Jr|Sr|approx|est|e\.g|i\.e|U\.S|U\.K)$/u;

/** The span of the sentence that holds `[start, end)`, without the sign that ends the one before. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  let from = start;
  while (from > first && !endsSentence(text, from - 1)) from -= 1;
  let to = end;
  while (to < last && !endsSentence(text, to)) to += 1;
  return { start: from, end: to };
}

function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // As nearly all: letters.
  if (unit > FIRST_LETTER && unit < BREAK_UNIT) return false;
  const character = text[at] as string;
  if (ENDS.has(character)) return true;
  // An empty line ends what has no full stop; one line break alone is only how the source was wrapped.
  if (character === '\n') return /^\n[ \t\r]*\n/.test(text.slice(at, at + 8));
  if (character !== '.') return false;
  const next = text.charCodeAt(at + 1);
  if (at + 1 < text.length && (isWordUnit(next) || next === 0x2c || next === 0x2e)) return false;
  // "Ltd. said", "approx. ten": the next word would begin with a capital.
  if (/^\.["')\]’”]*\s+\p{Ll}/u.test(text.slice(at, at + 8))) return false;
  return !ABBREVIATIONS.test(text.slice(Math.max(0, at - 8), at));
}
