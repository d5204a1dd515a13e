/*
 *            rested on a mention              elapsed                over neither
 *   ┌──────┐ ──────────────────▶ ┌─────────┐ ────────▶ ┌──────┐ ──────────────────▶ ┌─────────┐
 *   │ idle │                     │ resting │           │ open │                     │ leaving │
 *   └──────┘ ◀────────────────── └─────────┘           └──────┘ ◀────────────────── └─────────┘
 *      ▲      travelled, rested      │                  │    ▲ │   over card, mention    │
 *      │      on none, dismissed     └─ another: anew   │    └─┘                         │
 *      │                                     dismissed ─┤   over another: switching,    │
 *      │                                                │   elapsed: open it            │
 *      └────────────────────────────────────────────────┴──── elapsed, dismissed ───────┘
 */
import { describe, expect, it } from 'vitest';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  IDLE,
  LEAVE_DELAY_MS,
  OPEN_DELAY_MS,
  REST_MS,
  reduceHover,
  SWITCH_DELAY_MS,
} from '../../entrypoints/content/hover-state.ts';

type Event = HoverEvent<string>;

function run(...events: Event[]): { state: HoverState<string>; effects: HoverEffect<string>[] } {
  let state: HoverState<string> = IDLE;
  const effects: HoverEffect<string>[] = [];
  for (const event of events) {
    const step = reduceHover(
      state,
      event.type === 'elapsed' && event.token < 0 ? { ...event, token: state.token } : event,
    );
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

const restOn = (mention: string | null): Event => ({ type: 'rested', mention });
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
      { type: 'wait', ms: OPEN_DELAY_MS - REST_MS, token: 1 },
      { type: 'open', mention: 'dji' },
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
    expect(SWITCH_DELAY_MS).toBeLessThan(OPEN_DELAY_MS);
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
});
