/**
 * What a content script does in a page, built from the same parts as `entrypoints/content/page-session.ts`, without the
 * extension's API and without cards. The clock stands outside: it is put around the browser's schedulers, so that the
 * product needs no switch for being measured.
 */
import table64 from 'virtual:guanghuo-lens/pattern-table';
import { PageEvidence } from '../../core/page-evidence.ts';
import { createScanner } from '../../core/scan.ts';
import { decodeBase64Table } from '../../core/table.ts';
import { Annotator } from '../../entrypoints/content/annotator.ts';
import { Highlighter } from '../../entrypoints/content/highlighter.ts';
import { type Mention, PageIndex } from '../../entrypoints/content/page-index.ts';
import { Painter } from '../../entrypoints/content/painter.ts';
import { clientRectsOf } from '../../entrypoints/content/ranges.ts';
import { adoptHighlightStyle } from '../../entrypoints/content/shadow-style.ts';
import { SummaryReporter } from '../../entrypoints/content/summary-reporter.ts';
import type { HitPage } from '../../entrypoints/reader/hit-test.ts';
import { TaskClock } from './task-clock.ts';

export class LivePage {
  readonly clock = new TaskClock();
  readonly highlighter = new Highlighter({ style: 'tint', colour: 'category' });
  readonly index: PageIndex;
  readonly annotator: Annotator;
  /** Called whenever all that is known to be there has been scanned. */
  onSettled: () => void = () => {};

  /** Starts the clock; {@link start} is the walk's. */
  constructor() {
    const table = decodeBase64Table(table64);
    const scanner = createScanner(table);
    const { signal } = new AbortController();
    const { highlighter } = this;
    this.clock.start();
    const painter: Painter = new Painter({
      highlighter,
      paintOf: (mention) => (this.index.accepts(mention) ? table.entries[mention.candidate.entry]!.category : null),
      signal,
    });
    this.index = new PageIndex(new PageEvidence((entry) => table.entries[entry]!.category), {
      added: (record) => {
        painter.added(record);
        reporter.changed();
      },
      removed: (record) => {
        painter.removed(record);
        reporter.changed();
      },
      changed: (record) => {
        painter.changed(record);
        reporter.changed();
      },
    });
    const reporter: SummaryReporter = new SummaryReporter({
      index: this.index,
      idOf: ({ candidate }: Mention) => table.entries[candidate.entry]!.id,
      address: () => '',
      send: () => {},
      signal,
    });
    this.annotator = new Annotator({
      scanner,
      index: this.index,
      signal,
      onSettled: () => {
        reporter.settled();
        this.onSettled();
      },
      onRemoved: () => {},
      onShadowRoot: (root) => adoptHighlightStyle(root, signal),
    });
  }

  start(): void {
    this.clock.task(() => this.annotator.start());
  }

  /** Does something that is work for us, and waits until that is done. */
  async settle(cause: () => void): Promise<void> {
    const done = new Promise<void>((resolve) => {
      this.onSettled = resolve;
    });
    cause();
    await done;
  }

  /** What a hit test asks of a page. */
  readonly hitPage: HitPage = {
    shadowRoots: () => this.annotator.shadowRoots,
    mentionAt: (node, offset) => this.index.at(node, offset),
    rectsOf: clientRectsOf,
  };

  /** The mentions that count. */
  mentions(): Mention[] {
    return [...this.index.records].flatMap(({ mentions }) => mentions.filter((mention) => this.index.accepts(mention)));
  }
}
