/** What the pure core speaks of. All offsets are UTF-16 units of the original text; spans are half-open. */
import type { Ambiguity } from '../data/ambiguity.ts';
import type { AnyCategoryId } from '../data/categories.ts';
import type { AnyPackId } from '../data/packs.ts';

/** `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What the matcher finds: leftmost-longest, never overlapping. `forms` are indices into the table's forms: more than
 * one where spellings differ only in case or where entries share a form.
 */
export interface Hit extends Span {
  readonly forms: readonly number[];
}

/** Why a candidate was accepted or not; `word` is the cue or covering word as the text has it. */
export type Reason =
  | { readonly kind: 'safe-form' }
  | { readonly kind: 'cue'; readonly word: string }
  /** Another entry is named beside it. */
  | { readonly kind: 'neighbour'; readonly entry: string }
  /** What touches it speaks for a name: nothing, or words of their own. */
  | { readonly kind: 'surroundings' }
  | { readonly kind: 'page-evidence' }
  /** It stands alone in its block, and the page mentions it or other brands beyond doubt. */
  | { readonly kind: 'company' }
  | { readonly kind: 'covered'; readonly word: string }
  | { readonly kind: 'cue-against'; readonly word: string }
  /** A person's name, a quotation of shares, a title: see `surroundings.ts`. */
  | { readonly kind: 'surroundings-against' }
  /** The text is in a language in which the form is another word. */
  | { readonly kind: 'language' }
  | { readonly kind: 'no-evidence' }
  | { readonly kind: 'in-address' }
  | { readonly kind: 'rival'; readonly entry: string };

/** What a decision weighs (see `weights.ts`): each feature with its value in this place, and the word that it is about. */
export interface Evidence {
  readonly feature: string;
  readonly value: number;
  /** Log-odds: the feature's weight times its value. */
  readonly weight: number;
  readonly word?: string;
}

/**
 * A place where a form matches, with what its own text block says of it. `waiting`: the block does not say enough
 * for it, but a mention of the same entry elsewhere on the page that is beyond doubt would; of a brand that stands
 * alone in its block also those of other brands.
 */
export interface Candidate extends Span {
  /** Index into the table's entries. */
  readonly entry: number;
  /** Index into the table's forms. */
  readonly form: number;
  readonly verdict: 'accepted' | 'waiting' | 'rejected';
  readonly reason: Reason;
  /** Log-odds that it is a mention; infinite where a rule decides alone. */
  readonly score: number;
  /** What the score is made of; empty where a rule decides alone. */
  readonly evidence: readonly Evidence[];
  /** Whether it is a brand's name and all that its block says. */
  readonly alone: boolean;
}

/** What is known of the page that a block stands on. */
export interface PageContext {
  /** The page's title, or empty. */
  readonly title: string;
  /** The language that the page or the block declares, as a BCP 47 tag, or empty. */
  readonly language: string;
}

export interface TableEntry {
  readonly id: string;
  readonly category: AnyCategoryId;
  readonly pack: AnyPackId;
}

export interface TableForm {
  /** Index into the table's entries. */
  readonly entry: number;
  /** The spelling as the dataset has it. */
  readonly text: string;
  readonly exactCase: boolean;
  readonly ambiguity: Ambiguity;
}

/** Longer words around an entry's forms, as hashes of their folded texts (see `hash.ts`; 24 bits of them), ascending. */
export interface CoveringWords {
  readonly hashes: Uint32Array;
  /** How many units of them stand before a form, and behind, at most. */
  readonly maxBefore: number;
  readonly maxAfter: number;
}

/** How a cue stands to an entry: for or against it, in a list of its own or in one that many entries share. */
export type CueRole = 'for' | 'for-shared' | 'against' | 'against-shared';

/** What speaks for and against an entry. */
export interface SenseRules {
  readonly covering: CoveringWords;
  /** How the cue stands to the entry, by its index in the vocabulary; null where it is nothing to it. */
  readonly roleOf: (cue: number) => CueRole | null;
}

/** What `compileTable` is given: plain data. */
export interface CompileForm {
  readonly text: string;
  readonly exactCase: boolean;
  readonly ambiguity: Ambiguity;
}

export interface CompileEntry {
  readonly id: string;
  readonly category: AnyCategoryId;
  readonly pack: AnyPackId;
  readonly forms: readonly CompileForm[];
  readonly covering: readonly string[];
  /** Cues of the entry's own. */
  readonly cuesFor: readonly string[];
  readonly cuesAgainst: readonly string[];
  /** Names of cue lists in {@link CompileInput.cueLists}. */
  readonly cueListsFor: readonly string[];
  readonly cueListsAgainst: readonly string[];
}

export interface CompileInput {
  readonly entries: readonly CompileEntry[];
  /** Cues that several entries share, by the list's name. */
  readonly cueLists: Readonly<Record<string, readonly string[]>>;
  /**
   * Units that are to count as another one: Traditional characters as their Simplified ones. Those that no form and no
   * word of the rules has are left out.
   */
  readonly variants?: ReadonlyMap<number, number>;
}
