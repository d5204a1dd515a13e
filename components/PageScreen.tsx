/** The popup's first screen: the site's switch, the page at a glance, and the list of its entries. */
import type { VNode } from 'preact';
import { LANGUAGE_KEYS } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import { CategoryGroup } from './CategoryGroup.tsx';
import { CityMap } from './CityMap.tsx';
import { OtherEntries } from './OtherEntries.tsx';
import { OwnGroup } from './OwnGroup.tsx';
import { PackList } from './PackList.tsx';
import { PageSummary } from './PageSummary.tsx';
import type { PopupViewProps } from './PopupView.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

export function PageScreen(props: PopupViewProps): VNode {
  const { language, enabled, page, query, firstRun, actions } = props;
  const { site, siteOn, status, pausedUntil } = page;
  const isSearching = page.others !== null;
  const hasEntries = page.categories.some(({ entries }) => entries.length > 0);
  return (
    <>
      {site !== null && (
        <SiteSwitch
          {...{ language, site, status, pausedUntil, actions }}
          on={siteOn && enabled && status !== 'paused-everywhere'}
          disabled={!enabled}
        />
      )}
      <PageSummary {...{ language, page, actions }} />
      {firstRun && hasEntries && (
        <div class="hint" role="note">
          <p>{popupText(language, 'first-run')}</p>
          <button type="button" class="text-button" onClick={actions.onHintSeen}>
            {popupText(language, 'first-run.done')}
          </button>
        </div>
      )}
      <input
        type="search"
        class="search"
        aria-label={popupText(language, 'search')}
        placeholder={popupText(language, 'search')}
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => actions.onSearch(event.currentTarget.value)}
      />
      <div class="popup-list">{isSearching ? <Found {...props} /> : <WholeList {...props} />}</div>
      <footer class="popup-foot">
        <button type="button" class="text-button" onClick={actions.onPaste}>
          {popupText(language, 'paste')}
        </button>
        {hasEntries && (
          <button type="button" class="text-button" onClick={actions.onDossier}>
            {popupText(language, 'dossier')}
          </button>
        )}
      </footer>
    </>
  );
}

function WholeList({ language, page, mapOpen, actions }: PopupViewProps): VNode {
  const found = page.listed.filter(({ entries }) => entries.length > 0);
  const others = page.listed.filter(({ entries }) => entries.length === 0);
  return (
    <>
      {page.pairs.map(({ text, first, second }) => (
        <PairWarning key={text} {...{ language, text, first, second }} />
      ))}
      {page.cities.length > 0 && (
        <CityMap language={language} cities={page.cities} open={mapOpen} onOpen={actions.onMapOpen} />
      )}
      {found.map((group) => (
        <CategoryGroup key={group.category} {...{ language, group, actions }} />
      ))}
      {page.own.map((group) => (
        <OwnGroup key={group.id} {...{ language, group, actions }} />
      ))}
      {others.length > 0 && (
        <div class="others">
          <h2 class="others-name">{popupText(language, found.length > 0 ? 'other-categories' : 'categories')}</h2>
          <div class="others-grid">
            {others.map((group) => (
              <CategoryGroup key={group.category} {...{ language, group, actions }} />
            ))}
          </div>
        </div>
      )}
      <PackList language={language} packs={page.packs} onPack={actions.onPack} />
    </>
  );
}

function Found({ language, page, actions }: PopupViewProps): VNode {
  const others = page.others ?? [];
  return (
    <>
      <p class="aside" role="status">
        {popupText(language, 'entry-count', {
          entries: [...page.listed, ...page.own].reduce((sum, { entries }) => sum + entries.length, others.length),
        })}
      </p>
      {page.listed.length + page.own.length > 0 && <h2 class="others-name">{popupText(language, 'search.page')}</h2>}
      {page.listed.map((group) => (
        <CategoryGroup key={group.category} {...{ language, group, actions }} isFound />
      ))}
      {page.own.map((group) => (
        <OwnGroup key={group.id} {...{ language, group, actions }} isFound />
      ))}
      {others.length > 0 && <OtherEntries {...{ language, entries: others, actions }} />}
      {page.listed.length + page.own.length + others.length === 0 && (
        <p class="search-none">{popupText(language, 'search.none')}</p>
      )}
    </>
  );
}

type PairWarningProps = Pick<PopupViewProps, 'language'> & PopupViewProps['page']['pairs'][number];

function PairWarning({ language, text, first, second }: PairWarningProps): VNode {
  const key = LANGUAGE_KEYS[language];
  return (
    <div class="pair" role="note">
      <p class="pair-text">{popupText(language, 'pair', { text })}</p>
      <p>{popupText(language, 'pair.more', { first: first[key], second: second[key] })}</p>
    </div>
  );
}
