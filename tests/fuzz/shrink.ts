/** Finds the few operations that it takes for a sequence to fail. */
import type { Operation } from './operations.ts';
import type { Tree } from './tree.ts';

/**
 * Leaves out ever smaller parts, as long as what is left still fails (delta debugging: Zeller and Hildebrandt, 2002).
 * @param fails tells whether a list fails; it is known to for the whole one
 * @param limit how often it may be asked at most
 */
export async function shrink<T>(
  list: readonly T[],
  fails: (part: readonly T[]) => Promise<boolean>,
  limit = 200,
): Promise<readonly T[]> {
  let left = list;
  let asked = 0;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length && asked < limit; ) {
      const part = [...left.slice(0, at), ...left.slice(at + size)];
      asked += 1;
      if (await fails(part)) left = part;
      else at += size;
    }
  }
  return left;
}

/** The same with what is inserted: each piece of a tree is left out, or what is in it stands in its place. */
export async function shrinkTrees(
  operations: readonly Operation[],
  fails: (part: readonly Operation[]) => Promise<boolean>,
  limit = 200,
): Promise<readonly Operation[]> {
  let left = operations;
  let asked = 0;
  for (let at = 0; at < left.length; at += 1) {
    for (let smaller = true; smaller && asked < limit; ) {
      smaller = false;
      const operation = left[at] as Operation;
      for (const trees of smallerTrees(operation.trees ?? [])) {
        const part = left.with(at, { ...operation, trees });
        asked += 1;
        if (asked > limit || !(await fails(part))) continue;
        left = part;
        smaller = true;
        break;
      }
    }
  }
  return left;
}

/** The list with one thing less in it, in every way. */
function* smallerTrees(trees: readonly Tree[]): Generator<readonly Tree[]> {
  for (const [at, tree] of trees.entries()) {
    yield trees.toSpliced(at, 1);
    if (typeof tree === 'string') continue;
    yield trees.toSpliced(at, 1, ...tree.children);
    for (const children of smallerTrees(tree.children)) yield trees.with(at, { ...tree, children });
    for (const shadow of smallerTrees(tree.shadow ?? [])) yield trees.with(at, { ...tree, shadow });
  }
}
