/** The last change in words, and the way back. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../../utils/i18n.ts';
import { optionsText } from '../../utils/strings-options.ts';
import type { OptionsState } from './options-page.ts';

export interface UndoBarProps {
  readonly language: CardLanguage;
  readonly undo: OptionsState['undo'];
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

export function UndoBar({ language, undo, onUndo, onDismiss }: UndoBarProps): VNode {
  return (
    <div class="undo" data-shown={undo !== null}>
      <p class="undo-text" role="status">
        {undo &&
          (undo.isUndone ? optionsText(language, 'undone', { change: undo.label(language) }) : undo.label(language))}
      </p>
      {undo && (
        <>
          {undo.steps > 0 && (
            <button
              type="button"
              class="undo-button"
              title={optionsText(language, 'undo.more', { steps: undo.steps })}
              onClick={onUndo}
            >
              {optionsText(language, 'undo')}
              {undo.steps > 1 && <span class="undo-steps"> ({undo.steps})</span>}
            </button>
          )}
          <button type="button" class="undo-dismiss" aria-label={optionsText(language, 'dismiss')} onClick={onDismiss}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
