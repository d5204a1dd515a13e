/*
 *            rested on a mention              elapsed                over neither
 *   ┌──────┐ ──────────────────▶ ┌─────────┐ ────────▶ ┌──────┐ ──────────────────▶ ┌─────────┐
 *   │ idle │                     │ resting │           │ open │                     │ leaving │
 *   └──────┘ ◀────────────────── └─────────┘           └──────┘ ◀────────────────── └─────────┘
 *    ▲ │ ▲    travelled, rested    ↺ armed (a key)      │    ▲ │   over card, mention    │
 *    │ │ │    on none, dismissed    ↺ another: anew     │    └─┘                         │
 *    │ │ │                                 dismissed,   │   over another: switching,    │
 *    │ │ │                                 kept         │   elapsed: open it            │
 *    │ │ └──────────────────────────────────────────────┴─── elapsed, dismissed, kept ──┘
 *    │ │ chosen (from any state: by a click, a tap, a key)
 *    │ ▼
 *   ┌────────┐
 *   │ pinned │ where the pointer goes changes nothing
 *   └────────┘ ── dismissed, kept ──▶ idle
 */
import { describe, expect, it } from 'vitest';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  IDLE,
  LEAVE_DELAY_MS,
  REST_MS,
  reduceHover,
  restMs,
  SWITCH_DELAY_MS,
} from '../../entrypoints/reader/hover-state.ts';

type Event = HoverEvent<string>;

const OPEN_DELAY = 300;

