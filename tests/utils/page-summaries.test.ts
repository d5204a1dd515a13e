import { describe, expect, it } from 'vitest';
import type { FrameSummary } from '../../utils/messages.ts';
import {
  frameOfMention,
  NO_FRAMES,
  parseFrames,
  type TabFrames,
  totalCounts,
  withMessage,
  withoutFrame,
} from '../../utils/page-summaries.ts';

const summary = (
  state: FrameSummary['state'],
  counts: FrameSummary['counts'] = [],
  address = 'https://a.example/',
): FrameSummary => ({ state, address, counts });
const tell = (frames: TabFrames, frameId: number, told: FrameSummary) =>
  withMessage(frames, frameId, { type: 'summary', summary: told });

const two: TabFrames = {
  0: summary('ready', [['dji', 2]]),
  7: summary('ready', [
    ['midea', 1],
    ['dji', 1],
  ]),
};

describe('withMessage', () => {
  it('keeps the last summary of each frame', () => {
    const frames = tell(tell(two, 7, summary('ready', [['midea', 3]])), 9, summary('ready'));
    expect(frames).toEqual({ ...two, 7: summary('ready', [['midea', 3]]), 9: summary('ready') });
  });

  it.each<[string, TabFrames, FrameSummary]>([
    ['begins again', two, summary('scanning')],
    ['is of another site', two, summary('ready', [['dji', 2]], 'https://b.example/')],
  ])('drops the other frames where the top frame %s', (_, frames, told) => {
    expect(tell(frames, 0, told)).toEqual({ 0: told });
  });

  it.each<[string, TabFrames, FrameSummary]>([
    ['goes on reading', { ...two, 0: summary('scanning') }, summary('scanning')],
    ['reads again and has found something', two, summary('scanning', [['dji', 1]])],
    ['is told of after the frames in it', { 7: summary('ready', [['midea', 1]]) }, summary('scanning')],
  ])('keeps the other frames where the top frame %s', (_, frames, told) => {
    expect(tell(frames, 0, told)).toEqual({ ...frames, 0: told });
  });

  it('forgets a frame that is gone, and all when the top one is', () => {
    expect(withMessage(two, 7, { type: 'frame-gone' })).toEqual({ 0: two[0] });
    expect(withMessage(two, 0, { type: 'frame-gone' })).toBe(NO_FRAMES);
    expect(withoutFrame(two, 8)).toEqual(two);
  });
});

describe('totalCounts', () => {
  it('adds up the frames, the top frame first', () => {
    expect([...totalCounts(two)]).toEqual([
      ['dji', 3],
      ['midea', 1],
    ]);
  });

  it('leaves out frames that are off', () => {
    expect([...totalCounts({ 0: summary('off', [['dji', 2]]) })]).toEqual([]);
  });
});

describe('frameOfMention', () => {
  it('goes through the frames by their mentions and round again', () => {
    expect([0, 1, 2, 3, 4, 5].map((turn) => frameOfMention(two, 'dji', turn))).toEqual([0, 0, 7, 0, 0, 7]);
    expect(frameOfMention(two, 'midea', 5)).toBe(7);
    expect(frameOfMention(two, 'byd', 0)).toBeNull();
  });
});

describe('parseFrames', () => {
  it('reads what was stored and drops what is damaged', () => {
    expect(parseFrames(JSON.parse(JSON.stringify(two)))).toEqual(two);
    expect(parseFrames({ ...two, 3: { state: 'ready' }, x: two[0] })).toEqual(two);
    for (const junk of [undefined, null, 'x', []]) expect(parseFrames(junk)).toEqual({});
  });
});
