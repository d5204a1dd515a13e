/** The form for a further site or match pattern; what is wrong with it is said beside it. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { withSite } from '../../utils/settings.ts';
import { readSitePattern } from '../../utils/site-rules.ts';
import { type SitesKey, sitesText } from '../../utils/strings-sites.ts';
import { Select } from './controls.tsx';
import type { SectionProps } from './options-page.ts';
import { siteName } from './site-names.ts';

const STATES = ['off', 'on'] as const;

export function AddSite({ language, settings, onChange }: SectionProps): VNode {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<SitesKey | null>(null);
  // In a list of sites that are on, a further one is to be on.
  const usual = settings.siteMode === 'listed' ? 'on' : 'off';
  const [chosen, setChosen] = useState<(typeof STATES)[number] | null>(null);
  const state = chosen ?? usual;

  const add = (event: Event): void => {
    event.preventDefault();
    const read = readSitePattern(typed);
    if ('fault' in read) {
      setFault(`fault.${read.fault}`);
      return;
    }
    const { pattern } = read;
    const on = state === 'on';
    if (settings.sites[pattern]?.on === on) {
      setFault('fault.known');
      return;
    }
    setTyped('');
    setFault(null);
    setChosen(null);
    onChange({
      kind: `site-${pattern}`,
      label: (spoken) => sitesText(spoken, on ? 'did.on' : 'did.off', { name: siteName(pattern, spoken) }),
      apply: (current) => withSite(current, pattern, on),
    });
  };

  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label class="field-name" for="site-pattern">
        {sitesText(language, 'add')}
      </label>
      <div class="add-site-row">
        <input
          id="site-pattern"
          class="text-field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="example.com"
          value={typed}
          aria-invalid={fault !== null}
          aria-describedby="site-fault site-help"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault(null);
          }}
        />
        <span class="aside" id="site-state">
          {sitesText(language, 'state')}
        </span>
        <Select
          value={state}
          labelledBy="site-state"
          choices={STATES.map((value) => ({ value, text: sitesText(language, `state.${value}`) }))}
          onChoose={setChosen}
        />
        <button type="submit" class="button">
          {sitesText(language, 'add.button')}
        </button>
      </div>
      <p class="fault" id="site-fault" role="alert">
        {fault !== null && sitesText(language, fault, { typed: typed.trim() })}
      </p>
      <p class="setting-help" id="site-help">
        {sitesText(language, 'add.help')} <code>*://*.example.com/news/*</code>
      </p>
    </form>
  );
}
