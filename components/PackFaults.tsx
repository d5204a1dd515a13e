/** What is wrong with an import, by line and field. */
import type { VNode } from 'preact';
import type { Draft } from '../packs/draft.ts';
import type { PackFault } from '../packs/faults.ts';
import type { CardLanguage } from '../utils/i18n.ts';
import { packFaultText } from '../utils/strings-pack-faults.ts';
import { packsText } from '../utils/strings-packs.ts';

export function PackFaults({
  language,
  draft,
}: {
  readonly language: CardLanguage;
  readonly draft: Draft;
}): VNode | null {
  const { faults, faultCount, refused } = draft;
  if (faultCount === 0) return null;
  return (
    <div class="pack-faults">
      <h4 id="pack-faults">
        {refused > 0 ? packsText(language, 'faults.some', { count: refused }) : packsText(language, 'faults')}
      </h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard */}
      <section class="pack-faults-scroll" tabIndex={0} aria-labelledby="pack-faults">
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{faultLine(fault, language)}</li>
          ))}
          {faultCount > faults.length && (
            <li>{packsText(language, 'faults.more', { count: faultCount - faults.length })}</li>
          )}
        </ul>
      </section>
    </div>
  );
}

/** The place and what is wrong there in one line. */
export function faultLine({ code, line, field, params }: PackFault, language: CardLanguage): string {
  const key = line === undefined ? 'fault.field' : field === undefined ? 'fault.line' : 'fault.line-field';
  const reason = packFaultText(language, code, params);
  if (line === undefined && field === undefined) return reason;
  // Numbers of lines are not grouped: editors do not.
  const place = packsText(language, key, { line: String(line), ...(field !== undefined && { field }) });
  return language === 'en' ? `${place} ${reason}` : place + reason;
}
