/** What was done with a pack, with the way back where there is one; or what could not be done. Told to screen readers. */
import type { VNode } from 'preact';
import type { PackNotice } from '../packs/pack-views.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { packsText } from '../utils/strings-packs.ts';

export interface PackNoticeLineProps {
  readonly language: CardLanguage;
  readonly notice: PackNotice | null;
  readonly onUndo: (id: string) => void;
}

export function PackNoticeLine({ language, notice, onUndo }: PackNoticeLineProps): VNode {
  const isProblem = notice?.kind.startsWith('problem') ?? false;
  return (
    <div class="pack-notice" role="status" data-problem={isProblem}>
      {notice !== null && (
        <p>
          {packsText(language, notice.kind, { ...notice })}
          {notice.kind === 'deleted' && (
            <button type="button" class="pack-button" onClick={() => onUndo(notice.id)}>
              {packsText(language, 'undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
