import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../data/categories.ts';
import { highlightName, LOOKS, markRules } from '../../entrypoints/content/mark-rules.ts';

type Rgb = readonly [number, number, number];
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const GREY: Rgb = [128, 128, 128];
/** Pages with the text that is legible on them. */
const PAGES = [
  ['white', WHITE, BLACK],
  ['black', BLACK, WHITE],
  ['mid-grey', GREY, BLACK],
] as const;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
}
const mix = (over: Rgb, under: Rgb, part: number): Rgb =>
  [0, 1, 2].map((at) => over[at]! * part + under[at]! * (1 - part)) as unknown as Rgb;

const css = markRules(LOOKS, '');
/** The declarations of a highlight on the screen. */
function ruleOf(name: string): string {
  const found = css.match(new RegExp(`::highlight\\(${name}\\)\\{([^}]*)\\}`));
  if (!found) throw new Error(`There is no rule for ${name}`);
  return found[1]!;
}
const names = LOOKS.flatMap((look) =>
  CATEGORY_IDS.map((category) => [highlightName(category, look), look.style] as const),
);

const tints = names.filter(([, style]) => style !== 'underline').map(([name]) => name);
const all = names.map(([name]) => name);

describe('the rules of marks', () => {
  it('are one for each category, style and colour', () => {
    expect(new Set(names.map(([name]) => name)).size).toBe(7 * 3 * 5);
    expect(highlightName('brand', { style: 'tint', colour: 'category' })).toBe('guanghuo-lens-brand');
    expect(highlightName('flash', { style: 'underline', colour: 'grey' })).toBe('guanghuo-lens-flash');
  });

  it.each([...all, 'guanghuo-lens-active'])('leave the text legible on the tint of %s', (name) => {
    const [, red, green, blue, alpha] = /^background-color:rgb\((\d+) (\d+) (\d+)\/(\d+)%\)/
      .exec(ruleOf(name))!
      .map(Number);
    for (const [page, background, text] of PAGES) {
      const tint = mix([red!, green!, blue!], background, alpha! / 100);
      expect(contrast(text, tint), page).toBeGreaterThanOrEqual(4.5);
      expect(tint, `seen on ${page}`).not.toEqual(background);
    }
  });

  it.each(names.filter(([, style]) => style === 'underline'))('give the line of %s the colour of the text', (name) => {
    // Which is legible on the tint, so that the line is seen: the test above.
    expect(ruleOf(name)).toMatch(/;text-decoration:underline [\w ]+ currentcolor$/);
  });

  it('give each category a line of its own, and names a deeper tint than words of the trade', () => {
    for (const colour of ['category', 'blue'] as const) {
      const lines = CATEGORY_IDS.map(
        (category) =>
          /underline (.*) currentcolor/.exec(ruleOf(highlightName(category, { style: 'underline', colour })))![1],
      );
      expect(new Set(lines).size).toBe(CATEGORY_IDS.length);
    }
    const tintOf = (category: 'brand' | 'policy') =>
      Number(/\/(\d+)%/.exec(ruleOf(highlightName(category, { style: 'tint', colour: 'grey' })))![1]);
    expect(tintOf('brand')).toBeGreaterThan(tintOf('policy'));
  });

  it('are for the screen alone, and for forced colours every tint is', () => {
    const [, ...blocks] = css.split('@media ');
    expect(blocks.map((block) => block.slice(0, block.indexOf('{')))).toEqual([
      'screen',
      'screen and (forced-colors:active)',
    ]);
    for (const name of [...tints, 'guanghuo-lens-active', 'guanghuo-lens-flash'])
      expect(blocks[1]).toContain(`::highlight(${name})`);
  });
});
