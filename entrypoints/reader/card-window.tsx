/** One card on the page: what it shows, where it stands, and how it behaves by what opened it. */
import { render } from 'preact';
import { EntryCard } from '../../components/EntryCard.tsx';
import { OwnEntryCard } from '../../components/OwnEntryCard.tsx';
import { OWN_PACK } from '../../data/packs.ts';
import { copyText } from '../../utils/clipboard.ts';
import { localDate } from '../../utils/local-date.ts';
import { datasetVersion } from '../../utils/reader-module.ts';
import type { CardContent } from './card-content.ts';
import { followDrag } from './card-drag.ts';
import type { CardHost } from './card-host.ts';
import { CardNavigation } from './card-navigation.ts';
import { type CardPlace, keepHeight, placeCard } from './card-position.ts';
import type { Point } from './hit-test.ts';
import type { Opener } from './hover-state.ts';

export interface CardWindowOptions {
  readonly host: CardHost;
  readonly content: CardContent;
  /** The box of the line to stand at, in CSS px of the viewport. */
  readonly line: DOMRect;
  readonly by: Opener;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** How many there have been: several may be open, and each has a heading of its own. */
let windows = 0;

export class CardWindow {
  readonly #options: CardWindowOptions;
  readonly #element: HTMLElement;
  readonly #navigation: CardNavigation;
  readonly #ending = new AbortController();
  readonly #headingId: string;
  #place: CardPlace | undefined;
  #isPinned = false;
  /** What had the focus before the card took it. */
  #focusedBefore: Element | null = null;

  constructor(options: CardWindowOptions) {
    this.#options = options;
    windows += 1;
    this.#headingId = `name-${windows}`;
    const { host, content, by } = options;
    const root = host.enter(this, content.anchor, content.theme);
    this.#element = document.createElement('div');
    this.#element.className = 'card-root';
    root.append(this.#element);
    this.#navigation = new CardNavigation(content, () => this.#turn());
    this.#render();
    if (by !== 'hover') this.#becomeDialog();
    if (by === 'key') this.#takeFocus();
    this.#element.addEventListener('keydown', (event) => this.#pressedKey(event));
    void this.#settle();
  }

  get isPinned(): boolean {
    return this.#isPinned;
  }

  /** The card stays where it is, whatever is scrolled, until it is closed; it can be moved by its head. */
  pin(): void {
    this.#isPinned = true;
    this.#becomeDialog();
    this.#render();
  }

  close(): void {
    const hadFocus = this.#focusedInside() !== null;
    this.#ending.abort();
    this.#navigation.end();
    render(null, this.#element);
    this.#element.remove();
    this.#options.host.leave(this);
    const before = this.#focusedBefore;
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  /** Whether the focus is in the card. */
  get hasFocus(): boolean {
    return this.#focusedInside() !== null;
  }

  /** Whether the point (CSS px of the viewport) is on the card. */
  holds({ x, y }: Point): boolean {
    const rect = this.#element.getBoundingClientRect();
    return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
  }

  async #settle(): Promise<void> {
    const { line, by, content } = this.#options;
    this.#place = await placeCard(this.#element, line, { anchor: content.anchor, by, kept: this.#place });
  }

  #render(): void {
    const { content, onPin, onClose } = this.#options;
    const { card, reason, tool, scrolled } = this.#navigation;
    // What is of the mention is not shown with a card that the reader has turned to.
    const isOfMention = reason !== undefined;
    const common = {
      language: content.language,
      headingId: this.#headingId,
      pinned: this.#isPinned,
      onBack: this.#navigation.canGoBack ? () => this.#navigation.back() : undefined,
      onPin: this.#isPinned ? onClose : onPin,
      onClose,
      onDragStart: this.#isPinned
        ? (event: PointerEvent) => followDrag(this.#element, event, this.#ending.signal)
        : undefined,
    };
    render(
      card.pack === OWN_PACK ? (
        <OwnEntryCard key={card.id} card={card} {...common} />
      ) : (
        <EntryCard
          key={card.id}
          card={card}
          {...common}
          reason={reason}
          evidence={content.evidence}
          form={content.form}
          pageLanguage={content.pageLanguage ?? undefined}
          page={content.page}
          sentence={isOfMention ? (content.sentence ?? undefined) : undefined}
          today={localDate()}
          datasetVersion={datasetVersion()}
          onRelated={(entry) => void this.#navigation.follow(entry, this.#scroller?.scrollTop ?? 0)}
          onCopy={copyText}
          onHide={isOfMention ? (scope) => content.hide(scope, true) : undefined}
          onUndoHide={(scope) => content.hide(scope, false)}
          tool={tool ?? undefined}
          onTool={(next) => {
            this.#navigation.tool = next;
          }}
          onResize={() => !this.#isPinned && void this.#settle()}
        />
      ),
      this.#element,
    );
    this.#scroller?.scrollTo({ top: scrolled, behavior: 'instant' });
  }

  get #scroller(): Element | null {
    return this.#element.firstElementChild;
  }

  /** Shows another card; who went there by keyboard finds the focus at its first button. */
  #turn(): void {
    const hadFocus = this.#focusedInside() !== null;
    keepHeight(this.#element);
    this.#render();
    if (hadFocus) (this.#element.querySelector('button') ?? this.#element).focus({ preventScroll: true });
    if (!this.#isPinned) void this.#settle();
  }

  /** A card that is more than a hint: labelled, and reached by Tab. */
  #becomeDialog(): void {
    this.#element.setAttribute('role', 'dialog');
    this.#element.setAttribute('aria-labelledby', this.#headingId);
    this.#element.tabIndex = -1;
  }

  #takeFocus(): void {
    this.#focusedBefore = document.activeElement;
    this.#element.focus({ preventScroll: true });
  }

  #focusedInside(): Element | null {
    const focused = (this.#element.getRootNode() as ShadowRoot).activeElement ?? null;
    return focused !== null && this.#element.contains(focused) ? focused : null;
  }

  /** Tab goes round in a card that has the focus; Escape closes it. */
  #pressedKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && this.#isPinned) {
      event.preventDefault();
      event.stopPropagation();
      this.#options.onClose();
    }
    if (event.key !== 'Tab') return;
    const stops = [
      ...this.#element.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, [tabindex="0"]'),
    ].filter((stop) => stop.checkVisibility() && !stop.matches(':disabled'));
    const [first, last] = [stops[0], stops.at(-1)];
    if (first === undefined || last === undefined) return;
    const focused = this.#focusedInside();
    const leaves = event.shiftKey ? focused === first || focused === this.#element : focused === last;
    if (!leaves) return;
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}
