/**
 * What answers the reader (hovering, keys, touch, cards) is a script of its own, loaded when the pointer first moves over a
 * page that has mentions: in most frames that never happens, and it is larger than all that finds mentions. This is what
 * the content script and that script know of each other.
 */
import type { Candidate, Reason } from '../core/types.ts';
import type { AnyCategoryId } from '../data/categories.ts';
import type { MentionList } from './mention-list.ts';
import { ownGlobal, setOwnGlobal } from './own-global.ts';
import type { Settings } from './settings.ts';

/** The global, in both browsers: under this very name, which no minifier changes, Mozilla's linter knows the import for one of our own files. */
declare const chrome: {
  readonly runtime: { getURL(path: string): string; getManifest(): { readonly version: string } };
};

/** The version of the bundled dataset: it comes with the extension and has no other. */
export function datasetVersion(): string {
  return chrome.runtime.getManifest().version;
}

/** A place in a text node; the offset is in UTF-16 units. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/** A mention as the reader meets it; compared by identity. */
export interface ReadMention {
  readonly candidate: Candidate;
  readonly start: TextPosition;
  readonly end: TextPosition;
  /** The text that it stands on. */
  readonly text: string;
  /** The block that it stands in. */
  readonly record: { readonly nodes: readonly Text[] };
}

/** A page with its mentions, as the content script shows it to the reader script. */
export interface ReaderPage {
  readonly settings: () => Settings;
  /** The address of the tab's top frame. */
  readonly address: () => URL;
  /** The mention that is shown at an offset (UTF-16 units) of a text node. */
  readonly mentionAt: (node: Text, offset: number) => ReadMention | null;
  /** All that are shown, in the order of the page. */
  readonly mentions: () => ReadMention[];
  /** All that count, shown or not, drawn or not; in the order in which they were found. */
  readonly counted: () => readonly ReadMention[];
  /** Whether anything between two texts of a block parts them for the eye. */
  readonly standApart: (before: Text, after: Text) => boolean;
  /** Whether the mention is still on the page. */
  readonly holds: (mention: ReadMention) => boolean;
  readonly entryOf: (mention: ReadMention) => { readonly id: string; readonly category: AnyCategoryId };
  /** Why the mention counts. */
  readonly reasonOf: (mention: ReadMention) => Reason;
  /** The boxes of the mention's lines in CSS px of the viewport. */
  readonly rectsOf: (mention: ReadMention) => readonly DOMRect[];
  /** The open shadow roots that text may stand in. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** Marks this mention so that it is found, in place of the one before; null: none. */
  readonly point: (mention: ReadMention | null) => void;
  /** Which mention the pointer rests on or has its card open; null: none. Marked where marks are switched off. */
  readonly activate: (mention: ReadMention | null) => void;
  /** Takes the mark off this one mention until the page is left, or puts it back. */
  readonly hide: (mention: ReadMention, hidden: boolean) => void;
}

/**
 * What the keyboard commands do on a page; and two that frames give each other through the background, for a card may
 * stand in a frame while the keys go to another: the one that has the keys is to `await-escape`, and then has all
 * `close-card`.
 */
export const READER_COMMANDS = ['next-mention', 'previous-mention', 'open-card', 'await-escape', 'close-card'] as const;
export type ReaderCommand = (typeof READER_COMMANDS)[number];

/** The reader script at work on a page. */
export interface Reader {
  /** Settings or mentions have changed: what no longer fits them is closed. */
  changed(): void;
  /** Scrolls to the entry's next mention and points at it; tells whether there is one. */
  jump(entry: string): boolean;
  perform(command: ReaderCommand): void;
  /** The mentions with their sentences, for the popup. */
  list(): Promise<MentionList>;
}

/** Starts the reader script on a page, until the signal; `last` is what the pointer did last before. */
export type StartReader = (page: ReaderPage, signal: AbortSignal, last: PointerEvent | null) => Reader;

/** Where the script leaves its way in: a global of the extension's own world, which the page does not see. */
export const READER_MODULE_KEY = 'guanghuoLensReader';

/** The class of the one element in the closed shadow root of the cards' host. */
export const CARD_ROOT_CLASS = 'guanghuo-lens-cards';

/** Called by the reader script when it has been loaded. */
export function provideReader(start: StartReader): void {
  setOwnGlobal(READER_MODULE_KEY, start);
}

/**
 * Loads the reader script, once.
 * @throws where it cannot be loaded: the extension was updated under the page, or the frame is sandboxed.
 */
export async function loadReader(): Promise<StartReader> {
  if (!ownGlobal(READER_MODULE_KEY)) await import(/* @vite-ignore */ chrome.runtime.getURL('/reader.js'));
  const start = ownGlobal<StartReader>(READER_MODULE_KEY);
  if (!start) throw new Error('Guanghuo Lens: no reader script');
  return start;
}
