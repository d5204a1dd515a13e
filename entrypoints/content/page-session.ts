/** Annotating one document: builds the parts and connects them. Ends with its signal, and leaves nothing behind then. */
import { visibleText } from '../../core/characters.ts';
import { PageEvidence } from '../../core/page-evidence.ts';
import type { Scanner } from '../../core/scan.ts';
import type { PatternTable } from '../../core/table.ts';
import { resolveLanguage } from '../../utils/i18n.ts';
import { type FrameSummary, requestCard } from '../../utils/messages.ts';
import { hiddenFormsAt, type Settings, wants } from '../../utils/settings.ts';
import { Annotator } from './annotator.ts';
import { CardOpener } from './card-opener.ts';
import { DensityFilter } from './density-filter.ts';
import { Highlighter } from './highlighter.ts';
import { hitTest } from './hit-test.ts';
import { HoverController } from './hover-controller.ts';
import { MentionJumper } from './mention-jumper.ts';
import { listMentions } from './page-dossier.ts';
import { type Mention, PageIndex } from './page-index.ts';
import { Painter } from './painter.ts';
import { adoptHighlightStyle } from './shadow-style.ts';
import { SummaryReporter } from './summary-reporter.ts';

/** How often to look whether the page has cleared our marks, in ms: nothing tells. */
const REPAIR_INTERVAL_MS = 1_000;

export interface PageSessionOptions {
  readonly table: PatternTable;
  readonly scanner: Scanner;
  readonly settings: Settings;
  /** The language of the browser's own UI. */
  readonly uiLanguage: string;
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
  readonly #painter: Painter;
  readonly #hover: HoverController;
  readonly #reporter: SummaryReporter;
  readonly #jumper: MentionJumper;
  /** What the popup asks for: see `page-dossier.ts`. */
  readonly listMentions: () => ReturnType<typeof listMentions>;
  readonly #options: PageSessionOptions;
  #settings: Settings;
  #hiddenForms: ReadonlySet<string>;

  constructor(options: PageSessionOptions) {
    const { table, scanner, signal } = options;
    this.#settings = options.settings;
    this.#hiddenForms = hiddenFormsAt(options.settings, options.address());
    this.#options = options;
    const highlighter = new Highlighter();
    const entryOf = ({ candidate }: Mention) => table.entries[candidate.entry]!;
    const isWanted = (mention: Mention): boolean =>
      index.holds(mention) &&
      index.accepts(mention) &&
      wants(this.#settings, entryOf(mention)) &&
      !this.#hiddenForms.has(visibleText(mention.text).toLowerCase());
    const density = new DensityFilter({
      isHeld: (mention) => index.holds(mention),
      isWanted,
      densityOf: (mention) => this.#settings.density[entryOf(mention).category],
    });
    const isShown = (mention: Mention): boolean => isWanted(mention) && density.chooses(mention);
    const index: PageIndex = new PageIndex(new PageEvidence(), {
      added: (record) => {
        density.added(record);
        this.#painter.added(record);
        this.#reporter.changed();
      },
      removed: (record) => {
        density.removed(record);
        this.#painter.removed(record);
        this.#reporter.changed();
        if (this.#hover.openMention?.record === record) this.#hover.dismiss();
      },
      changed: (record) => {
        this.#painter.changed(record);
        this.#reporter.changed();
      },
    });
    const annotator: Annotator = new Annotator({
      scanner,
      index,
      signal,
      onSettled: () => this.#reporter.settled(),
      onShadowRoot: (root) => adoptHighlightStyle(root, signal),
    });
    const cards = new CardOpener({
      requestCard,
      entryOf: (mention) => entryOf(mention).id,
      language: () => resolveLanguage(this.#settings.language, options.uiLanguage),
    });
    this.#painter = new Painter({
      highlighter,
      paintOf: (mention) => (isShown(mention) ? entryOf(mention).category : null),
      signal,
    });
    this.#hover = new HoverController({
      hitTest: (point) => {
        const hit = hitTest(index, annotator.shadowRoots, point);
        return hit !== null && isShown(hit.mention) ? hit : null;
      },
      cards,
      signal,
    });
    this.#reporter = new SummaryReporter({
      index,
      idOf: (mention) => entryOf(mention).id,
      address: options.tellAddress,
      send: options.sendSummary,
      signal,
    });
    this.listMentions = () => listMentions(index, (mention) => entryOf(mention).id, signal);
    this.#jumper = new MentionJumper({ index, highlighter, idOf: (mention) => entryOf(mention).id, signal });

    const repair = setInterval(() => {
      if (!options.isAlive() || document.visibilityState === 'hidden') return;
      highlighter.repair();
    }, REPAIR_INTERVAL_MS);
    signal.addEventListener('abort', () => {
      clearInterval(repair);
      cards.close();
      highlighter.clear();
    });
    annotator.start();
  }

  /** Takes settings that keep this session running: categories, packs, language. */
  applySettings(settings: Settings): void {
    this.#settings = settings;
    this.#hiddenForms = hiddenFormsAt(settings, this.#options.address());
    this.#hover.dismiss();
    this.#painter.update();
  }

  /** Sends the summary to whoever listens. */
  reportSummary(): void {
    this.#reporter.report();
  }

  /** Scrolls to the next mention of the entry and flashes it; tells whether there is one. */
  jumpTo(entry: string): boolean {
    return this.#jumper.jump(entry);
  }
}
