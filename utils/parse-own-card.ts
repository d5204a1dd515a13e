/** Reads cards and heads of own entries out of what the background answered; see `parse-card.ts`. */
import { ANY_CATEGORY_IDS } from '../data/categories.ts';
import type { OwnCard, OwnHead } from '../data/own-card.ts';
import { OWN_PACK } from '../data/packs.ts';
import type { UserName } from '../data/user-pack.ts';
import { isListOf, isRecord } from './parse-card.ts';

/** The head, or null where the value is none of an own entry. */
export function parseOwnHead(value: unknown): OwnHead | null {
  const isWhole =
    isRecord(value) &&
    value.pack === OWN_PACK &&
    typeof value.id === 'string' &&
    typeof value.packName === 'string' &&
    ANY_CATEGORY_IDS.some((id) => id === value.category) &&
    isNames(value.categoryNames) &&
    isNames(value.names) &&
    value.names.length > 0;
  return isWhole ? (value as unknown as OwnHead) : null;
}

/** The card, or null where the value is none that the views can show. */
export function parseOwnCard(value: unknown): OwnCard | null {
  const head: Partial<OwnCard> | null = parseOwnHead(value);
  if (head === null) return null;
  const { summary = '', note = '', url = 'https://' } = head;
  // The address becomes a link: nothing but the web.
  const isWhole =
    typeof summary === 'string' && typeof note === 'string' && typeof url === 'string' && /^https?:\/\//i.test(url);
  return isWhole ? (head as OwnCard) : null;
}

function isNames(value: unknown): value is UserName[] {
  return isListOf(value, isName);
}

function isName(value: unknown): value is UserName {
  return isRecord(value) && typeof value.text === 'string' && ['string', 'undefined'].includes(typeof value.lang);
}
