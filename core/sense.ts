/**
 * Whether a candidate means its entry, by what its own block of text says: the evidence around it is gathered, weighed
 * (`weights.ts`) and added up. What is beyond the block (mentions elsewhere on the page) is weighed in `page-evidence.ts`.
 */
import { isWordUnit, visibleText } from './characters.ts';
import type { CueHit } from './cue-finder.ts';
import { type FoldedText, SKIPPED } from './folded-text.ts';
import type { TextLanguage } from './language.ts';
import { sentenceAround } from './sentence.ts';
import { shapesOf } from './surroundings.ts';
import type { PatternTable, Topic } from './table.ts';
import type { Candidate, CueRole, Evidence, Reason, SenseRules, Span, TableEntry, TableForm } from './types.ts';
import {
  ALONE_WEIGHT,
  type Feature,
  KINDS,
  kindOf,
  PAGE_EVIDENCE_WEIGHT,
  priorOf,
  THRESHOLD,
  weightOf,
} from './weights.ts';

/** A block of text with what is known of it, found once for all its candidates. */
export interface Block {
  readonly text: string;
  readonly folded: FoldedText;
  /** By where they begin. */
  readonly cues: readonly CueHit[];
  /** Cues in the page's title. */
  readonly titleCues: ReadonlySet<number>;
  readonly language: TextLanguage;
  /** The candidates of safe forms that count, by where they begin. */
  readonly safe: readonly Candidate[];
}

/** A cue or mention is near within so many UTF-16 units: four or five words of English, a clause of Chinese. */
const NEAR = { latin: 36, han: 12 };
/** So many units, all of them spaces, may stand between a candidate and the word before it. */
const WIDEST_GAP = 4;
const SPACE_UNIT = 0x20;
/** Cues of the block count within so many units of the candidate. */
const BLOCK_REACH = 600;
/** A cue of one Chinese character is part of many words. */
const ONE_CHARACTER = 0.25;
/** More of a kind than this adds nothing. */
const MOST_CUES = 4;
/** Between the members of a list. */
const LIST_GAP = /^\s*(?:[、,，/／·;；]|and|or|&|和|与|與|及)?\s*(?:and|or|和|与|與)?\s*$/;

/** What is decided of a candidate. */
export type Decision = Pick<Candidate, 'verdict' | 'reason' | 'score' | 'evidence' | 'alone'>;

/** The decision of the block. */
export function decide(block: Block, span: Span, form: TableForm, table: PatternTable): Decision {
  const entry = table.entries[form.entry] as TableEntry;
  const evidence = evidenceOf(block, span, form, entry, table);
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const alone = evidence.some(({ feature }) => feature === 'shape-alone-name');
  if (score > THRESHOLD) return { verdict: 'accepted', reason: strongest(evidence), score, evidence, alone };
  const verdict = score + (alone ? ALONE_WEIGHT : PAGE_EVIDENCE_WEIGHT) > THRESHOLD ? 'waiting' : 'rejected';
  return { verdict, reason: { kind: 'no-evidence' }, score, evidence, alone };
}

/** All that the block says of a candidate. */
function evidenceOf(block: Block, span: Span, form: TableForm, entry: TableEntry, table: PatternTable): Evidence[] {
  const latin = isWordUnit(block.folded.units[span.start] as number);
  const evidence: Evidence[] = [];
  const add = (feature: Feature, value: number, word?: string, weight = weightOf(feature)): void => {
    if (value !== 0) evidence.push({ feature, value, weight: weight * value, ...(word !== undefined && { word }) });
  };
  const kind = kindOf(entry.category);
  add(`${priorOf(form.ambiguity, latin)}-${kind}`, 1);
  if (latin ? form.text.includes(' ') : form.text.length > 2) add('long-form', 1);

  const sentence = sentenceAround(block.text, span);
  const reach = latin ? NEAR.latin : NEAR.han;
  const rules = table.rules(form.entry);
  for (const [feature, { words, value }] of cueEvidence(block, span, sentence, reach, rules))
    add(feature, value, words);
  for (const [{ name, weights }, { value, word }] of topicsOf(block, span, sentence, rules, table))
    add(`topic-${name}-${kind}`, value, word, weights[KINDS.indexOf(kind)]);
  addNeighbours(block, span, sentence, form, entry, table, add);

  for (const name of shapesOf(block.text, block.folded, span, form.text, table.words)) add(`shape-${name}-${kind}`, 1);
  if (latin && block.language === 'other') add('foreign', 1);
  if (!latin && block.language === 'ja') add('japanese', 1);
  return evidence;
}

