/** What marks look like, on pages and in the samples of the options page. Pure. */
import type { AnyCategoryId } from '../data/categories.ts';
import type { MarkColour, MarkStyle } from './settings.ts';

/** The styles that have rules: `none` paints nothing but `active`. */
export type PaintedStyle = Exclude<MarkStyle, 'none'>;

export interface MarkLook {
  readonly style: PaintedStyle;
  readonly colour: MarkColour;
}

/** Each hue, as red, green and blue. Half-transparent, so tints stay quiet on light and on dark pages and leave the text its colour. */
export const HUES: Readonly<Record<AnyCategoryId | Exclude<MarkColour, 'category'>, string>> = {
  brand: '41 121 255',
  programme: '0 168 150',
  place: '67 160 71',
  sector: '255 160 0',
  'trade-term': '160 108 250',
  policy: '239 83 80',
  culture: '240 80 160',
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
const DEPTHS = { tint: [28, 24], 'bold-tint': [46, 38], underline: [10, 10] } as const;
const NAMES: readonly AnyCategoryId[] = ['brand', 'programme', 'place'];

/** How a mark is painted: values of `background-color` and `text-decoration`; no line: null. */
export interface MarkPaint {
  readonly tint: string;
  readonly line: string | null;
}

/** How mentions of the category are painted. */
export function paintOf(category: AnyCategoryId, { style, colour }: MarkLook): MarkPaint {
  const depth = DEPTHS[style][NAMES.includes(category) ? 0 : 1];
  return {
    tint: `rgb(${HUES[colour === 'category' ? category : colour]}/${depth}%)`,
    line: style === 'underline' ? `underline ${LINES[category]} currentcolor` : null,
  };
}
