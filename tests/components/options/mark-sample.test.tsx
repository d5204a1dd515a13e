/** Samples of marks look as pages do: they have what the rules of the very highlights say. */
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Mark, MarkSample, Swatch } from '../../../components/options/MarkSample.tsx';
import { CATEGORY_IDS } from '../../../data/categories.ts';
import { highlightName, LOOKS, markRules } from '../../../entrypoints/content/mark-rules.ts';
import { HUES } from '../../../utils/mark-looks.ts';

afterEach(() => render(null, document.body));

const rules = markRules(LOOKS, '');
/** The declarations of a highlight on the screen. */
const ruleOf = (name: string) => rules.split(`::highlight(${name}){`)[1]!.split('}')[0]!;
const get = (selector: string) => document.querySelector<HTMLElement>(selector)!;

describe('a sample of a mark', () => {
  it.each(LOOKS)('with $style in $colour is painted as on pages', (look) => {
    for (const category of CATEGORY_IDS) {
      render(
        <Mark {...look} category={category}>
          Midea
        </Mark>,
        document.body,
      );
      const { style } = get('.mark');
      const line = style.getPropertyValue('--mark-line');
      const declarations = [`background-color:${style.getPropertyValue('--mark-tint')}`];
      if (line !== 'none') declarations.push(`text-decoration:${line}`);
      expect(ruleOf(highlightName(category, look))).toBe(declarations.join(';'));
    }
  });

  it('is not painted where marks are switched off', () => {
    render(
      <Mark style="none" colour="blue" category="brand">
        Midea
      </Mark>,
      document.body,
    );
    expect(get('.mark').getAttribute('style') ?? '').toBe('');
  });

  it('stands in a sentence with marks of several categories', () => {
    render(<MarkSample language="en" style="tint" colour="category" />, document.body);
    const tints = [...document.querySelectorAll<HTMLElement>('.mark')].map(({ style }) =>
      style.getPropertyValue('--mark-tint'),
    );
    expect(new Set(tints).size).toBeGreaterThan(2);
    expect(document.body.textContent).not.toMatch(/[[\]]/);
  });
});

it('shows each colour, and several for that of the category', () => {
  render(<Swatch colour="green" />, document.body);
  expect(get('.swatch').style.background).toBe(`rgb(${HUES.green})`);
  render(<Swatch colour="category" />, document.body);
  expect(get('.swatch').style.background).toMatch(/^conic-gradient\(.*0% 20%.*80% 100%\)$/);
});
