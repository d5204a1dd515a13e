/** Turns pointer, key and scroll events into the hover reducer's, and its effects into cards. Only events that the browser vouches for count. */
import type { CardOpener } from './card-opener.ts';
import type { Hit, Point } from './hit-test.ts';
import { type HoverEffect, type HoverEvent, type HoverState, IDLE, REST_MS, reduceHover } from './hover-state.ts';
import type { Mention } from './page-index.ts';
import { clientRectsOf } from './ranges.ts';

/** A hand that holds still trembles by less than so many CSS px. */
const TREMOR_PX = 4;
/** A card closes when its mention has been scrolled by more than so many CSS px. */
const SCROLLED_AWAY_PX = 40;

export interface HoverOptions {
  readonly hitTest: (point: Point) => Hit | null;
  readonly cards: CardOpener;
  /** The mention that the pointer rests on or whose card is open, whenever that changes; null: none. */
  readonly onActive: (mention: Mention | null) => void;
  readonly signal: AbortSignal;
}

export class HoverController {
  readonly #options: HoverOptions;
  #state: HoverState<Mention> = IDLE;
  #pointer: Point | null = null;
  /** Where the pointer came to rest, or last set out from. */
  #origin: Point | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** The line box that the pointer was on last, and the one that the open card stands at. */
  #line: DOMRect | null = null;
  #anchor: DOMRect | null = null;

  constructor(options: HoverOptions) {
    this.#options = options;
    const { signal } = options;
    const listen = { capture: true, passive: true, signal };
    addEventListener('pointermove', (event) => event.isTrusted && this.#moved(event), listen);
    addEventListener('pointerdown', (event) => event.isTrusted && this.#pressed(event), listen);
    addEventListener('scroll', (event) => event.isTrusted && this.#scrolled(), listen);
    // The lines break anew: what the card stood at is elsewhere.
    addEventListener('resize', (event) => event.isTrusted && this.#resized(), listen);
    addEventListener('blur', (event) => event.isTrusted && event.target === window && this.dismiss(), listen);
    document.documentElement.addEventListener(
      'pointerleave',
      (event) => {
        if (!event.isTrusted) return;
        this.#pointer = null;
        clearTimeout(this.#restTimer);
        this.#dispatch({ type: 'travelled' });
        this.#dispatch({ type: 'over', mention: null, card: false });
      },
      { passive: true, signal },
    );
    addEventListener('keydown', (event) => event.isTrusted && this.#pressedKey(event), { capture: true, signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#restTimer);
      cancelAnimationFrame(this.#frame);
    });
  }

  /** Closes the card, if one is open, and forgets what the pointer rests on. */
  dismiss(): void {
    this.#dispatch({ type: 'dismissed' });
  }

  /** The mention whose card is open, or null. */
  get openMention(): Mention | null {
    const state = this.#state;
    return state.kind === 'idle' || state.kind === 'resting' ? null : state.mention;
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    if (this.openMention !== null) {
      const card = this.#options.cards.contains(event);
      // One hit test a frame is enough: none where the pointer is on the card.
      if (card) this.#dispatch({ type: 'over', mention: null, card });
      else if (this.#frame === 0) {
        this.#frame = requestAnimationFrame(() => {
          this.#frame = 0;
          if (this.#pointer !== null && !this.#options.cards.holds(this.#pointer)) this.#over(this.#pointer);
        });
      }
      return;
    }
    // A button held down is a selection or a drag in progress.
    if (event.buttons !== 0) {
      this.#setOut();
      return;
    }
    if (this.#origin !== null && distance(this.#origin, this.#pointer) <= TREMOR_PX) return;
    this.#setOut();
    this.#restTimer = setTimeout(() => this.#rested(), REST_MS);
  }

  #setOut(): void {
    this.#origin = this.#pointer;
    clearTimeout(this.#restTimer);
    this.#dispatch({ type: 'travelled' });
  }

  #rested(): void {
    if (this.#pointer === null) return;
    const hit = this.#options.hitTest(this.#pointer);
    this.#line = hit?.line ?? null;
    this.#dispatch({ type: 'rested', mention: hit?.mention ?? null });
  }

  #over(point: Point): void {
    const hit = this.#options.hitTest(point);
    if (hit !== null) this.#line = hit.line;
    this.#dispatch({ type: 'over', mention: hit?.mention ?? null, card: false });
  }

  #pressed(event: PointerEvent): void {
    if (this.#options.cards.contains(event)) return;
    const open = this.openMention;
    // Whoever presses the mark of the open card asks for what is there already.
    if (open !== null && this.#options.hitTest({ x: event.clientX, y: event.clientY })?.mention === open) return;
    this.dismiss();
  }

  #pressedKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.openMention === null) return;
    // This Escape was for the card; the next one reaches the page.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.dismiss();
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
    const rects = clientRectsOf(mention);
    const near = anchor !== null && rects.some((rect) => distance(rect, anchor) <= SCROLLED_AWAY_PX);
    if (!near) this.dismiss();
  }

  #resized(): void {
    this.#origin = null;
    this.dismiss();
  }

  #dispatch(event: HoverEvent<Mention>): void {
    const { state, effects } = reduceHover(this.#state, event);
    this.#state = state;
    this.#options.onActive(state.kind === 'idle' ? null : state.mention);
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: HoverEffect<Mention>): void {
    const { cards, signal } = this.#options;
    switch (effect.type) {
      case 'prefetch':
        cards.prefetch(effect.mention);
        return;
      case 'wait':
        setTimeout(() => !signal.aborted && this.#dispatch({ type: 'elapsed', token: effect.token }), effect.ms);
        return;
      case 'open':
        this.#anchor = this.#line;
        if (this.#anchor !== null) void cards.open(effect.mention, this.#anchor);
        return;
      case 'close':
        this.#origin = null;
        cards.close();
        return;
    }
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
