/** The tools of a card: a row of buttons that stays in sight, each with a panel; one panel is open at a time. */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { cardText } from '../utils/strings-card.ts';
import { cardToolText } from '../utils/strings-card-tools.ts';
import { evidenceText } from '../utils/strings-evidence.ts';
import { CopyPanel } from './CopyPanel.tsx';
import { showInCard } from './card-scroll.ts';
import type { EntryCardProps } from './EntryCard.tsx';
import { evidenceInWords, reasonInWords } from './evidence-words.ts';
import { HidePanel } from './HidePanel.tsx';
import { NameBridge } from './NameBridge.tsx';
import { RelatedEntries } from './RelatedEntries.tsx';
import { useAfter } from './use-after.ts';
import { useStatus } from './use-status.ts';
import { WhyPanel } from './WhyPanel.tsx';

/** In the order of the row. */
export const CARD_TOOLS = ['related', 'names', 'why', 'copy', 'hide'] as const;
export type CardTool = (typeof CARD_TOOLS)[number];

export function CardTools(props: EntryCardProps): VNode {
  const { card, language, headingId, reason, evidence = [], onRelated, onCopy, onHide, onTool, onResize } = props;
  const [open, setOpen] = useState<CardTool | null>(props.tool ?? null);
  const [status, tell] = useStatus();
  const panel = useRef<HTMLElement>(null);
  const turnTo = (tool: CardTool | null): void => {
    setOpen(tool);
    onTool?.(tool);
  };
  const showPanel = (): void => {
    onResize?.();
    if (panel.current !== null) showInCard(panel.current);
  };
  useAfter(open, showPanel);

  const why = reason === undefined ? null : reasonInWords(reason, card, language);
  const copy =
    onCopy &&
    (async (text: string, told: string) => tell((await onCopy(text)) ? told : cardToolText(language, 'not-copied')));
  const panels: Readonly<Record<CardTool, VNode | false | undefined>> = {
    related: card.related.length > 0 && (
      <RelatedEntries groups={card.related} language={language} onRelated={onRelated} onExpand={onResize} />
    ),
    names: <NameBridge card={card} language={language} onCopy={copy} />,
    why: why !== null && (
      <WhyPanel
        reason={why}
        lines={evidenceInWords(evidence, card, language)}
        language={language}
        onToggle={showPanel}
      />
    ),
    copy: copy && <CopyPanel {...props} onCopy={copy} />,
    hide: onHide && reason && <HidePanel {...props} onHide={onHide} tell={tell} />,
  };
  const labels: Readonly<Record<CardTool, string>> = {
    related: cardText(language, 'related'),
    names: cardToolText(language, 'names'),
    why: evidenceText(language, 'why'),
    copy: cardToolText(language, 'copy'),
    hide: cardToolText(language, 'hide'),
  };
  const panelId = `${headingId}-panel`;
  return (
    <>
      <fieldset class="card-tools" aria-label={cardToolText(language, 'tools')}>
        {CARD_TOOLS.filter((tool) => panels[tool]).map((tool) => (
          <button
            key={tool}
            type="button"
            class="card-tool"
            data-tool={tool}
            aria-expanded={tool === open}
            aria-controls={tool === open ? panelId : undefined}
            onClick={() => turnTo(tool === open ? null : tool)}
          >
            {labels[tool]}
          </button>
        ))}
        <p class="card-status" role="status">
          {status}
        </p>
      </fieldset>
      {open !== null && panels[open] && (
        <section class="card-panel" id={panelId} data-tool={open} aria-label={labels[open]} ref={panel}>
          {panels[open]}
        </section>
      )}
    </>
  );
}
