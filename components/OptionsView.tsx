/** The options page: the sections at the side, one of them beside it, the last change at the foot. */
import type { ComponentChildren, VNode } from 'preact';
import { optionsText } from '../utils/strings-options.ts';
import { AboutSection } from './options/AboutSection.tsx';
import { CategoriesSection } from './options/CategoriesSection.tsx';
import { DataSection } from './options/DataSection.tsx';
import { DatasetSection } from './options/DatasetSection.tsx';
import { LanguageSection } from './options/LanguageSection.tsx';
import { LookSection } from './options/LookSection.tsx';
import { SearchField, SearchResults } from './options/OptionsSearch.tsx';
import { type OptionsActions, type OptionsState, SECTION_IDS } from './options/options-page.ts';
import { PacksSection } from './options/PacksSection.tsx';
import { ReadingSection } from './options/ReadingSection.tsx';
import { ShortcutsSection } from './options/ShortcutsSection.tsx';
import { SitesSection } from './options/SitesSection.tsx';
import { UndoBar } from './options/UndoBar.tsx';

export interface OptionsViewProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  /** What manages packs of the reader's own, in the section on packs. */
  readonly ownPacks?: ComponentChildren;
}

export function OptionsView({ state, actions, ownPacks }: OptionsViewProps): VNode {
  const { language, section, query, notice, undo } = state;
  const { onQuery, onUndo, onDismiss } = actions;
  const isSearching = query.trim() !== '';
  return (
    <div class="options" lang={language}>
      <header class="options-head">
        <img class="options-icon" src="/icons/icon.svg" alt="" width="26" height="26" />
        <h1 class="options-title">{optionsText(language, 'title')}</h1>
        <SearchField {...{ language, query, onQuery }} />
      </header>
      <nav class="sections" aria-label={optionsText(language, 'sections')}>
        <ul>
          {SECTION_IDS.map((id) => (
            <li key={id}>
              <a
                class="section-link"
                href={`#${id}`}
                aria-current={id === section && !isSearching ? 'page' : undefined}
                onClick={() => onQuery('')}
              >
                {optionsText(language, `section.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main" data-section={section}>
        <div role="alert">{notice && <p class="notice">{optionsText(language, `notice.${notice}`)}</p>}</div>
        {isSearching ? (
          <SearchResults {...{ language, query, onQuery }} />
        ) : (
          <section class="section" aria-labelledby="section-name">
            <h2 class="section-name" id="section-name" tabIndex={-1}>
              {optionsText(language, `section.${section}`)}
            </h2>
            <p class="section-about">{optionsText(language, `section.${section}.about`)}</p>
            <Section {...{ state, actions, ownPacks }} />
          </section>
        )}
      </main>
      <UndoBar {...{ language, undo, onUndo, onDismiss }} />
    </div>
  );
}

function Section({ state, actions, ownPacks }: OptionsViewProps): VNode {
  const { language, settings, cardLanguage, now, dataset, today, version } = state;
  const props = { language, settings, onChange: actions.onChange };
  switch (state.section) {
    case 'reading':
      return <ReadingSection {...props} />;
    case 'look':
      return <LookSection {...props} cardLanguage={cardLanguage} sampleCard={state.sampleCard} />;
    case 'categories':
      return <CategoriesSection {...props} />;
    case 'sites':
      return <SitesSection {...props} now={now} hiddenNames={state.hiddenNames} />;
    case 'language':
      return <LanguageSection {...props} browserLanguage={state.browserLanguage} />;
    case 'shortcuts':
      return (
        <ShortcutsSection
          language={language}
          commands={state.commands}
          canOpen={state.canOpenShortcuts}
          onOpen={actions.onOpenShortcuts}
        />
      );
    case 'packs':
      return (
        <PacksSection
          {...props}
          entriesOf={dataset.status === 'ready' ? dataset.entriesOf : null}
          ownPacks={ownPacks}
        />
      );
    case 'dataset':
      return <DatasetSection {...{ language, cardLanguage, dataset, today, version }} {...actions} />;
    case 'data':
      return (
        <DataSection
          {...{ language, onChange: actions.onChange }}
          {...actions}
          stored={state.stored}
          imported={state.imported}
        />
      );
    case 'about':
      return (
        <AboutSection
          language={language}
          version={state.version}
          datasetInfo={state.datasetInfo}
          licences={state.licences}
          onLicences={actions.onLicences}
        />
      );
  }
}
