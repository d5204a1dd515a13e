/** What spoke for and against a mention, in words that a reader understands. */
import type { Evidence, Reason } from '../core/types.ts';
import type { Card } from '../data/card.ts';
import { type CardLanguage, LANGUAGE_KEYS } from '../utils/i18n.ts';
import { EVIDENCE_STRINGS, type EvidenceKey, evidenceText } from '../utils/strings-evidence.ts';

/** A piece of evidence in words. */
export interface EvidenceLine {
  readonly text: string;
  readonly speaks: 'for' | 'against';
}

/** Less than this in log-odds moves no decision: it would only be noise in the list. */
const LEAST_WEIGHT = 0.3;
/** So many lines are all that a reader takes in. */
const MOST_LINES = 8;

/** In words why a mention was accepted; null for the reasons of rejected candidates. */
export function reasonInWords(reason: Reason, card: Card, language: CardLanguage): string | null {
  switch (reason.kind) {
    case 'safe-form':
    case 'page-evidence':
    case 'company':
    case 'surroundings':
      return evidenceText(language, `why.${reason.kind}`);
    case 'neighbour': {
      const name = nameOf(reason.entry, card, language);
      return name === null
        ? evidenceText(language, 'why.neighbour')
        : evidenceText(language, 'why.neighbour.named', { name });
    }
    case 'cue':
      // A word of the page's title is not told.
      return reason.word === ''
        ? evidenceText(language, 'why.surroundings')
        : evidenceText(language, 'why.cue', { word: reason.word });
    default:
      return null;
  }
}

/** The evidence in words, what weighs most first; what says the same is said once. */
export function evidenceInWords(evidence: readonly Evidence[], card: Card, language: CardLanguage): EvidenceLine[] {
  const lines = new Map<string, EvidenceLine>();
  for (const one of evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))) {
    if (Math.abs(one.weight) < LEAST_WEIGHT) continue;
    const text = inWords(one, card, language);
    if (text !== null && !lines.has(text)) lines.set(text, { text, speaks: one.weight > 0 ? 'for' : 'against' });
  }
  return [...lines.values()].slice(0, MOST_LINES);
}

/** Kinds of evidence that are told in the words of another one. */
const SAME_WORDS: Readonly<Record<string, EvidenceKey>> = {
  'left-open': 'stands-free',
  'right-open': 'stands-free',
  'left-letter': 'runs-on',
  'right-letter': 'runs-on',
  'left-cut': 'runs-on',
  'right-cut': 'runs-on',
  'name-before': 'person',
  'name-after': 'person',
  foreign: 'language',
  japanese: 'language',
};
const NEAR: Readonly<Record<string, string>> = { near: 'sentence' };

/** Null for what has no words: a kind of evidence of a later version of ours. */
function inWords({ feature, weight, word }: Evidence, card: Card, language: CardLanguage): string | null {
  const prior = /^prior-(likely|evidence|strong)-/.exec(feature)?.[1];
  if (prior !== undefined) {
    // A spelling that is often something else never speaks for the entry, whatever the fit made of it.
    const expected = prior === 'likely' ? weight > 0 : weight < 0;
    return expected ? evidenceText(language, `spelling.${prior}` as EvidenceKey) : null;
  }
  const [, role, place] = /^(?:shared-)?(cue|against)-(touching|near|sentence|block|title)$/.exec(feature) ?? [];
  if (role !== undefined && place !== undefined) return say(`${role}.${NEAR[place] ?? place}`, language, { word });
  const topic = /^topic-(.+)-(?:name|place|culture|term)$/.exec(feature)?.[1];
  if (topic !== undefined) return say(`topic.${topic}`, language, { word }) ?? say('topic', language, { word });
  if (feature.startsWith('neighbour')) {
    const name = word === undefined ? null : nameOf(word, card, language);
    return name === null ? say(feature, language, {}) : say(`${feature}.named`, language, { name });
  }
  const shape = /^shape-(.+)-(?:name|place|culture|term)$/.exec(feature)?.[1];
  if (shape === undefined) return say(SAME_WORDS[feature] ?? feature, language, {});
  // Standing free is no evidence against anything, nor is running on for it.
  if (/^(?:left|right)-(?:open|letter|cut)$/.test(shape) && weight > 0 !== shape.endsWith('open')) return null;
  return say(SAME_WORDS[shape] ?? shape, language, {}) ?? say('shape', language, {});
}

function say(key: string, language: CardLanguage, params: Record<string, string | undefined>): string | null {
  if (!Object.hasOwn(EVIDENCE_STRINGS, key)) return null;
  const given = Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const text = evidenceText(language, key as EvidenceKey, given);
  // A word that is not known leaves its place open.
  return /\{\w+\}/.test(text) ? null : text;
}

/** The name of an entry that the card itself names; null for any other. */
function nameOf(id: string, { related, confusions }: Card, language: CardLanguage): string | null {
  const known = [...related.flatMap(({ entries }) => entries), ...confusions.map(({ entry }) => entry)];
  return known.find((entry) => entry.id === id)?.names[LANGUAGE_KEYS[language]] ?? null;
}
