import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/popup.css';
import { PopupView } from '../../components/PopupView.tsx';
import { resolveLanguage } from '../../utils/i18n.ts';
import { withCategory, withPack, withSite } from '../../utils/settings.ts';
import { popupText } from '../../utils/strings-popup.ts';
import { moveByArrow } from './arrow-keys.ts';
import { type PopupState, viewPage } from './page-view.ts';
import { PopupSession } from './popup-session.ts';

const session = new PopupSession(show);

function show(state: PopupState): void {
  const language = resolveLanguage(state.settings.language, browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = state.settings.theme;
  document.title = popupText(language, 'name');
  render(
    <PopupView
      language={language}
      enabled={state.settings.enabled}
      page={viewPage(state, Date.now())}
      notSaved={state.notSaved}
      onEnabled={(enabled) => void session.changeSettings((settings) => ({ ...settings, enabled }))}
      onSite={(site, on) => void session.changeSettings((settings) => withSite(settings, site, on))}
      onCategory={(category, on) => void session.changeSettings((settings) => withCategory(settings, category, on))}
      onPack={(pack, on) => void session.changeSettings((settings) => withPack(settings, pack, on))}
      onJump={(entry) => void session.jump(entry)}
    />,
    document.getElementById('app')!,
  );
}

document.addEventListener('keydown', moveByArrow);
addEventListener('pagehide', () => session.stop());
void session.start();
