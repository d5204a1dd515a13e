/** Goes to the mentions of an entry one after the other, from the top of the page and round again. */
import type { Highlighter } from './highlighter.ts';
import type { Mention, PageIndex } from './page-index.ts';
import { standsBefore } from './page-order.ts';
import { clientRectsOf, staticRangeOf } from './ranges.ts';
import { isRendered } from './rendered.ts';

/** How long a mention is flashed, in ms: long enough to be found after the scroll. */
const FLASH_MS = 1_600;

export interface MentionJumperOptions {
  readonly index: PageIndex;
  readonly highlighter: Highlighter;
  readonly idOf: (mention: Mention) => string;
  readonly signal: AbortSignal;
}

export class MentionJumper {
  readonly #options: MentionJumperOptions;
  #last: Mention | null = null;
  #endFlash: () => void = () => undefined;

  constructor(options: MentionJumperOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#endFlash());
  }

  /** Scrolls to the entry's next mention and flashes it; tells whether there is one. */
  jump(entry: string): boolean {
    const { index, idOf } = this.#options;
    const mentions: Mention[] = [];
    for (const record of index.records) {
      for (const mention of record.mentions) {
        if (idOf(mention) === entry && index.accepts(mention) && isRendered(mention.start.node)) mentions.push(mention);
      }
    }
    mentions.sort((a, b) => (standsBefore(a.start, b.start) ? -1 : 1));
    const last = this.#last;
    const next = (last && mentions.find((mention) => standsBefore(last.start, mention.start))) ?? mentions[0];
    if (next === undefined) return false;
    this.#last = next;
    this.#show(next);
    return true;
  }

  #show(mention: Mention): void {
    const block = mention.start.node.parentElement;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    // The element brings every scroller around it into view; where it is higher than the screen, the line itself follows.
    block?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const line = clientRectsOf(mention)[0];
    if (line !== undefined && (line.top < 0 || line.bottom > innerHeight)) {
      scrollBy({ top: line.top - innerHeight / 2, behavior });
    }
    this.#endFlash();
    const { highlighter } = this.#options;
    const range = staticRangeOf(mention);
    highlighter.add('flash', range);
    const timer = setTimeout(() => this.#endFlash(), FLASH_MS);
    this.#endFlash = () => {
      clearTimeout(timer);
      highlighter.delete('flash', range);
    };
  }
}
