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
  /**
   * For state s: at 2s twice its base, plus one where a group ends there, or the complement (~) of its group where it is
   * a tail; at 2s+1 its parent, -1 where free.
   */
  readonly cells: Int32Array;
  /** The states where a group ends that others go on from, ascending. */
  readonly endStates: Uint32Array;
  /** The group of each of those. */
  readonly endGroups: Uint32Array;
}

/** After so many places that do not fit, a node is laid behind all others. Bounds the time; costs a little room. */
const MAX_TRIES = 64;

/** Lays the trie out breadth first, each node in the first place where it fits. */
export function buildDoubleArray(root: TrieNode): DoubleArray {
  const places = new Places();
  const bases: number[] = [];
  const ends: Array<[state: number, group: number]> = [];
  const queue: Array<[TrieNode, number]> = [[root, 0]];
  for (let at = 0; at < queue.length; at += 1) {
    const [node, state] = queue[at] as [TrieNode, number];
    if (node.tail || node.children.size === 0) {
      bases[state] = ~node.group;
      continue;
    }
    const codes = [...node.children.keys()].sort((a, b) => a - b);
    const base = places.take(codes, state);
    bases[state] = 2 * base + (node.group < 0 ? 0 : 1);
    if (node.group >= 0) ends.push([state, node.group]);
    for (const code of codes) queue.push([node.children.get(code) as TrieNode, base + code]);
  }
  const { parents } = places;
  // Nothing is a child of the root by way of a code that no form has.
  parents[0] = -1;
  const cells = new Int32Array(parents.length * 2);
  for (const [state, parent] of parents.entries()) {
    cells[2 * state] = bases[state] ?? 0;
    cells[2 * state + 1] = parent;
  }
  ends.sort(([a], [b]) => a - b);
  return {
    cells,
    endStates: Uint32Array.from(ends, ([state]) => state),
    endGroups: Uint32Array.from(ends, ([, group]) => group),
  };
}

/** Which states are taken. The free ones are a ring through state 0, so that no time is lost on the others. */
class Places {
  /** The parent of each state; -1 where free. */
  readonly parents: number[] = [0];
  readonly #next: number[] = [0];
  readonly #previous: number[] = [0];
  #lastFit = 1;

  /** Takes the states at `base + code` for all codes (ascending) and returns the base. */
  take(codes: readonly number[], parent: number): number {
    const first = codes[0] as number;
    // A single child fits anywhere; several go on from where several have fitted, and leave the gaps to the single ones.
    let place = codes.length === 1 ? (this.#next[0] as number) : this.#free(this.#lastFit);
    for (let tries = 0; place !== 0; place = this.#next[place] as number) {
      if (place < first) continue;
      if (codes.every((code) => (this.parents[place - first + code] ?? -1) === -1)) break;
      tries += 1;
      if (tries === MAX_TRIES) {
        place = 0;
        break;
      }
    }
    const base = Math.max(0, (place === 0 ? this.parents.length : place) - first);
    this.#grow(base + (codes.at(-1) as number) + 1);
    for (const code of codes) this.#claim(base + code, parent);
    if (codes.length > 1) this.#lastFit = base + first;
    return base;
  }

  /** The first free state from `state` on; 0 where there is none. */
  #free(state: number): number {
    let at = state;
    while (at < this.parents.length && this.parents[at] !== -1) at += 1;
    return at < this.parents.length ? at : 0;
  }

  #claim(state: number, parent: number): void {
    this.parents[state] = parent;
    const [previous, next] = [this.#previous[state] as number, this.#next[state] as number];
    this.#next[previous] = next;
    this.#previous[next] = previous;
  }

  #grow(size: number): void {
    for (let state = this.parents.length; state < size; state += 1) {
      const last = this.#previous[0] as number;
      this.parents.push(-1);
      this.#next[last] = state;
      this.#next.push(0);
      this.#previous.push(last);
      this.#previous[0] = state;
    }
  }
}
