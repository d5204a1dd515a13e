/** The oracle: what the matcher's contract says, word for word, with no thought of speed. */
import { foldText, foldUnit, foldWidth, isGlue, isSeam, isWordUnit } from '../../core/characters.ts';
import type { CompileForm, Span } from '../../core/types.ts';

export interface NaiveHit extends Span {
  readonly texts: readonly string[];
}

/** Leftmost-longest, without overlaps; `texts` are the forms that fit, sorted. */
export function findNaively(text: string, forms: readonly CompileForm[]): NaiveHit[] {
  const hits: NaiveHit[] = [];
  let at = 0;
  while (at < text.length) {
    let best: NaiveHit | null = null;
    for (let end = text.length; end > at && best === null; end -= 1) {
      const texts = forms.filter((form) => fits(text, at, end, form)).map((form) => form.text);
      if (texts.length > 0) best = { start: at, end, texts: [...new Set(texts)].sort() };
    }
    if (best) hits.push(best);
    at = best ? best.end : at + 1;
  }
  return hits;
}

function fits(text: string, start: number, end: number, form: CompileForm): boolean {
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
  // A hit begins and ends with a letter of the form, not with something invisible beside it.
  if ([first, last].some((unit) => isGlue(unit) || isSeam(unit))) return false;
  const piece = text.slice(start, end);
  if (foldText(piece) !== foldText(form.text)) return false;
  // White space behind the form's last one is not part of it.
  if (foldUnit(last) === 0x20 && end - start > 1 && foldUnit(lastVisible(text.slice(start, end - 1))) === 0x20)
    return false;
  if (form.exactCase && keepCase(piece) !== keepCase(form.text)) return false;
  return !(isWordUnit(first) && isInsideWord(text, start)) && !(isWordUnit(last) && goesOn(text, end));
}

function lastVisible(text: string): number {
  return [...text].map((c) => c.charCodeAt(0)).findLast((unit) => !isGlue(unit) && !isSeam(unit)) ?? 0;
}

/** Letters with their case, everything else folded. */
function keepCase(text: string): string {
  let kept = '';
  for (const unit of [...text].map((c) => c.charCodeAt(0))) {
    if (isGlue(unit) || isSeam(unit)) continue;
    const width = foldWidth(unit);
    if (width === 0x20 && kept.endsWith(' ')) continue;
    kept += String.fromCharCode(width);
  }
  return kept;
}

function isInsideWord(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && isGlue(text.charCodeAt(before))) before -= 1;
  return before >= 0 && isWordUnit(text.charCodeAt(before));
}

function goesOn(text: string, end: number): boolean {
  let after = end;
  while (after < text.length && isGlue(text.charCodeAt(after))) after += 1;
  return after < text.length && isWordUnit(text.charCodeAt(after));
}
