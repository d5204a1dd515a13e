import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsView } from '../../../components/OptionsView.tsx';
import { SearchField, SearchResults } from '../../../components/options/OptionsSearch.tsx';
import { SECTION_IDS } from '../../../components/options/options-page.ts';
import { findSettings } from '../../../components/options/setting-index.ts';
import { CARD_LANGUAGES } from '../../../utils/i18n.ts';
import { optionsText } from '../../../utils/strings-options.ts';
import { optionsActions, optionsState } from './options-state.ts';

const onQuery = vi.fn();
afterEach(() => {
  render(null, document.body);
  onQuery.mockClear();
});

function show(query: string): void {
  const props = { language: 'en' as const, query, onQuery };
  act(() =>
    render(
      <>
        <SearchField {...props} />
        <SearchResults {...props} />
      </>,
      document.body,
    ),
  );
}

const press = (element: Element, key: string) =>
  act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const field = () => document.querySelector('input')!;
const links = () => [...document.querySelectorAll<HTMLElement>('.result')];

describe('findSettings', () => {
  it.each([
    ['delay', 'en', ['open-delay']],
    ['DELAY card', 'en', ['open-delay']],
    ['shift', 'en', ['open-on']],
    ['underline', 'en', ['mark-style']],
    ['延迟', 'zh-Hans', ['open-delay']],
    ['授權', 'zh-Hant', ['licences']],
    ['CSV', 'en', ['own-packs']],
    ['nothing like it', 'en', []],
  ] as const)('finds %s in %s', (query, language, ids) => {
    expect(
      findSettings(query, language)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids]);
  });

  it('finds all of a section by its name', () => {
    expect(findSettings('categories', 'en').filter(({ section }) => section === 'categories')).toHaveLength(7);
  });

  it.each(CARD_LANGUAGES)('leads to a row that is there, in %s', (language) => {
    const all = SECTION_IDS.flatMap((section) => findSettings(optionsText(language, `section.${section}`), language));
    expect(all.length).toBeGreaterThan(25);
    for (const { section, id } of all) {
      const state = optionsState({ section, language });
      act(() => render(<OptionsView state={state} actions={optionsActions()} />, document.body));
      expect(document.getElementById(`setting-${id}`), id).not.toBeNull();
    }
  });
});

describe('the search', () => {
  it('lists links by section and says how many', () => {
    show('colour');
    expect(document.querySelector('[role=status]')?.textContent).toBe('1 setting found');
    expect(links().map((link) => link.getAttribute('href'))).toEqual(['#look/mark-colour']);
    show('zzz');
    expect(document.querySelector('[role=status]')?.textContent).toBe('No setting found');
  });

  it('is walked through by arrows, followed by Enter, ended by Escape', () => {
    show('card');
    expect(links().length).toBeGreaterThan(2);
    press(field(), 'ArrowDown');
    expect(document.activeElement).toBe(links()[0]);
    press(links()[0]!, 'ArrowDown');
    expect(document.activeElement).toBe(links()[1]);
    press(links()[1]!, 'ArrowUp');
    press(links()[0]!, 'ArrowUp');
    expect(document.activeElement).toBe(field());
    const followed = vi.fn();
    links()[0]!.addEventListener('click', followed);
    press(field(), 'Enter');
    expect(followed).toHaveBeenCalledOnce();
    press(links()[0]!, 'Escape');
    expect(onQuery).toHaveBeenLastCalledWith('');
    press(field(), 'Escape');
    expect(onQuery).toHaveBeenCalledTimes(3);
  });
});
