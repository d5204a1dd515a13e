/** A sentence with marks as they are chosen: what pages will look like. */
import type { VNode } from 'preact';
import type { CategoryId } from '../../data/categories.ts';
import type { CardLanguage } from '../../utils/i18n.ts';
import type { MarkColour, MarkStyle } from '../../utils/settings.ts';
import { lookText } from '../../utils/strings-look.ts';

export interface MarkProps {
  readonly style: MarkStyle;
  readonly colour: MarkColour;
  readonly category: CategoryId;
  readonly children: string;
}

/** A word as it is marked on pages, by the rules of `sections.css`. */
export function Mark({ style, colour, category, children }: MarkProps): VNode {
  return (
    <span
      class="mark"
      data-category={category}
      data-mark-style={style}
      data-mark-colour={colour === 'category' ? category : colour}
    >
      {children}
    </span>
  );
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
