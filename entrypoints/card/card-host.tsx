/**
 * The element that the card lives in: the only one that we ever add to a page, and only while a card is open. Its
 * shadow root is closed and its style important where the page could reach it, so the page can neither read nor
 * restyle the card; as a manual popover it is in the top layer, above the page's dialogs.
 */
import { render } from 'preact';
import { EntryCard } from '../../components/EntryCard.tsx';
import cardStyle from '../../components/entry-card.css?inline';
import { CARD_ROOT_CLASS, type CardContent, type CardHost } from '../../utils/card-module.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import { CardNavigation } from './card-navigation.ts';
import { type CardSide, freeHeight, keepHeight, placeCard } from './card-position.ts';

/** Important declarations of a shadow root win over the page's important ones; custom properties are set as important inline. */
const HOST_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: var(--card-top, 0) auto auto var(--card-left, 0) !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  display: block !important;
  width: max-content !important;
  max-width: min(360px, var(--card-max-width, 100vw)) !important;
  color-scheme: light dark !important;
}
:host(:not(:popover-open)) { visibility: hidden !important; }
.card-root {
  display: flex;
  min-height: min(var(--card-min-height, 0px), var(--card-max-height, 60vh));
  max-height: var(--card-max-height, 60vh);
  overflow: hidden;
  box-sizing: border-box;
  border: 1px solid var(--outline);
  border-radius: 10px;
  background: var(--surface);
  box-shadow: 0 1px 2px rgb(0 0 0 / 10%), 0 8px 28px rgb(0 0 0 / 18%);
}
/* The card scrolls inside its rounded frame: a scroll bar would cut the corners off. */
.card { overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; }
`;

export class PopoverCardHost implements CardHost {
  #host: HTMLElement | null = null;
  #content: HTMLElement | null = null;
  #navigation: CardNavigation | null = null;

  async open(content: CardContent, line: DOMRect, anchor: Node): Promise<void> {
    const host = this.#mount(anchor);
    this.#navigation?.end();
    let side: CardSide | undefined;
    const navigation = new CardNavigation(content, () => {
      keepHeight(host);
      this.#turn(navigation, content.language);
      void placeCard(host, line, side);
    });
    this.#navigation = navigation;
    freeHeight(host);
    (this.#content as HTMLElement).dataset.theme = content.theme;
    this.#render(navigation, content.language);
    if (!host.matches(':popover-open')) host.showPopover();
    side = await placeCard(host, line);
  }

  close(): void {
    this.#navigation?.end();
    this.#navigation = null;
    if (this.#content !== null) render(null, this.#content);
    this.#host?.remove();
    this.#host = null;
    this.#content = null;
  }

  contains(event: Event): boolean {
    return this.#host !== null && event.target === this.#host;
  }

  holds({ x, y }: { readonly x: number; readonly y: number }): boolean {
    const rect = this.#host?.getBoundingClientRect();
    return rect !== undefined && rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
  }

  #render(navigation: CardNavigation, language: CardLanguage): void {
    const content = this.#content as HTMLElement;
    const { card } = navigation;
    render(
      <EntryCard
        key={card.id}
        card={card}
        reason={navigation.reason}
        language={language}
        headingId="name"
        onRelated={(entry) => void navigation.follow(entry, content.firstElementChild?.scrollTop ?? 0)}
        onBack={navigation.canGoBack ? () => navigation.back() : undefined}
      />,
      content,
    );
    content.firstElementChild?.scrollTo({ top: navigation.scrolled, behavior: 'instant' });
  }

  /** Shows another card; who went there by keyboard finds the focus at its first button. */
  #turn(navigation: CardNavigation, language: CardLanguage): void {
    const content = this.#content as HTMLElement;
    const focused = (content.getRootNode() as ShadowRoot).activeElement !== null;
    this.#render(navigation, language);
    if (focused) content.querySelector('button')?.focus({ preventScroll: true });
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
    this.#content.className = CARD_ROOT_CLASS;
    this.#content.addEventListener('click', stopUntrusted, { capture: true });
    root.append(this.#content);
    parent.append(host);
    this.#host = host;
    return host;
  }
}

/** Only what the reader clicks counts. */
function stopUntrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
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
