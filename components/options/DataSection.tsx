/** What is kept and where, and settings as a file. */
import type { VNode } from 'preact';
import { type CardLanguage, formatSize } from '../../utils/i18n.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import { aboutText } from '../../utils/strings-about.ts';
import { Setting } from './controls.tsx';
import type { ImportState, OnChange, OptionsActions, StoredArea } from './options-page.ts';

export interface DataSectionProps
  extends Pick<OptionsActions, 'onExport' | 'onImport' | 'onTakeImport' | 'onDropImport'> {
  readonly language: CardLanguage;
  /** Null until it has been measured. */
  readonly stored: readonly StoredArea[] | null;
  readonly imported: ImportState | null;
  readonly onChange: OnChange;
}

/** More faults than these say nothing new. */
const MAX_FAULTS = 20;

export function DataSection(props: DataSectionProps): VNode {
  const { language, stored, imported, onChange, onExport, onImport } = props;
  return (
    <>
      <div id="setting-privacy" class="group">
        <p>{aboutText(language, 'privacy.reads')}</p>
        <p>{aboutText(language, 'privacy.sends')}</p>
      </div>
      <div id="setting-stored" class="group">
        <h3 class="group-name">{aboutText(language, 'stored')}</h3>
        <dl class="stored">
          {(stored ?? []).map(({ area, bytes, items }) => (
            <div key={area} data-area={area}>
              <dt>
                {aboutText(language, `stored.${area}`)}
                <span class="stored-size">
                  {formatSize(bytes, language)} · {aboutText(language, 'stored.items', { items })}
                </span>
              </dt>
              <dd class="quiet">{aboutText(language, `stored.${area}.more`)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Setting id="export" name={aboutText(language, 'export')} help={aboutText(language, 'export.help')}>
        <button type="button" class="button" onClick={onExport}>
          {aboutText(language, 'export.button')}
        </button>
      </Setting>
      <Setting id="import" name={aboutText(language, 'import')} help={aboutText(language, 'import.help')}>
        <label class="button file-button">
          {aboutText(language, 'import.button')}
          <input
            type="file"
            class="aside"
            accept=".json,application/json"
            aria-describedby="help-import"
            onChange={(event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file) onImport(file);
              // The same file, mended, is a change again.
              input.value = '';
            }}
          />
        </label>
      </Setting>
      <div role="alert">{imported && <Import {...props} imported={imported} />}</div>
      <Setting id="reset" name={aboutText(language, 'reset')} help={aboutText(language, 'reset.help')}>
        <button
          type="button"
          class="button"
          onClick={() =>
            onChange({
              kind: 'reset',
              label: (spoken) => aboutText(spoken, 'did.reset'),
              apply: () => DEFAULT_SETTINGS,
            })
          }
        >
          {aboutText(language, 'reset.button')}
        </button>
      </Setting>
    </>
  );
}

function Import({
  language,
  imported,
  onTakeImport,
  onDropImport,
}: DataSectionProps & { imported: ImportState }): VNode {
  const { name } = imported;
  const drop = (
    <button type="button" class="button button-small" onClick={onDropImport}>
      {aboutText(language, 'import.drop')}
    </button>
  );
  if ('fault' in imported) {
    const { fault } = imported;
    return (
      <div class="import import-fault">
        <p>{aboutText(language, `import.fault.${fault.kind}`, { name })}</p>
        {fault.kind === 'not-json' && <p class="import-detail">{fault.detail}</p>}
        <p class="actions">{drop}</p>
      </div>
    );
  }
  const { faults } = imported;
  return (
    <div class="import import-fault">
      <p>{aboutText(language, 'import.faults', { name, count: faults.length })}</p>
      <ul class="import-faults">
        {faults.slice(0, MAX_FAULTS).map(({ place, kind, found }) => (
          <li key={place}>
            <code>{place}</code> {aboutText(language, `import.field.${kind}`)} <code>{found}</code>
          </li>
        ))}
      </ul>
      {faults.length > MAX_FAULTS && <p>{aboutText(language, 'import.more', { count: faults.length - MAX_FAULTS })}</p>}
      <p class="actions">
        <button type="button" class="button button-small" onClick={onTakeImport}>
          {aboutText(language, 'import.take')}
        </button>
        {drop}
      </p>
    </div>
  );
}
