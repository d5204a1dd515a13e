import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DatasetState } from '../../components/options/options-page.ts';
import { DatasetBrowser } from '../../entrypoints/options/dataset-browser.ts';
import { NO_FILTER } from '../../utils/entry-index.ts';
import { INDEX_PART } from '../../utils/messages.ts';
import { sampleCard } from '../components/sample-card.ts';

const { names } = sampleCard();
const rows = Array.from({ length: INDEX_PART + 3 }, (_, at) => ({
  id: at === 0 ? 'foshan' : `entry-${at}`,
  pack: at % 2 === 0 ? 'report' : 'reference',
  category: 'brand',
  names: { ...names, en: at === 0 ? 'Foshan' : `Entry ${at}` },
  ...(at < 3 && { city: 'foshan' }),
}));

let state: DatasetState;
let dataset: DatasetBrowser;
/** What the background does. */
const answer = vi.fn<(message: { type: string; from?: number; entry?: string }) => unknown>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'debug').mockReturnValue();
  answer.mockReset();
  answer.mockImplementation(({ type, from = 0, entry = '' }) => {
    if (type === 'get-index') return { heads: rows.slice(from, from + INDEX_PART), total: rows.length };
    return rows.some(({ id }) => id === entry) ? { ...sampleCard(), id: entry } : null;
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => answer(message as never));
  dataset = new DatasetBrowser((next) => {
    state = next;
  });
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('DatasetBrowser', () => {
  it('fetches the index once, part by part', async () => {
    await Promise.all([dataset.load(), dataset.load()]);
    expect(answer.mock.calls.map(([{ from }]) => from)).toEqual([0, INDEX_PART]);
    expect(state).toMatchObject({ status: 'ready', total: rows.length, entriesOf: { report: 502, reference: 501 } });
    expect(state.found).toHaveLength(rows.length);
    expect(state.cities.map(({ id }) => id)).toEqual(['foshan']);
    dataset.filter({ ...NO_FILTER, city: 'foshan' });
    expect(state.found.map(({ id }) => id)).toEqual(['entry-1', 'entry-2', 'foshan']);
  });

  it('says that the background does not answer, and asks again later', async () => {
    answer.mockRejectedValueOnce(new Error('gone'));
    await dataset.load();
    expect(state.status).toBe('none');
    await dataset.load();
    expect(state.status).toBe('ready');
  });

  it('leaves out what is no entry', async () => {
    answer.mockReturnValueOnce({ heads: [rows[0], { ...rows[1], pack: 'else' }, null], total: 3 });
    await dataset.load();
    expect(state.found.map(({ id }) => id)).toEqual(['foshan']);
  });

  it('shows cards, and tells where there is none', async () => {
    dataset.open('entry-1');
    await settled();
    expect(state).toMatchObject({ chosen: 'entry-1', card: { id: 'entry-1' }, isMissing: false });
    dataset.open('gone');
    expect(state.card).not.toBeNull();
    await settled();
    expect(state).toMatchObject({ chosen: 'gone', card: null, isMissing: true });
    dataset.open(null);
    expect(state).toMatchObject({ chosen: null, isMissing: false });
  });

  it('goes on to related entries and back, and begins anew from the list', async () => {
    dataset.open('entry-1');
    dataset.follow('entry-2');
    dataset.follow('entry-3');
    await settled();
    expect(state).toMatchObject({ card: { id: 'entry-3' }, canGoBack: true });
    dataset.open('entry-2');
    await settled();
    expect(state.canGoBack).toBe(true);
    dataset.open('entry-1');
    await settled();
    expect(state.canGoBack).toBe(false);
    dataset.follow('entry-2');
    dataset.open('entry-5');
    await settled();
    expect(state).toMatchObject({ card: { id: 'entry-5' }, canGoBack: false });
  });

  it('shows the card that was asked for last', async () => {
    let release: (card: unknown) => void = () => undefined;
    answer.mockReturnValueOnce(
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    dataset.open('entry-1');
    dataset.open('entry-2');
    await settled();
    release({ ...sampleCard(), id: 'entry-1' });
    await settled();
    expect(state.card?.id).toBe('entry-2');
  });
});
