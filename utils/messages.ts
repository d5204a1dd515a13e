/**
 * All that the contexts say to each other, one union per direction. Receivers parse first and ignore what does not
 * parse (logged at debug): other extensions, an older version of our own content script or a later one may be on the
 * other end. Parsers are written by hand, for zod must not ship in the content script.
 */
import { browser } from 'wxt/browser';
import type { AnyHead } from './own-entries.ts';
import { type EntryHead, isListOf, isRecord, parseHead } from './parse-card.ts';
import { parseOwnHead } from './parse-own-card.ts';
import { READER_COMMANDS, type ReaderCommand } from './reader-module.ts';
import { withDeadline } from './with-deadline.ts';

/** What a frame found: mentions that the reader can see, those of switched-off categories and packs included. */
export interface FrameSummary {
  /** `off`: switched off here or everywhere; `scanning`: the first walk is not done yet. */
  readonly state: 'off' | 'scanning' | 'ready';
  /** The address of the tab's top frame, without its hash: what the switches for sites in the popup are for. */
  readonly address: string;
  /** Mentions by entry id, in the order of first appearance. */
  readonly counts: ReadonlyArray<readonly [entry: string, count: number]>;
}

/** Content script to background (and to an open popup, which hears the same channel). */
export type ContentMessage =
  /** This frame's summary has changed. */
  | { readonly type: 'summary'; readonly summary: FrameSummary }
  /** This frame goes away: its part of the badge is void. */
  | { readonly type: 'frame-gone' };

/** "Not this": hides an entry everywhere or a spelling on a site, or shows it again. Answered: boolean, whether it is stored. */
export type HideRequest =
  | { readonly type: 'hide-entry'; readonly entry: string; readonly hidden: boolean }
  | { readonly type: 'hide-form'; readonly site: string; readonly form: string; readonly hidden: boolean };

/** Content script or one of our own pages to background; each is answered. */
export type Request =
  | HideRequest
  /** The card of an entry: an `AnyCard`, or null where there is none. */
  | { readonly type: 'get-card'; readonly entry: string }
  /** Category, pack and names of each entry, unknown ones left out: {@link AnyHead}[]. */
  | { readonly type: 'get-heads'; readonly entries: readonly string[] }
  /** All entries by name, a part at a time, beginning with number `from`: {@link IndexPart}. */
  | { readonly type: 'get-index'; readonly from: number }
  /** The address of the tab's top frame, for a subframe: string, or null where it does not answer. */
  | { readonly type: 'get-address' }
  /** Give the command to all frames of this tab. Not answered. */
  | { readonly type: 'command'; readonly command: ReaderCommand }
  /** The pattern table of the reader's own packs: base64, or null where none is on. */
  | { readonly type: 'get-own-table' }
  /** The reader's own packs have changed in their store. Answered when their table is made: null, or what went wrong. */
  | { readonly type: 'packs-changed' };

/** What only our own pages may ask for: the process that a page of the web is in may have been taken over, our script with it. */
const OF_OWN_PAGES: readonly string[] = ['get-index', 'packs-changed'] satisfies Request['type'][];

/** Whether who has sent the message may do so. @param own the address that all pages of the extension begin with */
export function maySend(message: ContentMessage | Request, sender: { readonly url?: string }, own: string): boolean {
  return !OF_OWN_PAGES.includes(message.type) || sender.url?.startsWith(own) === true;
}

/** A part of all entries; so many that neither side is busy for a frame with it. */
export interface IndexPart {
  readonly heads: readonly EntryHead[];
  /** How many entries there are in all. */
  readonly total: number;
}
/** How many entries a part has. */
export const INDEX_PART = 1_000;

/** Popup or background to a content script. */
export type PageMessage =
  /** Send your summary as a {@link ContentMessage}. Sent to all frames of a tab at once, which can have one answer only. */
  | { readonly type: 'report-summary' }
  /** Scroll to the next mention of the entry and flash it. Answered: boolean, whether there was one. */
  | { readonly type: 'jump'; readonly entry: string }
  /** A keyboard command. Sent to all frames: the one that has the focus performs it. */
  | { readonly type: 'command'; readonly command: ReaderCommand }
  /** What stands where in this frame. Answered: `MentionList` (see `mention-list.ts`). Sent to one frame at a time. */
  | { readonly type: 'list-mentions' }
  /** Answered by the top frame: its address. */
  | { readonly type: 'tell-address' }
  /** Answered by the top frame: the page's title. */
  | { readonly type: 'tell-title' };

