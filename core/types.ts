/** What the pure core speaks of. All offsets are UTF-16 units of the original text; spans are half-open. */
import type { Ambiguity } from '../data/ambiguity.ts';
import type { CategoryId } from '../data/categories.ts';
import type { PackId } from '../data/packs.ts';

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

/** Why a candidate was accepted or not; `word` is the cue or covering word as the table has it. */
export type Reason =
  | { readonly kind: 'safe-form' }
  | { readonly kind: 'cue'; readonly word: string }
  | { readonly kind: 'page-evidence' }
  | { readonly kind: 'covered'; readonly word: string }
  | { readonly kind: 'cue-against'; readonly word: string }
  | { readonly kind: 'no-evidence' }
  | { readonly kind: 'in-address' }
  | { readonly kind: 'rival'; readonly entry: string };

/**
 * A place where a form matches, with what its own text block says of it. `waiting`: nothing in the block speaks
 * for it, but a safe mention of the same entry elsewhere on the page would.
 */
export interface Candidate extends Span {
  /** Index into the table's entries. */
  readonly entry: number;
  /** Index into the table's forms. */
  readonly form: number;
  readonly verdict: 'accepted' | 'waiting' | 'rejected';
  readonly reason: Reason;
}

export interface TableEntry {
  readonly id: string;
  readonly category: CategoryId;
  readonly pack: PackId;
}

export interface TableForm {
  /** Index into the table's entries. */
  readonly entry: number;
  /** The spelling as the dataset has it. */
  readonly text: string;
  readonly exactCase: boolean;
  readonly ambiguity: Ambiguity;
}

/** What speaks for and against an entry; all texts folded (see `foldText`). */
export interface SenseRules {
  readonly covering: readonly string[];
  readonly cuesFor: ReadonlyArray<readonly string[]>;
  readonly cuesAgainst: ReadonlyArray<readonly string[]>;
}

/** What `compileTable` is given: plain data, with Traditional spellings already derived. */
export interface CompileForm {
  readonly text: string;
  readonly exactCase: boolean;
  readonly ambiguity: Ambiguity;
}

export interface CompileEntry {
  readonly id: string;
  readonly category: CategoryId;
  readonly pack: PackId;
  readonly forms: readonly CompileForm[];
  readonly covering: readonly string[];
  /** Names of cue lists in {@link CompileInput.cueLists}. */
  readonly cuesFor: readonly string[];
  readonly cuesAgainst: readonly string[];
}

export interface CompileInput {
  readonly entries: readonly CompileEntry[];
  /** Cue words by list name: shared groups, and one list of its own for an entry that has one. */
  readonly cueLists: Readonly<Record<string, readonly string[]>>;
}
