import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANY_CATEGORY_IDS } from '../../data/categories.ts';

// Read from the disk: the test runner leaves style sheets out of imports.
const colours = readFileSync('components/category-colours.css', 'utf8');
const theme = readFileSync('components/theme.css', 'utf8');

/** The light and the dark value of a custom property. */
function pair(css: string, property: string): [light: string, dark: string] {
  const found = css.match(new RegExp(`${property}: light-dark\\((#\\w{6}), (#\\w{6})\\)`));
  return [found![1]!, found![2]!];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('colours', () => {
  const surface = pair(theme, '--surface');
  const raised = pair(theme, '--surface-raised');

  it.each(ANY_CATEGORY_IDS)('of %s are legible on the chip and on the surface, light and dark', (category) => {
    const rule = colours.split(`[data-category="${category}"]`)[1]!;
    const ink = pair(rule, '--ink');
    const tint = pair(rule, '--tint');
    for (const scheme of [0, 1] as const) {
      expect(contrast(ink[scheme], tint[scheme])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink[scheme], surface[scheme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['--text', '--text-quiet', '--link', '--focus', '--caution'])(
    '%s is legible on every surface',
    (property) => {
      const text = pair(theme, property);
      for (const scheme of [0, 1] as const) {
        expect(contrast(text[scheme], surface[scheme])).toBeGreaterThanOrEqual(4.5);
        expect(contrast(text[scheme], raised[scheme])).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
