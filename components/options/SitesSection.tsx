/** On which sites marks are shown: the mode, the sites that have rules or pauses of their own, and hidden entries. */
import type { VNode } from 'preact';
import type { CardNames } from '../../data/card.ts';
import { LANGUAGE_KEYS } from '../../utils/i18n.ts';
import { EVERYWHERE, type Settings, SITE_MODES, withHiddenEntry } from '../../utils/settings.ts';
import { sitesText } from '../../utils/strings-sites.ts';
import { AddSite } from './AddSite.tsx';
import { Radios, Setting } from './controls.tsx';
import type { SectionProps } from './options-page.ts';
import { PauseControl } from './PauseControl.tsx';
import { SiteRow } from './SiteRow.tsx';

export interface SitesSectionProps extends SectionProps {
  /** ms since 1970. */
  readonly now: number;
  readonly hiddenNames: ReadonlyMap<string, CardNames>;
}

export function SitesSection(props: SitesSectionProps): VNode {
  const { language, settings, onChange, now } = props;
  const sites = sitesOf(settings, now);
  return (
    <>
      <Setting id="site-mode" name={sitesText(language, 'site-mode')} wide>
        <Radios
          id="site-mode"
          value={settings.siteMode}
          choices={SITE_MODES.map((value) => ({ value, text: sitesText(language, `site-mode.${value}`) }))}
          onChoose={(siteMode) =>
            onChange({
              kind: 'site-mode',
              label: (spoken) => sitesText(spoken, `site-mode.${siteMode}`),
              apply: (current) => ({ ...current, siteMode }),
            })
          }
        />
      </Setting>
      <Setting id="pause-everywhere" name={sitesText(language, 'pause')} help={sitesText(language, 'pause.help')}>
        <PauseControl
          {...{ language, settings, onChange, now }}
          scope={EVERYWHERE}
          name={sitesText(language, 'everywhere')}
        />
      </Setting>
      <div id="setting-site-list" class="group">
        <h3 class="group-name" id="sites-name">
          {sitesText(language, 'sites')}
        </h3>
        <AddSite {...{ language, settings, onChange }} />
        {sites.length === 0 ? (
          <p class="quiet">{sitesText(language, 'sites.none')}</p>
        ) : (
          <ul class="sites" aria-labelledby="sites-name">
            {sites.map((site) => (
              <SiteRow key={site} {...{ language, settings, onChange, now, site }} />
            ))}
          </ul>
        )}
      </div>
      <HiddenEntries {...props} />
    </>
  );
}

/** Sites and match patterns with a rule, and sites that are paused now. */
function sitesOf({ sites, pauses }: Settings, now: number): string[] {
  const paused = Object.entries(pauses).flatMap(([scope, end]) =>
    scope !== EVERYWHERE && (end === 'restart' || end > now) ? [scope] : [],
  );
  return [...new Set([...Object.keys(sites), ...paused])].sort();
}

function HiddenEntries({ language, settings, onChange, hiddenNames }: SitesSectionProps): VNode {
  const { hiddenEntries } = settings;
  const nameOf = (entry: string, spoken = language): string => hiddenNames.get(entry)?.[LANGUAGE_KEYS[spoken]] ?? entry;
  return (
    <div id="setting-hidden-entries" class="group">
      <h3 class="group-name" id="hidden-name">
        {sitesText(language, 'hidden-entries')}
      </h3>
      {hiddenEntries.length === 0 ? (
        <p class="quiet">{sitesText(language, 'hidden-entries.none')}</p>
      ) : (
        <ul class="hidden-list" aria-labelledby="hidden-name">
          {hiddenEntries.map((entry) => (
            <li key={entry}>
              <a href={`#dataset/${encodeURIComponent(entry)}`} id={`hidden-${entry}`}>
                {nameOf(entry)}
              </a>
              <button
                type="button"
                class="button button-small"
                aria-describedby={`hidden-${entry}`}
                onClick={() =>
                  onChange({
                    kind: `hidden-${entry}`,
                    label: (spoken) => sitesText(spoken, 'did.shown', { name: nameOf(entry, spoken) }),
                    apply: (current) => withHiddenEntry(current, entry, false),
                  })
                }
              >
                {sitesText(language, 'show-again')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
