/**
 * Hovering as a pure reducer: what the pointer and the clock do goes in, what is to be done comes out. Timers are not
 * cancelled but carry a token; one whose token is not the current one is stale and changes nothing.
 */

/** From the moment the pointer rests on a mention to the card, in ms (the design's choice; Wikipedia shows after 500, which hide its network). */
export const OPEN_DELAY_MS = 300;
/** So long without travelling is rest, in ms; it is the first part of the delay. */
export const REST_MS = 80;
/** How long a card stays when the pointer has left it, in ms, so that the pointer can travel into it (as Wikipedia's previews). */
export const LEAVE_DELAY_MS = 300;

/**
 * From an open card to a neighbouring mention, in ms: at once to the eye (below 100 ms), and yet long enough that a pointer that
 * only brushes another mention on its way does not exchange the card, which could then lie under the pointer and stay.
 */
export const SWITCH_DELAY_MS = 60;

/** `M` is what identifies a mention; compared by identity. */
export type HoverState<M> =
  | { readonly kind: 'idle'; readonly token: number }
  /** The pointer rests on a mention; its card opens when the delay is over. */
  | { readonly kind: 'resting'; readonly token: number; readonly mention: M }
  | { readonly kind: 'open'; readonly token: number; readonly mention: M }
  /** The card is open, the pointer is neither on it nor on its mention. */
  | { readonly kind: 'leaving'; readonly token: number; readonly mention: M }
  /** The card is open, the pointer is on another mention, whose card opens when the delay is over. */
  | { readonly kind: 'switching'; readonly token: number; readonly mention: M; readonly next: M };

export type HoverEvent<M> =
  /** The pointer has come to rest on a mention, or on none. */
  | { readonly type: 'rested'; readonly mention: M | null }
  /** The pointer travels; where it is over a card's neighbourhood, `over` says more. */
  | { readonly type: 'travelled' }
  /** While a card is open: the pointer is over a mention, the card, or neither. */
  | { readonly type: 'over'; readonly mention: M | null; readonly card: boolean }
  | { readonly type: 'elapsed'; readonly token: number }
  /** Escape, a click elsewhere, scrolled away, the mention gone, the page left. */
  | { readonly type: 'dismissed' };

export type HoverEffect<M> =
  /** Get the card's content, so that it is there when the delay is over. */
  | { readonly type: 'prefetch'; readonly mention: M }
  /** Send `elapsed` with the token after so many ms. */
  | { readonly type: 'wait'; readonly ms: number; readonly token: number }
  | { readonly type: 'open'; readonly mention: M }
  | { readonly type: 'close' };

export interface HoverStep<M> {
  readonly state: HoverState<M>;
  readonly effects: ReadonlyArray<HoverEffect<M>>;
}

export const IDLE: HoverState<never> = { kind: 'idle', token: 0 };

export function reduceHover<M>(state: HoverState<M>, event: HoverEvent<M>): HoverStep<M> {
  const token = state.token + 1;
  const stay: HoverStep<M> = { state, effects: [] };
  switch (event.type) {
    case 'rested': {
      const { mention } = event;
      if (state.kind !== 'idle' && state.kind !== 'resting') return stay;
      if (mention === null) return state.kind === 'idle' ? stay : { state: { kind: 'idle', token }, effects: [] };
      if (state.kind === 'resting' && state.mention === mention) return stay;
      return {
        state: { kind: 'resting', token, mention },
        effects: [
          { type: 'prefetch', mention },
          { type: 'wait', ms: OPEN_DELAY_MS - REST_MS, token },
        ],
      };
    }
    case 'travelled':
      return state.kind === 'resting' ? { state: { kind: 'idle', token }, effects: [] } : stay;
    case 'over': {
      if (state.kind === 'idle' || state.kind === 'resting') return stay;
      const { mention } = event;
      if (event.card || mention === state.mention) {
        return state.kind === 'open' ? stay : { state: { kind: 'open', token, mention: state.mention }, effects: [] };
      }
      if (mention !== null) {
        if (state.kind === 'switching' && state.next === mention) return stay;
        return {
          state: { kind: 'switching', token, mention: state.mention, next: mention },
          effects: [
            { type: 'prefetch', mention },
            { type: 'wait', ms: SWITCH_DELAY_MS, token },
          ],
        };
      }
      if (state.kind === 'leaving') return stay;
      return {
        state: { kind: 'leaving', token, mention: state.mention },
        effects: [{ type: 'wait', ms: LEAVE_DELAY_MS, token }],
      };
    }
    case 'elapsed':
      if (event.token !== state.token) return stay;
      if (state.kind === 'resting') {
        const { mention } = state;
        return { state: { kind: 'open', token, mention }, effects: [{ type: 'open', mention }] };
      }
      if (state.kind === 'switching') {
        const { next } = state;
        return { state: { kind: 'open', token, mention: next }, effects: [{ type: 'open', mention: next }] };
      }
      if (state.kind === 'leaving') return { state: { kind: 'idle', token }, effects: [{ type: 'close' }] };
      return stay;
    case 'dismissed':
      if (state.kind === 'idle') return stay;
      return {
        state: { kind: 'idle', token },
        effects: state.kind === 'resting' ? [] : [{ type: 'close' }],
      };
  }
}
