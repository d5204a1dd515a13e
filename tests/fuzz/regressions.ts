/** What fuzzing has found, as short as it gets: each once made a difference. */
import type { Operation } from './operations.ts';
import type { Tree, TreeElement } from './tree.ts';

export interface Regression {
  readonly name: string;
  readonly operations: readonly Operation[];
  /** With which the sequence's settings are drawn: 0 paints every mention. */
  readonly sequence?: number;
}

/** Draws "the first of each section" (see `lane.ts`). */
const BY_SECTION = 2;

const element = (tag: string, children: readonly Tree[], shadow?: readonly Tree[]): TreeElement => ({
  tag,
  attributes: {},
  children,
  ...(shadow && { shadow }),
});
const operation = (kind: Operation['kind'], rest: Partial<Operation> = {}): Operation => ({
  kind,
  node: 0,
  other: 0,
  from: 0,
  to: 0,
  ...rest,
});
/** What there is, walked to the end, and then what happens. */
const after = (trees: readonly Tree[], ...happens: readonly Operation[]): Operation[] => [
  operation('insert', { trees }),
  operation('start'),
  operation('wait-settled'),
  ...happens,
];

export const REGRESSIONS: readonly Regression[] = [
  {
    name: 'a text of a run becomes code, and the others of the run stay',
    operations: after(
      [element('h3', [element('ruby', ['Mid', element('rt', []), 'ea']), '团Galanz'])],
      operation('wrap', { node: 4, name: 'code' }),
    ),
  },
  {
    name: 'an element is made a text field',
    operations: after(
      [element('p', ['Midea'])],
      operation('set-attribute', { node: 1, name: 'role', value: 'textbox' }),
    ),
  },
  {
    name: 'an element that is there already gets a shadow root',
    operations: after([element('div', ['x'])], operation('attach-shadow', { node: 1, trees: ['Galanz'] })),
  },
  {
    name: 'a shadow root leaves the page and comes back',
    operations: after(
      [element('div', [], ['Galanz'])],
      operation('detach', { node: 1 }),
      operation('wait-settled'),
      operation('reattach'),
    ),
  },
  {
    name: 'what a shadow root stands in is made an editor',
    operations: after(
      [element('div', [], ['Galanz'])],
      operation('set-attribute', { node: 0, name: 'contenteditable', value: '' }),
    ),
  },
  {
    name: 'what a shadow root stands in is an editor no more',
    operations: [
      operation('insert', { trees: [element('div', [], ['Galanz'])] }),
      operation('set-attribute', { node: 0, name: 'contenteditable', value: '' }),
      operation('start'),
      operation('wait-settled'),
      operation('set-attribute', { node: 0, name: 'contenteditable', value: null }),
    ],
  },
  {
    name: 'a heading comes between two mentions of which the first was painted',
    sequence: BY_SECTION,
    operations: after(
      [element('p', ['Midea']), element('p', ['Midea'])],
      operation('insert', { from: 1, trees: [element('h2', ['x'])] }),
    ),
  },
  {
    name: 'of two texts of a block, with a line break between them, one goes to another block',
    operations: after(
      [element('p', ['Midea', element('br', []), 'Galanz']), element('div', ['x'])],
      operation('move', { node: 4, other: 3 }),
    ),
  },
  {
    name: 'the second mention of a section is moved before the first',
    sequence: BY_SECTION,
    operations: after([element('p', ['Midea']), element('p', ['Midea'])], operation('move', { node: 1 })),
  },
  {
    name: 'a text is wrapped into code inside of what changes as a whole',
    operations: after(
      [element('div', [element('p', ['Midea'])])],
      operation('wrap', { node: 2, name: 'section' }),
      operation('wrap', { node: 2, name: 'code' }),
      operation('wrap', { node: 1, name: 'section' }),
    ),
  },
  {
    name: 'a text is moved into code',
    operations: after([element('p', ['Midea']), element('code', [])], operation('move', { node: 2, other: 2 })),
  },
  {
    name: 'a text changes, and another of its block is parted from it',
    operations: after(
      [element('p', ['Midea', element('br', []), 'Galanz'])],
      operation('insert-data', { node: 1, text: 'x' }),
      operation('insert', { other: 1, from: 2, trees: [element('div', ['x'])] }),
    ),
  },
  {
    name: 'a block loses its box',
    operations: after(
      [element('p', ['Midea'])],
      operation('set-attribute', { node: 1, name: 'style', value: 'display:contents' }),
    ),
  },
  {
    name: 'the block that parts a word, alone in an inline element, goes',
    operations: after(
      [element('p', ['Mid', element('b', [element('div', ['x'])]), 'ea'])],
      operation('remove', { node: 5 }),
    ),
  },
];
