/** What the popup shows of the page in the tab. */
import type { CardNames } from '../data/card.ts';
import type { CategoryId } from '../data/categories.ts';
import type { CityId } from '../data/cities.ts';
import type { OwnHead } from '../data/own-card.ts';
import type { PackId } from '../data/packs.ts';
import type { PauseEnd } from '../utils/settings.ts';
import type { NoticeKey } from '../utils/strings-notices.ts';

/** Why there is no list, or that there is one: `nothing` and `hidden` are worked out of that. */
export type PageStatus =
  /** The page has not answered yet. */
  'connecting' | 'ready' | Exclude<NoticeKey, 'nothing' | 'hidden'>;

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
  /** What it is called in settings: see `ownCategoryId`. */
  readonly id: string;
  readonly on: boolean;
  readonly entries: ReadonlyArray<Pick<OwnHead, 'id' | 'names'> & { readonly count: number }>;
}

export interface PagePack {
  readonly pack: PackId;
  readonly on: boolean;
  /** How many entries of it the page has, whether they are shown or not. */
  readonly count: number;
}

/** A city with what the page says of it: itself, and what lies in it. */
export interface PageCity {
  readonly city: CityId;
  /** Its own mentions and those of {@link PageCity.entries}. */
  readonly count: number;
  /** What is counted, the city itself among it; the most often named first. */
  readonly entries: readonly PageEntry[];
}

/** Two names that the page gives as one though they belong to different entries (see `core/name-pairs.ts`). */
export interface PagePair {
  /** As the page has it. */
  readonly text: string;
  readonly first: CardNames;
  readonly second: CardNames;
}

/** An entry of the dataset that the page does not have. */
export interface OtherEntry {
  readonly id: string;
  readonly names: CardNames;
  readonly category: CategoryId;
}

export interface PopupPage {
  readonly status: PageStatus;
  /** See `siteOf`; null as long as the top frame has not told. */
  readonly site: string | null;
  readonly siteOn: boolean;
  /** Until when the site or everything is paused; null where it is not. */
  readonly pausedUntil: PauseEnd | null;
  /** Every category, in the order of the UI. */
  readonly categories: readonly PageCategory[];
  /** The same, or what was found of it while something is searched for, those with nothing left out. */
  readonly listed: readonly PageCategory[];
  /** Those on the page that are of the reader's own packs, or what was found of them. */
  readonly own: readonly PageOwnGroup[];
  /** Every bundled pack, in the order of the UI. */
  readonly packs: readonly PagePack[];
  /** Those that the page speaks of, the most often named first. */
  readonly cities: readonly PageCity[];
  readonly pairs: readonly PagePair[];
  /** What else the dataset has of what is searched for; null while nothing is. */
  readonly others: readonly OtherEntry[] | null;
}
