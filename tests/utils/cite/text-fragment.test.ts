import { describe, expect, it } from 'vitest';
import { type QuotedSentence, textFragmentUrl } from '../../../utils/cite/text-fragment.ts';

const PAGE = 'https://news.example/a';
const LONG =
  'Midea shows a window air conditioner, Galanz a row of microwave ovens, and across the aisle engineers fold up a drone.';

/** The directives of an address, decoded: prefix, start, end and suffix as they were meant. */
function directive(url: string): string[] {
  return url
    .split(':~:text=')[1]!
    .split(',')
    .map((part) => decodeURIComponent(part));
}

describe('textFragmentUrl', () => {
  it.each<[string, string, QuotedSentence | undefined, string]>([
    ['a short sentence', PAGE, { text: 'Midea is big.' }, `${PAGE}#:~:text=Midea%20is%20big%2E`],
    [
      'what means something in a directive',
      PAGE,
      { text: 'Own-brand, R&D; 50% up?' },
      `${PAGE}#:~:text=Own%2Dbrand%2C%20R%26D%3B%2050%25%20up%3F`,
    ],
    [
      'what would end a link in Markdown',
      PAGE,
      { text: "(it's) *new*!" },
      `${PAGE}#:~:text=%28it%27s%29%20%2Anew%2A%21`,
    ],
    ['Chinese', PAGE, { text: '美的很大。' }, `${PAGE}#:~:text=%E7%BE%8E%E7%9A%84%E5%BE%88%E5%A4%A7%E3%80%82`],
    ['broken lines', PAGE, { text: ' Midea\n\t is\u2029big. ' }, `${PAGE}#:~:text=Midea%20is%20big%2E`],
    ['half a surrogate pair', PAGE, { text: 'Midea \ud83d' }, `${PAGE}#:~:text=Midea%20%EF%BF%BD`],
    ['a fragment of the page', `${PAGE}#part-2`, { text: 'Midea' }, `${PAGE}#part-2:~:text=Midea`],
    ['a route in the fragment', `${PAGE}#/a/b?c=d`, { text: 'Midea' }, `${PAGE}#/a/b?c=d:~:text=Midea`],
    ['a directive that is there', `${PAGE}#x:~:text=old&text=older`, { text: 'Midea' }, `${PAGE}#x:~:text=Midea`],
    ['an empty fragment', `${PAGE}#`, { text: 'Midea' }, `${PAGE}#:~:text=Midea`],
    ['no sentence', `${PAGE}#x`, undefined, `${PAGE}#x`],
    ['an empty sentence', PAGE, { text: ' ' }, PAGE],
    [
      'what stands around it',
      PAGE,
      { text: 'Midea is big.', before: 'A longer story comes before.', after: 'It grows - every year it does.' },
      `${PAGE}#:~:text=comes%20before%2E-,Midea%20is%20big%2E,-It%20grows%20%2D%20every`,
    ],
    [
      'little around it',
      PAGE,
      { text: 'Midea is big.', before: 'So:', after: '' },
      `${PAGE}#:~:text=So%3A-,Midea%20is%20big%2E`,
    ],
  ])('encodes %s', (_, url, sentence, expected) => {
    expect(textFragmentUrl(url, sentence, 'en')).toBe(expected);
  });

  it('names only the beginning and the end of a long sentence, by whole words', () => {
    expect(directive(textFragmentUrl(PAGE, { text: LONG }, 'en'))).toEqual([
      'Midea shows a window air',
      'engineers fold up a drone.',
    ]);
  });

  it.each(['zh-Hans', 'zh', ''])('cuts Chinese of a page in "%s" at the edges of words', (language) => {
    const text =
      '在广交会的展馆里，美的展出窗式空调，格兰仕摆出一排微波炉；过道对面，深圳的工程师收起一架大疆无人机，一辆蓝色的小鹏汽车在展台上缓缓转动，观众围在四周拍照，人群久久没有散去。';
    const [start, end] = directive(textFragmentUrl(PAGE, { text }, language));
    expect(text.startsWith(start!)).toBe(true);
    expect(text.endsWith(end!)).toBe(true);
    const edges = new Set(
      [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index }) => index),
    );
    expect(edges).toContain(start!.length);
    expect(edges).toContain(text.length - end!.length);
  });

  it('takes a language that is none', () => {
    expect(textFragmentUrl(PAGE, { text: LONG }, 'not a language!')).toContain('#:~:text=Midea');
  });
});
