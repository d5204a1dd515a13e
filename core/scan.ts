/** From a block of text to candidates with their verdicts: matching and telling senses apart in one. */

import { isInAddress } from './address.ts';
import { isWordUnit, visibleText } from './characters.ts';
import { coveringSpan } from './covering.ts';
import { findCues } from './cue-finder.ts';
import { FoldedText } from './folded-text.ts';
import { languageOf } from './language.ts';
import { Matcher } from './matcher.ts';
import { type Block, type Decision, decide } from './sense.ts';
import type { PatternTable } from './table.ts';
import type { Candidate, Hit, PageContext, Reason } from './types.ts';
import { BEYOND_DOUBT } from './weights.ts';

/** Where two entries share a form, the better verdict wins. */
const RANK: Readonly<Record<Candidate['verdict'], number>> = { accepted: 2, waiting: 1, rejected: 0 };

export interface Scanner {
  /**
   * The candidates of one block of text, from left to right, each with the verdict that the block alone allows. The
   * text may hold JOIN and BREAK (see `characters.ts`).
   * @param context asked only where it matters: most blocks have no candidate.
   */
  scan(text: string, context?: () => PageContext): readonly Candidate[];
}

const NOTHING: readonly Candidate[] = [];
const NO_CONTEXT: PageContext = { title: '', language: '' };

export function createScanner(table: PatternTable): Scanner {
  const matcher = new Matcher(table);
  const titles = new TitleCues(table);
  return {
    scan(text, context = () => NO_CONTEXT) {
      const hits = matcher.find(text);
      return hits.length === 0 ? NOTHING : new BlockScan(table, matcher, text, context, titles).candidatesOf(hits);
    },
  };
}

/** What rules have decided of a hit, and the forms that they leave open. */
interface Ruled {
  readonly hit: Hit;
  readonly closed: Candidate[];
  readonly open: number[];
}

/** Forms behind a covered one are looked for as far as this behind its end, in UTF-16 units. */
const LONGEST_HIDDEN = 32;

function isCovered({ closed, open }: Ruled): boolean {
  return open.length === 0 && closed.every(({ reason }) => reason.kind === 'covered');
}

/** The decisions over one block. What they share (folded text, cues, language) is found when the first asks for it. */
class BlockScan {
  readonly #table: PatternTable;
  readonly #matcher: Matcher;
  readonly #text: string;
  readonly #context: () => PageContext;
  readonly #titles: TitleCues;
  #folded: FoldedText | null = null;

  constructor(table: PatternTable, matcher: Matcher, text: string, context: () => PageContext, titles: TitleCues) {
    this.#titles = titles;
    this.#table = table;
    this.#matcher = matcher;
    this.#text = text;
    this.#context = context;
  }

