/**
 * What of a page is text to read: which elements are passed over, which are inline, and the runs of text nodes that
 * stand in one block. Looks at tag names and attributes only (`core/` never sees a node): computed style is asked for
 * where something matched, in `joins.ts`, because asking for it everywhere costs more than the matching.
 */

/** Elements whose text is not prose: code, controls, embedded documents, annotations of ruby. Upper case, as `tagName` is in HTML; not so in SVG and MathML. */
const PASSED_OVER = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION OPTGROUP DATALIST CODE KBD SAMP VAR TT MATH SVG CANVAS ' +
    'AUDIO VIDEO IFRAME FRAME OBJECT EMBED METER PROGRESS RT RP HEAD TITLE svg math'
  ).split(' '),
);

/** Editors that draw their text without `contenteditable`. */
const EDITOR_CLASS = /(?:^|\s)(?:monaco-editor|ace_editor|CodeMirror|cm-editor)(?:\s|$)/;

/** Elements that stand inside a line unless a style sheet says otherwise; custom elements count as inline too. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR OUTPUT Q RB RUBY S SMALL SPAN STRIKE ' +
    'STRONG SUB SUP TIME U WBR'
  ).split(' '),
);

/** Text that belongs together: consecutive text nodes of one block, in document order. */
export interface Run {
  readonly block: Element;
  readonly nodes: readonly Text[];
  /** The nodes' texts, one for each. */
  readonly texts: readonly string[];
}

/** A document or an open shadow root. */
export type Root = Document | ShadowRoot;

/** A run goes on in a new one after so many UTF-16 units: it bounds the work of one step and of one rescan. */
export const MAX_RUN_LENGTH = 16_384;

/** So many text nodes that are passed over (scripts, styles) are one step of a walk. */
const STEP_NODES = 512;

/** The element in whose subtree a root has its text; null where there is nothing to read (an SVG or XML document, no body yet). */
export function textRootOf(root: Root): Node | null {
  return root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : root;
}

/**
 * Remembers for each element whether it or anything above it is passed over, and its block. Valid until the DOM
 * changes: one per slice of work.
 */
export class PassedOver {
  /** The block of the text right in an element; null where it is passed over. */
  readonly #blocks = new Map<Element, Element | null>();

  has(element: Element): boolean {
    return this.blockOf(element) === null;
  }

  /** The block that text right in the element stands in (see {@link blockOf}); null where it is passed over. */
  blockOf(element: Element): Element | null {
    const known = this.#blocks.get(element);
    if (known !== undefined) return known;
    // A loop, not recursion: a hostile page nests deeper than the stack.
    const path: Element[] = [element];
    let block: Element | null = element;
    for (let at = parentAcrossRoots(element); at !== null; at = parentAcrossRoots(at)) {
      const above = this.#blocks.get(at);
      if (above !== undefined) {
        block = above;
        break;
      }
      path.push(at);
    }
    for (let i = path.length - 1; i >= 0; i -= 1) {
      const at = path[i] as Element;
      if (block !== null) {
        if (isPassedOver(at)) block = null;
        // What is at the top of a shadow root does not stand in a line of the host's.
        else if (!isInline(at) || at.parentElement === null) block = at;
      }
      this.#blocks.set(at, block);
    }
    return block;
  }
}

/** Whether the element's own text is passed over, whatever stands above it. */
export function isPassedOver(element: Element): boolean {
  if (PASSED_OVER.has(element.tagName)) return true;
  // Asked of every element of the page: most have no attributes, and every look into the DOM costs.
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null) return editable !== 'false';
  if (element.getAttribute('role') === 'textbox') return true;
  const classes = element.getAttribute('class');
  return classes !== null && EDITOR_CLASS.test(classes);
}

/** The nearest element above a text that is not inline: its block. Null for text right in a shadow root or a detached one. */
export function blockOf(node: Node): Element | null {
  let at: Element | null = node.parentElement;
  while (at !== null && isInline(at)) {
    const above: Element | null = at.parentElement;
    if (above === null) break;
    at = above;
  }
  return at ?? hostOf(node);
}

/** Whether the element stands inside a line by its name. */
export function isInline(element: Element): boolean {
  const name = element.tagName;
  return INLINE.has(name) || name.includes('-');
}

/**
 * The runs from `first` on, to the end of `within` or past `last`, whichever comes first. Starts at `first` itself:
 * {@link runStart} finds where the run around a node begins. The caller may stop at any time and go on from
 * {@link RunWalk.position}; the DOM may change in between.
 */
