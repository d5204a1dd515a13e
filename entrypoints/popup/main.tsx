import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/popup.css';
import { PopupView } from '../../components/PopupView.tsx';
import type { PopupActions } from '../../components/popup-actions.ts';
import type { PopupScreen } from '../../components/popup-screen.ts';
import { copyText } from '../../utils/clipboard.ts';
import { resolveLanguage } from '../../utils/i18n.ts';
import { localDate } from '../../utils/local-date.ts';
import { EVERYWHERE, withAddress, withCategory, withOwnCategory, withPack, withPause } from '../../utils/settings.ts';
import { siteOf } from '../../utils/site-rules.ts';
import { popupText } from '../../utils/strings-popup.ts';
import { addressOf, viewPage } from './page-view.ts';
import { handleKey } from './popup-keys.ts';
import { PopupScreens } from './popup-screens.ts';
import { PopupSession } from './popup-session.ts';
import type { PopupState } from './popup-state.ts';
import { PopupStore } from './popup-store.ts';
import { focusAfter } from './screen-focus.ts';

const HOUR_MS = 3_600_000;

const store = new PopupStore(show);
const session = new PopupSession(store);
const screens = new PopupScreens(store, session);
// Held on to: a page that is being left may be told something when its body is gone.
const app = document.getElementById('app')!;
let shown: PopupScreen | null = null;

const actions: PopupActions = {
  onEnabled: (enabled) => void session.changeSettings((settings) => ({ ...settings, enabled })),
  onSite: (on) => {
    const address = addressOf(store.state);
    if (address) void session.changeSettings((settings) => withAddress(settings, address, on));
  },
  onPause: (scope, length) => {
    const address = addressOf(store.state);
    const paused = scope === 'everywhere' ? EVERYWHERE : address && siteOf(address);
    const end = length === 'hour' ? Date.now() + HOUR_MS : length;
    if (paused !== null) void session.changeSettings((settings) => withPause(settings, paused, end));
  },
  onResume: () => {
    const address = addressOf(store.state);
    void session.changeSettings((settings) => {
      const resumed = withPause(settings, EVERYWHERE, null);
      return address ? withPause(resumed, siteOf(address), null) : resumed;
    });
  },
  onCategory: (category, on) => void session.changeSettings((settings) => withCategory(settings, category, on)),
  onOwnCategory: (category, on) => void session.changeSettings((settings) => withOwnCategory(settings, category, on)),
  onPack: (pack, on) => void session.changeSettings((settings) => withPack(settings, pack, on)),
  onSearch: (query) => screens.search(query),
  onJump: (entry) => void session.jump(entry),
  onCard: (entry, reason) => void screens.openCard(entry, reason),
  onBack: () => void screens.back(),
  onOptions: () =>
    void browser.runtime
      .openOptionsPage()
      .catch((error: unknown) => console.debug('Guanghuo Lens: the options page did not open', error)),
  onGrant: () => void session.grant(),
  onReload: () => void session.reload(),
  onRetry: () => session.retry(),
  onMapOpen: (mapOpen) => screens.remember({ mapOpen }),
  onHintSeen: () => screens.remember({ hintSeen: true }),
  onDossier: () => void screens.openDossier(languageOf(store.state)),
  onCopy: copyText,
  onNotes: () => void session.openNotes(),
  onDeliver: (format, way) => void screens.deliverDossier(format, way),
  onPaste: () => screens.openPaste(),
  onMark: (text) => void screens.mark(text),
  onEdit: () => screens.edit(),
};

function languageOf({ settings }: PopupState) {
  return resolveLanguage(settings.language, browser.i18n.getUILanguage());
}

function show(state: PopupState): void {
  const { settings, screen } = state;
  const language = languageOf(state);
  const { cardLanguage } = settings;
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = settings.theme;
  document.title = popupText(language, 'name');
  render(
    <PopupView
      language={language}
      cardLanguage={cardLanguage === 'ui' || cardLanguage === 'page' ? language : cardLanguage}
      enabled={settings.enabled}
      today={localDate()}
      datasetVersion={browser.runtime.getManifest().version}
      page={viewPage(state, Date.now())}
      screen={screen}
      query={state.query}
      firstRun={!state.memory.hintSeen}
      mapOpen={state.memory.mapOpen}
      notSaved={state.notSaved}
      actions={actions}
    />,
    app,
  );
  // On a phone the field would bring up the keyboard.
  const isTouched = shown === null && matchMedia('(pointer: coarse)').matches;
  const targets = isTouched ? [] : (focusAfter(shown, screen) ?? []);
  shown = screen;
  const target = targets.map((selector) => document.querySelector<HTMLElement>(selector)).find((one) => one !== null);
  target?.focus({ preventScroll: screen.kind !== 'list' });
}

document.addEventListener('keydown', (event) => handleKey(event, { back: () => screens.back() }));
addEventListener('pagehide', () => {
  session.stop();
  store.stop();
});
void session.start();
