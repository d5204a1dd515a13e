/** Turns pointer and key events into the hover reducer's, and its effects into cards. Only events that the browser vouches for count. */
import { hasFocus } from '../../utils/has-focus.ts';
import { listenToKeys } from '../../utils/key-listener.ts';
import type { ReaderPage, ReadMention } from '../../utils/reader-module.ts';
import type { OpenMode } from '../../utils/settings.ts';
import { type Hit, hitTest, type Point } from './hit-test.ts';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  IDLE,
  type Opener,
  reduceHover,
  restMs,
} from './hover-state.ts';

/** A hand that holds still trembles by less than so many CSS px. */
const TREMOR_PX = 4;
/** A card closes when its mention has been scrolled by more than so many CSS px. */
const SCROLLED_AWAY_PX = 40;

/** The cards that the controller opens and closes. */
export interface HoverCards {
  prefetch(mention: ReadMention): void;
  /** @param line the box of the line to stand at, in CSS px of the viewport */
  open(mention: ReadMention, line: DOMRect, by: Opener): void;
  /** The open card stays until it is closed by its button. */
  keep(): void;
  close(): void;
  /** Whether the event happened in a card. */
  contains(event: Event): boolean;
  /** Whether the point (CSS px of the viewport) is on a card. */
  holds(point: Point): boolean;
}

/** The keys that a reader may have chosen for opening. */
const KEYS: Readonly<Partial<Record<OpenMode, readonly [key: string, held: 'altKey' | 'ctrlKey' | 'shiftKey']>>> = {
  alt: ['Alt', 'altKey'],
  ctrl: ['Control', 'ctrlKey'],
  shift: ['Shift', 'shiftKey'],
};

export class HoverController {
  readonly #page: ReaderPage;
  readonly #cards: HoverCards;
  readonly #tellFrames: (command: 'await-escape' | 'close-card') => void;
  readonly #signal: AbortSignal;
  #state: HoverState<ReadMention> = IDLE;
  #pointer: Point | null = null;
  /** Where the pointer came to rest, or last set out from. */
  #origin: Point | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** The line box that the pointer was on last, and the one that the open card stands at. */
  #line: DOMRect | null = null;
  #anchor: DOMRect | null = null;
  /** The key that the reader has chosen for opening is down, as far as the page has heard. */
  #isKeyHeld = false;
  /** A card has been opened in another frame of the tab: it closes on an Escape that is heard here. */
  #isEscapeAwaited = false;
  /** A button was pressed in a card and is still down: text is being selected there, or the card dragged. */
  #pressedInCard = false;