/** In UTF-16 units: a host name has 253 at most, and so has any form. */
const MAX_TEXT_LENGTH = 253;
/** In UTF-16 units. Addresses may have megabytes (`data:`), and every tab's is kept: what is behind decides nothing. */
export const MAX_ADDRESS_LENGTH = 8_192;
/** More than there are in all packs together. */
const MAX_ENTRIES = 100_000;

/** Reads a message to the background out of anything; null where it is none of ours. */
export function parseToBackground(value: unknown): ContentMessage | Request | null {
  if (!isRecord(value)) return null;
  switch (value.type) {
    case 'summary': {
      const summary = parseFrameSummary(value.summary);
      return summary && { type: 'summary', summary };
    }
    case 'frame-gone':
    case 'get-address':
    case 'get-own-table':
    case 'packs-changed':
      return { type: value.type };
    case 'get-card':
      return isText(value.entry) ? { type: 'get-card', entry: value.entry } : null;
    case 'hide-entry':
      return isText(value.entry) && typeof value.hidden === 'boolean'
        ? { type: 'hide-entry', entry: value.entry, hidden: value.hidden }
        : null;
    case 'hide-form':
      return isText(value.site) && isText(value.form) && typeof value.hidden === 'boolean'
        ? { type: 'hide-form', site: value.site, form: value.form, hidden: value.hidden }
        : null;
    case 'command':
      return parseCommand(value.command);
    case 'get-heads':
      return isTextArray(value.entries) ? { type: 'get-heads', entries: value.entries } : null;
    case 'get-index': {
      const { from } = value;
      return Number.isSafeInteger(from) && Number(from) >= 0 ? { type: 'get-index', from: Number(from) } : null;
    }
    default:
      return null;
  }
}

/** Reads a message to a content script out of anything; null where it is none of ours. */
export function parseToPage(value: unknown): PageMessage | null {
  if (!isRecord(value)) return null;
  switch (value.type) {
    case 'report-summary':
    case 'list-mentions':
    case 'tell-address':
    case 'tell-title':
      return { type: value.type };
    case 'jump':
      return isText(value.entry) ? { type: 'jump', entry: value.entry } : null;
    case 'command':
      return parseCommand(value.command);
    default:
      return null;
  }
}

function parseCommand(value: unknown): { readonly type: 'command'; readonly command: ReaderCommand } | null {
  const command = READER_COMMANDS.find((known) => known === value);
  return command === undefined ? null : { type: 'command', command };
}

/** Reads a frame's summary out of anything; null where it is none. */
export function parseFrameSummary(value: unknown): FrameSummary | null {
  if (!isRecord(value)) return null;
  const { address, counts } = value;
  if (typeof address !== 'string' || address.length > MAX_ADDRESS_LENGTH || !URL.canParse(address)) return null;
  const state = (['off', 'scanning', 'ready'] as const).find((known) => known === value.state);
  return state && isListOf(counts, isCountOfEntry) && counts.length <= MAX_ENTRIES ? { state, address, counts } : null;
}

function isCountOfEntry(value: unknown): value is [entry: string, count: number] {
  return (
    Array.isArray(value) && value.length === 2 && isText(value[0]) && Number.isSafeInteger(value[1]) && value[1] > 0
  );
}

/**
 * Category, pack and names of entries, from the background; unknown ones are left out.
 * @throws where the background does not answer in time.
 */
export async function requestHeads(entries: readonly string[]): Promise<AnyHead[]> {
  const answer: unknown = await withDeadline(
    browser.runtime.sendMessage({ type: 'get-heads', entries } satisfies Request),
  );
  return Array.isArray(answer)
    ? answer.map((head) => parseHead(head) ?? parseOwnHead(head)).filter((head) => head !== null)
    : [];
}

/**
 * All entries by name, from the background, handed over part by part as they come.
 * @throws where the background does not answer in time, or not with entries.
 */
export async function requestIndex(onPart: (part: IndexPart) => void): Promise<void> {
  for (let from = 0; ; from += INDEX_PART) {
    const answer: unknown = await withDeadline(
      browser.runtime.sendMessage({ type: 'get-index', from } satisfies Request),
    );
    if (!isRecord(answer) || !Array.isArray(answer.heads) || !Number.isSafeInteger(answer.total))
      throw new Error('The background has not answered with entries');
    const total = Number(answer.total);
    onPart({ heads: answer.heads.map(parseHead).filter((head) => head !== null), total });
    if (from + INDEX_PART >= total || answer.heads.length === 0) return;
  }
}

function isTextArray(value: unknown): value is string[] {
  return isListOf(value, isText) && value.length <= MAX_ENTRIES;
}

/** Neither empty nor longer than any name of ours. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT_LENGTH;
}
