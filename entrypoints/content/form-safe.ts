/**
 * In Chromium a form has its controls for properties, by their names, in our world too: with `<input name="parentElement">`
 * a climb that asks the form for its parent never ends, and `form.closest` may be a field. So elements of the page are asked
 * by the DOM's own functions where they may be forms.
 */

const { get: parentElement } = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')!;
const { getAttribute, closest } = Element.prototype;

export function parentOf(node: Node): Element | null {
  return parentElement!.call(node) as Element | null;
}

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export function closestOf(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}
