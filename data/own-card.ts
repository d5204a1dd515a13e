/** What lists and cards show of an entry of a reader's own pack: fewer parts than a bundled one has, in whatever language it was written. */
import type { AnyCategoryId } from './categories.ts';
import type { OWN_PACK } from './packs.ts';
import type { UserName } from './user-pack.ts';

export interface OwnHead {
  /** See `packs/own-ids.ts`. */
  readonly id: string;
  readonly pack: typeof OWN_PACK;
  readonly packName: string;
  /** What it is painted as. */
  readonly category: AnyCategoryId;
  /** What the pack calls the category; empty for one of ours, and for none. */
  readonly categoryNames: readonly UserName[];
  /** The first is the heading. */
  readonly names: readonly UserName[];
}

export interface OwnCard extends OwnHead {
  readonly summary?: string | undefined;
  readonly note?: string | undefined;
  /** http or https. */
  readonly url?: string | undefined;
}
