/** What the reader can do in the popup. */
import type { Reason } from '../core/types.ts';
import type { CategoryId } from '../data/categories.ts';
import type { PackId } from '../data/packs.ts';

/** For how long something is paused. */
export type PauseLength = 'hour' | 'restart';
export type DossierFormat = 'markdown' | 'csv' | 'json';

export interface PopupActions {
  /** The switch for everything. */
  readonly onEnabled: (on: boolean) => void;
  /** The switch for the page's site, or for the pattern that decides there. */
  readonly onSite: (on: boolean) => void;
  readonly onPause: (scope: 'here' | 'everywhere', length: PauseLength) => void;
  /** Ends whatever pause there is. */
  readonly onResume: () => void;
  readonly onCategory: (category: CategoryId, on: boolean) => void;
  /** @param category as `ownCategoryId` calls it */
  readonly onOwnCategory: (category: string, on: boolean) => void;
  readonly onPack: (pack: PackId, on: boolean) => void;
  readonly onSearch: (query: string) => void;
  /** Go to the entry's next mention. */
  readonly onJump: (entry: string) => void;
  /** Open the entry's card. @param reason why it was marked, where it stands in a pasted text */
  readonly onCard: (entry: string, reason?: Reason) => void;
  readonly onBack: () => void;
  readonly onOptions: () => void;
  readonly onGrant: () => void;
  readonly onReload: () => void;
  readonly onRetry: () => void;
  readonly onMapOpen: (open: boolean) => void;
  /** The hint of the first time is put away. */
  readonly onHintSeen: () => void;
  readonly onDossier: () => void;
  /** Puts a text on the clipboard; whether it is there. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Opens the page's notes, to be printed, in a tab. */
  readonly onNotes: () => void;
  readonly onDeliver: (format: DossierFormat, way: 'copy' | 'save') => void;
  readonly onPaste: () => void;
  readonly onMark: (text: string) => void;
  readonly onEdit: () => void;
}
