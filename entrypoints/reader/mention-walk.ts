/** Goes from mention to mention, in the order of the page and round again: all of them by keyboard, an entry's from the popup. */
import { precedes } from '../../utils/page-order.ts';
import type { ReaderPage, ReadMention } from '../../utils/reader-module.ts';

/** How long a mention that was gone to from the popup is pointed at, in ms: long enough to be found after the scroll. */
const POINT_MS = 1_600;

export class MentionWalk {
  readonly #page: ReaderPage;
  #current: ReadMention | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: ReaderPage, signal: AbortSignal) {
    this.#page = page;
    signal.addEventListener('abort', () => this.end());
  }

  /** The mention that the walk has come to, as long as it is on the page. */
  get current(): ReadMention | null {
    const current = this.#current;
    return current !== null && this.#page.holds(current) ? current : null;
  }

  /** Goes to the entry's next mention; tells whether there is one. */
  jump(entry: string): boolean {
    const own = this.#page.mentions().filter((mention) => this.#page.entryOf(mention).id === entry);
    const next = own[this.#placeIn(own, 1)] ?? own[0];
    if (next === undefined) return false;
    this.#go(next);
    this.#timer = setTimeout(() => this.#page.point(null), POINT_MS);
    return true;
  }

  /** Goes on by one, or back; `at` counts from 1. Null where the page has no mention. */
  step(by: 1 | -1): { readonly mention: ReadMention; readonly at: number; readonly of: number } | null {
    const all = this.#page.mentions();
    if (all.length === 0) return null;
    const place = (this.#placeIn(all, by) + all.length) % all.length;
    const mention = all[place] as ReadMention;
    this.#go(mention);
    return { mention, at: place + 1, of: all.length };
  }

  /** Points at nothing any more; the walk goes on from where it was. */
  end(): void {
    clearTimeout(this.#timer);
    this.#page.point(null);
  }

  /** Where in the list the next one stands: from the last one on, or from the first that is on the screen. */
  #placeIn(list: readonly ReadMention[], by: 1 | -1): number {
    const { current } = this;
    if (current !== null) {
      const at = list.indexOf(current);
      if (at >= 0) return at + by;
      const behind = list.findIndex(({ start }) => precedes(current.start.node, start.node));
      if (behind >= 0) return by === 1 ? behind : behind - 1;
    }
    const visible = list.findIndex((mention) => (this.#page.rectsOf(mention)[0]?.bottom ?? -1) > 0);
    if (visible < 0) return by === 1 ? 0 : -1;
    return by === 1 ? visible : visible - 1;
  }

  #go(mention: ReadMention): void {
    this.end();
    this.#current = mention;
    scrollTo(mention, this.#page);
    this.#page.point(mention);
  }
}

function scrollTo(mention: ReadMention, page: ReaderPage): void {
  const inside = page.rectsOf(mention)[0];
  const isInView = inside !== undefined && inside.top >= 0 && inside.bottom <= innerHeight;
  // The element brings every scroller around it into view; where it is higher than the screen, the line itself follows.
  const block = mention.start.node.parentElement;
  if (!isInView || isClipped(inside, block))
    block?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const line = page.rectsOf(mention)[0];
  if (line === undefined || (line.top >= 0 && line.bottom <= innerHeight)) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  scrollBy({ top: line.top - innerHeight / 2, behavior });
}

/** Whether something stands over the line: a scroller that has it outside, a header that stays. */
function isClipped(line: DOMRect, block: Element | null): boolean {
  const root = block?.getRootNode() as Document | ShadowRoot | undefined;
  const top = root?.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  return block !== null && top !== null && top !== undefined && !block.contains(top) && !top.contains(block);
}
