import { expect, it } from 'vitest';
import { sentenceOf as sentence } from '../../entrypoints/reader/mention-sentence.ts';
import type { ReadMention } from '../../utils/reader-module.ts';

const sentenceOf = (mention: ReadMention, apart = false) => sentence(mention, () => apart);

function mention(
  texts: readonly string[],
  from: [node: number, offset: number],
  to: [node: number, offset: number],
): ReadMention {
  const nodes = texts.map((text) => document.createTextNode(text));
  return {
    candidate: {} as ReadMention['candidate'],
    start: { node: nodes[from[0]]!, offset: from[1] },
    end: { node: nodes[to[0]]!, offset: to[1] },
    text: '',
    record: { nodes },
  };
}

it('cuts the sentence out of its block, over inline elements', () => {
  expect(sentenceOf(mention(['First one. The Canton ', 'Fair', ' opens. Last\n one.'], [0, 15], [1, 4]))).toEqual({
    text: 'The Canton Fair opens.',
    before: 'First one.',
    after: 'Last one.',
  });
  expect(sentenceOf(mention(['前一句。美的来自顺德。后一句。'], [0, 4], [0, 6]))).toEqual({
    text: '美的来自顺德。',
    before: '前一句。',
    after: '后一句。',
  });
});

it('has none where the page has changed under it', () => {
  const changed = mention(['Midea makes fans.'], [0, 0], [0, 5]);
  changed.start.node.data = 'Mi';
  expect(sentenceOf(changed)).toBeNull();
});

it('keeps words apart that the eye sees apart', () => {
  const cells = mention(['fans', 'Midea', 'lamps'], [1, 0], [1, 5]);
  expect(sentenceOf(cells, true)?.text).toBe('fans Midea lamps');
  expect(sentenceOf(cells)?.text).toBe('fansMidealamps');
});
