/** The head of a screen of the popup that lies over the list: the way back, and its name. */
import type { ComponentChildren, VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';

export interface ScreenHeadProps {
  readonly language: CardLanguage;
  readonly onBack: () => void;
  /** Left out where the screen names itself. */
  readonly name?: string;
  readonly children?: ComponentChildren;
}

export function ScreenHead({ language, onBack, name, children }: ScreenHeadProps): VNode {
  return (
    <div class="screen-head">
      <button
        type="button"
        class="icon-button icon-back"
        aria-label={popupText(language, 'back')}
        title={popupText(language, 'back')}
        onClick={onBack}
      />
      {name !== undefined && <h2 class="screen-name">{name}</h2>}
      {children}
    </div>
  );
}
