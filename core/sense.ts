/**
 * Whether a candidate means its entry, by what its own block of text says. Covering words rule out; a safe form counts;
 * other forms want a cue in their sentence, or wait for a safe mention of the same entry elsewhere on the page.
 */
import { foldText, isWordUnit } from './characters.ts';
import { sentenceAround } from './sentence.ts';
import type { Candidate, Reason, SenseRules, Span, TableForm } from './types.ts';

/** Stands for the candidate in its sentence, and for covering words, so that no cue is found in them. */
const HOLE = '\u0001';

/** The verdict of the block. `text` is the block's; the span is the candidate's in it. */
export function decide(
  text: string,
  span: Span,
  form: TableForm,
  rules: SenseRules,
): { verdict: Candidate['verdict']; reason: Reason } {
  const covering = coveringWord(text, span, rules.covering);
  if (covering !== null) return { verdict: 'rejected', reason: { kind: 'covered', word: covering } };
  if (form.ambiguity === 'safe') return { verdict: 'accepted', reason: { kind: 'safe-form' } };

  const sentence = sentenceAround(text, span);
  const around = cutOut(
    foldText(text.slice(sentence.start, span.start)) + HOLE + foldText(text.slice(span.end, sentence.end)),
    rules.covering,
  );
  const cueFor = findCue(around, rules.cuesFor);
  const cueAgainst = findCue(around, rules.cuesAgainst);
  const against: Reason | null = cueAgainst === null ? null : { kind: 'cue-against', word: cueAgainst };
  // A cue against outweighs a cue for where the form is another word most of the time.
  if (against !== null && (cueFor === null || form.ambiguity === 'needs-strong-evidence')) {
    return { verdict: 'rejected', reason: against };
  }
  if (cueFor !== null) return { verdict: 'accepted', reason: { kind: 'cue', word: cueFor } };
  return { verdict: 'waiting', reason: { kind: 'no-evidence' } };
}

/** The text without the covering words: what stands in a word of another meaning is no cue. */
function cutOut(folded: string, words: readonly string[]): string {
  let rest = folded;
  for (const word of words) if (rest.includes(word)) rest = rest.replaceAll(word, HOLE);
  return rest;
}

/** The covering word that the candidate stands in, or null. */
function coveringWord(text: string, { start, end }: Span, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const own = foldText(text.slice(start, end));
  for (const word of words) {
    for (let at = word.indexOf(own); at >= 0; at = word.indexOf(own, at + 1)) {
      const before = word.slice(0, at);
      const after = word.slice(at + own.length);
      if (endsWithFolded(text, start, before) && startsWithFolded(text, end, after)) return word;
    }
  }
  return null;
}

/** Whether the text before `end` ends with the folded word, at a word edge where the word is Latin. */
function endsWithFolded(text: string, end: number, folded: string): boolean {
  if (folded === '') return true;
  const tail = foldText(text.slice(Math.max(0, end - 2 * folded.length - 8), end));
  if (!tail.endsWith(folded)) return false;
  const before = tail.charCodeAt(tail.length - folded.length - 1);
  return !(isWordUnit(folded.charCodeAt(0)) && isWordUnit(before));
}

function startsWithFolded(text: string, start: number, folded: string): boolean {
  if (folded === '') return true;
  const head = foldText(text.slice(start, start + 2 * folded.length + 8));
  if (!head.startsWith(folded)) return false;
  return !(isWordUnit(folded.charCodeAt(folded.length - 1)) && isWordUnit(head.charCodeAt(folded.length)));
}

/** The first cue of the lists that the folded text holds, Latin ones between word edges. */
function findCue(folded: string, lists: ReadonlyArray<readonly string[]>): string | null {
  for (const words of lists) {
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const end = at + word.length;
        const cutBefore = isWordUnit(word.charCodeAt(0)) && isWordUnit(folded.charCodeAt(at - 1));
        const cutAfter = isWordUnit(word.charCodeAt(word.length - 1)) && isWordUnit(folded.charCodeAt(end));
        if (!cutBefore && !cutAfter) return word;
      }
    }
  }
  return null;
}