type CuePlace = 'touching' | 'near' | 'sentence' | 'block' | 'title';

/** The cues around the candidate, each counted once, where it stands nearest. */
function cueEvidence(
  block: Block,
  span: Span,
  sentence: Span,
  reach: number,
  { roleOf }: SenseRules,
): Map<Feature, { value: number; words: string }> {
  const nearest = new Map<number, { place: CuePlace; role: CueRole; word: string }>();
  for (let at = firstFrom(block.cues, span.start - BLOCK_REACH); at < block.cues.length; at += 1) {
    const hit = block.cues[at] as CueHit;
    if (hit.start > span.end + BLOCK_REACH) break;
    if (hit.end > span.start && hit.start < span.end) continue;
    const role = roleOf(hit.cue);
    if (role === null || isSame(block.folded, hit, span)) continue;
    const place = placeOf(block.folded, hit, span, sentence, reach);
    const known = nearest.get(hit.cue);
    if (known === undefined || ORDER[place] < ORDER[known.place]) {
      nearest.set(hit.cue, { place, role, word: visibleText(block.text.slice(hit.start, hit.end)) });
    }
  }
  for (const cue of block.titleCues) {
    const role = roleOf(cue);
    if (role !== null && !nearest.has(cue)) nearest.set(cue, { place: 'title', role, word: '' });
  }
  const found = new Map<Feature, { count: number; words: string }>();
  for (const { place, role, word } of nearest.values()) {
    const feature = featureOf(role, place);
    const known = found.get(feature);
    const count = word.length === 1 ? ONE_CHARACTER : 1;
    found.set(feature, { count: (known?.count ?? 0) + count, words: known?.words || word });
  }
  // The second cue of a kind says less than the first.
  return new Map(
    [...found].map(([feature, { count, words }]) => [feature, { value: Math.sqrt(Math.min(count, MOST_CUES)), words }]),
  );
}

/**
 * The shared lists of which the sentence has words, those left out that the entry itself has a say on. Of a list of words
 * before names (`Topic.before`) one has to touch the candidate.
 */
function topicsOf(
  { text, folded, cues }: Block,
  span: Span,
  sentence: Span,
  rules: SenseRules,
  table: PatternTable,
): Map<Topic, { value: number; word: string }> {
  const found = new Map<Topic, { cues: Set<number>; count: number; word: string }>();
  for (let at = firstFrom(cues, sentence.start); at < cues.length; at += 1) {
    const hit = cues[at] as CueHit;
    if (hit.start >= sentence.end) break;
    if (hit.end > sentence.end || (hit.end > span.start && hit.start < span.end)) continue;
    if (isSame(folded, hit, span)) continue;
    const topics = table.topicsOf(hit.cue);
    const own = topics.length > 0 && rules.roleOf(hit.cue) !== null;
    for (const topic of topics) {
      const { before } = topic;
      if (before ? !touches(folded, hit, span) : own) continue;
      const known = found.get(topic);
      if (known?.cues.has(hit.cue)) continue;
      const count = !before && hit.end - hit.start === 1 ? ONE_CHARACTER : 1;
      if (known) {
        known.cues.add(hit.cue);
        known.count += count;
      } else found.set(topic, { cues: new Set([hit.cue]), count, word: visibleText(text.slice(hit.start, hit.end)) });
    }
  }
  return new Map(
    [...found].map(([topic, { count, word }]) => [topic, { value: Math.sqrt(Math.min(count, MOST_CUES)), word }]),
  );
}

