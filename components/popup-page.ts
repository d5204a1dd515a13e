/** What the popup shows of the page in the tab. */
import type { CardNames } from '../data/card.ts';
import type { CategoryId } from '../data/categories.ts';
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
  /** Every pack, in the order of the UI. */
  readonly packs: readonly PagePack[];
}
