/** What was done with a pack, with the way back where there is one; or what could not be done. Told to screen readers. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
          {notice.kind === 'deleted' && <Undo key={notice.id} language={language} onUndo={() => onUndo(notice.id)} />}
        </p>
      )}
    </div>
  );
}

/** Takes the focus: the button that had it is gone with its pack. */
function Undo({ language, onUndo }: { readonly language: CardLanguage; readonly onUndo: () => void }): VNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" class="pack-button" onClick={onUndo}>
      {packsText(language, 'undo')}
    </button>
  );
}
