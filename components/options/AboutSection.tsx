/** Which version this is, what it knows, and under which licences its parts are. */
import type { VNode } from 'preact';
import type { DatasetInfo, Licence } from '../../data/dataset-info.ts';
import { type CardLanguage, formatDate } from '../../utils/i18n.ts';
import { aboutText } from '../../utils/strings-about.ts';

export interface AboutSectionProps {
  readonly language: CardLanguage;
  readonly version: string;
  readonly datasetInfo: DatasetInfo;
  /** Null until they have been asked for. */
  readonly licences: readonly Licence[] | null;
  readonly onLicences: () => void;
}

export function AboutSection({ language, version, datasetInfo, licences, onLicences }: AboutSectionProps): VNode {
  const { date, hash, entries, facts, forms, pages, documents } = datasetInfo;
  return (
    <>
      <dl class="about" id="setting-version">
        <div>
          <dt>{aboutText(language, 'version')}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{aboutText(language, 'dataset')}</dt>
          <dd>
            {formatDate(date, language)} <code>{hash}</code>
            <span class="about-more">
              {aboutText(language, 'dataset.counts', { entries, facts, forms, pages, documents })}
            </span>
          </dd>
        </div>
      </dl>
      <div id="setting-licences" class="group">
        <h3 class="group-name">{aboutText(language, 'licences')}</h3>
        <p class="quiet">{aboutText(language, 'licences.help')}</p>
        {licences === null ? (
          <p class="actions">
            <button type="button" class="button" onClick={onLicences}>
              {aboutText(language, 'licences.show')}
            </button>
          </p>
        ) : (
          licences.map(({ name, version: own, licence, text }) => (
            <details key={name} class="licence">
              <summary>
                <span class="licence-name" lang="en">
                  {name} {own}
                </span>
                <span class="quiet" lang="en">
                  {licence}
                </span>
              </summary>
              {text === '' ? <p>{aboutText(language, 'licences.none', { name })}</p> : <pre lang="en">{text}</pre>}
            </details>
          ))
        )}
      </div>
    </>
  );
}
