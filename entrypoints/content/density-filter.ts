/**
 * Which mentions are to be painted: all of an entry, the first in each section of the page, or the first on the page.
 * A section is what stands between two headings. Asked for what is near the viewport only, so that a page with ten
 * thousand mentions costs no more than one with a hundred.
 */
import { firstPast, inDocument, precedes, sortByPage, standsBefore } from '../../utils/page-order.ts';
import { isRendered } from '../../utils/rendered.ts';
import type { Density } from '../../utils/settings.ts';
import type { BlockRecord, Mention } from './page-index.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

export interface DensityFilterOptions {
  /** Whether the mention still is in the index. */
  readonly isHeld: (mention: Mention) => boolean;
  /** Where painting depends on it at all: whether the mention counts and the reader wants it. */
  readonly isWanted: (mention: Mention) => boolean;
  readonly densityOf: (mention: Mention) => Density;
}

export class DensityFilter {
  readonly #options: DensityFilterOptions;
  /** By entry, in the order of the page. */
  readonly #mentions = new Map<number, Mention[]>();
  /** Entries of which mentions are gone: their lists are put in order when they are next asked for. */
  readonly #outdated = new Set<number>();
  /** Entries of which mentions may have been moved. */
  readonly #moved = new Set<number>();
  #headings: readonly Element[] | null = null;

  constructor(options: DensityFilterOptions) {
    this.#options = options;
  }

  added(record: BlockRecord): void {
    this.#headings = null;
    for (const mention of record.mentions) {
      const list = this.#listOf(mention.candidate.entry);
      const last = list.at(-1);
      // As for nearly all: they are found from the top of the page downwards.
      if (last === undefined || isBefore(last, mention)) list.push(mention);
      else list.splice(placeOf(list, mention), 0, mention);
    }
  }

  removed(record: BlockRecord): void {
    this.#headings = null;
    for (const { candidate } of record.mentions) this.#outdated.add(candidate.entry);
  }

  /** The page has changed: its headings may be others. */
  changed(): void {
    this.#headings = null;
  }

  /** Something has left its place in the page, and may be in another. */
  moved(): void {
    for (const entry of this.#mentions.keys()) this.#moved.add(entry);
  }

  /** Whether the mention is one that the density chooses. */
  chooses(mention: Mention): boolean {
    const density = this.#options.densityOf(mention);
    if (density === 'every') return true;
    const { entry } = mention.candidate;
    const list = this.#listOf(entry);
    if (this.#moved.delete(entry)) sortByPage(list, isBefore);
    const heading = density === 'section' ? this.#headingOf(mention) : null;
    for (let at = placeOf(list, mention) - 1; at >= 0; at -= 1) {
      const earlier = list[at] as Mention;
      if (
        heading !== null &&
        precedes(inDocument(earlier.start.node), heading) &&
        !heading.contains(earlier.start.node)
      )
        return true;
      if (this.#options.isWanted(earlier) && isRendered(earlier.start.node)) return false;
    }
    return true;
  }

  #listOf(entry: number): Mention[] {
    let list = this.#mentions.get(entry) ?? [];
    // What has left the page has no place in its order.
    if (this.#outdated.delete(entry)) list = list.filter(this.#options.isHeld);
    this.#mentions.set(entry, list);
    return list;
  }

  /** The heading that the mention's section begins with; null for what stands before the first. */
  #headingOf({ start }: Mention): Element | null {
    this.#headings ??= [...document.querySelectorAll(HEADINGS)];
    const node = inDocument(start.node);
    const at = firstPast(this.#headings, (heading) => !precedes(heading, node));
    return this.#headings[at - 1] ?? null;
  }
}

/** Where the mention stands in the list, or would. */
function placeOf(list: readonly Mention[], mention: Mention): number {
  return firstPast(list, (other) => !isBefore(other, mention));
}

function isBefore(a: Mention, b: Mention): boolean {
  return standsBefore(a.start, b.start);
}
