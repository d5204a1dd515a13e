/** What the popup shows of the page in the tab. */
import type { CardNames } from '../data/card.ts';
import type { CategoryId } from '../data/categories.ts';
import type { OwnHead } from '../data/own-card.ts';
import type { PackId } from '../data/packs.ts';

/** Why there is no list, or that there is one. */
export type PageStatus =
  /** The page has not answered yet. */
  | 'connecting'
  | 'scanning'
  | 'ready'
  /** No content script runs in this page. */
  | 'unavailable'
  | 'off-here'
  | 'off-everywhere';

export interface PageEntry {
  readonly id: string;
  readonly names: CardNames;
  /** Mentions in all frames. */
  readonly count: number;
}

export interface PageCategory {
  readonly category: CategoryId;
  readonly on: boolean;
  /** Those on the page whose pack is on, in the order of their first appearance. */
  readonly entries: readonly PageEntry[];
}

/** The entries on the page of one category of a pack of the reader's own. */
export interface PageOwnGroup extends Pick<OwnHead, 'packName' | 'category' | 'categoryNames'> {
  /** Unlike that of all other groups. */
  readonly key: string;
  readonly entries: ReadonlyArray<Pick<OwnHead, 'id' | 'names'> & { readonly count: number }>;
}

export interface PagePack {
  readonly pack: PackId;
  readonly on: boolean;
  /** How many entries of it the page has, whether they are shown or not. */
  readonly count: number;
}

export interface PopupPage {
  readonly status: PageStatus;
  /** See `siteOf`; null as long as the top frame has not told. */
  readonly site: string | null;
  readonly siteOn: boolean;
  /** Every category, in the order of the UI. */
  readonly categories: readonly PageCategory[];
  /** Those on the page that are of the reader's own packs. */
  readonly own: readonly PageOwnGroup[];
  /** Every bundled pack, in the order of the UI. */
  readonly packs: readonly PagePack[];
}
