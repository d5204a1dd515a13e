/**
 * In Chromium a form has its controls for properties, by their names, in our world too: with `<input name="parentElement">`
 * a climb that asks the form for its parent never ends, and `form.closest` may be a field. So elements of the page are asked
 * by the DOM's own functions where they may be forms.
 */

let parentElement: ((this: Node) => Element | null) | undefined;

export function parentOf(node: Node): Element | null {
  // Not when the module is loaded: `npm run annotate` has a DOM only later.
  parentElement ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')!.get!;
  return parentElement.call(node);
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function contains(node: Node, other: Node | null): boolean {
  return Node.prototype.contains.call(node, other);
}
