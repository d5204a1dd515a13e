/** The popup: what the page in the tab mentions, and the switches. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import { CardScreen } from './CardScreen.tsx';
import { DossierScreen } from './DossierScreen.tsx';
import { PageScreen } from './PageScreen.tsx';
import { PasteScreen } from './PasteScreen.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupPage } from './popup-page.ts';
import type { PopupScreen } from './popup-screen.ts';
import { Switch } from './Switch.tsx';

export interface PopupViewProps {
  readonly language: CardLanguage;
  /** The language of cards, which a reader may choose apart. */
  readonly cardLanguage: CardLanguage;
  /** The switch for everything. */
  readonly enabled: boolean;
  /** The reader's day, as an ISO date. */
  readonly today: string;
  /** The version of the dataset, which comes with the extension. */
  readonly datasetVersion: string;
  readonly page: PopupPage;
  readonly screen: PopupScreen;
  readonly query: string;
  /** The popup is open for the first time. */
  readonly firstRun: boolean;
  /** Whether the map of cities is unfolded. */
  readonly mapOpen: boolean;
  /** The last change of a setting could not be saved. */
  readonly notSaved: boolean;
  readonly actions: PopupActions;
}

export function PopupView(props: PopupViewProps): VNode {
  const { language, enabled, notSaved, actions } = props;
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
        <Switch on={enabled} labelledBy="everywhere" onSwitch={actions.onEnabled} />
        <button
          type="button"
          class="icon-button icon-options"
          aria-label={popupText(language, 'options')}
          title={popupText(language, 'options')}
          onClick={actions.onOptions}
        />
      </header>
      <main class="popup-main">
        <div role="alert">{notSaved && <p class="popup-problem">{popupText(language, 'not-saved')}</p>}</div>
        <Screen {...props} />
      </main>
    </div>
  );
}

function Screen(props: PopupViewProps): VNode {
  const { language, cardLanguage, today, datasetVersion, screen, actions } = props;
  switch (screen.kind) {
    case 'card':
      return <CardScreen {...{ language, cardLanguage, today, datasetVersion, screen, actions }} />;
    case 'dossier':
      return <DossierScreen {...{ language, screen, actions }} />;
    case 'paste':
      return <PasteScreen {...{ language, screen, actions }} />;
    default:
      return <PageScreen {...props} />;
  }
}
