// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { precedes, sortByPage } from '../../utils/page-order.ts';

const element = (): Element => document.body.appendChild(document.createElement('p'));

it('sorts by the page, whatever order it is given', () => {
  const paragraphs = Array.from({ length: 100 }, element);
  const shuffled = paragraphs.map((_, at) => paragraphs[(at * 37) % 100] as Element);
  expect(sortByPage([...shuffled], precedes)).toEqual(paragraphs);
  expect(sortByPage([...paragraphs].reverse(), precedes)).toEqual(paragraphs);
});

it('asks of members in order only whether the earlier precedes the later, once each', () => {
  const paragraphs = Array.from({ length: 100 }, element);
  const asked: [number, number][] = [];
  sortByPage([...paragraphs], (member, other) => {
    asked.push([paragraphs.indexOf(member), paragraphs.indexOf(other)]);
    return precedes(member, other);
  });
  expect(asked).toEqual(Array.from({ length: 99 }, (_, at) => [at, at + 1]));
});
