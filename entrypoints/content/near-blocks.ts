/**
 * Which blocks with mentions are near the viewport. Observes blocks one by one up to {@link MAX_TARGETS}, and lists
 * that hold many of them as one from there on: an IntersectionObserver on 28,000 blocks makes a scrolled frame six
 * times as dear, on 1,400 it costs nothing (measured).
 */
import { parentOf } from '../../utils/form-safe.ts';
import { precedes, sortByPage } from '../../utils/page-order.ts';
import type { BlockRecord } from './page-index.ts';

const MAX_TARGETS = 1_500;
/** A list that stands for its members has at least so many children; below that it is a row or a cell. */
const MIN_LIST_CHILDREN = 16;
/** Near is: within half a viewport of it. In a frame of another origin browsers count the viewport alone. */
const ROOT_MARGIN = '50%';

/** An observed element and the records in it. */
export interface NearTarget {
  readonly element: Element;
  records: Set<BlockRecord>;
  near: boolean;
  /** The records as {@link inPageOrder} has sorted them; null when that is out of date. */
  ordered: BlockRecord[] | null;
}

/** The target's records from top to bottom of the page. */
export function inPageOrder(target: NearTarget): readonly BlockRecord[] {
  if (target.ordered === null) {
    target.ordered = sortByPage([...target.records], isBefore);
    // The next time they are nearly in order already.
    target.records = new Set(target.ordered);
  }
  return target.ordered;
}

/** Two records in one element stand beside each other, in whichever order. */
function isBefore(a: BlockRecord, b: BlockRecord): boolean {
  return a.element !== b.element && precedes(a.element, b.element);
}

export class NearBlocks {
  readonly #targets = new Map<Element, NearTarget>();
  readonly #byRecord = new Map<BlockRecord, NearTarget>();
  readonly #near = new Set<NearTarget>();
  readonly #observer: IntersectionObserver;

  /** @param onChange is called when {@link near} has changed. */
  constructor(onChange: () => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const known = this.#targets.get(target);
          if (!known) continue;
          // Without a box: it may have come to be `display: contents`.
          if (boundingClientRect.height === 0 && nearestWithBox(target) !== target) {
            for (const record of known.records) {
              this.remove(record);
              this.add(record);
            }
            continue;
          }
          known.near = isIntersecting;
          if (isIntersecting) this.#near.add(known);
          else this.#near.delete(known);
        }
        onChange();
      },
      { rootMargin: ROOT_MARGIN },
    );
  }

  get near(): ReadonlySet<NearTarget> {
    return this.#near;
  }

  /** Whether the record's block is near, as far as is known by now. */
  isNear(record: BlockRecord): boolean {
    return this.#byRecord.get(record)?.near ?? false;
  }

  add(record: BlockRecord): void {
    const element = this.#targetFor(record.element);
    let target = this.#targets.get(element);
    if (target === undefined) {
      target = { element, records: new Set(), near: false, ordered: null };
      this.#targets.set(element, target);
      this.#observer.observe(element);
    }
    const last = target.ordered?.at(-1);
    if (last !== undefined && isBefore(last, record)) target.ordered?.push(record);
    else target.ordered = null;
    target.records.add(record);
    this.#byRecord.set(record, target);
  }

  remove(record: BlockRecord): void {
    const target = this.#byRecord.get(record);
    if (target === undefined) return;
    this.#byRecord.delete(record);
    target.records.delete(record);
    target.ordered = null;
    if (target.records.size > 0) return;
    this.#targets.delete(target.element);
    this.#near.delete(target);
    this.#observer.unobserve(target.element);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#targets.clear();
    this.#byRecord.clear();
    this.#near.clear();
  }

  #targetFor(element: Element): Element {
    const boxed = nearestWithBox(element);
    if (this.#targets.has(boxed) || this.#targets.size < MAX_TARGETS) return boxed;
    for (let at = parentOf(boxed); at !== null; at = parentOf(at)) {
      if (this.#targets.has(at) || at.childElementCount >= MIN_LIST_CHILDREN || parentOf(at) === null) return at;
    }
    return boxed;
  }
}

/** An element with `display: contents` has no box of its own, so it never intersects anything. */
function nearestWithBox(element: Element): Element {
  let at = element;
  for (let above = parentOf(at); above !== null && getComputedStyle(at).display === 'contents'; above = parentOf(at))
    at = above;
  return at;
}
