/** An import before it is saved: how it is read, what comes of it, what is wrong with it. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ENCODINGS } from '../packs/decode.ts';
import type { SourceKind } from '../packs/import.ts';
import type { PendingImport } from '../packs/pack-views.ts';
import { packsText } from '../utils/strings-packs.ts';
import { PackColumns } from './PackColumns.tsx';
import { PackFaults } from './PackFaults.tsx';
import type { PackManagerProps } from './PackManager.tsx';
import { PackPreview } from './PackPreview.tsx';

const KINDS: readonly SourceKind[] = ['json', 'table', 'words'];
const ENCODING_NAMES: Readonly<Record<(typeof ENCODINGS)[number], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GBK / GB 18030',
  big5: 'Big5',
  'windows-1252': 'Windows-1252',
};

export type PackImportPanelProps = Pick<
  PackManagerProps,
  'language' | 'onImportChange' | 'onColour' | 'onReplace' | 'onSave' | 'onCancel'
> & { readonly pending: PendingImport };

export function PackImportPanel(props: PackImportPanelProps): VNode {
  const { language, pending, onImportChange, onReplace, onSave, onCancel } = props;
  const { source, existing, replace } = pending;
  const { file, kind, encoding, isGuess, name, draft, firstRow, reading } = source;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = (key: Parameters<typeof packsText>[1], params = {}) => packsText(language, key, params);
  return (
    <section class="pack-import" aria-labelledby="pack-import">
      <h3 class="pack-import-title" id="pack-import" tabIndex={-1} ref={heading}>
        {text('import.title', { source: file || text('import.pasted') })}
      </h3>
      <div class="pack-import-fields">
        <label>
          <span>{text('import.name')}</span>
          <input
            type="text"
            maxLength={200}
            value={name}
            onInput={({ currentTarget }) => onImportChange({ name: currentTarget.value })}
          />
        </label>
        <label>
          <span>{text('import.kind')}</span>
          <select
            value={kind}
            onChange={({ currentTarget }) => onImportChange({ kind: currentTarget.value as SourceKind })}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {text(`kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {file !== '' && (
          <label>
            <span>{text('import.encoding')}</span>
            <select
              value={encoding}
              onChange={({ currentTarget }) => onImportChange({ encoding: currentTarget.value as typeof encoding })}
            >
              {ENCODINGS.map((one) => (
                <option key={one} value={one}>
                  {ENCODING_NAMES[one]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {isGuess && (
        <p class="pack-hint pack-warning" role="note">
          {text('import.encoding.hint', { encoding: ENCODING_NAMES[encoding] })}
        </p>
      )}
      {kind === 'table' && (
        <PackColumns
          language={language}
          firstRow={firstRow}
          reading={reading}
          onReading={(next) => onImportChange({ reading: next })}
        />
      )}
      {existing !== null && (
        <fieldset class="pack-exists">
          <legend>{text('import.exists', { name: existing })}</legend>
          {([true, false] as const).map((value) => (
            <label key={String(value)}>
              <input type="radio" name="pack-exists" checked={replace === value} onChange={() => onReplace(value)} />
              {text(value ? 'import.replace' : 'import.both')}
            </label>
          ))}
        </fieldset>
      )}
      <p class="pack-import-counts" role="status">
        {draft.pack === null
          ? text('import.nothing')
          : text('import.counts', { entries: draft.pack.entries.length, forms: draft.forms })}
      </p>
      <PackFaults language={language} draft={draft} />
      {draft.pack !== null && <PackPreview language={language} pack={draft.pack} onColour={props.onColour} />}
      <div class="pack-actions">
        <button type="button" class="pack-button pack-button-main" disabled={draft.pack === null} onClick={onSave}>
          {text(draft.refused > 0 ? 'import.save-rest' : 'import.save')}
        </button>
        <button type="button" class="pack-button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </div>
    </section>
  );
}
