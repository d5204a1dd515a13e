import { describe, expect, it } from 'vitest';
import type { Entry, Form } from '../../data/schema.ts';
import { cardForms } from '../../scripts/dataset-card-forms.ts';
import { goodFixture } from './fixture.ts';

type Named = Pick<Entry, 'category' | 'names'>;

const formOf = (text: string): Form => ({
  text,
  script: /\p{Script=Han}/u.test(text) ? 'hans' : 'latin',
  ambiguity: 'safe',
});

/** The card's forms, as `text kind`. */
function formsOf(named: Named, ...forms: readonly (string | Form)[]): string[] {
  const own = forms.map((form) => (typeof form === 'string' ? formOf(form) : form));
  return cardForms({ ...goodFixture().beta, ...named, forms: own }).map(({ text, kind }) => `${text} ${kind}`);
}

const GREE: Named = { category: 'brand', names: { en: 'Gree Electric', zhHans: '格力电器', zhHant: '格力電器' } };
const FOB: Named = { category: 'trade-term', names: { en: 'FOB', zhHans: '离岸价', zhHant: '離岸價' } };

describe('cardForms', () => {
  it.each<[string, Named, (string | Form)[], string[]]>([
    ['not the names themselves', GREE, ['Gree Electric', '格力电器'], []],
    ['a name that is part of the name', GREE, ['Gree', '格力'], ['Gree short', '格力 short']],
    ['not the name in another case', GREE, ['GREE ELECTRIC', 'Gree', 'GREE'], ['Gree short']],
    ['a longer name of a company', GREE, ['Gree Electric Appliances'], ['Gree Electric Appliances long']],
    ['not a product', GREE, ['格力', '格力空调'], ['格力 short']],
    ['another name', GREE, ['Tosot'], ['Tosot other']],
    ['both scripts', GREE, ['格力', '格力集团'], ['格力 short', '格力集团 long', '格力集團 long']],
    [
      'the Traditional spelling that an author gives',
      GREE,
      [{ ...formOf('盈趣'), traditional: ['盈趣港'] }],
      ['盈趣 other', '盈趣港 other'],
    ],
    ['not what only has the term in it', FOB, ['FOB', 'FOB Shenzhen', 'FOB价', '离岸价格'], []],
    ['the term in full', FOB, ['free on board'], ['free on board other']],
    [
      'not a plural, nor another hyphen or point',
      FOB,
      ['F.O.B.', 'free-on-board', 'free on boards'],
      ['free-on-board other'],
    ],
    ['a word in which the name is no word', FOB, ['fobbing'], ['fobbing other']],
    ['a former name', GREE, [{ ...formOf('Haili'), former: true }], ['Haili former']],
  ])('has %s', (_, named, forms, expected) => {
    expect(formsOf(named, ...forms)).toEqual(expected);
  });
});
