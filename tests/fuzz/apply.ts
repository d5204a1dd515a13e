/** Does to a page what an operation says, as the page's own script would. */
import type { Operation } from './operations.ts';
import type { Tree } from './tree.ts';

/** What has been taken off the page and may come back. */
const detached: ChildNode[] = [];

const SVG = 'http://www.w3.org/2000/svg';

/** Does one thing; what a page cannot do (a node into itself) is left undone. */
export function apply(page: Document, operation: Operation): void {
  try {
    act(page, operation);
  } catch (error) {
    console.debug('The page cannot', operation.kind, error);
  }
}

function act(page: Document, operation: Operation): void {
  const { node, other, from, to, text = '', html = '', trees = [], name = 'span', value } = operation;
  const found = nodesOf(page.body);
  const element = found.elements[node % found.elements.length] as HTMLElement;
  const inner =
    found.elements.length > 1 ? (found.elements[1 + (node % (found.elements.length - 1))] as Element) : null;
  const target = found.texts[node % Math.max(1, found.texts.length)];
  const any = inner === null || node % 2 === 0 ? target : inner;
  const parent = found.parents[other % found.parents.length] as ParentNode & Node;
  const before = parent.childNodes[from % (parent.childNodes.length + 1)] ?? null;
  const start = from % ((target?.length ?? 0) + 1);
  const frames = [...page.querySelectorAll('iframe')];
  const frame = frames[node % Math.max(1, frames.length)];
  switch (operation.kind) {
    case 'insert':
      parent.insertBefore(build(page, trees), before);
      break;
    case 'remove':
      (any as ChildNode | undefined)?.remove();
      break;
    case 'start':
      detached.length = 0;
      break;
    case 'detach':
      if (any) {
        (any as ChildNode).remove();
        detached.push(any as ChildNode);
      }
      break;
    case 'reattach': {
      const back = detached.pop();
      if (back !== undefined && !back.isConnected) parent.insertBefore(back, before);
      break;
    }
    case 'move':
      if (any !== undefined && !any.contains(parent)) parent.insertBefore(any, before === any ? null : before);
      break;
    case 'split-text':
      target?.splitText(start);
      break;
    case 'normalize':
      (parent as Node).normalize();
      break;
    case 'set-data':
      if (target) target.data = text;
      break;
    case 'append-data':
      target?.appendData(text);
      break;
    case 'insert-data':
      target?.insertData(start, text);
      break;
    case 'delete-data':
      target?.deleteData(start, 1 + (to % 4));
      break;
    case 'replace-data':
      target?.replaceData(start, to % 4, text);
      break;
    case 'text-content':
      element.textContent = text;
      break;
    case 'inner-html':
      element.innerHTML = html;
      break;
    case 'outer-html':
      if (inner) inner.outerHTML = html;
      break;
    case 'adjacent-html':
      inner?.insertAdjacentHTML((['beforebegin', 'afterbegin', 'beforeend', 'afterend'] as const)[from % 4]!, html);
      break;
    case 'wrap':
      wrap(page, any, name);
      break;
    case 'unwrap':
      inner?.replaceWith(...inner.childNodes);
      break;
    case 'clone':
      if (any) parent.insertBefore(any.cloneNode(true), before);
      break;
    case 'replace-children':
      element.replaceChildren(build(page, trees));
      break;
    case 'extract-range':
      parent.appendChild(rangeOf(page, found.texts, operation).extractContents());
      break;
    case 'delete-range':
      rangeOf(page, found.texts, operation).deleteContents();
      break;
    case 'surround-range':
      rangeOf(page, found.texts, operation).surroundContents(page.createElement(name));
      break;
    case 'set-attribute':
      if (value == null) element.removeAttribute(name);
      else element.setAttribute(name, value);
      break;
    case 'attach-shadow':
      element.attachShadow({ mode: 'open' }).append(build(page, trees));
      break;
    case 'insert-host-and-fill': {
      // As frameworks do: the element first, then its root, then what is in it.
      const host = page.createElement(from % 2 === 0 ? 'div' : 'x-late');
      parent.insertBefore(host, before);
      host.attachShadow({ mode: 'open' }).append(build(page, trees));
      break;
    }
    case 'insert-comment':
      parent.insertBefore(page.createComment(text), before);
      break;
    case 'set-title':
      page.title = text;
      break;
    case 'replace-body': {
      const body = page.createElement('body');
      body.append(build(page, trees));
      page.body.replaceWith(body);
      break;
    }
    case 'document-write':
      page.open();
      page.write(`<!doctype html><html lang="en"><head></head><body>${html}</body></html>`);
      page.close();
      break;
    case 'clear-highlights':
      (page.defaultView as typeof globalThis).CSS.highlights.clear();
      break;
    case 'insert-frame': {
      const added = page.createElement('iframe');
      added.srcdoc = html;
      parent.insertBefore(added, before);
      break;
    }
    case 'navigate-frame':
      if (frame) frame.srcdoc = html;
      break;
    case 'edit-frame':
      frame?.contentDocument?.body?.append(text);
      break;
    case 'scroll':
      page.defaultView?.scrollTo(0, from % 2_000);
      break;
    default:
      break;
  }
}

/** The page's elements and texts, those in open shadow roots included; the first element is the root given. */
function nodesOf(root: HTMLElement): { elements: Element[]; texts: Text[]; parents: (ParentNode & Node)[] } {
  const elements: Element[] = [];
  const texts: Text[] = [];
  const parents: (ParentNode & Node)[] = [];
  const enter = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text);
    if (node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
      parents.push(node as Element);
      if (node.nodeType === Node.ELEMENT_NODE) elements.push(node as Element);
      const { shadowRoot } = node as Element;
      if (shadowRoot) enter(shadowRoot);
      for (const child of node.childNodes) enter(child);
    }
  };
  enter(root);
  return { elements, texts, parents };
}

function build(page: Document, trees: readonly Tree[]): DocumentFragment {
  const fragment = page.createDocumentFragment();
  for (const tree of trees) {
    if (typeof tree === 'string') {
      fragment.append(tree);
      continue;
    }
    const { tag, attributes, children, shadow } = tree;
    const element = tag === 'svg' || tag === 'text' ? page.createElementNS(SVG, tag) : page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (shadow) element.attachShadow({ mode: 'open' }).append(build(page, shadow));
    (element instanceof (page.defaultView as typeof globalThis).HTMLTemplateElement ? element.content : element).append(
      build(page, children),
    );
    fragment.append(element);
  }
  return fragment;
}

function wrap(page: Document, node: Node | undefined, tag: string): void {
  if (!node?.parentNode) return;
  const wrapper = page.createElement(tag);
  node.parentNode.insertBefore(wrapper, node);
  wrapper.append(node);
}

/** From a place in one text to a place in another. */
function rangeOf(page: Document, texts: readonly Text[], { node, other, from, to }: Operation): Range {
  const [a, b] = [texts[node % texts.length] as Text, texts[other % texts.length] as Text];
  const range = page.createRange();
  range.setStart(a, from % (a.length + 1));
  range.setEnd(b, to % (b.length + 1));
  return range;
}
