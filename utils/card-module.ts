/**
 * The card is a script of its own, loaded when the pointer first rests on a mention: in most frames that never happens,
 * and what draws it (Preact, Floating UI, the card's texts and style) is larger than all that finds mentions. This is
 * what the content script and that script know of each other.
 */
import type { Reason } from '../core/types.ts';
import type { Card } from '../data/card.ts';
import type { CardLanguage } from './i18n.ts';
import type { Theme } from './settings.ts';

/** The global, in both browsers: under this very name, which no minifier changes, Mozilla's linter knows the import for one of our own files. */
declare const chrome: { readonly runtime: { getURL(path: string): string } };

/** A card to be shown. */
export interface CardContent {
  readonly card: Card;
  /** Why the mention was marked. */
  readonly reason: Reason;
  readonly language: CardLanguage;
  readonly theme: Theme;
  /** The card of a related entry, to turn to; null where it cannot be had. */
  readonly requestCard: (entry: string) => Promise<Card | null>;
}

/** The element that cards are shown in; at most one card is open. */
export interface CardHost {
  /**
   * Shows the card at the box of a line (CSS px of the viewport), in place of the one that is open.
   * @param anchor the text that it explains: the card goes into the modal dialog or fullscreen element around it
   */
  open(content: CardContent, line: DOMRect, anchor: Node): Promise<void>;
  /** Closes the card and takes its element off the page. */
  close(): void;
  /** Whether the event happened in the card. */
  contains(event: Event): boolean;
  /** Whether the point (CSS px of the viewport) is on the card. */
  holds(point: { readonly x: number; readonly y: number }): boolean;
}

/** Where the card script leaves its maker: a global of the extension's own world, which the page does not see. */
export const CARD_MODULE_KEY = 'guanghuoLensCard';

/** The class of the one element in the closed shadow root of a card's host. */
export const CARD_ROOT_CLASS = 'card-root';

type CardGlobals = { [CARD_MODULE_KEY]?: () => CardHost };

/** Called by the card script when it has been loaded. */
export function provideCardHost(create: () => CardHost): void {
  (globalThis as CardGlobals)[CARD_MODULE_KEY] = create;
}

/**
 * Loads the card script, once, and makes a host.
 * @throws where it cannot be loaded: the extension was updated under the page, or the frame is sandboxed.
 */
export async function loadCardHost(): Promise<CardHost> {
  const globals = globalThis as CardGlobals;
  if (!globals[CARD_MODULE_KEY]) await import(/* @vite-ignore */ chrome.runtime.getURL('/card.js'));
  const create = globals[CARD_MODULE_KEY];
  if (!create) throw new Error('Guanghuo Lens: the card script did not provide a card');
  return create();
}
