/**
 * All that the contexts say to each other, one union per direction. Receivers parse first and ignore what does not
 * parse (logged at debug): other extensions, an older version of our own content script or a later one may be on the
 * other end. Parsers are written by hand, for zod must not ship in the content script.
 */
import { browser } from 'wxt/browser';
import type { Card } from '../data/card.ts';
import { type EntryHead, isRecord, parseCard, parseHead } from './parse-card.ts';

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

/** Content script or popup to background; each is answered. */
export type Request =
  /** The card of an entry: {@link Card}, or null where there is none. */
  | { readonly type: 'get-card'; readonly entry: string }
  /** Category, pack and names of each entry, unknown ones left out: {@link EntryHead}[]. */
  | { readonly type: 'get-heads'; readonly entries: readonly string[] }
  /** The heads of all entries of the dataset: {@link EntryHead}[]. */
  | { readonly type: 'get-index' }
  /** The address of the tab's top frame, for a subframe: string, or null where it does not answer. */
  | { readonly type: 'get-address' };

/** Popup or background to a content script. */
export type PageMessage =
  /** Send your summary as a {@link ContentMessage}. Sent to all frames of a tab at once, which can have one answer only. */
  | { readonly type: 'report-summary' }
  /** Scroll to the next mention of the entry and flash it. Answered: boolean, whether there was one. */
  | { readonly type: 'jump'; readonly entry: string }
  /** What stands where in this frame. Answered: `MentionList` (see `mention-list.ts`). Sent to one frame at a time. */
  | { readonly type: 'list-mentions' }
  /** Answered by the top frame: its address. */
  | { readonly type: 'tell-address' };

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
    case 'get-index':
      return { type: value.type };
    case 'get-card':
      return typeof value.entry === 'string' ? { type: 'get-card', entry: value.entry } : null;
    case 'get-heads':
      return isStringArray(value.entries) ? { type: 'get-heads', entries: value.entries } : null;
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
      return { type: value.type };
    case 'jump':
      return typeof value.entry === 'string' ? { type: 'jump', entry: value.entry } : null;
    default:
      return null;
  }
}

/** Reads a frame's summary out of anything; null where it is none. */
export function parseFrameSummary(value: unknown): FrameSummary | null {
  if (!isRecord(value) || typeof value.address !== 'string' || !URL.canParse(value.address)) return null;
  if (!Array.isArray(value.counts)) return null;
  const state = (['off', 'scanning', 'ready'] as const).find((known) => known === value.state);
  const counts = value.counts.filter(
    (pair): pair is [string, number] =>
      Array.isArray(pair) && typeof pair[0] === 'string' && Number.isSafeInteger(pair[1]) && pair[1] > 0,
  );
  return state && counts.length === value.counts.length ? { state, address: value.address, counts } : null;
}

/**
 * The card of an entry, from the background; null where it has none.
 * @throws where the background does not answer (the extension is being replaced under the page).
 */
export async function requestCard(entry: string): Promise<Card | null> {
  const card = parseCard(await browser.runtime.sendMessage({ type: 'get-card', entry } satisfies Request));
  return card?.id === entry ? card : null;
}

/**
 * Category, pack and names of entries, from the background; unknown ones are left out.
 * @throws where the background does not answer.
 */
export async function requestHeads(entries: readonly string[]): Promise<EntryHead[]> {
  return parseHeads(await browser.runtime.sendMessage({ type: 'get-heads', entries } satisfies Request));
}

/**
 * The heads of all entries of the dataset, from the background.
 * @throws where the background does not answer.
 */
export async function requestIndex(): Promise<EntryHead[]> {
  return parseHeads(await browser.runtime.sendMessage({ type: 'get-index' } satisfies Request));
}

function parseHeads(value: unknown): EntryHead[] {
  return Array.isArray(value) ? value.map(parseHead).filter((head) => head !== null) : [];
}

function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