export class RunWalk {
  readonly #walker: TreeWalker;
  readonly #onPassedOver: (text: Text) => void;
  #last: Node | null;
  #next: Text | null;

  /** @param onPassedOver is called with each text that is not to be read. */
  constructor(
    within: Node,
    from: Node = within,
    last: Node | null = null,
    onPassedOver: (text: Text) => void = () => undefined,
  ) {
    this.#onPassedOver = onPassedOver;
    this.#walker = within.ownerDocument!.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    this.#walker.currentNode = from;
    this.#last = last;
    this.#next = from.nodeType === Node.TEXT_NODE ? (from as Text) : (this.#walker.nextNode() as Text | null);
  }

  /** The text node that the next run begins with, or null at the end. */
  get position(): Text | null {
    return this.#next;
  }

  /**
   * Tells the walk that `removed` has left `parent`. A walk that stood in it goes on with `parent` from its start, or
   * from its own where that has left the page since (scanning a text twice does no harm, missing one does); one that has lost its end stops where it stands, for what
   * is beside a removed node is walked anew in any case.
   */
  removed(removed: Node, parent: Node): void {
    if (this.#last !== null && removed.contains(this.#last)) this.#last = this.#next;
    if (this.#next === null || !removed.contains(this.#next)) return;
    const { root } = this.#walker;
    this.#walker.currentNode = root.contains(parent) ? parent : root;
    this.#next = this.#last === null ? (this.#walker.nextNode() as Text | null) : null;
  }

  /** The next run of text that is to be read, white space alone left out; null where a step of {@link STEP_NODES} nodes met none, or at the end ({@link position} is null). */
  next(passedOver: PassedOver): Run | null {
    const nodes: Text[] = [];
    const texts: string[] = [];
    let block: Element | null = null;
    let length = 0;
    let blank = true;
    let parent: Node | null = null;
    let parentBlock: Element | null = null;
    for (let step = 0; this.#next !== null && (!blank || step < STEP_NODES); step += 1) {
      const node: Text = this.#next;
      const above = node.parentNode;
      if (above !== parent) {
        parent = above;
        const element = node.parentElement;
        if (element !== null) parentBlock = passedOver.blockOf(element);
        else {
          const host = hostOf(node);
          parentBlock = host === null || passedOver.has(host) ? null : host;
        }
      }
      if (parentBlock !== null) {
        if (block !== null && (parentBlock !== block || length >= MAX_RUN_LENGTH)) {
          if (!blank) break;
          nodes.length = texts.length = length = 0;
        }
        const text = node.data;
        nodes.push(node);
        texts.push(text);
        length += text.length;
        blank &&= isBlank(text);
        block = parentBlock;
      } else this.#onPassedOver(node);
      this.#next = node === this.#last ? null : (this.#walker.nextNode() as Text | null);
    }
    return block === null || blank ? null : { block, nodes, texts };
  }
}

/** The first text node of the run that `node` stands in, going back at most {@link MAX_RUN_LENGTH} units. */
export function runStart(node: Text, within: Node, passedOver: PassedOver): Text {
  const block = blockOf(node);
  return runEdge(node, block, within, passedOver, 'previousNode');
}

/** The last text node of the run that `node` stands in, going on at most {@link MAX_RUN_LENGTH} units. */
export function runEnd(node: Text, within: Node, passedOver: PassedOver): Text {
  const block = blockOf(node);
  return runEdge(node, block, within, passedOver, 'nextNode');
}

function runEdge(
  node: Text,
  block: Element | null,
  within: Node,
  passedOver: PassedOver,
  step: 'previousNode' | 'nextNode',
): Text {
  const walker = within.ownerDocument!.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let edge = node;
  let length = 0;
  for (let at = walker[step]() as Text | null; at !== null; at = walker[step]() as Text | null) {
    const element = at.parentElement ?? hostOf(at);
    if (element !== null && passedOver.has(element)) continue;
    length += at.length;
    if (blockOf(at) !== block || length > MAX_RUN_LENGTH) break;
    edge = at;
  }
  return edge;
}

/** Whether there is nothing but white space: as between blocks, where every second text of a page stands. */
function isBlank(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x20 && unit !== 0xa0) return false;
  }
  return true;
}

/** Where an element hangs: its parent, or the host of the shadow root that it is at the top of. */
function parentAcrossRoots(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

function hostOf(node: Node): Element | null {
  const above = node.parentNode;
  return above !== null && above.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((above as ShadowRoot).host ?? null) : null;
}
