/** Cards, from the background. Not in `messages.ts`: the content script, which has that, shows none. */
import { browser } from 'wxt/browser';
import type { Request } from './messages.ts';
import type { AnyCard } from './own-entries.ts';
import { parseCard } from './parse-card.ts';
import { parseOwnCard } from './parse-own-card.ts';

/**
 * The card of an entry, from the background; null where it has none.
 * @throws where the background does not answer (the extension is being replaced under the page).
 */
export async function requestCard(entry: string): Promise<AnyCard | null> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'get-card', entry } satisfies Request);
  const card = parseCard(answer) ?? parseOwnCard(answer);
  return card?.id === entry ? card : null;
}