function run(...events: Event[]): { state: HoverState<string>; effects: HoverEffect<string>[] } {
  let state: HoverState<string> = IDLE;
  const effects: HoverEffect<string>[] = [];
  for (const event of events) {
    const step = reduceHover(
      state,
      event.type === 'elapsed' && event.token < 0 ? { ...event, token: state.token } : event,
      OPEN_DELAY,
    );
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

const restOn = (mention: string | null, armed = true): Event => ({ type: 'rested', mention, armed });
const over = (mention: string | null, card = false): Event => ({ type: 'over', mention, card });
const travel: Event = { type: 'travelled' };
const dismiss: Event = { type: 'dismissed' };
/** The timer that was started last. */
const elapse: Event = { type: 'elapsed', token: -1 };
const opened = (effects: HoverEffect<string>[]): string[] =>
  effects.flatMap((effect) => (effect.type === 'open' ? [effect.mention] : []));

describe('reduceHover', () => {
  it('opens a card after the delay, of which the rest is a part', () => {
    const { state, effects } = run(restOn('dji'), elapse);
    expect(state.kind).toBe('open');
    expect(effects).toEqual([
      { type: 'prefetch', mention: 'dji' },
      { type: 'wait', ms: OPEN_DELAY - REST_MS, token: 1 },
      { type: 'open', mention: 'dji', by: 'hover' },
    ]);
  });

  it('opens nothing in a sweep over many mentions', () => {
    const sweep = Array.from({ length: 50 }, (_, index) => [restOn(`entry-${index}`), travel]).flat();
    const { state, effects } = run(...sweep, restOn(null));
    expect(state.kind).toBe('idle');
    expect(opened(effects)).toEqual([]);
  });

  it.each<[string, Event[]]>([
    ['the pointer travels on', [restOn('dji'), travel]],
    ['the page is dismissed', [restOn('dji'), dismiss]],
    ['the pointer rests on nothing', [restOn('dji'), restOn(null)]],
  ])('refuses the timer of a rest that is over because %s', (_, events) => {
    const { effects } = run(...events, { type: 'elapsed', token: 1 });
    expect(opened(effects)).toEqual([]);
  });

  it('refuses the timer of another mention', () => {
    const { state, effects } = run(restOn('dji'), travel, restOn('midea'), { type: 'elapsed', token: 1 });
    expect(state.kind).toBe('resting');
    expect(opened(effects)).toEqual([]);
  });

  it('goes from an open card to a neighbouring mention sooner than to the first', () => {
    const { state, effects } = run(restOn('dji'), elapse, over(null), over('midea'), over('midea'), elapse);
    expect(state).toMatchObject({ kind: 'open', mention: 'midea' });
    expect(opened(effects)).toEqual(['dji', 'midea']);
    expect(effects).toContainEqual({ type: 'wait', ms: SWITCH_DELAY_MS, token: 4 });
    expect(SWITCH_DELAY_MS).toBeLessThan(OPEN_DELAY);
  });

  it.each<[string, Event]>([
    ['back to its mention', over('dji')],
    ['on to the card', over(null, true)],
  ])('keeps the card when the pointer brushes a neighbour and goes %s', (_, back) => {
    const { state, effects } = run(restOn('dji'), elapse, over('midea'), back, { type: 'elapsed', token: 3 });
    expect(state).toMatchObject({ kind: 'open', mention: 'dji' });
    expect(opened(effects)).toEqual(['dji']);
  });

  it('closes the card when the pointer brushes a neighbour and goes away', () => {
    const { state, effects } = run(restOn('dji'), elapse, over('midea'), over(null), elapse);
    expect(state.kind).toBe('idle');
    expect(effects.at(-1)).toEqual({ type: 'close' });
  });

  it('keeps the card while the pointer travels into it', () => {
    const { state, effects } = run(restOn('dji'), elapse, over(null), over(null, true), { type: 'elapsed', token: 3 });
    expect(state).toMatchObject({ kind: 'open', mention: 'dji' });
    expect(effects.at(-1)).toEqual({ type: 'wait', ms: LEAVE_DELAY_MS, token: 3 });
  });

  it('closes when the pointer has been away for the delay', () => {
    const { state, effects } = run(restOn('dji'), elapse, over(null), over(null), elapse);
    expect(state.kind).toBe('idle');
    expect(effects.filter(({ type }) => type === 'close')).toHaveLength(1);
  });

  it.each<[string, Event[]]>([
    ['open', [restOn('dji'), elapse]],
    ['leaving', [restOn('dji'), elapse, over(null)]],
    ['switching', [restOn('dji'), elapse, over('midea')]],
  ])('closes at once when dismissed while %s', (_, events) => {
    expect(run(...events, dismiss).effects.at(-1)).toEqual({ type: 'close' });
  });

  it('does nothing when dismissed while idle', () => {
    expect(run(dismiss)).toEqual({ state: IDLE, effects: [] });
  });

  it('waits for the key where one is asked for, and then for the delay', () => {
    const { state, effects } = run(restOn('dji', false), { type: 'elapsed', token: 1 });
    expect(state).toMatchObject({ kind: 'resting', armed: false });
    expect(effects).toEqual([{ type: 'prefetch', mention: 'dji' }]);
    expect(opened(run(restOn('dji', false), { type: 'armed' }, elapse).effects)).toEqual(['dji']);
    expect(opened(run({ type: 'armed' }, elapse).effects)).toEqual([]);
  });

  it.each<[string, Event[]]>([
    ['idle', []],
    ['resting', [restOn('midea')]],
    ['open', [restOn('midea'), elapse]],
    ['leaving', [restOn('midea'), elapse, over(null)]],
  ])('opens what is chosen while %s, and holds it wherever the pointer goes', (_, before) => {
    const chosen: Event = { type: 'chosen', mention: 'dji', by: 'key' };
    const { state, effects } = run(...before, chosen, over('midea'), over(null), restOn('midea'), travel, {
      type: 'elapsed',
      token: before.length,
    });
    expect(state).toMatchObject({ kind: 'pinned', mention: 'dji' });
    expect(effects.at(-1)).toEqual({ type: 'open', mention: 'dji', by: 'key' });
    expect(run(...before, chosen, dismiss)).toMatchObject({ state: { kind: 'idle' } });
  });

  it('lets go of a card that is kept, and opens others beside it', () => {
    const kept = run(restOn('dji'), elapse, over(null), { type: 'kept' });
    expect(kept.state.kind).toBe('idle');
    expect(kept.effects.at(-1)).toEqual({ type: 'keep' });
    // The timer of leaving is stale.
    const { effects } = run(
      restOn('dji'),
      elapse,
      over(null),
      { type: 'kept' },
      { type: 'elapsed', token: 3 },
      restOn('midea'),
      elapse,
    );
    expect(effects).not.toContainEqual({ type: 'close' });
    expect(opened(effects)).toEqual(['dji', 'midea']);
    expect(run({ type: 'kept' })).toEqual({ state: IDLE, effects: [] });
  });

  it.each([
    [0, REST_MS / 2, 0],
    [50, 50, 0],
    [300, REST_MS, 220],
    [1_000, REST_MS, 920],
  ])('with a delay of %i ms takes %i for the rest and waits for %i more', (delay, rest, wait) => {
    expect(restMs(delay)).toBe(rest);
    const { effects } = reduceHover(IDLE as HoverState<string>, restOn('dji'), delay);
    expect(effects).toContainEqual({ type: 'wait', ms: wait, token: 1 });
  });
});
