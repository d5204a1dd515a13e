/** Copies or saves the list of what the page mentions, and leads to the notes that can be printed. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CardLanguage } from '../utils/i18n.ts';
import { popupText } from '../utils/strings-popup.ts';
import type { DossierFormat, PopupActions } from './popup-actions.ts';
import type { PopupScreen } from './popup-screen.ts';
import { ScreenHead } from './ScreenHead.tsx';

export interface DossierScreenProps {
  readonly language: CardLanguage;
  readonly screen: Extract<PopupScreen, { kind: 'dossier' }>;
  readonly actions: PopupActions;
}

const FORMATS: readonly DossierFormat[] = ['markdown', 'csv', 'json'];

export function DossierScreen({ language, screen, actions }: DossierScreenProps): VNode {
  const [format, setFormat] = useState<DossierFormat>('markdown');
  const { busy, outcome, leftOut } = screen;
  return (
    <section class="screen">
      <ScreenHead language={language} onBack={actions.onBack} name={popupText(language, 'dossier')} />
      <div class="screen-body screen-text">
        <p class="quiet">{popupText(language, 'dossier.more')}</p>
        <fieldset class="formats">
          <legend>{popupText(language, 'dossier.format')}</legend>
          {FORMATS.map((one) => (
            <label key={one} class="format">
              <input type="radio" name="format" value={one} checked={one === format} onChange={() => setFormat(one)} />
              {popupText(language, `dossier.${one}`)}
            </label>
          ))}
        </fieldset>
        <div class="screen-actions">
          <button type="button" class="main-button" disabled={busy} onClick={() => actions.onDeliver(format, 'copy')}>
            {popupText(language, 'dossier.copy')}
          </button>
          <button type="button" class="main-button" disabled={busy} onClick={() => actions.onDeliver(format, 'save')}>
            {popupText(language, 'dossier.save')}
          </button>
        </div>
        <p class="outcome" role="status">
          {busy ? popupText(language, 'dossier.busy') : outcome && popupText(language, `dossier.${outcome}`)}
        </p>
        {leftOut > 0 && <p class="quiet">{popupText(language, 'dossier.left-out', { count: leftOut })}</p>}
        <div class="screen-part">
          <button type="button" class="main-button notes-button" onClick={actions.onNotes}>
            {popupText(language, 'notes')}
          </button>
          <p class="quiet">{popupText(language, 'notes.more')}</p>
        </div>
      </div>
    </section>
  );
}
