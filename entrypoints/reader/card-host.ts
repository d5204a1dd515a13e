/**
 * The element that cards live in: the only one that we ever add to a page, and only while a card is open or something
 * is to be said to a screen reader. Its shadow root is closed and its style important where the page could reach it, so
 * the page can neither read nor restyle what is in it; as a manual popover it is in the top layer, above the page's dialogs.
 */
import cardStyle from '../../components/entry-card.css?inline';
import { matches, parentOf } from '../../utils/form-safe.ts';
import { CARD_ROOT_CLASS } from '../../utils/reader-module.ts';
import type { Theme } from '../../utils/settings.ts';
import { HOST_STYLE } from './host-style.ts';
import { withOwnProperties } from './own-properties.ts';

export class CardHost {
  #host: HTMLElement | null = null;
  #root: HTMLElement | null = null;
  #announcement: HTMLElement | null = null;
  /** The style of the host itself, in its shadow root. */
  #style: CSSStyleDeclaration | null = null;
  #zoom = 1;
  /** What wants the host on the page. */
  readonly #users = new Set<unknown>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    const move = (): void => (this.#host?.isConnected ? this.#moveTo(parentFor(this.#host)) : undefined);
    // A dialog that is closed, or left for the whole screen, hides what is in it.
    document.addEventListener('close', move, { capture: true, signal });
    document.addEventListener('fullscreenchange', move, { capture: true, signal });
    signal.addEventListener('abort', () => this.#remove());
  }

  /**
   * Puts the host on the page for a card.
   * @param anchor the text that it explains: the host goes into the modal dialog or fullscreen element around it
   * @returns the element to put the card into
   */
  enter(user: unknown, anchor: Node, theme: Theme): HTMLElement {
    const root = this.#mount(anchor);
    this.#users.add(user);
    this.#style?.setProperty('color-scheme', theme === 'auto' ? 'light dark' : theme, 'important');
    return root;
  }

  /** The card needs the host no longer; the last one takes it off the page. */
  leave(user: unknown): void {
    if (this.#users.delete(user) && this.#users.size === 0) this.#remove();
  }

  /** Says something to a screen reader; stays on the page until {@link leave}. */
  announce(user: unknown, text: string, lang: string, anchor: Node): void {
    this.#mount(anchor);
    this.#users.add(user);
    const announcement = this.#announcement as HTMLElement;
    announcement.lang = lang;
    announcement.textContent = '';
    // A region that was filled as it came is not read: it has to be there before.
    setTimeout(() => !this.#signal.aborted && announcement.append(text), 50);
  }

  /** Whether the event happened in a card. */
  contains(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** Puts the host where it belongs now: the page may have taken it away, or a dialog may have opened since. */
  #moveTo(parent: Element): void {
    const host = this.#host as HTMLElement;
    if (host.parentNode !== parent) parent.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    const zoom = (host as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    // A page's own `zoom` would make the card larger and move it away from its line.
    this.#zoom = Number((this.#zoom / zoom).toFixed(4));
    this.#style?.setProperty('zoom', String(this.#zoom), 'important');
  }

  #mount(node: Node): HTMLElement {
    if (this.#host === null || this.#root === null) this.#create();
    this.#moveTo(parentFor(node));
    return this.#root as unknown as HTMLElement;
  }

  #create(): void {
    const host = document.createElement('div');
    host.popover = 'manual';
    const shadow = host.attachShadow({ mode: 'closed' });
    // A constructed sheet is not subject to the page's Content-Security-Policy, as a style element would be in part.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(withOwnProperties(HOST_STYLE + cardStyle));
    shadow.adoptedStyleSheets = [sheet];
    this.#style = (sheet.cssRules[0] as CSSStyleRule).style;
    this.#zoom = 1;
    const root = document.createElement('div');
    root.className = CARD_ROOT_CLASS;
    for (const type of ['click', 'keydown', 'pointerdown', 'input', 'change'] as const)
      root.addEventListener(type, stopUntrusted, { capture: true });
    const announcement = document.createElement('div');
    announcement.className = 'announcement';
    announcement.setAttribute('role', 'status');
    root.append(announcement);
    shadow.append(root);
    this.#host = host;
    this.#root = root;
    this.#announcement = announcement;
  }

  #remove(): void {
    this.#host?.remove();
    this.#users.clear();
    this.#host = null;
    this.#root = null;
    this.#announcement = null;
    this.#style = null;
  }
}

/** Only what the reader does counts. */
function stopUntrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/**
 * An open modal dialog makes everything outside it inert, popovers too (whatwg/html#9936), and in fullscreen only what
 * is inside that element is sure to be seen: the host goes into the nearest of these around the node, else into the
 * document's root, where frameworks that own the body do not look.
 */
function parentFor(node: Node): Element {
  for (let at = elementAbove(node); at !== null; at = elementAbove(at)) {
    if (at instanceof HTMLElement && matches(at, 'dialog:modal, :fullscreen')) return at;
  }
  return document.documentElement;
}

/** The element that a node is in, that of a shadow root its host. */
function elementAbove(node: Node): Element | null {
  return parentOf(node) ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
}