  candidatesOf(hits: readonly Hit[]): readonly Candidate[] {
    const decided = hits.flatMap((hit, index) => {
      const own = this.#byRule(hit);
      const inner = isCovered(own) ? this.#hiddenBy(hit, hits[index + 1]?.start ?? this.#text.length) : [];
      return inner.length === 0 ? [own] : inner.map((other) => this.#byRule(other));
    });
    if (decided.every(({ open }) => open.length === 0)) return decided.flatMap(({ closed }) => closed);
    const safe = decided.flatMap(({ closed }) => closed.filter(({ verdict }) => verdict === 'accepted'));
    const block = this.#block(safe);
    const weigh = (hit: Hit, form: number, within: Block): Candidate =>
      candidate(this.#table, hit, form, decide(within, hit, this.#table.form(form), this.#table));
    const weighed = decided.map(({ hit, open }) => open.map((form) => weigh(hit, form, block)));
    // What is beyond doubt by its cues speaks for its neighbours as a safe form does.
    const sure = weighed.flat().filter(({ score }) => score >= BEYOND_DOUBT);
    const wider = sure.length === 0 ? block : { ...block, safe: [...safe, ...sure].sort((a, b) => a.start - b.start) };
    return decided.flatMap(({ hit, closed, open }, index) => {
      if (open.length === 0) return closed;
      const own = weighed[index]!.map((first) =>
        wider === block || first.verdict === 'accepted' ? first : weigh(hit, first.form, wider),
      );
      return settleRivals([...closed, ...own], this.#table);
    });
  }

  /** What rules decide alone: addresses, covering words, safe forms. `open` are the forms that are to be weighed. */
  #byRule(hit: Hit): Ruled {
    const table = this.#table;
    if (isWordUnit(this.#text.charCodeAt(hit.start)) && isInAddress(this.#text, hit)) {
      return {
        hit,
        closed: hit.forms.map((form) => candidate(table, hit, form, rejected({ kind: 'in-address' }))),
        open: [],
      };
    }
    const closed: Candidate[] = [];
    const open: number[] = [];
    for (const form of bestFormOfEachEntry(table, hit)) {
      const { entry, ambiguity } = table.form(form);
      const words = table.covering(entry);
      const covering = words.hashes.length === 0 ? null : coveringSpan(this.#foldedText(), hit, words);
      if (covering !== null) {
        const word = visibleText(this.#text.slice(covering.start, covering.end));
        closed.push(candidate(table, hit, form, rejected({ kind: 'covered', word })));
      } else if (ambiguity === 'safe') closed.push(candidate(table, hit, form, SAFE));
      else open.push(form);
    }
    return { hit, closed: open.length === 0 ? settleRivals(closed, table) : closed, open };
  }

  /** The forms that begin inside a hit which a covering word has done away with: 潮州 of 中国潮州, where 国潮 comes first. */
  #hiddenBy({ start, end }: Hit, next: number): Hit[] {
    if (isWordUnit(this.#text.charCodeAt(start))) return [];
    const from = start + 1;
    return this.#matcher
      .find(this.#text.slice(from, Math.min(next, end + LONGEST_HIDDEN)))
      .map((hit) => ({ ...hit, start: hit.start + from, end: hit.end + from }))
      .filter((hit) => hit.start < end);
  }

  #block(safe: readonly Candidate[]): Block {
    const table = this.#table;
    const folded = this.#foldedText();
    const { title, language } = this.#context();
    return {
      text: this.#text,
      folded,
      cues: findCues(folded, table.vocabulary, table.cueLengths),
      titleCues: this.#titles.of(title),
      language: languageOf(this.#text, language, table.words),
      safe,
    };
  }

  #foldedText(): FoldedText {
    this.#folded ??= new FoldedText(this.#text, this.#table);
    return this.#folded;
  }
}

/** The cues in the page's title, which is the same for all its blocks. */
class TitleCues {
  readonly #table: PatternTable;
  #title = '';
  #cues: ReadonlySet<number> = new Set();

  constructor(table: PatternTable) {
    this.#table = table;
  }

  of(title: string): ReadonlySet<number> {
    if (title !== this.#title) {
      const { vocabulary, cueLengths } = this.#table;
      this.#title = title;
      this.#cues = new Set(findCues(new FoldedText(title, this.#table), vocabulary, cueLengths).map(({ cue }) => cue));
    }
    return this.#cues;
  }
}

const SAFE: Decision = {
  verdict: 'accepted',
  reason: { kind: 'safe-form' },
  score: Number.POSITIVE_INFINITY,
  evidence: [],
  alone: false,
};

function rejected(reason: Reason): Decision {
  return { verdict: 'rejected', reason, score: Number.NEGATIVE_INFINITY, evidence: [], alone: false };
}

/** Of entries that share a form, the one that more speaks for; it comes first. */
function settleRivals(candidates: readonly Candidate[], table: PatternTable): Candidate[] {
  if (candidates.length === 1) return [...candidates];
  const [best, ...others] = [...candidates].sort((a, b) => RANK[b.verdict] - RANK[a.verdict] || b.score - a.score) as [
    Candidate,
    ...Candidate[],
  ];
  if (best === undefined) return [];
  if (best.verdict === 'rejected') return [...candidates];
  const rival = { kind: 'rival', entry: table.entries[best.entry]!.id } as const;
  return [
    best,
    ...others.map((other) =>
      other.verdict === 'rejected' ? other : { ...other, verdict: 'rejected' as const, reason: rival },
    ),
  ];
}

/** One form for each entry: the safest, where the entry has several that differ only in case. */
function bestFormOfEachEntry(table: PatternTable, { forms }: Hit): number[] {
  if (forms.length === 1) return [...forms];
  const best = new Map<number, number>();
  for (const index of forms) {
    const { entry, ambiguity } = table.form(index);
    const known = best.get(entry);
    if (known === undefined || (ambiguity === 'safe' && table.form(known).ambiguity !== 'safe')) best.set(entry, index);
  }
  return [...best.values()];
}

function candidate(table: PatternTable, { start, end }: Hit, form: number, decision: Decision): Candidate {
  return { start, end, entry: table.form(form).entry, form, ...decision };
}
