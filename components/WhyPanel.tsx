/** Why a mention was marked: the reason, and behind it all that was weighed. */
import type { VNode } from 'preact';
import type { CardLanguage } from '../utils/i18n.ts';
import { evidenceText } from '../utils/strings-evidence.ts';
import type { EvidenceLine } from './evidence-words.ts';

export interface WhyPanelProps {
  /** In words. */
  readonly reason: string;
  readonly lines: readonly EvidenceLine[];
  readonly language: CardLanguage;
  readonly onToggle?: (() => void) | undefined;
}

export function WhyPanel({ reason, lines, language, onToggle }: WhyPanelProps): VNode {
  return (
    <>
      <p class="card-why">{reason}</p>
      {lines.length > 0 && (
        <details class="card-evidence" onToggle={onToggle}>
          <summary>{evidenceText(language, 'all-evidence')}</summary>
          <ul>
            {lines.map(({ text, speaks }) => (
              <li key={text} data-speaks={speaks}>
                <span class="aside">{evidenceText(language, speaks)}: </span>
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
