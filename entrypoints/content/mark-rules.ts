/**
 * The names of marks' highlights and the rules for them; what they look like is in `utils/mark-looks.ts`. A highlight is
 * told apart by its name alone (a rule for it cannot read a custom property of ours without one being set on the page), so
 * each category has a name for each style and colour. The build writes all rules into the content script's style sheet
 * (`scripts/vite-highlight-rules.ts`); Firefox makes those of the chosen look again for shadow roots.
 */
import { ANY_CATEGORY_IDS, type AnyCategoryId } from '../../data/categories.ts';
import { type MarkLook, paintOf } from '../../utils/mark-looks.ts';
import { MARK_COLOURS, MARK_STYLES } from '../../utils/settings.ts';

const PREFIX = 'guanghuo-lens-';

/** What a range is painted as: a mention of its category, the one that was jumped to, the one that is pointed at. */
export type Paint = AnyCategoryId | 'flash' | 'active';

/** The name of the highlight in the registry, which the page shares with us. */
export function highlightName(paint: Paint, { style, colour }: MarkLook): string {
  if (paint === 'flash' || paint === 'active') return PREFIX + paint;
  return `${PREFIX}${paint}${style === 'tint' ? '' : `-${style}`}${colour === 'category' ? '' : `-${colour}`}`;
}

/** Every look that there is. */
export const LOOKS: readonly MarkLook[] = MARK_STYLES.flatMap((style) =>
  style === 'none' ? [] : MARK_COLOURS.map((colour) => ({ style, colour })),
);

/**
 * The rules of some looks. For the screen alone: nothing of us goes on paper.
 * @param root what the rules hang on: `:root` where highlights inherit (Chromium), so that no other element of the page
 *   is matched against them (measured: with eight rules for all elements, restyling 40,000 of them takes 104 ms in
 *   place of 59, with a hundred 338; with any number of rules for the root 59), else nothing
 */
export function markRules(looks: readonly MarkLook[], root: ':root' | ''): string {
  const tinted: string[] = [];
  const rules = looks.flatMap((look) =>
    ANY_CATEGORY_IDS.map((category) => {
      const selector = select(root, highlightName(category, look));
      if (look.style !== 'underline') tinted.push(selector);
      return `${selector}{${declarationOf(category, look)}}`;
    }),
  );
  const [active, flash] = (['active', 'flash'] as const).map((paint) => select(root, PREFIX + paint));
  // With forced colours a tint may vanish or hide the text: the system's own pair for marked text is legible.
  return `@media screen{${rules.join('')}${active}{background-color:rgb(41 121 255/30%)}${flash}{background-color:rgb(255 214 0/75%);color:#000}}@media screen and (forced-colors:active){${[...tinted, active].join()}{background-color:Mark;color:MarkText}${flash}{background-color:Highlight;color:HighlightText}}`;
}

function declarationOf(category: AnyCategoryId, look: MarkLook): string {
  const { tint, line } = paintOf(category, look);
  return `background-color:${tint}${line === null ? '' : `;text-decoration:${line}`}`;
}

function select(root: string, name: string): string {
  return `${root}::highlight(${name})`;
}
