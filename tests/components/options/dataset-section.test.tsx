import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatasetSection } from '../../../components/options/DatasetSection.tsx';
import type { DatasetState } from '../../../components/options/options-page.ts';
import { rowAfterKey, rowsInView } from '../../../components/options/VirtualList.tsx';
import { NO_DATASET } from '../../../entrypoints/options/dataset-browser.ts';
import { NO_FILTER } from '../../../utils/entry-index.ts';
import type { EntryHead } from '../../../utils/parse-card.ts';
import { sampleCard } from '../sample-card.ts';
import { optionsActions } from './options-state.ts';

const rows = (count: number): EntryHead[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `entry-${at}`,
    pack: 'reference',
    category: 'brand',
    names: { en: `Entry ${at}`, zhHans: `条目${at}`, zhHant: `條目${at}`, pinyin: 'tiáomù' },
  }));

let actions: ReturnType<typeof optionsActions>;
beforeEach(() => {
  actions = optionsActions();
});
afterEach(() => render(null, document.body));

function show(change: Partial<DatasetState> = {}): void {
  const found = change.found ?? rows(3);
  const dataset = { ...NO_DATASET, status: 'ready' as const, found, total: found.length, ...change };
  act(() =>
    render(
      <DatasetSection
        {...{ language: 'en', cardLanguage: 'en', today: '2026-11-25', version: '1.2.3', dataset }}
        {...actions}
      />,
      document.body,
    ),
  );
}

const get = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const press = (element: Element, key: string) =>
  act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

describe('rowsInView', () => {
  it.each([
    [0, 500, 10_000, [0, 18]],
    [5_000, 500, 10_000, [92, 118]],
    [500_000, 500, 10_000, [9_992, 10_000]],
    [0, 500, 3, [0, 3]],
    [900, 500, 3, [3, 3]],
  ] as const)('of a list scrolled by %i, %i high, with %i rows', (top, height, count, expected) => {
    expect(rowsInView(top, height, 50, count)).toEqual(expected);
  });
});

describe('rowAfterKey', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowDown', -1, 0],
    ['PageDown', 3, 8],
    ['PageUp', 3, 0],
    ['End', 3, 9],
    ['Home', 3, 0],
    ['a', 3, null],
    ['toString', 3, null],
  ])('%s from %i leads to %o', (key, at, expected) => {
    expect(rowAfterKey(key, at, 10, 5)).toBe(expected);
  });
});

describe('DatasetSection', () => {
  it('draws what can be seen of 10,000 entries, and says how many there are', () => {
    show({ found: rows(10_000) });
    expect(document.querySelectorAll('[role=option]').length).toBeLessThan(40);
    expect(get('[role=option]').getAttribute('aria-setsize')).toBe('10000');
    expect(get('.list-rows').style.height).toBe('520000px');
    expect(get('.filter-count').textContent).toBe('10,000 entries');
    show({ found: rows(3), total: 10_000 });
    expect(get('.filter-count').textContent).toBe('3 of 10,000 entries');
  });

  it('marks the chosen entry, moves by keys, opens by click', () => {
    show({ chosen: 'entry-1' });
    const list = get('[role=listbox]');
    expect(get('[aria-selected=true]').id).toBe(list.getAttribute('aria-activedescendant'));
    press(list, 'ArrowDown');
    expect(actions.onChoose).toHaveBeenLastCalledWith('entry-2');
    press(list, 'Home');
    expect(actions.onChoose).toHaveBeenLastCalledWith('entry-0');
    act(() => get('#entries-2 .row-name').click());
    expect(actions.onChoose).toHaveBeenLastCalledWith('entry-2');
    expect(document.activeElement).toBe(get('.dataset-card'));
  });

  it('goes from the text to the first entry, and empties it by Escape', () => {
    show({ filter: { ...NO_FILTER, text: 'x' } });
    press(get('#filter-text'), 'ArrowDown');
    expect(actions.onChoose).toHaveBeenCalledWith('entry-0');
    expect(document.activeElement).toBe(get('[role=listbox]'));
    press(get('#filter-text'), 'Escape');
    expect(actions.onFilter).toHaveBeenCalledWith(NO_FILTER);
  });

  it('filters', () => {
    show({ cities: [{ id: 'foshan', names: { en: 'Foshan', zhHans: '佛山', zhHant: '佛山' } }] });
    const choose = (label: string, value: string) => {
      const select = get<HTMLSelectElement>(`[aria-labelledby=filter-${label}]`);
      act(() => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      return actions.onFilter.mock.lastCall![0];
    };
    expect(choose('city', 'foshan').city).toBe('foshan');
    expect(choose('pack', 'report').pack).toBe('report');
    expect(choose('category', 'policy').category).toBe('policy');
    expect(choose('category', '').category).toBeNull();
  });

  it('shows the card with related entries and the way back', () => {
    show({ chosen: 'sample', card: sampleCard(), canGoBack: true });
    act(() => get('.card-tool[data-tool=related]').click());
    act(() => get('button.card-related-name').click());
    expect(actions.onRelated).toHaveBeenCalledWith('town');
    act(() => get('.card-back').click());
    expect(actions.onBack).toHaveBeenCalledOnce();
    expect(get('.card-sources')).not.toBeNull();
  });

  it('copies the card, and cites its sources', () => {
    show({ chosen: 'sample', card: sampleCard() });
    act(() => get('.card-tool[data-tool=copy]').click());
    act(() => get('.card-choice').click());
    expect(actions.onCopy.mock.lastCall![0]).toMatch(/^Sample · .*1\.2\.3/s);
    act(() => get('[data-style=ris]').click());
    expect(actions.onCopy.mock.lastCall![0]).toContain('dataset 1.2.3, entry “Sample”');
  });

  it('says why there is nothing', () => {
    show({ found: [], total: 3 });
    expect(get('.list').textContent).toMatch(/No entry fits/);
    show({ found: [], status: 'loading' });
    expect(get('.list').textContent).toMatch(/Fetching/);
    show({ found: [], status: 'none' });
    expect(get('.list').textContent).toMatch(/could not be fetched/);
    show({ chosen: 'gone', isMissing: true });
    expect(get('.dataset-card').textContent).toBe('There is no entry “gone”.');
  });
});
