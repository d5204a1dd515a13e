/** What the pack manager shows, and what has happened, in codes. */
import type { PackImport } from './import.ts';
import type { PackInfo } from './store.ts';

/** A line about what was done, or could not be. */
export type PackNotice =
  | { readonly kind: 'deleted'; readonly id: string; readonly name: string }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'saved-off'; readonly name: string; readonly most: number }
  | { readonly kind: 'moved'; readonly name: string; readonly place: number }
  | { readonly kind: 'problem.store'; readonly reason: string }
  | { readonly kind: 'problem.read'; readonly reason: string }
  | { readonly kind: 'problem.too-many'; readonly name: string; readonly count: number; readonly most: number };

export interface PackManagerState {
  /** Null until they have been read. */
  readonly packs: readonly PackInfo[] | null;
  readonly notice: PackNotice | null;
  readonly pending: PendingImport | null;
}

/** An import that waits for the reader's word. */
export interface PendingImport {
  readonly source: PackImport;
  /** The name of the pack that has its id already; null where there is none. */
  readonly existing: string | null;
  /** Whether it takes that pack's place; else it gets another id. */
  readonly replace: boolean;
}
