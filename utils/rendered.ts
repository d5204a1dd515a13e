/** What a reader can see. */
import { parentOf } from './form-safe.ts';

/** Whether the text is drawn at all (not whether it is on the screen). */
export function isRendered(node: Text): boolean {
  let element = node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
  // An element with `display: contents` has no box, so it does not count as visible, but its text is drawn.
  while (element !== null && getComputedStyle(element).display === 'contents') element = parentOf(element);
  return element !== null && Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}
