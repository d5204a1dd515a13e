/**
 * Highlights in shadow roots: Chromium inherits the rules of the document, Firefox wants a sheet in the root itself
 * (measured in 153). The sheet is adopted, so no node of the page is touched.
 */
import type { MarkLook } from '../../utils/mark-looks.ts';
import { markRules } from './mark-rules.ts';

let sheet: CSSStyleSheet | null = null;

/** Gives the shadow roots, those to come as well, the rules of a look. */
export function styleShadowRoots(look: MarkLook): void {
  if (!import.meta.env.FIREFOX) return;
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(markRules([look], ''));
}

/** Gives the root the rules of our highlights where the browser needs that; takes them back when the signal says so. */
export function adoptHighlightStyle(root: ShadowRoot, signal: AbortSignal): void {
  if (!import.meta.env.FIREFOX || sheet === null) return;
  const own = sheet;
  if (root.adoptedStyleSheets.includes(own)) return;
  root.adoptedStyleSheets.push(own);
  signal.addEventListener('abort', () => {
    const at = root.adoptedStyleSheets.indexOf(own);
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
  });
}
