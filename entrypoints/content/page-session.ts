/** Annotating one document: builds the parts and connects them. Ends with its signal, and leaves nothing behind then. */
import { visibleText } from '../../core/characters.ts';
import { PageEvidence } from '../../core/page-evidence.ts';
import type { TableSet } from '../../core/table-set.ts';
import type { MentionList } from '../../utils/mention-list.ts';
import type { FrameSummary } from '../../utils/messages.ts';
import { densityOf, wantsAny } from '../../utils/own-entries.ts';
import { sortByPage, standsBefore } from '../../utils/page-order.ts';
import type { ReaderCommand, ReadMention } from '../../utils/reader-module.ts';
import { isRendered } from '../../utils/rendered.ts';
import { hiddenFormsAt, type Settings } from '../../utils/settings.ts';
import { Annotator } from './annotator.ts';
import { DensityFilter } from './density-filter.ts';
import { Highlighter } from './highlighter.ts';
import { standApart } from './joins.ts';
import { lookOf, SingleMark } from './mark-look.ts';
import { type Mention, PageIndex } from './page-index.ts';
import { Painter } from './painter.ts';
import { clientRectsOf } from './ranges.ts';
import { ReaderLoader } from './reader-loader.ts';
import { adoptHighlightStyle, styleShadowRoots } from './shadow-style.ts';
import { SummaryReporter } from './summary-reporter.ts';

/** How often to look whether the page has cleared our marks, or hides what was the first mention of a section, in ms: nothing tells. */
const REPAIR_INTERVAL_MS = 1_000;

export interface PageSessionOptions {
  readonly tables: TableSet;
  readonly settings: Settings;
  /** The address of the tab's top frame now. */
  readonly address: () => URL;
  /** The same, as it is told to others. */
  readonly tellAddress: () => string;
  readonly sendSummary: (summary: FrameSummary) => void;
  /** Asked once a second: false when the extension has been updated or removed under the page. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

export class PageSession {
  readonly #highlighter: Highlighter;
  readonly #painter: Painter;
  readonly #reader: ReaderLoader;
  readonly #reporter: SummaryReporter;
  readonly #options: PageSessionOptions;
  #settings: Settings;
  #hiddenForms: ReadonlySet<string>;

  constructor(options: PageSessionOptions) {
    const { tables, signal } = options;
    this.#settings = options.settings;
    this.#hiddenForms = hiddenFormsAt(options.settings, options.address());
    this.#options = options;
    const highlighter = new Highlighter(lookOf(options.settings));
    this.#highlighter = highlighter;
    this.#setLook();
    const active = new SingleMark(highlighter, 'active');
    const flash = new SingleMark(highlighter, 'flash');
    const entryOf = ({ candidate }: ReadMention) => tables.entries[candidate.entry]!;
    const hidden = new WeakSet<ReadMention>();
    const isWanted = (mention: Mention): boolean =>
      index.holds(mention) &&
      index.accepts(mention) &&
      wantsAny(this.#settings, entryOf(mention)) &&
      !hidden.has(mention) &&
      !this.#hiddenForms.has(visibleText(mention.text).toLowerCase());
    const density = new DensityFilter({
      isHeld: (mention) => index.holds(mention),
      isWanted,
      densityOf: (mention) => densityOf(this.#settings, entryOf(mention).category),
    });
    const isShown = (mention: Mention): boolean => isWanted(mention) && density.chooses(mention);
    const index: PageIndex = new PageIndex(new PageEvidence((entry) => tables.entries[entry]!.category), {
      added: (record) => {
        density.added(record);
        this.#painter.added(record);
        this.#reporter.changed();
      },
      removed: (record) => {
        density.removed(record);
        this.#painter.removed(record);
        active.removed(record);
        flash.removed(record);
        this.#reporter.changed();
        this.#reader.changed();
      },
      changed: (record) => {
        this.#painter.changed(record);
        this.#reporter.changed();
      },
    });
    const annotator: Annotator = new Annotator({
      scanner: tables,
      index,
      signal,
      onSettled: () => {
        // The page may have grown too large for underlines, and its sections may be others.
        this.#setLook();
        density.changed();
        this.#reporter.settled();
      },
      onRemoved: () => density.moved(),
      onShadowRoot: (root) => adoptHighlightStyle(root, signal),
    });
    this.#painter = new Painter({
      highlighter,
      paintOf: (mention) =>
        this.#settings.markStyle !== 'none' && isShown(mention) ? entryOf(mention).category : null,
      signal,
    });
    this.#reader = new ReaderLoader({
      hasMentions: () => index.records.size > 0,
      signal,
      page: {
        settings: () => this.#settings,
        address: options.address,
        mentionAt: (node, offset) => {
          const mention = index.at(node, offset);
          return mention !== null && isShown(mention) ? mention : null;
        },
        mentions: () =>
          sortByPage(
            [...index.records].flatMap(({ mentions }) =>
              mentions.filter((mention) => isShown(mention) && isRendered(mention.start.node)),
            ),
            (a, b) => standsBefore(a.start, b.start),
          ),
        counted: () => [...index.records].flatMap(({ mentions }) => mentions.filter((one) => index.accepts(one))),
        standApart,
        holds: (mention) => index.holds(mention as Mention),
        entryOf,
        reasonOf: (mention) => index.reasonOf(mention),
        rectsOf: clientRectsOf,
        shadowRoots: () => annotator.shadowRoots,
        point: (mention) => flash.show(mention),
        activate: (mention) => active.show(this.#settings.markStyle === 'none' ? mention : null),
        hide: (mention, isHidden) => {
          if (isHidden) hidden.add(mention);
          else hidden.delete(mention);
          this.#painter.update();
        },
      },
    });
    this.#reporter = new SummaryReporter({
      index,
      idOf: (mention) => entryOf(mention).id,
      address: options.tellAddress,
      send: options.sendSummary,
      signal,
    });

    const repair = setInterval(() => {
      if (!options.isAlive() || document.visibilityState === 'hidden') return;
      this.#painter.repaint();
    }, REPAIR_INTERVAL_MS);
    signal.addEventListener('abort', () => {
      clearInterval(repair);
      highlighter.clear();
    });
    annotator.start();
  }

  /** Takes settings that keep this session running: categories, packs, language. */
  applySettings(settings: Settings): void {
    this.#settings = settings;
    this.#hiddenForms = hiddenFormsAt(settings, this.#options.address());
    this.#setLook();
    this.#painter.update();
    this.#reader.changed();
  }

  #setLook(): void {
    const look = lookOf(this.#settings);
    this.#highlighter.setLook(look);
    styleShadowRoots(look);
  }

  /** Sends the summary to whoever listens. */
  reportSummary(): void {
    this.#reporter.report();
  }

  /** Scrolls to the next mention of the entry and flashes it; tells whether there is one. */
  jumpTo(entry: string): Promise<boolean> {
    return this.#reader.jump(entry);
  }

  /** What stands where, for the popup. */
  listMentions(): Promise<MentionList | null> {
    return this.#reader.list();
  }

  /** Does what a keyboard command asks for. */
  perform(command: ReaderCommand): void {
    void this.#reader.perform(command);
  }
}
