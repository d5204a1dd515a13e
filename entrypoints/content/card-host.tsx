/**
 * The element that the card lives in: the only one that we ever add to a page, and only while a card is open. Its
 * shadow root is closed and its style important where the page could reach it, so the page can neither read nor
 * restyle the card; as a manual popover it is in the top layer, above the page's dialogs.
 */
import { render } from 'preact';
import { EntryCard } from '../../components/EntryCard.tsx';
import cardStyle from '../../components/entry-card.css?inline';
import type { Card } from '../../data/card.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import { placeCard } from './card-position.ts';
import type { Point } from './hit-test.ts';
import type { Mention } from './page-index.ts';

/** Important declarations of a shadow root win over the page's important ones. */
const HOST_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  display: block !important;
  width: max-content !important;
  max-width: min(360px, var(--card-max-width, 100vw)) !important;
  color-scheme: light dark !important;
  z-index: 2147483647 !important;
}
:host(:not(:popover-open)) { visibility: hidden !important; }
.scroller { max-height: var(--card-max-height, 60vh); overflow: auto; overscroll-behavior: contain; }
`;

export interface CardHostOptions {
  /** The entry's card; null where it cannot be had. */
  readonly cardOf: (mention: Mention) => Promise<Card | null>;
  readonly language: () => CardLanguage;
}

export class CardHost {
  readonly #options: CardHostOptions;
  #host: HTMLElement | null = null;
  #content: HTMLElement | null = null;
  #token = 0;

  constructor(options: CardHostOptions) {
    this.#options = options;
  }

  /** Opens the card of a mention at the box of its line, in place of the one that is open. Late answers are refused by token. */
  async open(mention: Mention, line: DOMRect): Promise<void> {
    this.#token += 1;
    const token = this.#token;
    const card = await this.#options.cardOf(mention);
    if (card === null || token !== this.#token) return;
    const host = this.#mount(mention.start.node);
    render(
      <EntryCard card={card} language={this.#options.language()} headingId="name" />,
      this.#content as HTMLElement,
    );
    (this.#content as HTMLElement).scrollTop = 0;
    if (!host.matches(':popover-open')) host.showPopover();
    await placeCard(host, line);
  }

  /** Closes the card and takes its element off the page. */
  close(): void {
    this.#token += 1;
    if (this.#content !== null) render(null, this.#content);
    this.#host?.remove();
    this.#host = null;
    this.#content = null;
  }

  /** Whether the event happened in the card. */
  contains(event: Event): boolean {
    return this.#host !== null && event.target === this.#host;
  }

  /** Whether the point (CSS px of the viewport) is on the card. */
  holds({ x, y }: Point): boolean {
    const rect = this.#host?.getBoundingClientRect();
    return rect !== undefined && rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
  }

  #mount(node: Node): HTMLElement {
    const parent = parentFor(node);
    if (this.#host !== null && this.#content !== null) {
      // The page may have taken it away, or a dialog may have opened since.
      if (this.#host.parentNode !== parent) parent.append(this.#host);
      return this.#host;
    }
    const host = document.createElement('div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    // A constructed sheet is not subject to the page's Content-Security-Policy, as a style element would be in part.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_STYLE + cardStyle);
    root.adoptedStyleSheets = [sheet];
    this.#content = document.createElement('div');
    this.#content.className = 'scroller';
    root.append(this.#content);
    parent.append(host);
    this.#host = host;
    return host;
  }
}

/**
 * An open modal dialog makes everything outside it inert, popovers too (whatwg/html#9936), and in fullscreen only what
 * is inside that element is sure to be seen: the host goes into the nearest of these around the mention, else into the
 * document's root, where frameworks that own the body do not look.
 */
function parentFor(node: Node): Element {
  for (let at: Node | null = node; at !== null; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (at instanceof HTMLElement && (at.matches('dialog:modal') || at.matches(':fullscreen'))) return at;
  }
  return document.documentElement;
}
