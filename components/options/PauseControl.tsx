/** Pauses something for an hour or until the browser starts again; while it is paused, until when, and the way on. */
import type { VNode } from 'preact';
import { formatTime } from '../../utils/i18n.ts';
import { type PauseEnd, withPause } from '../../utils/settings.ts';
import { sitesText } from '../../utils/strings-sites.ts';
import type { SectionProps } from './options-page.ts';

const HOUR_MS = 3_600_000;

export interface PauseControlProps extends SectionProps {
  /** A site, or `EVERYWHERE`. */
  readonly scope: string;
  readonly name: string;
  /** ms since 1970. */
  readonly now: number;
}

export function PauseControl({ language, settings, onChange, scope, name, now }: PauseControlProps): VNode {
  const end = Object.hasOwn(settings.pauses, scope) ? settings.pauses[scope] : undefined;
  const isPaused = end !== undefined && (end === 'restart' || end > now);
  const pause = (next: PauseEnd | null): void =>
    onChange({
      kind: `pause-${scope}`,
      label: (spoken) => sitesText(spoken, next === null ? 'did.resumed' : 'did.paused', { name }),
      apply: (current) => withPause(current, scope, next),
    });
  return (
    <fieldset class="pause" aria-label={sitesText(language, 'pause.of', { name })}>
      {isPaused ? (
        <>
          <span class="paused">
            {end === 'restart'
              ? sitesText(language, 'paused.restart')
              : sitesText(language, 'paused.until', { time: formatTime(end, now, language) })}
          </span>
          <button type="button" class="button button-small" onClick={() => pause(null)}>
            {sitesText(language, 'resume')}
          </button>
        </>
      ) : (
        <>
          <button type="button" class="button button-small" onClick={() => pause(Date.now() + HOUR_MS)}>
            {sitesText(language, 'pause.hour')}
          </button>
          <button type="button" class="button button-small" onClick={() => pause('restart')}>
            {sitesText(language, 'pause.restart')}
          </button>
        </>
      )}
    </fieldset>
  );
}
