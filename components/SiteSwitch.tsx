/** The popup's first control: on or off for the site in the tab, and pauses. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import type { PauseEnd } from '../utils/settings.ts';
import { type PopupKey, popupText } from '../utils/strings-popup.ts';
import { pauseText } from './pause-text.ts';
import type { PauseLength, PopupActions } from './popup-actions.ts';
import type { PageStatus } from './popup-page.ts';
import { Switch } from './Switch.tsx';

export interface SiteSwitchProps {
  readonly language: CardLanguage;
  readonly site: string;
  readonly status: PageStatus;
  readonly on: boolean;
  /** Switched off everywhere: the site's own switch has no effect now. */
  readonly disabled: boolean;
  readonly pausedUntil: PauseEnd | null;
  readonly actions: PopupActions;
}

export function SiteSwitch({ language, site, status, on, disabled, pausedUntil, actions }: SiteSwitchProps): VNode {
  const name = site === 'file:' ? popupText(language, 'this-site') : site;
  return (
    <div class="site" data-on={on}>
      <label class="site-text" id="site" for="site-switch">
        <span class="site-state">{popupText(language, stateKey(status, on))}</span>{' '}
        <bdi class="site-name" title={site}>
          {name}
        </bdi>
        {pausedUntil !== null && <span class="site-state">{pauseText(pausedUntil, language)}</span>}
      </label>
      {on && <PauseMenu language={language} onPause={actions.onPause} />}
      <Switch
        id="site-switch"
        on={on}
        size="large"
        disabled={disabled || status === 'paused-everywhere'}
        labelledBy="site"
        onSwitch={actions.onSite}
      />
    </div>
  );
}

function stateKey(status: PageStatus, on: boolean): PopupKey {
  if (on) return 'on-site';
  if (status === 'not-listed') return 'unlisted-site';
  return status === 'paused-here' || status === 'paused-everywhere' ? 'paused-site' : 'off-site';
}

const SCOPES = ['here', 'everywhere'] as const;
const LENGTHS: readonly PauseLength[] = ['hour', 'restart'];

function PauseMenu({ language, onPause }: { language: CardLanguage; onPause: PopupActions['onPause'] }): VNode {
  return (
    <details class="pause">
      <summary class="text-button">{popupText(language, 'pause')}</summary>
      <div class="pause-choices">
        {SCOPES.map((scope) => (
          <fieldset key={scope} class="pause-scope">
            <legend>{popupText(language, `pause.${scope}`)}</legend>
            {LENGTHS.map((length) => (
              <button key={length} type="button" class="pause-choice" onClick={() => onPause(scope, length)}>
                {popupText(language, `pause.${length}`)}
              </button>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
