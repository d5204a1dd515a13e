// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { precedes, sortByPage, standsBefore } from '../../utils/page-order.ts';

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

it('orders places as they stand on the page, in shadow roots of shadow roots too', () => {
  document.body.innerHTML = '<p>a</p><div id="host">e</div><p>f</p>';
  const host = document.getElementById('host') as Element;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>b</p><div id="inner"></div><p>d</p>';
  const inner = root.getElementById('inner') as Element;
  inner.attachShadow({ mode: 'open' }).append('c');
  const texts = [
    document.body.firstElementChild!.firstChild!,
    root.firstElementChild!.firstChild!,
    inner.shadowRoot!.firstChild!,
    root.lastElementChild!.firstChild!,
    host.firstChild!,
    document.body.lastElementChild!.firstChild!,
  ];
  expect(texts.map(({ nodeValue }) => nodeValue).join('')).toBe('abcdef');
  for (const [at, node] of texts.entries()) {
    for (const [other, second] of texts.entries())
      expect([at, other, standsBefore({ node, offset: 0 }, { node: second, offset: 0 })]).toEqual([
        at,
        other,
        at < other,
      ]);
    expect(standsBefore({ node, offset: 0 }, { node, offset: 1 })).toBe(true);
  }
});
