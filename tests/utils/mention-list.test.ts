import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { LIST_TIMEOUT_MS, parseMentionList, requestMentions } from '../../utils/mention-list.ts';

const mention = { entry: 'midea', before: 'By ', text: 'Midea', after: '.', reason: { kind: 'safe-form' } };
const list = { mentions: [mention], total: 1, contentType: 'text/html' };

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'debug').mockReturnValue();
});

describe('parseMentionList', () => {
  it.each([
    { kind: 'safe-form' },
    { kind: 'cue', word: 'fans' },
    { kind: 'neighbour', entry: 'gree' },
    { kind: 'surroundings' },
    { kind: 'page-evidence' },
    { kind: 'company' },
  ])('takes a mention for the reason %o', (reason) => {
    const value = { ...list, mentions: [{ ...mention, reason: { ...reason, more: 1 }, more: 1 }], more: 1 };
    expect(parseMentionList(value)).toEqual({ ...list, mentions: [{ ...mention, reason }] });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['no mentions', { ...list, mentions: {} }],
    ['no total', { ...list, total: '1' }],
    ['a total that is too small', { ...list, total: 0 }],
    ['no media type', { ...list, contentType: 1 }],
    ['a mention without text', { ...list, mentions: [{ ...mention, text: null }] }],
    ['a mention without sentence', { ...list, mentions: [{ ...mention, after: undefined }] }],
    ['no reason', { ...list, mentions: [{ ...mention, reason: null }] }],
    ['a reason of rejected ones', { ...list, mentions: [{ ...mention, reason: { kind: 'covered', word: 'x' } }] }],
    ['a cue without its word', { ...list, mentions: [{ ...mention, reason: { kind: 'cue' } }] }],
  ])('refuses %s', (_, value) => expect(parseMentionList(value)).toBeNull());
});

describe('requestMentions', () => {
  it('asks one frame, and has nothing of one that is gone or talks nonsense', async () => {
    const ask = vi.spyOn(browser.tabs, 'sendMessage');
    ask.mockImplementationOnce(async () => list);
    expect(await requestMentions(3, 4)).toEqual(list);
    expect(ask).toHaveBeenCalledWith(3, { type: 'list-mentions' }, { frameId: 4 });
    ask.mockImplementationOnce(async () => 'nonsense');
    expect(await requestMentions(3, 4)).toBeNull();
    ask.mockRejectedValueOnce(new Error('gone'));
    expect(await requestMentions(3, 4)).toBeNull();
    vi.useFakeTimers();
    ask.mockImplementationOnce(() => new Promise(() => undefined));
    const silent = requestMentions(3, 4);
    await vi.advanceTimersByTimeAsync(LIST_TIMEOUT_MS);
    expect(await silent).toBeNull();
    vi.useRealTimers();
  });
});
