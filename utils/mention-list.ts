/**
 * What a frame tells of its mentions for the page's dossier: the words, the sentence around them, and why they count.
 * Apart from `messages.ts`: only the popup reads it.
 */
import { browser } from 'wxt/browser';
import type { Reason } from '../core/types.ts';
import type { PageMessage } from './messages.ts';
import { isRecord } from './parse-card.ts';

/** A mention as the page has it. */
export interface PageMention {
  readonly entry: string;
  /** The sentence before it, on one line; as far as cues reach (see `core/sentence.ts`). */
  readonly before: string;
  /** The mention itself. */
  readonly text: string;
  /** The sentence after it. */
  readonly after: string;
  readonly reason: Reason;
}

export interface MentionList {
  /** In the order of the page; not more than a frame lists (see `page-dossier.ts`). */
  readonly mentions: readonly PageMention[];
  /** How many there are, those that are not listed too. */
  readonly total: number;
  /** The document's media type: `application/pdf` is the browser's PDF viewer. */
  readonly contentType: string;
}

/** Why a mention counts; the reasons of rejected candidates are none of these. */
const KINDS: readonly Reason['kind'][] = ['safe-form', 'cue', 'neighbour', 'surroundings', 'page-evidence', 'company'];

/** Reads a list out of anything; null where it is none. */
export function parseMentionList(value: unknown): MentionList | null {
  if (!isRecord(value) || !Array.isArray(value.mentions) || typeof value.contentType !== 'string') return null;
  const mentions = value.mentions.map(parseMention).filter((mention) => mention !== null);
  const { total, contentType } = value;
  if (mentions.length !== value.mentions.length || !Number.isSafeInteger(total)) return null;
  return Number(total) < mentions.length ? null : { mentions, total: Number(total), contentType };
}

function parseMention(value: unknown): PageMention | null {
  if (!isRecord(value)) return null;
  const { entry, before, text, after } = value;
  const reason = parseReason(value.reason);
  return typeof entry === 'string' &&
    typeof before === 'string' &&
    typeof text === 'string' &&
    typeof after === 'string' &&
    reason !== null
    ? { entry, before, text, after, reason }
    : null;
}

function parseReason(value: unknown): Reason | null {
  const kind = isRecord(value) ? KINDS.find((known) => known === value.kind) : undefined;
  if (kind === undefined || !isRecord(value)) return null;
  if (kind === 'cue') return typeof value.word === 'string' ? { kind, word: value.word } : null;
  if (kind === 'neighbour') return typeof value.entry === 'string' ? { kind, entry: value.entry } : null;
  return { kind } as Reason;
}

/** A frame that has not answered after so many ms is done without. */
export const LIST_TIMEOUT_MS = 5_000;

/** The mentions of a frame, of the frame itself; null where it does not answer in time, or not with a list. */
export async function requestMentions(tabId: number, frameId: number): Promise<MentionList | null> {
  try {
    const message: PageMessage = { type: 'list-mentions' };
    const late = new Promise((resolve) => setTimeout(resolve, LIST_TIMEOUT_MS, null));
    return parseMentionList(await Promise.race([browser.tabs.sendMessage(tabId, message, { frameId }), late]));
  } catch (error) {
    console.debug('Guanghuo Lens: a frame does not list its mentions', error);
    return null;
  }
}
