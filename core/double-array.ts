/**
 * A trie as two interleaved arrays (J. Aoe, "An efficient digital search algorithm by using a double-array structure",
 * IEEE Trans. Software Eng. 15(9), 1989): the child of state s by code c is cell base(s) + c if check there is s.
 */

export interface TrieNode {
  readonly children: Map<number, TrieNode>;
  /** The group of forms that end here, or whose only member goes on as a tail; -1 for none. */
  group: number;
  /** No other form goes on from here: the rest is compared with the form's text. */
  tail: boolean;
}

/** State 0 is the root. */
export interface DoubleArray {
  /** For state s: at 2s its base, or the complement (~) of its group where it is a tail; at 2s+1 its parent, -1 where free. */
  readonly cells: Int32Array;
  /** For each state the group that ends there plus one, or 0. */
  readonly values: Uint32Array;
}

/** Lays the trie out, first fit, the widest nodes first where they share a depth. */
export function buildDoubleArray(root: TrieNode): DoubleArray {
  const bases: number[] = [0];
  const checks: number[] = [-1];
  const values: number[] = [0];
  let firstFree = 1;
  const grow = (size: number): void => {
    while (checks.length < size) {
      bases.push(0);
      checks.push(-1);
      values.push(0);
    }
  };
  // The root's parent is itself by convention; marked so that no node is put there.
  checks[0] = 0;
  const queue: Array<[TrieNode, number]> = [[root, 0]];
  for (let at = 0; at < queue.length; at += 1) {
    const [node, state] = queue[at] as [TrieNode, number];
    values[state] = node.group + 1;
    if (node.tail) {
      bases[state] = ~node.group;
      continue;
    }
    const codes = [...node.children.keys()].sort((a, b) => a - b);
    if (codes.length === 0) {
      bases[state] = ~node.group;
      continue;
    }
    while (firstFree < checks.length && checks[firstFree] !== -1) firstFree += 1;
    const first = codes[0] as number;
    let base = Math.max(0, firstFree - first);
    while (!codes.every((code) => (checks[base + code] ?? -1) === -1)) base += 1;
    bases[state] = base;
    grow(base + (codes.at(-1) as number) + 1);
    for (const code of codes) {
      checks[base + code] = state;
      queue.push([node.children.get(code) as TrieNode, base + code]);
    }
  }
  const cells = new Int32Array(checks.length * 2);
  for (let state = 0; state < checks.length; state += 1) {
    cells[2 * state] = bases[state] as number;
    cells[2 * state + 1] = checks[state] as number;
  }
  return { cells, values: Uint32Array.from(values) };
}
