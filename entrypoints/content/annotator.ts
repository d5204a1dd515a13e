/**
 * The way from a page to its mentions: walk the text, scan it block by block, keep what is found in the index, and
 * follow the page as it changes. All of it in slices; the observer's callback only notes what to do.
 */
import type { Scanner } from '../../core/scan.ts';
import { contains } from '../../utils/form-safe.ts';
import { type BlockText, blockTexts } from './block-text.ts';
import { lateLooks } from './late-looks.ts';
import { PageChanges } from './page-changes.ts';
import type { Finding, PageIndex } from './page-index.ts';
import { scanBlock } from './scan-block.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { Slices } from './slices.ts';
import {
  blockOf,
  isInline,
  MAX_RUN_LENGTH,
  PassedOver,
  type Root,
  type Run,
  RunWalk,
  runEnd,
  runStart,
  textRootOf,
} from './text-walker.ts';

/** Runs of so many UTF-16 units together are one step: with fewer, looking at the clock between steps costs. */
const STEP_UNITS = 2_048;
/** What a run costs beside its text, in units: most runs are short, and many are white space. */
const RUN_UNITS = 32;
export interface AnnotatorOptions {
  readonly scanner: Scanner;
  readonly index: PageIndex;
  readonly signal: AbortSignal;
  /** Called when all that is known to be there has been scanned: after the first walk, and after each change. */
  readonly onSettled: () => void;
  /** Called when nodes have left the page, or their places in it. */
  readonly onRemoved: () => void;
  /** Called for every open shadow root that is found. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
}

/** A long run that is being scanned part by part. */
interface Scan {
  readonly run: Run;
  readonly parts: readonly BlockText[];
  /** Index of the part to be scanned next. */
  next: number;
  readonly findings: Finding[];
}

export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #slices: Slices;
  readonly #observer: MutationObserver;
  readonly #shadowRoots: ShadowRoots;
  readonly #changes = new PageChanges();
  /** Walks over whole roots that are not finished yet. */
  readonly #walks: RunWalk[] = [];
  /** The walk over what has changed last. */
  #update: RunWalk | null = null;
  #scan: Scan | null = null;
  #passedOver = new PassedOver();
  #settled = false;
  #updatesTurn = false;
  readonly #lookAgain: () => void;
  /** The page's title when all was walked last. */
  #title = '';

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    const { signal } = options;
    this.#slices = new Slices((first) => this.#step(first), signal);
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#shadowRoots = new ShadowRoots((root, isNew) => {
      if (isNew) {
        options.onShadowRoot(root);
        this.#observeRoot(root);
      }
      // A known one has something else above it now.
      this.#walks.push(this.#walk(root));
      this.#shadowRoots.search(root, !isNew);
      this.#slices.wake();
    });
    this.#lookAgain = lateLooks((thorough) => this.#lookLate(thorough), signal);
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** The open shadow roots found so far. */
  get shadowRoots(): readonly ShadowRoot[] {
    return this.#shadowRoots.found;
  }

  /** Begins with what the reader sees, goes on to the end of the page and then takes what stands before. */
  start(): void {
    this.#title = document.title;
    this.#observeRoot(document);
    const within = textRootOf(document);
    if (within === null) return;
    let last: Text | undefined;
    const visible = document.elementFromPoint(innerWidth / 2, Math.min(100, innerHeight / 2));
    if (scrollY > 0 && visible !== null && visible !== within && contains(within, visible)) {
      this.#walks.push(this.#walk(within, visible));
      last = textsOf(visible).next().value;
    }
    this.#walks.push(this.#walk(within, within, last));
    this.#shadowRoots.search(document);
    this.#lookAgain();
    this.#slices.wake();
  }

  #lookLate(thorough: boolean): void {
    if (!thorough) {
      this.#shadowRoots.lookAgain();
      return;
    }
    const isRenamed = this.#title !== document.title;
    this.#title = document.title;
    for (const root of [document, ...this.shadowRoots]) {
      this.#shadowRoots.search(root);
      const within = textRootOf(root);
      // The title is evidence for every mention, and where a page turns into another it may come last.
      if (isRenamed && within !== null) this.#walks.push(this.#walk(within));
    }
    this.#slices.wake();
  }

  #observeRoot(root: Root): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      // An editor that is switched on: what is in it is not ours to mark. And what language a text is in.
      attributeFilter: ['contenteditable', 'role', 'lang'],
    });
  }

  /** Runs before the next paint, so that no mark is ever seen on letters that it does not belong to. */
  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.#changes.note(record);
      if (record.type === 'characterData') this.#forget(record.target as Text, true);
      for (const node of record.removedNodes) {
        for (const walk of this.#walks) walk.removed(node, record.target);
        this.#update?.removed(node, record.target);
      }
    }
    this.#settled = false;
    this.#slices.wake();
  }

  #step(first: boolean): boolean {
    if (first) this.#passedOver = new PassedOver();
    if (this.#scan !== null) return this.#scanOn(this.#scan);
    if (this.#forgetRemoved()) return true;
    // In turns, so that a page that never stops changing gets its first walk too.
    this.#updatesTurn = !this.#updatesTurn;
    if (this.#updatesTurn && this.#updateOn()) return true;
    const walk = this.#walks[0];
    if (walk !== undefined) {
      this.#walkOn(walk);
      if (walk.position === null) this.#walks.shift();
      return true;
    }
    if (this.#shadowRoots.step() || this.#updateOn()) return true;
    if (!this.#settled) {
      this.#settled = true;
      if (this.#title !== document.title) this.#lookAgain();
      this.#options.onSettled();
    }
    return false;
  }

  /** Forgets what has left the page, if anything has; looks at no more than that. */
  #forgetRemoved(): boolean {
    const removed = this.#changes.takeRemoved();
    if (removed.length === 0) return false;
    // What was only moved has been noted where it is now.
    for (const root of [...removed, ...this.#shadowRoots.takeDetached()])
      if (!root.isConnected) for (const text of textsOf(root)) this.#forget(text);
    this.#options.onRemoved();
    return true;
  }

  /** One step of what the page has changed; returns whether there was any. */
  #updateOn(): boolean {
    if (this.#update !== null) {
      this.#walkOn(this.#update);
      if (this.#update.position === null) this.#update = null;
      return true;
    }
    const node = this.#changes.take();
    if (node === null) return false;
    if (node.nodeType === Node.TEXT_NODE) this.#update = this.#walkAround(node as Text, node as Text);
    else this.#updateElement(node as Element);
    return true;
  }

  #updateElement(element: Element): void {
    this.#shadowRoots.search(element, true);
    this.#lookAgain();
    if (!isInline(element)) {
      this.#update = this.#walk(element);
      return;
    }
    const within = textRootOf(element.getRootNode() as Root);
    if (within === null) return;
    // Its own texts may be none, or in blocks: what stands before it is in its line.
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    walker.currentNode = element;
    let first = walker.previousNode() as Text | null;
    while (first?.parentElement && this.#passedOver.has(first.parentElement))
      first = walker.previousNode() as Text | null;
    let last = first;
    for (const text of textsOf(element)) {
      last = text;
      first ??= text;
    }
    this.#update = first && this.#walkAround(first, last as Text);
  }

  /** What is known of a text no longer holds: it is not to be read now, or has `changed`. */
  #forget(text: Text, changed = false): void {
    for (const other of this.#options.index.forget(text, changed)) {
      if (other !== text) this.#changes.noteText(other);
    }
  }

  #walk(within: Node, from?: Node, last?: Node | null): RunWalk {
    return new RunWalk(within, from, last, (text) => this.#forget(text));
  }

  /** A walk over the runs that the two texts and all between them stand in. */
  #walkAround(first: Text, last: Text): RunWalk | null {
    const within = textRootOf(first.getRootNode() as Root);
    if (within === null || !contains(within, first)) return null;
    return this.#walk(within, runStart(first, within, this.#passedOver), runEnd(last, within, this.#passedOver));
  }

  /** One step of a walk: some runs, up to one that takes longer. */
  #walkOn(walk: RunWalk): void {
    for (let units = 0; units < STEP_UNITS && this.#scan === null && walk.position !== null; ) {
      const run = walk.next(this.#passedOver);
      if (run === null) return;
      units += RUN_UNITS;
      if (!this.#changes.isNews(run)) continue;
      const parts = blockTexts(run);
      const block = parts[0] as BlockText;
      units += block.text.length;
      if (parts.length > 1) {
        this.#scan = { run, parts, next: 0, findings: [] };
      } else {
        const candidates = scanBlock(this.#options.scanner, block);
        this.#replace(run, candidates.length > 0 ? [{ block, candidates }] : []);
      }
    }
  }

  #replace({ block, nodes, texts }: Run, findings: readonly Finding[]): void {
    for (const other of this.#options.index.replace(nodes, findings)) {
      // Where the block is too long for one run, others are a run of their own, which has not changed.
      if (texts.join('').length < MAX_RUN_LENGTH / 2 || blockOf(other) !== block) this.#changes.noteText(other);
    }
  }

  /** Scans one part of a run, and takes what was found when it is the last; returns true, for the walk goes on behind it. */
  #scanOn(scan: Scan): boolean {
    const { run, parts, findings } = scan;
    const block = parts[scan.next] as BlockText;
    const candidates = scanBlock(this.#options.scanner, block);
    if (candidates.length > 0) findings.push({ block, candidates });
    scan.next += 1;
    if (scan.next === parts.length) {
      this.#scan = null;
      this.#replace(run, findings);
    }
    return true;
  }
}

/** The texts in a node, itself included. */
function* textsOf(node: Node): Generator<Text> {
  if (node.nodeType === Node.TEXT_NODE) yield node as Text;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) yield text as Text;
}