  constructor(
    page: ReaderPage,
    cards: HoverCards,
    tellFrames: (command: 'await-escape' | 'close-card') => void,
    signal: AbortSignal,
  ) {
    this.#page = page;
    this.#cards = cards;
    this.#tellFrames = tellFrames;
    this.#signal = signal;
    const listen = { capture: true, passive: true, signal };
    addEventListener('pointermove', (event) => event.isTrusted && this.moved(event), listen);
    addEventListener('pointerdown', (event) => event.isTrusted && this.#pressed(event), listen);
    addEventListener('pointerup', (event) => event.isTrusted && this.#released(), listen);
    addEventListener('pointercancel', (event) => event.isTrusted && this.#released(), listen);
    addEventListener('scroll', (event) => event.isTrusted && this.#scrolled(), listen);
    // The lines break anew: what the card stood at is elsewhere.
    addEventListener('resize', (event) => event.isTrusted && this.#resized(), listen);
    addEventListener('blur', (event) => event.isTrusted && event.target === window && this.#left(), listen);
    document.documentElement.addEventListener(
      'pointerleave',
      (event) => {
        if (!event.isTrusted || this.#pressedInCard) return;
        this.#pointer = null;
        clearTimeout(this.#restTimer);
        this.#dispatch({ type: 'travelled' });
        this.#dispatch({ type: 'over', mention: null, card: false });
      },
      { passive: true, signal },
    );
    listenToKeys((event) => event.isTrusted && this.#pressedKey(event), signal);
    addEventListener('keyup', (event) => event.isTrusted && this.#releasedKey(event), listen);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#restTimer);
      cancelAnimationFrame(this.#frame);
    });
  }

  /** Closes the card, if one is open, and forgets what the pointer rests on. */
  dismiss(): void {
    this.#dispatch({ type: 'dismissed' });
  }

  /** Closes the card if the pointer's rest has opened it. */
  dismissHover(): void {
    if (this.#state.kind !== 'pinned') this.dismiss();
  }

  /** A card is open in another frame of the tab, and the keys go to this one. */
  awaitEscape(): void {
    this.#isEscapeAwaited = true;
  }

  /** Opens the card of a mention that was chosen. */
  choose(mention: ReadMention, line: DOMRect, by: Exclude<Opener, 'hover'>): void {
    this.#line = line;
    this.#dispatch({ type: 'chosen', mention, by });
  }

  /** The reader has pinned the open card. */
  keep(): void {
    this.#dispatch({ type: 'kept' });
  }

  /** The mention whose card is open, or null. */
  get openMention(): ReadMention | null {
    const state = this.#state;
    return state.kind === 'idle' || state.kind === 'resting' ? null : state.mention;
  }

  /** The mention that the pointer is on, with its line; null where it is on none. */
  get hit(): Hit | null {
    return this.#pointer && hitTest(this.#page, this.#pointer);
  }

  /** The pointer has moved. */
  moved(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.#pressedInCard) return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    if (this.openMention !== null) {
      const card = this.#cards.contains(event);
      // One hit test a frame is enough: none where the pointer is on the card.
      if (card) this.#dispatch({ type: 'over', mention: null, card });
      else if (this.#frame === 0) {
        const armed = this.#isArmed(event);
        this.#frame = requestAnimationFrame(() => {
          this.#frame = 0;
          if (this.#pointer !== null && !this.#cards.holds(this.#pointer)) this.#over(this.#pointer, armed);
        });
      }
      return;
    }
    // A button held down is a selection or a drag in progress.
    if (event.buttons !== 0 || this.#cards.contains(event)) {
      this.#setOut();
      return;
    }
    if (this.#origin !== null && distance(this.#origin, this.#pointer) <= TREMOR_PX) return;
    this.#setOut();
    const armed = this.#isArmed(event);
    this.#restTimer = setTimeout(() => this.#rested(armed), restMs(this.#page.settings().openDelay));
  }

  /** Whether resting opens a card now, as the reader has chosen. */
  #isArmed(event: PointerEvent): boolean {
    const { openOn } = this.#page.settings();
    const key = KEYS[openOn];
    return key === undefined ? openOn === 'hover' : event[key[1]];
  }

  #setOut(): void {
    this.#origin = this.#pointer;
    clearTimeout(this.#restTimer);
    this.#dispatch({ type: 'travelled' });
  }

  #rested(armed: boolean): void {
    const { openOn } = this.#page.settings();
    if (this.#pointer === null || openOn === 'never' || openOn === 'click') return;
    const hit = hitTest(this.#page, this.#pointer);
    this.#line = hit?.line ?? null;
    this.#dispatch({ type: 'rested', mention: hit?.mention ?? null, armed: armed || this.#isKeyHeld });
  }

  #over(point: Point, armed: boolean): void {
    const hit = hitTest(this.#page, point);
    const mention = hit !== null && (armed || hit.mention === this.openMention) ? hit.mention : null;
    if (hit !== null && mention !== null) this.#line = hit.line;
    this.#dispatch({ type: 'over', mention, card: false });
  }

  #pressed(event: PointerEvent): void {
    this.#pressedInCard = this.#cards.contains(event);
    if (this.#pressedInCard) return;
    const open = this.openMention;
    // Whoever presses the mark of the open card asks for what is there already.
    if (open !== null && hitTest(this.#page, { x: event.clientX, y: event.clientY })?.mention === open) return;
    this.dismiss();
  }

  #released(): void {
    this.#pressedInCard = false;
  }

  #pressedKey(event: KeyboardEvent): void {
    if (event.key === KEYS[this.#page.settings().openOn]?.[0]) {
      this.#isKeyHeld = true;
      this.#dispatch({ type: 'armed' });
    }
    if (event.key !== 'Escape') return;
    if (this.#isEscapeAwaited) {
      // The page gets this one as well: that card may have closed long since.
      this.#isEscapeAwaited = false;
      this.#tellFrames('close-card');
    }
    if (this.openMention === null) return;
    // This Escape was for the card; the next one reaches the page.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.dismiss();
  }

  #releasedKey(event: KeyboardEvent): void {
    if (event.key === KEYS[this.#page.settings().openOn]?.[0]) this.#isKeyHeld = false;
  }

  #scrolled(): void {
    const mention = this.openMention;
    if (mention === null) {
      // What the pointer rests on is another thing now.
      if (this.#state.kind === 'resting') this.dismiss();
      this.#origin = null;
      return;
    }
    const anchor = this.#anchor;
    const rects = this.#page.rectsOf(mention);
    const near = anchor !== null && rects.some((rect) => distance(rect, anchor) <= SCROLLED_AWAY_PX);
    if (!near) this.dismiss();
  }

  #resized(): void {
    this.#origin = null;
    this.dismiss();
  }

  /** The window has lost the focus: to another one, or to a frame in it, which the card itself never is. */
  #left(): void {
    this.#isKeyHeld = false;
    this.dismissHover();
  }

  #dispatch(event: HoverEvent<ReadMention>): void {
    const { state, effects } = reduceHover(this.#state, event, this.#page.settings().openDelay);
    this.#state = state;
    this.#page.activate(state.kind === 'idle' ? null : state.mention);
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: HoverEffect<ReadMention>): void {
    switch (effect.type) {
      case 'prefetch':
        this.#cards.prefetch(effect.mention);
        return;
      case 'wait':
        setTimeout(() => !this.#signal.aborted && this.#dispatch({ type: 'elapsed', token: effect.token }), effect.ms);
        return;
      case 'open':
        this.#anchor = this.#line;
        if (this.#anchor === null) return;
        this.#cards.open(effect.mention, this.#anchor, effect.by);
        if (effect.by === 'hover' && !hasFocus()) this.#tellFrames('await-escape');
        return;
      case 'keep':
        this.#cards.keep();
        return;
      case 'close':
        this.#origin = null;
        this.#cards.close();
        return;
    }
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
