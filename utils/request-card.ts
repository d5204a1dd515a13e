/** Cards, from the background. Not in `messages.ts`: the content script, which has that, shows none. */
import { browser } from 'wxt/browser';
import type { Card } from '../data/card.ts';
import { OWN_PACK } from '../data/packs.ts';
import type { Request } from './messages.ts';
import type { AnyCard } from './own-entries.ts';
import { parseCard } from './parse-card.ts';
import { parseOwnCard } from './parse-own-card.ts';
import { withDeadline } from './with-deadline.ts';

/**
 * The card of an entry, from the background; null where it has none.
 * @throws where the background does not answer in time (the extension is being replaced under the page).
 */
export async function requestCard(entry: string): Promise<AnyCard | null> {
  const answer: unknown = await withDeadline(
    browser.runtime.sendMessage({ type: 'get-card', entry } satisfies Request),
  );
  const card = parseCard(answer) ?? parseOwnCard(answer);
  return card?.id === entry ? card : null;
}

/** The same for entries of bundled packs only. */
export async function requestBundledCard(entry: string): Promise<Card | null> {
  const card = await requestCard(entry);
  return card === null || card.pack === OWN_PACK ? null : card;
}
