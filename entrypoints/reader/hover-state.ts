/**
 * Hovering as a pure reducer: what pointer, keys and the clock do goes in, what is to be done comes out. Timers are not
 * cancelled but carry a token; one whose token is not the current one is stale and changes nothing.
 */

/** So long without travelling is rest, in ms; it is the first part of the delay, and no delay is shorter than half of it. */
export const REST_MS = 80;
/** How long a card stays when the pointer has left it, in ms, so that the pointer can travel into it (as Wikipedia's previews). */
export const LEAVE_DELAY_MS = 300;
/**
 * From an open card to a neighbouring mention, in ms: at once to the eye (below 100 ms), and yet long enough that a pointer that
 * only brushes another mention on its way does not exchange the card, which could then lie under the pointer and stay.
 */
export const SWITCH_DELAY_MS = 60;

/** What opened a card: it says how the card behaves (see `card-host.tsx`). */
export type Opener = 'hover' | 'click' | 'touch' | 'key';

/** `M` is what identifies a mention; compared by identity. */
export type HoverState<M> =
  | { readonly kind: 'idle'; readonly token: number }
  /** The pointer rests on a mention; armed: its card opens when the delay is over. Else a key has to be held first. */
  | { readonly kind: 'resting'; readonly token: number; readonly mention: M; readonly armed: boolean }
  | { readonly kind: 'open'; readonly token: number; readonly mention: M }
  /** The card is open, the pointer is neither on it nor on its mention. */
  | { readonly kind: 'leaving'; readonly token: number; readonly mention: M }
  /** The card is open, the pointer is on another mention, whose card opens when the delay is over. */
  | { readonly kind: 'switching'; readonly token: number; readonly mention: M; readonly next: M }
  /** The card was opened by a click, a tap or a key: where the pointer goes does not close it. */
  | { readonly kind: 'pinned'; readonly token: number; readonly mention: M };

export type HoverEvent<M> =
  /** The pointer has come to rest on a mention, or on none; `armed`: nothing more is needed than the delay. */
  | { readonly type: 'rested'; readonly mention: M | null; readonly armed: boolean }
  /** The key that the reader has chosen was pressed. */
  | { readonly type: 'armed' }
  | { readonly type: 'travelled' }
  /** While a card is open: the pointer is over a mention (one that may open now), the card, or neither. */
  | { readonly type: 'over'; readonly mention: M | null; readonly card: boolean }
  | { readonly type: 'elapsed'; readonly token: number }
  /** A mention was chosen by a click, a tap or a key. */
  | { readonly type: 'chosen'; readonly mention: M; readonly by: Exclude<Opener, 'hover'> }
  /** The reader has pinned the card: it stays, and is no longer the one that hovering opens and closes. */
  | { readonly type: 'kept' }
  /** Escape, a click elsewhere, scrolled away, the mention gone, the page left. */
  | { readonly type: 'dismissed' };

export type HoverEffect<M> =
  /** Get the card's content, so that it is there when the delay is over. */
  | { readonly type: 'prefetch'; readonly mention: M }
  /** Send `elapsed` with the token after so many ms. */
  | { readonly type: 'wait'; readonly ms: number; readonly token: number }
  | { readonly type: 'open'; readonly mention: M; readonly by: Opener }
  | { readonly type: 'keep' }
  | { readonly type: 'close' };

export interface HoverStep<M> {
  readonly state: HoverState<M>;
  readonly effects: ReadonlyArray<HoverEffect<M>>;
}

export const IDLE: HoverState<never> = { kind: 'idle', token: 0 };

/** How long the pointer has to stand still before it counts as resting, in ms. */
export function restMs(openDelay: number): number {
  return Math.max(REST_MS / 2, Math.min(REST_MS, openDelay));
}

/** @param openDelay from the moment the pointer stops on a mention to the card, in ms */
export function reduceHover<M>(state: HoverState<M>, event: HoverEvent<M>, openDelay: number): HoverStep<M> {
  const token = state.token + 1;
  const stay: HoverStep<M> = { state, effects: [] };
  const wait = { type: 'wait', ms: Math.max(0, openDelay - restMs(openDelay)), token } as const;
  switch (event.type) {
    case 'rested': {
      const { mention, armed } = event;
      if (state.kind !== 'idle' && state.kind !== 'resting') return stay;
      if (mention === null) return state.kind === 'idle' ? stay : { state: { kind: 'idle', token }, effects: [] };
      if (state.kind === 'resting' && state.mention === mention && (state.armed || !armed)) return stay;
      const prefetch = { type: 'prefetch', mention } as const;
      return { state: { kind: 'resting', token, mention, armed }, effects: armed ? [prefetch, wait] : [prefetch] };
    }
    case 'armed': {
      if (state.kind !== 'resting' || state.armed) return stay;
      return { state: { ...state, token, armed: true }, effects: [wait] };
    }
    case 'travelled':
      return state.kind === 'resting' ? { state: { kind: 'idle', token }, effects: [] } : stay;
    case 'over': {
      if (state.kind === 'idle' || state.kind === 'resting' || state.kind === 'pinned') return stay;
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
      if (state.kind === 'resting' && state.armed) return opened(state.mention, token);
      if (state.kind === 'switching') return opened(state.next, token);
      if (state.kind === 'leaving') return { state: { kind: 'idle', token }, effects: [{ type: 'close' }] };
      return stay;
    case 'chosen': {
      const { mention, by } = event;
      return { state: { kind: 'pinned', token, mention }, effects: [{ type: 'open', mention, by }] };
    }
    case 'kept':
      if (state.kind === 'idle' || state.kind === 'resting') return stay;
      return { state: { kind: 'idle', token }, effects: [{ type: 'keep' }] };
    case 'dismissed':
      if (state.kind === 'idle') return stay;
      return {
        state: { kind: 'idle', token },
        effects: state.kind === 'resting' ? [] : [{ type: 'close' }],
      };
  }
}

function opened<M>(mention: M, token: number): HoverStep<M> {
  return { state: { kind: 'open', token, mention }, effects: [{ type: 'open', mention, by: 'hover' }] };
}
