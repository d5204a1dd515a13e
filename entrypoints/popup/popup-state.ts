/** All that the popup knows. */
import type { PopupScreen } from '../../components/popup-screen.ts';
import type { NamePair } from '../../core/name-pairs.ts';
import type { PageMention } from '../../utils/mention-list.ts';
import type { AnyHead } from '../../utils/own-entries.ts';
import { NO_FRAMES, type TabFrames } from '../../utils/page-summaries.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import { DEFAULT_MEMORY, type PopupMemory } from '../../utils/popup-memory.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';

export interface PopupState {
  readonly settings: Settings;
  readonly frames: TabFrames;
  /** `asked`: no frame has answered yet; `none`: and it is time to say so. */
  readonly connection: 'asked' | 'answered' | 'none';
  /** The tab's address as the browser tells it, or null: Chromium does not without a permission that we do without. */
  readonly tabAddress: string | null;
  /** Whether the reader lets us into pages. */
  readonly access: boolean;
  /** The media type of the top frame's document; empty as long as it has not told. */
  readonly contentType: string;
  /** Names, categories and packs of the entries that the frames tell of, as far as they have come in. */
  readonly heads: ReadonlyMap<string, AnyHead>;
  /** Every entry of the dataset; null as long as nobody has searched. */
  readonly index: readonly EntryHead[] | null;
  /** The title of the page; empty as long as it has not told. */
  readonly title: string;
  /** What was told of the mentions, frame by frame; null before. */
  readonly mentions: PageMentions | null;
  /** Names that the page gives as one and that are not. */
  readonly pairs: readonly NamePair[];
  readonly query: string;
  readonly screen: PopupScreen;
  readonly memory: PopupMemory;
  readonly notSaved: boolean;
  /** The background does not answer. */
  readonly failed: boolean;
}

/** A mention with the frame that it is in. */
export interface FrameMention extends PageMention {
  readonly frameId: number;
}

export interface PageMentions {
  readonly mentions: readonly FrameMention[];
  /** Those that are not listed too. */
  readonly total: number;
}

export const LIST: PopupScreen = { kind: 'list' };

export const FIRST_STATE: PopupState = {
  settings: DEFAULT_SETTINGS,
  frames: NO_FRAMES,
  connection: 'asked',
  tabAddress: null,
  access: true,
  contentType: '',
  title: '',
  heads: new Map(),
  index: null,
  mentions: null,
  pairs: [],
  query: '',
  screen: LIST,
  memory: DEFAULT_MEMORY,
  notSaved: false,
  failed: false,
};