/** Whether one word stands before the other, nothing but a space between them. */
function touches({ units }: FoldedText, { end }: Span, { start }: Span): boolean {
  if (end > start || start - end > WIDEST_GAP) return false;
  for (let at = end; at < start; at += 1) if (units[at] !== SPACE_UNIT && units[at] !== SKIPPED) return false;
  return true;
}

const ORDER: Readonly<Record<CuePlace, number>> = { touching: 0, near: 1, sentence: 2, block: 3, title: 4 };

function placeOf(folded: FoldedText, hit: Span, span: Span, sentence: Span, reach: number): CuePlace {
  if (hit.start < sentence.start || hit.end > sentence.end) return 'block';
  if (touches(folded, hit, span) || touches(folded, span, hit)) return 'touching';
  const gap = hit.end <= span.start ? span.start - hit.end : hit.start - span.end;
  return gap <= reach ? 'near' : 'sentence';
}

function featureOf(role: CueRole, place: CuePlace): Feature {
  if (role === 'for') return `cue-${place}`;
  if (role === 'for-shared')
    return place === 'touching' ? 'shared-cue-near' : place === 'title' ? 'cue-title' : `shared-cue-${place}`;
  return `against-${place}`;
}

/** Whether the cue is the very spelling of the candidate: that it stands here twice says nothing. */
function isSame({ units }: FoldedText, hit: Span, span: Span): boolean {
  const length = span.end - span.start;
  if (hit.end - hit.start !== length) return false;
  for (let at = 0; at < length; at += 1) if (units[hit.start + at] !== units[span.start + at]) return false;
  return true;
}

/** The first of the list, which is sorted by where they begin, that begins at `start` or behind. */
function firstFrom(hits: readonly Span[], start: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addNeighbours(
  { text, safe }: Block,
  span: Span,
  sentence: Span,
  form: TableForm,
  entry: TableEntry,
  table: PatternTable,
  add: (feature: Feature, value: number, word?: string) => void,
): void {
  let other: string | null = null;
  let alike: string | null = null;
  let listed: string | null = null;
  for (let at = firstFrom(safe, sentence.start); at < safe.length; at += 1) {
    const neighbour = safe[at] as Candidate;
    if (neighbour.start >= sentence.end) break;
    if (neighbour.entry === form.entry) continue;
    const { id, category } = table.entries[neighbour.entry] as TableEntry;
    other ??= id;
    if (category !== entry.category) continue;
    alike ??= id;
    const between =
      neighbour.end <= span.start ? text.slice(neighbour.end, span.start) : text.slice(span.end, neighbour.start);
    if (between.length <= 8 && LIST_GAP.test(between)) listed ??= id;
  }
  if (other !== null) add('neighbour', 1, other);
  if (alike !== null) add('neighbour-alike', 1, alike);
  if (listed !== null) add('neighbour-listed', 1, listed);
}

/** The reason to tell: the piece of evidence that weighs most for it. */
function strongest(evidence: readonly Evidence[]): Reason {
  const best = strongestOf(evidence, 1);
  if (best === null) return { kind: 'surroundings' };
  const { feature, word = '' } = best;
  if (feature.startsWith('neighbour')) return { kind: 'neighbour', entry: word };
  if (/^(?:shared-)?cue-|^topic-(?!before-)/.test(feature)) return { kind: 'cue', word };
  return { kind: 'surroundings' };
}

/** The piece of evidence that weighs most in a direction, what a form is by itself aside; null where there is none. */
export function strongestOf(evidence: readonly Evidence[], sign: 1 | -1): Evidence | null {
  let best: Evidence | null = null;
  for (const one of evidence) {
    if (one.feature.startsWith('prior-') || one.weight * sign <= 0) continue;
    if (best === null || one.weight * sign > best.weight * sign) best = one;
  }
  return best;
}
