/** Where the focus goes when the popup's screen changes. */
import type { PopupScreen } from '../../components/popup-screen.ts';

/** The selectors of what gets the focus, the first that there is; null: it stays where it is. */
export function focusAfter(before: PopupScreen | null, after: PopupScreen): readonly string[] | null {
  if (before === after) return null;
  const search = ['.search'];
  if (before === null) return search;
  const isSameKind = before.kind === after.kind && before.kind !== 'card';
  switch (after.kind) {
    case 'card':
      return ['.icon-back'];
    case 'list':
      // Back to the entry whose card it was.
      return before.kind === 'card' ? [`[data-entry="${CSS.escape(before.card.id)}"]`, ...search] : search;
    case 'dossier':
      return isSameKind ? null : ['.formats input:checked'];
    case 'paste':
      return after.marked === null ? ['.paste-text'] : ['.pasted-mention', '.screen .text-button'];
  }
}
