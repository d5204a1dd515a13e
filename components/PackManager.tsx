/** The reader's own packs: what there are, and how more come in. */
import type { TargetedDragEvent, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OwnColour } from '../data/categories.ts';
import type { ImportChange } from '../packs/import.ts';
import { MAX_BYTES, MAX_FORMS } from '../packs/limits.ts';
import type { PackManagerState } from '../packs/pack-views.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { packsText } from '../utils/strings-packs.ts';
import type { PackCategoryChange } from './PackCategories.tsx';
import { PackImportPanel } from './PackImportPanel.tsx';
import { PackNoticeLine } from './PackNoticeLine.tsx';
import { PackPaste } from './PackPaste.tsx';
import { PackRow } from './PackRow.tsx';

export interface PackManagerProps {
  readonly language: CardLanguage;
  readonly state: PackManagerState;
  /** The categories of packs that are off, as `ownCategoryId` calls them. */
  readonly hiddenCategories: readonly string[];
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  /** The import is to be read otherwise. */
  readonly onImportChange: (change: ImportChange) => void;
  readonly onColour: (category: string, colour: OwnColour) => void;
  readonly onReplace: (replace: boolean) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onCategory: (change: PackCategoryChange) => void;
  readonly onSwitch: (id: string, on: boolean) => void;
  readonly onRename: (id: string, name: string) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onDelete: (id: string) => void;
  readonly onUndo: (id: string) => void;
  readonly onExport: (id: string) => void;
}

export function PackManager(props: PackManagerProps): VNode {
  const { language, state, onFile, onText } = props;
  const { packs, notice, pending } = state;
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const text = (key: Parameters<typeof packsText>[1], params = {}) => packsText(language, key, params);
  const onDrop = (event: TargetedDragEvent<HTMLElement>): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    const dropped = event.dataTransfer?.getData('text/plain');
    if (file) onFile(file);
    else if (dropped) onText(dropped);
  };
  return (
    <section
      class="own-packs"
      lang={language}
      aria-labelledby="own-packs"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={onDrop}
    >
      <h2 class="own-packs-title" id="own-packs">
        {text('title')}
      </h2>
      <p class="own-packs-intro">
        {text('intro')}
        {language === 'en' && ' '}
        {text('limits', { forms: MAX_FORMS, size: MAX_BYTES / 1e6 })}
      </p>
      <PackNoticeLine language={language} notice={notice} onUndo={props.onUndo} />
      {pending === null ? (
        <div class="own-packs-add">
          <button type="button" class="pack-button pack-button-main" onClick={() => input.current?.click()}>
            {text('choose-file')}
          </button>
          <button type="button" class="pack-button" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
            {text('paste')}
          </button>
          <span class="own-packs-drop">{text(isOver ? 'drop-here' : 'or-drop')}</span>
          <input
            ref={input}
            class="own-packs-file"
            type="file"
            tabIndex={-1}
            aria-hidden="true"
            accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain,text/tab-separated-values"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onFile(file);
              // The same file may be chosen again, mended.
              currentTarget.value = '';
            }}
          />
          {isPasting && (
            <PackPaste
              language={language}
              onText={(pasted) => {
                setPasting(false);
                onText(pasted);
              }}
              onCancel={() => setPasting(false)}
            />
          )}
        </div>
      ) : (
        <PackImportPanel pending={pending} {...props} />
      )}
      {packs === null ? (
        <p class="own-packs-none">{text('loading')}</p>
      ) : packs.length === 0 ? (
        <p class="own-packs-none">{text('none')}</p>
      ) : (
        <>
          {packs.length > 1 && <p class="own-packs-order">{text('list')}</p>}
          <ol class="own-packs-list">
            {packs.map((pack, index) => (
              <PackRow key={pack.id} pack={pack} isFirst={index === 0} isLast={index === packs.length - 1} {...props} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
