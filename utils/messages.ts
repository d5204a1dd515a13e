/**
 * All that the contexts say to each other, one union per direction. Receivers parse first and ignore what does not
 * parse (logged at debug): other extensions, an older version of our own content script or a later one may be on the
 * other end. Parsers are written by hand, for zod must not ship in the content script.
 */
import { browser } from 'wxt/browser';
import type { OwnCard } from '../data/own-card.ts';
import { OWN_PACK } from '../data/packs.ts';
import type { AnyCard, AnyHead } from './own-entries.ts';
import { isRecord, parseCard, parseHead } from './parse-card.ts';
import { parseOwnHead } from './parse-own-card.ts';

/** What a frame found: mentions that the reader can see, those of switched-off categories and packs included. */
export interface FrameSummary {
  /** `off`: switched off here or everywhere; `scanning`: the first walk is not done yet. */
  readonly state: 'off' | 'scanning' | 'ready';
  /** The site that the switch in the popup is for: the top frame's (see `siteOf`). */
  readonly site: string;
  /** Mentions by entry id, in the order of first appearance. */
  readonly counts: ReadonlyArray<readonly [entry: string, count: number]>;
}

/** Content script to background (and to an open popup, which hears the same channel). */
export type ContentMessage =
  /** This frame's summary has changed. */
  | { readonly type: 'summary'; readonly summary: FrameSummary }
  /** This frame goes away: its part of the badge is void. */
  | { readonly type: 'frame-gone' };

/** Content script or one of our own pages to background; each is answered. */
export type Request =
  /** The card of an entry: {@link AnyCard}, or null where there is none. */
  | { readonly type: 'get-card'; readonly entry: string }
  /** Category, pack and names of each entry, unknown ones left out: {@link AnyHead}[]. */
  | { readonly type: 'get-heads'; readonly entries: readonly string[] }
  /** The site of the tab's top frame, for a subframe: string, or null where it does not answer. */
  | { readonly type: 'get-site' }
  /** The pattern table of the reader's own packs: base64, or null where none is on. */
  | { readonly type: 'get-own-table' }
  /** The reader's own packs have changed in their store. Answered when their table is made: null, or what went wrong. */
  | { readonly type: 'packs-changed' };

/** Popup or background to a content script. */
export type PageMessage =
  /** Send your summary as a {@link ContentMessage}. Sent to all frames of a tab at once, which can have one answer only. */
  | { readonly type: 'report-summary' }
  /** Scroll to the next mention of the entry and flash it. Answered: boolean, whether there was one. */
  | { readonly type: 'jump'; readonly entry: string }
  /** Answered by the top frame: its site. */
  | { readonly type: 'tell-site' };

/** Reads a message to the background out of anything; null where it is none of ours. */
export function parseToBackground(value: unknown): ContentMessage | Request | null {
  if (!isRecord(value)) return null;
  switch (value.type) {
    case 'summary': {
      const summary = parseFrameSummary(value.summary);
      return summary && { type: 'summary', summary };
    }
    case 'frame-gone':
    case 'get-site':
    case 'get-own-table':
    case 'packs-changed':
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
    case 'tell-site':
      return { type: value.type };
    case 'jump':
      return typeof value.entry === 'string' ? { type: 'jump', entry: value.entry } : null;
    default:
      return null;
  }
}

/** Reads a frame's summary out of anything; null where it is none. */
export function parseFrameSummary(value: unknown): FrameSummary | null {
  if (!isRecord(value) || typeof value.site !== 'string' || !Array.isArray(value.counts)) return null;
  const state = (['off', 'scanning', 'ready'] as const).find((known) => known === value.state);
  const counts = value.counts.filter(
    (pair): pair is [string, number] =>
      Array.isArray(pair) && typeof pair[0] === 'string' && Number.isSafeInteger(pair[1]) && pair[1] > 0,
  );
  return state && counts.length === value.counts.length ? { state, site: value.site, counts } : null;
}

/**
 * The card of an entry, from the background; null where it has none. What an own card holds is looked at where it is
 * drawn (`parse-own-card.ts`): the content script need not carry that.
 * @throws where the background does not answer (the extension is being replaced under the page).
 */
export async function requestCard(entry: string): Promise<AnyCard | null> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'get-card', entry } satisfies Request);
  const card = parseCard(answer) ?? (isOwnCard(answer) ? answer : null);
  return card?.id === entry ? card : null;
}

/**
 * Category, pack and names of entries, from the background; unknown ones are left out.
 * @throws where the background does not answer.
 */
export async function requestHeads(entries: readonly string[]): Promise<AnyHead[]> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'get-heads', entries } satisfies Request);
  return Array.isArray(answer)
    ? answer.map((head) => parseHead(head) ?? parseOwnHead(head)).filter((head) => head !== null)
    : [];
}

function isOwnCard(value: unknown): value is OwnCard {
  return isRecord(value) && value.pack === OWN_PACK;
}

function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
