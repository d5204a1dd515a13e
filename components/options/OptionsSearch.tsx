/** Finds settings while the reader types: a list of links to them, by section. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../../utils/i18n.ts';
import { optionsText } from '../../utils/strings-options.ts';
import { SECTION_IDS } from './options-page.ts';
import { type FoundSetting, findSettings } from './setting-index.ts';

export interface OptionsSearchProps {
  readonly language: CardLanguage;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export const SEARCH_ID = 'find-setting';

export function SearchField({ language, query, onQuery }: OptionsSearchProps): VNode {
  return (
    <search class="find">
      <label class="aside" for={SEARCH_ID}>
        {optionsText(language, 'find')}
      </label>
      <input
        id={SEARCH_ID}
        class="text-field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={optionsText(language, 'find')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            onQuery('');
          }
          const first = event.key === 'ArrowDown' || event.key === 'Enter' ? links()[0] : undefined;
          if (first === undefined) return;
          event.preventDefault();
          if (event.key === 'Enter') first.click();
          else first.focus();
        }}
      />
    </search>
  );
}

export function SearchResults({ language, query, onQuery }: OptionsSearchProps): VNode {
  const found = findSettings(query, language);
  const bySection = SECTION_IDS.map((section) => ({
    section,
    settings: found.filter((setting) => setting.section === section),
  })).filter(({ settings }) => settings.length > 0);
  return (
    <div class="results">
      <p class="results-count" role="status">
        {found.length === 0
          ? optionsText(language, 'found.none')
          : optionsText(language, 'found', { count: found.length })}
      </p>
      {bySection.map(({ section, settings }) => (
        <section key={section} aria-labelledby={`results-${section}`}>
          <h2 class="results-section" id={`results-${section}`}>
            {optionsText(language, `section.${section}`)}
          </h2>
          <ul>
            {settings.map((setting) => (
              <Result key={setting.id} {...setting} onQuery={onQuery} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Result({ section, id, name, onQuery }: FoundSetting & Pick<OptionsSearchProps, 'onQuery'>): VNode {
  return (
    <li>
      <a
        class="result"
        href={section === 'dataset' ? '#dataset' : `#${section}/${id}`}
        onClick={() => onQuery('')}
        onKeyDown={(event) => moveThrough(event, onQuery)}
      >
        {name}
      </a>
    </li>
  );
}

function links(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.result')];
}

/** Arrows move from link to link and back to the field; Escape ends the search. */
function moveThrough(event: KeyboardEvent, onQuery: (query: string) => void): void {
  const field = document.getElementById(SEARCH_ID);
  if (event.key === 'Escape') {
    event.preventDefault();
    onQuery('');
    field?.focus();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const all = links();
  const at = all.indexOf(event.target as HTMLElement);
  event.preventDefault();
  if (event.key === 'ArrowDown') all[at + 1]?.focus();
  else (all[at - 1] ?? field)?.focus();
}
