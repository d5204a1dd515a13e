/**
 * What is done to a page, as data: made out of a seed, printed where a difference was found, and left out one by one to
 * find the few that it takes.
 */
import { Random } from './random.ts';
import { htmlOf, randomAttribute, randomText, randomTrees, type Tree } from './tree.ts';

/**
 * One thing that a page does. Numbers point to nodes: the remainder of a division by how many there are at the time
 * counts, so that they mean something in any page.
 */
export interface Operation {
  readonly kind: OperationKind | 'start';
  readonly node: number;
  readonly other: number;
  /** Offsets in a text, in UTF-16 units; as with nodes the remainder counts. */
  readonly from: number;
  readonly to: number;
  readonly text?: string;
  readonly html?: string;
  readonly trees?: readonly Tree[];
  readonly name?: string;
  readonly value?: string | null;
}

/** How often each is done, beside the others. */
const WEIGHTS = {
  insert: 14,
  remove: 6,
  move: 10,
  detach: 3,
  reattach: 4,
  'split-text': 6,
  normalize: 4,
  'set-data': 4,
  'append-data': 5,
  'insert-data': 5,
  'delete-data': 5,
  'replace-data': 5,
  'text-content': 3,
  'inner-html': 4,
  'outer-html': 2,
  'adjacent-html': 2,
  wrap: 5,
  unwrap: 5,
  clone: 2,
  'replace-children': 1,
  'extract-range': 3,
  'delete-range': 2,
  'surround-range': 2,
  'set-attribute': 8,
  'attach-shadow': 3,
  'insert-host-and-fill': 2,
  'insert-comment': 1,
  'set-title': 1,
  'replace-body': 0.5,
  'document-write': 0.3,
  'clear-highlights': 0.7,
  'insert-frame': 0.6,
  'navigate-frame': 0.6,
  'edit-frame': 0.6,
  scroll: 0.5,
  'wait-microtask': 2,
  'wait-task': 5,
  'wait-frame': 3,
  'wait-settled': 1,
} as const;
export type OperationKind = keyof typeof WEIGHTS;

export const KINDS = Object.keys(WEIGHTS) as OperationKind[];
const TOTAL = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
const LARGE = 1 << 20;

/** A sequence: what builds the page, `start` (we begin to annotate), and what the page does then. */
export function randomOperations(seed: number, sequence: number): Operation[] {
  const random = new Random(seed, sequence);
  const built = 1 + random.below(5);
  const done = 1 + random.below(14);
  return [
    ...Array.from({ length: built }, () => randomOperation(random, 'insert')),
    ...(random.chance(0.2) ? [randomOperation(random, 'set-title')] : []),
    plain(random, 'start'),
    ...(random.chance(0.6) ? [plain(random, 'wait-settled')] : []),
    ...Array.from({ length: done }, () => randomOperation(random, randomKind(random))),
  ];
}

function randomKind(random: Random): OperationKind {
  let left = random.next() * TOTAL;
  for (const kind of KINDS) {
    left -= WEIGHTS[kind];
    if (left < 0) return kind;
  }
  return 'insert';
}

function plain(random: Random, kind: Operation['kind']): Operation {
  const [node, other, from, to] = [random.below(LARGE), random.below(LARGE), random.below(LARGE), random.below(LARGE)];
  return { kind, node, other, from, to };
}

function randomOperation(random: Random, kind: OperationKind): Operation {
  const operation = plain(random, kind);
  switch (kind) {
    case 'insert':
    case 'clone':
    case 'insert-host-and-fill':
    case 'attach-shadow':
    case 'replace-body':
    case 'replace-children':
      return { ...operation, trees: randomTrees(random, 3) };
    case 'inner-html':
    case 'outer-html':
    case 'adjacent-html':
    case 'document-write':
    case 'insert-frame':
    case 'navigate-frame':
      return { ...operation, html: randomTrees(random, 3).map(htmlOf).join('') };
    case 'wrap':
    case 'surround-range':
      return { ...operation, name: random.pick(['span', 'b', 'div', 'a', 'code', 'p', 'x-wrap']) };
    case 'set-attribute': {
      const [name, value] = randomAttribute(random);
      return { ...operation, name, value };
    }
    case 'insert-comment':
    case 'set-data':
    case 'append-data':
    case 'insert-data':
    case 'replace-data':
    case 'text-content':
    case 'set-title':
    case 'edit-frame':
      return { ...operation, text: randomText(random) };
    default:
      return operation;
  }
}
