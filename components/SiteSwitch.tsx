/** The popup's first control: on or off for the site in the tab. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import { Switch } from './Switch.tsx';

export interface SiteSwitchProps {
  readonly language: CardLanguage;
  readonly site: string;
  readonly on: boolean;
  /** Switched off everywhere: the site's own switch has no effect now. */
  readonly disabled: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function SiteSwitch({ language, site, on, disabled, onSwitch }: SiteSwitchProps): VNode {
  return (
    <div class="site" data-on={on && !disabled}>
      <p class="site-text" id="site">
        <span class="site-state">{popupText(language, on && !disabled ? 'on-site' : 'off-site')}</span>{' '}
        <bdi class="site-name" title={site}>
          {site === 'file:' ? popupText(language, 'this-site') : site}
        </bdi>
      </p>
      <Switch on={on && !disabled} size="large" disabled={disabled} labelledBy="site" onSwitch={onSwitch} />
    </div>
  );
}
