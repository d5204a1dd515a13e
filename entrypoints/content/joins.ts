/**
 * Whether two neighbouring text nodes of a run stand together on the page ("Mid" + "ea") or apart (two list items in
 * a flex row). Asks for computed style, so only the joins that a candidate touches are looked at.
 */
import { BREAK, isWordUnit, JOIN } from '../../core/characters.ts';
import type { Candidate } from '../../core/types.ts';
import { contains, parentOf } from '../../utils/form-safe.ts';
import { precedes } from '../../utils/page-order.ts';
import { type BlockText, nodeIndexAt } from './block-text.ts';
import { isPassedOver } from './text-walker.ts';

/** A reader sees no gap here: the matcher skips it and takes it for no word edge. U+2060 WORD JOINER. */
const TOGETHER = '\u2060';

/** Elements that part the texts around them though they hold no text, and small print that is no part of a word (Midea¹). */
const PARTING = new Set(
  'BR HR IMG INPUT BUTTON SELECT TEXTAREA VIDEO AUDIO CANVAS IFRAME OBJECT SVG SUP SUB'.split(' '),
);
/** Inside ruby these annotate the base text, which reads on past them. */
const TRANSPARENT = new Set(['RT', 'RP', 'SCRIPT', 'STYLE', 'TEMPLATE', 'WBR']);

/**
 * The block's text with every join decided that a candidate touches, or null where none was open. The result has the
 * same length, so offsets stay; it is to be scanned anew.
 */
export function decideJoins(block: BlockText, text: string, candidates: readonly Candidate[]): string | null {
  let decided: string[] | null = null;
  for (const { start, end, verdict } of candidates) {
    if (verdict === 'rejected') continue;
    for (let at = Math.max(0, start - 1); at <= end && at < text.length; at += 1) {
      if (text[at] !== JOIN) continue;
      const edge = at < start || at >= end;
      // At an edge only a word character on both sides makes a difference.
      if (edge && !(isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1)))) continue;
      const left = nodeIndexAt(block, at);
      const before = block.nodes[left] as Text;
      const after = block.nodes[left + 1];
      decided ??= Array.from({ length: text.length }, (_, index) => text[index] as string);
      decided[at] = after !== undefined && !standApart(before, after) ? TOGETHER : BREAK;
    }
  }
  return decided === null ? null : decided.join('');
}

/** Whether anything between the two nodes parts them for the eye. */
export function standApart(before: Text, after: Text): boolean {
  for (let left = parentOf(before); left !== null && !contains(left, after); left = parentOf(left)) {
    if (parts(left)) return true;
  }
  const walker = before.ownerDocument.createTreeWalker(before.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = before;
  let element = walker.nextNode() as Element | null;
  while (element !== null && precedes(element, after)) {
    if (TRANSPARENT.has(element.tagName)) {
      element = skipSubtree(walker);
      continue;
    }
    if (isPassedOver(element) || parts(element)) return true;
    element = walker.nextNode() as Element | null;
  }
  return false;
}

function parts(element: Element): boolean {
  if (PARTING.has(element.tagName) || element.tagName === 'svg') return true;
  const { display, position, float } = getComputedStyle(element);
  const inLine = display === 'inline' || display === 'contents' || display.startsWith('ruby');
  return !inLine || position === 'absolute' || position === 'fixed' || (float !== 'none' && float !== '');
}

function skipSubtree(walker: TreeWalker): Element | null {
  let next = walker.nextSibling() as Element | null;
  while (next === null && walker.parentNode() !== null) next = walker.nextSibling() as Element | null;
  return next;
}
