/**
 * How marks look: the names of their highlights and the rules for them. A highlight is told apart by its name alone (a
 * rule for it cannot read a custom property of ours without one being set on the page), so each category has a name for
 * each style and colour. The build writes all rules into the content script's style sheet
 * (`scripts/vite-highlight-rules.ts`); Firefox makes those of the chosen look again for shadow roots.
 */
import { ANY_CATEGORY_IDS, type AnyCategoryId } from '../../data/categories.ts';
import { MARK_COLOURS, MARK_STYLES, type MarkColour, type MarkStyle } from '../../utils/settings.ts';

const PREFIX = 'guanghuo-lens-';

/** What a range is painted as: a mention of its category, the one that was jumped to, the one that is pointed at. */
export type Paint = AnyCategoryId | 'flash' | 'active';

/** The styles that have rules: `none` paints nothing but `active`. */
export type PaintedStyle = Exclude<MarkStyle, 'none'>;

export interface MarkLook {
  readonly style: PaintedStyle;
  readonly colour: MarkColour;
}

/** The name of the highlight in the registry, which the page shares with us. */
export function highlightName(paint: Paint, { style, colour }: MarkLook): string {
  if (paint === 'flash' || paint === 'active') return PREFIX + paint;
  return `${PREFIX}${paint}${style === 'tint' ? '' : `-${style}`}${colour === 'category' ? '' : `-${colour}`}`;
}

/** Every look that there is. */
export const LOOKS: readonly MarkLook[] = MARK_STYLES.flatMap((style) =>
  style === 'none' ? [] : MARK_COLOURS.map((colour) => ({ style, colour })),
);

/** Each hue. Half-transparent, so tints stay quiet on light and on dark pages and leave the text its colour. */
const HUES: Readonly<Record<AnyCategoryId | Exclude<MarkColour, 'category'>, string>> = {
  brand: '41 121 255',
  programme: '0 168 150',
  place: '67 160 71',
  sector: '255 160 0',
  'trade-term': '142 85 233',
  policy: '229 57 53',
  culture: '233 30 140',
  'own-cyan': '0 184 212',
  'own-indigo': '92 107 230',
  'own-orange': '255 112 20',
  'own-lime': '150 185 0',
  'own-brown': '176 116 82',
  'own-grey': '128 140 152',
  blue: '41 121 255',
  green: '67 160 71',
  amber: '255 160 0',
  grey: '150 165 185',
};

/**
 * No two categories are alike in them: told apart without colour. A line has the colour of the text, for no one colour
 * has a contrast of 3 with white, black and mid-grey, and Chromium takes a `color-mix()` with `currentcolor` for that of
 * the root element (measured in 156); its hue is the faint tint behind it.
 */
const LINES: Readonly<Record<AnyCategoryId, string>> = {
  brand: '2px',
  programme: 'double 1px',
  place: 'dotted 2px',
  sector: 'dashed 2px',
  'trade-term': '1px',
  policy: 'wavy 1px',
  culture: 'dotted 3px',
  'own-cyan': '3px',
  'own-indigo': 'double 2px',
  'own-orange': 'dashed 1px',
  'own-lime': 'dotted 1px',
  'own-brown': 'dashed 3px',
  'own-grey': 'wavy 2px',
};

/** How deep tints are, in per cent: names deeper than words of the trade, which tells them apart where the colour does not. */
const DEPTHS = { tint: [26, 18], 'bold-tint': [46, 34], underline: [10, 10] } as const;
const NAMES: readonly AnyCategoryId[] = ['brand', 'programme', 'place'];

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

function declarationOf(category: AnyCategoryId, { style, colour }: MarkLook): string {
  const rgb = HUES[colour === 'category' ? category : colour];
  const tint = `background-color:rgb(${rgb}/${DEPTHS[style][NAMES.includes(category) ? 0 : 1]}%)`;
  return style === 'underline' ? `${tint};text-decoration:underline ${LINES[category]} currentcolor` : tint;
}

function select(root: string, name: string): string {
  return `${root}::highlight(${name})`;
}
