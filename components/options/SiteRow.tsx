/** A site or match pattern in the list: its switch, its pause, its hidden spellings, and the way out of the list. */
import type { VNode } from 'preact';
import { withHiddenForm, withoutSite, withPause, withSite } from '../../utils/settings.ts';
import { sitesText } from '../../utils/strings-sites.ts';
import { Switch } from '../Switch.tsx';
import type { SectionProps } from './options-page.ts';
import { PauseControl } from './PauseControl.tsx';
import { siteName } from './site-names.ts';

export interface SiteRowProps extends SectionProps {
  readonly site: string;
  /** ms since 1970. */
  readonly now: number;
}

export function SiteRow({ language, settings, onChange, site, now }: SiteRowProps): VNode {
  const rule = settings.sites[site] ?? {};
  const on = rule.on ?? settings.siteMode === 'all';
  const name = siteName(site, language);
  const id = `site-${site}`;
  // Pauses are by site: a pattern may be of a part of one or of many.
  const isPattern = site.includes('/');
  return (
    <li class="site-row" data-site={site} data-on={on}>
      <bdi class="site-row-name" id={id}>
        {name}
      </bdi>
      <Switch
        on={on}
        labelledBy={id}
        onSwitch={(next) =>
          onChange({
            kind: id,
            label: (spoken) => sitesText(spoken, next ? 'did.on' : 'did.off', { name: siteName(site, spoken) }),
            apply: (current) => withSite(current, site, next),
          })
        }
      />
      <div class="site-row-more">
        {!isPattern && <PauseControl {...{ language, settings, onChange, now, name }} scope={site} />}
        <button
          type="button"
          class="button button-small button-quiet"
          aria-label={sitesText(language, 'remove.of', { name })}
          onClick={() =>
            onChange({
              kind: `remove-${site}`,
              label: (spoken) => sitesText(spoken, 'did.removed', { name: siteName(site, spoken) }),
              apply: (current) => withPause(withoutSite(current, site), site, null),
            })
          }
        >
          {sitesText(language, 'remove')}
        </button>
      </div>
      {rule.hiddenForms && (
        <ul class="hidden-list hidden-forms" aria-label={sitesText(language, 'hidden-forms.of', { name })}>
          {rule.hiddenForms.map((form) => (
            <li key={form}>
              <span id={`form-${site}-${form}`}>{sitesText(language, 'hidden-form', { form })}</span>
              <button
                type="button"
                class="button button-small"
                aria-label={sitesText(language, 'show-again.of', { name: form })}
                onClick={() =>
                  onChange({
                    kind: `form-${site}-${form}`,
                    label: (spoken) => sitesText(spoken, 'did.shown', { name: form }),
                    apply: (current) => withHiddenForm(current, site, form, false),
                  })
                }
              >
                {sitesText(language, 'show-again')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
