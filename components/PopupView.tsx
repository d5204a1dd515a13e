/** The popup: what the page in the tab mentions, and the switches. */
import type { VNode } from 'preact';
import type { CategoryId } from '../data/categories.ts';
import type { PackId } from '../data/packs.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import { CategoryGroup } from './CategoryGroup.tsx';
import { OwnGroup } from './OwnGroup.tsx';
import { PackList } from './PackList.tsx';
import { PageSummary } from './PageSummary.tsx';
import type { PopupPage } from './popup-page.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Switch } from './Switch.tsx';

export interface PopupViewProps {
  readonly language: CardLanguage;
  /** The switch for everything. */
  readonly enabled: boolean;
  readonly page: PopupPage;
  /** The last change of a setting could not be saved. */
  readonly notSaved: boolean;
  readonly onEnabled: (on: boolean) => void;
  readonly onSite: (site: string, on: boolean) => void;
  readonly onCategory: (category: CategoryId, on: boolean) => void;
  readonly onPack: (pack: PackId, on: boolean) => void;
  /** Go to the entry's next mention. */
  readonly onJump: (entry: string) => void;
}

export function PopupView(props: PopupViewProps): VNode {
  const { language, enabled, page, notSaved, onEnabled, onSite, onCategory, onPack, onJump } = props;
  const { site } = page;
  const found = page.categories.filter(({ entries }) => entries.length > 0);
  const others = page.categories.filter(({ entries }) => entries.length === 0);
  return (
    <div class="popup" lang={language}>
      <header class="popup-head">
        <img class="popup-icon" src="/icons/icon.svg" alt="" width="22" height="22" />
        <h1 class="popup-name">{popupText(language, 'name')}</h1>
        <span class="popup-state" aria-hidden="true">
          {popupText(language, enabled ? 'on' : 'off')}
        </span>
        <span class="aside" id="everywhere">
          {popupText(language, 'everywhere')}
        </span>
        <Switch on={enabled} labelledBy="everywhere" onSwitch={onEnabled} />
      </header>
      <main class="popup-main">
        {site !== null && (
          <SiteSwitch
            language={language}
            site={site}
            on={page.siteOn}
            disabled={!enabled}
            onSwitch={(on) => onSite(site, on)}
          />
        )}
        <div role="alert">{notSaved && <p class="popup-problem">{popupText(language, 'not-saved')}</p>}</div>
        <PageSummary language={language} page={page} />
        <div class="popup-list">
          {found.map((group) => (
            <CategoryGroup key={group.category} {...{ language, group, onCategory, onJump }} />
          ))}
          {page.own.map((group) => (
            <OwnGroup key={group.key} {...{ language, group, onJump }} />
          ))}
          {others.length > 0 && (
            <div class="others">
              <h2 class="others-name">{popupText(language, found.length > 0 ? 'other-categories' : 'categories')}</h2>
              <div class="others-grid">
                {others.map((group) => (
                  <CategoryGroup key={group.category} {...{ language, group, onCategory, onJump }} />
                ))}
              </div>
            </div>
          )}
          <PackList language={language} packs={page.packs} onPack={onPack} />
        </div>
      </main>
    </div>
  );
}
