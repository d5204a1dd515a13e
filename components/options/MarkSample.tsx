/** A sentence with marks as they are chosen: what pages will look like. */
import type { VNode } from 'preact';
import type { CategoryId } from '../../data/categories.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import { HUES, paintOf } from '../../utils/mark-looks.ts';
import type { MarkColour, MarkStyle } from '../../utils/settings.ts';
import { lookText } from '../../utils/strings-look.ts';

export interface MarkProps {
  readonly style: MarkStyle;
  readonly colour: MarkColour;
  readonly category: CategoryId;
  readonly children: string;
}

/** A word as it is marked on pages. */
export function Mark({ style, colour, category, children }: MarkProps): VNode {
  const paint = style === 'none' ? null : paintOf(category, { style, colour });
  // As properties of our own, which the rules for forced colours can leave aside.
  return (
    <span
      class="mark"
      data-mark-style={style}
      style={paint ? { '--mark-tint': paint.tint, '--mark-line': paint.line ?? 'none' } : undefined}
    >
      {children}
    </span>
  );
}

/** Some hues stand for all. */
const SHOWN_HUES: readonly CategoryId[] = ['brand', 'programme', 'sector', 'policy', 'trade-term'];

/** A colour to choose. */
export function Swatch({ colour }: { readonly colour: MarkColour }): VNode {
  const share = 100 / SHOWN_HUES.length;
  const parts = SHOWN_HUES.map((category, at) => `rgb(${HUES[category]}) ${at * share}% ${(at + 1) * share}%`);
  const paint = colour === 'category' ? `conic-gradient(${parts.join()})` : `rgb(${HUES[colour]})`;
  return <span class="swatch" style={{ background: paint }} aria-hidden="true" />;
}

export interface MarkSampleProps {
  readonly language: CardLanguage;
  readonly style: MarkStyle;
  readonly colour: MarkColour;
}

/** In the text the marks stand in brackets, with the category before a colon: `[brand:Midea]`. */
const MARK = /\[([a-z-]+):([^\]]+)\]/g;

export function MarkSample({ language, style, colour }: MarkSampleProps): VNode {
  const text = lookText(language, 'sample.text');
  const parts: (string | VNode)[] = [];
  let at = 0;
  for (const found of text.matchAll(MARK)) {
    const [whole, category, word] = found;
    parts.push(
      text.slice(at, found.index),
      <Mark key={found.index} style={style} colour={colour} category={category as CategoryId}>
        {word!}
      </Mark>,
    );
    at = found.index + whole.length;
  }
  return (
    <p class="sample-text">
      {parts}
      {text.slice(at)}
    </p>
  );
}
