/** Every name of an entry that a reader may want to write or look for, by script: the bridge from one to the other. */
import type { Card, CardFormKind } from '../data/card.ts';
import type { CardToolKey } from '../utils/strings-card-tools.ts';

export interface BridgeName {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** How it stands to the name; null for the name itself. */
  readonly kind: CardFormKind | null;
  /** Indices of the card's sources that have it; empty where only the entry as a whole is sourced. */
  readonly sources: readonly number[];
}

export interface BridgeGroup {
  readonly key: Extract<CardToolKey, `names.${string}`>;
  readonly names: readonly BridgeName[];
}

/** A stock exchange with a code, as facts of the kind "listing" write it in English: `SZSE: 000333`. */
const TICKER = /\b(SSE STAR Market|SSE|SZSE|SEHK|NYSE|Nasdaq): ([A-Z0-9]+)/g;
const KIND_ORDER: readonly CardFormKind[] = ['long', 'short', 'other', 'former'];

/** The names by script, then pinyin and tickers; a group without a name is left out. */
export function bridgeOf(card: Card): BridgeGroup[] {
  const { names, facts } = card;
  const groups: BridgeGroup[] = [
    { key: 'names.en', names: namesIn(card, 'latin', names.en, 'en') },
    { key: 'names.zh-Hans', names: namesIn(card, 'hans', names.zhHans, 'zh-Hans') },
    { key: 'names.zh-Hant', names: namesIn(card, 'hant', names.zhHant, 'zh-Hant') },
    {
      key: 'names.pinyin',
      names:
        names.pinyin === undefined ? [] : [{ text: names.pinyin, lang: 'zh-Latn-pinyin', kind: null, sources: [] }],
    },
    {
      key: 'names.ticker',
      names: facts
        .filter(({ key }) => key === 'listing')
        .flatMap(({ text, sources }) =>
          [...text.en.matchAll(TICKER)].map(([ticker]) => ({ text: ticker, lang: 'en', kind: null, sources })),
        ),
    },
  ];
  return groups.filter((group) => group.names.length > 0);
}

function namesIn(card: Card, script: 'latin' | 'hans' | 'hant', name: string, lang: string): BridgeName[] {
  const own = card.forms
    .filter((form) => form.script === script)
    .map(({ text, kind }) => ({ text, lang, kind, sources: sourcesOf(text, card) }))
    .toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
  return [{ text: name, lang, kind: null, sources: [] }, ...own];
}

/** The sources of the facts that write the name out, in whatever language. */
function sourcesOf(name: string, { facts }: Card): number[] {
  const saying = facts.filter(({ text }) => [text.en, text.zhHans, text.zhHant].some((own) => contains(own, name)));
  return [...new Set(saying.flatMap(({ sources }) => sources))].sort((a, b) => a - b);
}

function contains(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const latin = /[\p{Script=Latin}\d]/u;
  const runsOn = (letter: string | undefined, edge: string | undefined) =>
    letter !== undefined && edge !== undefined && latin.test(letter) && latin.test(edge);
  return !runsOn(text[at - 1], name[0]) && !runsOn(text[at + name.length], name.at(-1));
}
