/** What the page has changed and we have not looked at yet, each change once. Noting is all that the observer's callback does. */
import { parentOf } from '../../utils/form-safe.ts';
import { isInline, type Run } from './text-walker.ts';

export class PageChanges {
  #noted = new Set<Node>();
  /** The changes being worked on; kept whole, so that what stands inside one of them is not done again by itself. */
  #batch = new Set<Node>();
  #left: Iterator<Node> | null = null;
  /** Texts scanned for this batch. */
  #done = new Set<Text>();
  #removed: Node[] = [];

  /** Notes texts and elements to be looked at. */
  note({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (type !== 'childList') {
      this.#noted.add(target);
      return;
    }
    for (const node of addedNodes) if (isTextOrElement(node)) this.#noted.add(node);
    // One by one: a list that was emptied at once may have more than a call takes arguments.
    for (const node of removedNodes) this.#removed.push(node);
    // The texts beside the change may belong together now, or no longer; beside what it is in where there is nothing else in that.
    for (const sibling of [previousSibling, nextSibling, previousSibling ?? nextSibling ?? target]) {
      if (sibling?.nodeType === Node.TEXT_NODE || (sibling instanceof Element && isInline(sibling))) {
        this.#noted.add(sibling);
      }
    }
  }

  /** What has been taken from where it stood since the last call; some of it may stand elsewhere now. */
  takeRemoved(): readonly Node[] {
    const removed = this.#removed;
    if (removed.length > 0) this.#removed = [];
    return removed;
  }

  /** Notes a text whose neighbours are no longer what they were. */
  noteText(text: Text): void {
    this.#noted.add(text);
  }

  /** The next text or element to look at that still is in the page; null where nothing is left. */
  take(): Node | null {
    for (;;) {
      if (this.#left === null) {
        if (this.#noted.size === 0) return null;
        this.#batch = this.#noted;
        this.#noted = new Set();
        this.#done = new Set();
        this.#left = this.#batch.values();
      }
      const { done, value } = this.#left.next();
      if (done) {
        this.#left = null;
        this.#batch = new Set();
        this.#done = new Set();
      } else if (value.isConnected && !this.#done.has(value as Text) && !this.#isInsideAnother(value)) return value;
    }
  }

  /** Whether the run has to be scanned: not if all of it has been for this very batch. Notes it as scanned. */
  isNews({ nodes }: Omit<Run, 'texts'>): boolean {
    if (this.#left === null) return true;
    let news = false;
    for (const node of nodes) {
      if (this.#done.has(node)) continue;
      news = true;
      this.#done.add(node);
    }
    return news;
  }

  #isInsideAnother(node: Node): boolean {
    for (let at = parentOf(node); at !== null; at = parentOf(at)) if (this.#batch.has(at)) return true;
    return false;
  }
}

function isTextOrElement(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.ELEMENT_NODE;
}
