// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { JOIN } from '../../core/characters.ts';
import { blockTexts, positionsOf } from '../../entrypoints/content/block-text.ts';
import {
  MAX_RUN_LENGTH,
  PassedOver,
  type Run,
  RunWalk,
  runEnd,
  runStart,
} from '../../entrypoints/content/text-walker.ts';

afterEach(() => document.body.replaceChildren());

function runsOf(html: string): Run[] {
  document.body.innerHTML = html;
  return collect(new RunWalk(document.body));
}

function collect(walk: RunWalk): Run[] {
  const runs: Run[] = [];
  while (walk.position !== null) {
    const run = walk.next(new PassedOver());
    if (run !== null) runs.push(run);
  }
  return runs;
}

/** The texts of the runs, with `|` for a join. */
function textsOf(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => [...blockTexts(run)].map(({ text }) => text.replaceAll(JOIN, '|')));
}

describe('RunWalk', () => {
  it.each<[string, string, string[]]>([
    ['blocks', '<p>one</p><p>two</p>', ['one', 'two']],
    ['inline elements in one block', '<p>Canton <em>Fair</em> opens</p>', ['Canton |Fair| opens']],
    ['nested inline elements', '<p><a><b>Mid</b></a>ea</p>', ['Mid|ea']],
    ['a block inside a block', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['list items and cells', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', ['a', 'b', 'c', 'd']],
    ['custom elements are inline', '<p>a<my-word>b</my-word>c</p>', ['a|b|c']],
    ['headings', '<h1>a</h1>b', ['a', 'b']],
  ])('joins %s', (_, html, expected) => {
    expect(textsOf(runsOf(html))).toEqual(expected);
  });

  it.each([
    'script',
    'style',
    'noscript',
    'template',
    'textarea',
    'select',
    'code',
    'kbd',
    'samp',
    'svg',
    'math',
    'rt',
  ])('passes over %s', (tag) => {
    document.body.innerHTML = '<p>seen</p>';
    const element = document.createElement(tag);
    element.textContent = 'hidden';
    document.body.append(element);
    expect(textsOf(collect(new RunWalk(document.body)))).toEqual(['seen']);
  });

  it.each([
    ['an editor', '<div contenteditable><p>x</p></div>', []],
    ['an editor by its value', '<div contenteditable="plaintext-only">x</div>', []],
    ['not what is no editor', '<div contenteditable="false">x</div>', ['x']],
    ['an island inside an editor', '<div contenteditable><span contenteditable="false">x</span></div>', []],
    ['a text box by its role', '<div role="textbox">x</div>', []],
    ['a code editor', '<div class="dark monaco-editor"><div>x</div></div>', []],
  ])('passes over %s', (_, html, expected) => {
    expect(textsOf(runsOf(html))).toEqual(expected);
  });

  it('begins a new run when one is long', () => {
    const long = 'x'.repeat(MAX_RUN_LENGTH);
    const runs = runsOf(`<p><b>${long}</b><i>y</i></p>`);
    expect(runs.map(({ nodes }) => nodes.length)).toEqual([1, 1]);
  });

  it('gives the caller a pause in long stretches of what is passed over', () => {
    document.body.innerHTML = '<script>x</script>'.repeat(2_000);
    const walk = new RunWalk(document.body);
    let steps = 0;
    while (walk.position !== null) {
      walk.next(new PassedOver());
      steps += 1;
    }
    expect(steps).toBeGreaterThan(2);
  });

  it('goes on where the page takes away what it stood in', () => {
    document.body.innerHTML = '<div><p>one</p><section><p>two</p></section><p>three</p></div>';
    const walk = new RunWalk(document.body);
    walk.next(new PassedOver());
    const section = document.querySelector('section') as Element;
    const parent = section.parentElement as Element;
    section.remove();
    walk.removed(section, parent);
    expect(textsOf(collect(walk))).toEqual(['one', 'three']);
  });

  it('stops where the page takes away its end', () => {
    document.body.innerHTML = '<p>one</p><p>two</p><p>three</p>';
    const [one, two] = document.querySelectorAll('p');
    const walk = new RunWalk(document.body, (one as Element).firstChild as Text, (two as Element).firstChild);
    two?.remove();
    walk.removed(two as Element, document.body);
    expect(textsOf(collect(walk))).toEqual(['one']);
  });

  it('goes on from its own start where what it stood in, and what that stood in, are gone', () => {
    document.body.innerHTML = '<p>before</p><div><b>one</b><b>two</b></div><p>after</p>';
    const walk = new RunWalk(document.body);
    const passedOver = new PassedOver();
    walk.next(passedOver);
    const div = document.querySelector('div') as Element;
    const [one, two] = [...div.children] as [Element, Element];
    // As `div.replaceWith(...div.children)` does, and an observer tells: the children first.
    div.replaceWith(one, two);
    walk.removed(one, div);
    walk.removed(two, div);
    walk.removed(div, document.body);
    expect(textsOf(collect(walk))).toContain('after');
  });
});

describe('runStart and runEnd', () => {
  it('find the borders of the run, past what is passed over', () => {
    document.body.innerHTML = '<p>x</p><p>a<b>b</b><script>s</script><i>c</i></p><p>y</p>';
    const middle = document.querySelector('b')?.firstChild as Text;
    const passedOver = new PassedOver();
    expect(runStart(middle, document.body, passedOver).data).toBe('a');
    expect(runEnd(middle, document.body, passedOver).data).toBe('c');
  });
});

describe('blockTexts', () => {
  it('maps offsets back to nodes', () => {
    const [run] = runsOf('<p>The Canton <em>Fair</em>.</p>');
    const [block] = [...blockTexts(run as Run)];
    const { start, end } = positionsOf(block!, 4, 16);
    expect(block?.text.slice(4, 16)).toBe(`Canton ${JOIN}Fair`);
    expect([start.node.data, start.offset, end.node.data, end.offset]).toEqual(['The Canton ', 4, 'Fair', 4]);
  });

  it('joins split text nodes without a sign', () => {
    document.body.innerHTML = '<p>Midea</p>';
    (document.querySelector('p')!.firstChild as Text).splitText(3);
    expect(textsOf(collect(new RunWalk(document.body)))).toEqual(['Midea']);
  });

  it('cuts a long text at a space and keeps offsets', () => {
    const words = 'word '.repeat(MAX_RUN_LENGTH);
    const [run] = runsOf(`<p>${words}</p>`);
    const parts = [...blockTexts(run as Run)];
    expect(parts.map(({ text }) => text).join('')).toBe(words);
    expect(parts.every(({ text }) => text.length <= MAX_RUN_LENGTH && text.endsWith(' '))).toBe(true);
    const { start, end } = positionsOf(parts[1]!, 0, 4);
    expect(words.slice(start.offset, end.offset)).toBe('word');
    expect(start.offset).toBe((parts[0] as { text: string }).text.length);
  });
});
