/**
 * Finds the open shadow roots of a page. Nothing tells when one is attached, and no selector finds hosts, so every
 * element is looked at once, in steps; custom elements that have no root yet are looked at again for a while.
 */
import type { Root } from './text-walker.ts';

/** So many elements are one step. */
const STEP_ELEMENTS = 1_000;
/** Custom elements that may get their root later are remembered up to this number. */
const MAX_LATE_HOSTS = 2_000;

export class ShadowRoots {
  readonly #onFound: (root: ShadowRoot) => void;
  readonly #found = new Set<ShadowRoot>();
  readonly #queue: TreeWalker[] = [];
  readonly #late = new Set<Element>();

  constructor(onFound: (root: ShadowRoot) => void) {
    this.#onFound = onFound;
  }

  /** Every root found that still is in the page. */
  get found(): readonly ShadowRoot[] {
    for (const root of this.#found) if (!root.isConnected) this.#found.delete(root);
    return [...this.#found];
  }

  /** Looks for hosts in the subtree of a node, itself included, in the steps to come. */
  search(within: Root | Element): void {
    if (within.nodeType === Node.ELEMENT_NODE) this.#look(within as Element);
    if (within.firstElementChild !== null)
      this.#queue.push(
        (within.ownerDocument ?? (within as Document)).createTreeWalker(within, NodeFilter.SHOW_ELEMENT),
      );
  }

  /** One step; returns whether more is left. */
  step(): boolean {
    const walker = this.#queue[0];
    if (walker === undefined) return false;
    // The page has taken away the place where the search stood: begin anew, looking twice does no harm.
    if (!walker.currentNode.isConnected && walker.root.isConnected) walker.currentNode = walker.root;
    for (let count = 0; count < STEP_ELEMENTS; count += 1) {
      const element = walker.nextNode() as Element | null;
      if (element === null) {
        this.#queue.shift();
        break;
      }
      this.#look(element);
    }
    return this.#queue.length > 0;
  }

  /** Looks again at the custom elements that had no root; returns whether any is left to look at. */
  lookAgain(): boolean {
    for (const host of this.#late) {
      if (host.isConnected) this.#look(host);
      else this.#late.delete(host);
    }
    return this.#late.size > 0;
  }

  #look(element: Element): void {
    const root = element.shadowRoot;
    if (root === null) {
      if (element.localName.includes('-') && this.#late.size < MAX_LATE_HOSTS) this.#late.add(element);
      return;
    }
    this.#late.delete(element);
    if (this.#found.has(root)) return;
    this.#found.add(root);
    this.#onFound(root);
  }
}
