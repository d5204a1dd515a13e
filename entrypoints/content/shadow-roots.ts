/**
 * Finds the open shadow roots of a page. Nothing tells when one is attached, and no selector finds hosts, so every
 * element that may be one is looked at once, in steps; custom elements that have no root yet are looked at again for a
 * while. Looking at an element costs far more than a selector that passes it over (measured: 19 ms and 8 ms on 50,000).
 */
import { contains, parentOf } from '../../utils/form-safe.ts';
import type { Root } from './text-walker.ts';

/** So many elements are looked at in one step; a subtree with more is entered, a smaller one is asked for its hosts. */
const STEP_ELEMENTS = 1_000;
/** The commonest of those that cannot be hosts: custom elements can, and a few of HTML's own (DOM, "attach a shadow root"). */
const MAY_BE_HOST = ':not(a,li,td,tr,ul,i,b,em,br,img,svg,path,script,option,input,button,code)';
/** Custom elements that may get their root later are remembered up to this number. */
const MAX_LATE_HOSTS = 2_000;

/** A search that is under way. */
interface Search {
  readonly within: Root | Element;
  /** The element to be looked at next. */
  at: Element | null;
}

export class ShadowRoots {
  readonly #onFound: (root: ShadowRoot) => void;
  readonly #found = new Set<ShadowRoot>();
  readonly #queue: Search[] = [];
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
    if (within.firstElementChild !== null) this.#queue.push({ within, at: within.firstElementChild });
  }

  /** One step; returns whether more is left. */
  step(): boolean {
    const search = this.#queue[0];
    if (search === undefined) return false;
    const { within } = search;
    // The page has taken away the place where the search stood: begin anew, looking twice does no harm.
    if (!contains(within, search.at)) search.at = within.firstElementChild;
    for (let looked = 0; looked < STEP_ELEMENTS && search.at !== null; looked += 1) {
      const at = search.at;
      this.#look(at);
      if (at.firstElementChild === null) search.at = nextBeside(at, within);
      else if (at.getElementsByTagName('*')[STEP_ELEMENTS] !== undefined) search.at = at.firstElementChild;
      else {
        const hosts = at.querySelectorAll(MAY_BE_HOST);
        for (const element of hosts) this.#look(element);
        // A selector passes an element by in a tenth of the time.
        looked += hosts.length + STEP_ELEMENTS / 20;
        search.at = nextBeside(at, within);
      }
    }
    if (search.at === null) this.#queue.shift();
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
    // A form has a field of that name in its place: see `utils/form-safe.ts`.
    if (root === null || root.host !== element) {
      if (`${element.localName}`.includes('-') && this.#late.size < MAX_LATE_HOSTS) this.#late.add(element);
      return;
    }
    this.#late.delete(element);
    if (this.#found.has(root)) return;
    this.#found.add(root);
    this.#onFound(root);
  }
}

/** The element behind another and all in it, null at the end of `within`. */
function nextBeside(element: Element, within: Node): Element | null {
  for (let at: Element | null = element; at !== null && at !== within; at = parentOf(at)) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
  }
  return null;
}
