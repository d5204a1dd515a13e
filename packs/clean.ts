/** Texts of a pack as we keep them, and what a form must be to be marked. */
import { foldText, isGlue, isSeam, isWordUnit } from '../core/characters.ts';
import type { UserEntry, UserForm } from '../data/user-pack.ts';
import type { FaultCode } from './faults.ts';
import { SHORT_LATIN_UNITS } from './limits.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffc]/g;

/** The text composed (NFC), without control characters, white space as single spaces. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
}

/** {@link cleanText}, and without what cannot be seen: the matcher passes over that in pages. */
export function cleanForm(text: string): string {
  const seen = [...cleanText(text)].filter((character) => {
    const unit = character.charCodeAt(0);
    return !isGlue(unit) && !isSeam(unit);
  });
  return seen.join('').trim();
}

/** Why a (clean) form cannot be marked; null where it can. @param short a single Chinese character is meant */
export function formProblem(text: string, short = false): FaultCode | null {
  if (text === '') return 'empty';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no-letters';
  if ([...text].length > 1) return null;
  if (isWordUnit(text.charCodeAt(0))) return 'one-letter';
  return short ? null : 'one-character';
}

/** A form with its rules settled. */
export interface OwnForm {
  readonly text: string;
  readonly exactCase: boolean;
  /** A single Chinese character, which its pack asks for. */
  readonly short: boolean;
}

/** All spellings of an entry, names first, each once but for case; what `forms` says of a name goes before the default. */
export function formsOf({ names, forms = [] }: Pick<UserEntry, 'names' | 'forms'>): OwnForm[] {
  const found = new Map<string, OwnForm>();
  for (const { text } of names) found.set(foldText(text), settled(text));
  for (const form of forms) {
    const one = settled(form);
    found.set(foldText(one.text), one);
  }
  return [...found.values()];
}

function settled(form: UserForm): OwnForm {
  const { text, case: kind, short }: Exclude<UserForm, string> = typeof form === 'string' ? { text: form } : form;
  const isShortLatin = text.length <= SHORT_LATIN_UNITS && isWordUnit(text.charCodeAt(0));
  return { text, exactCase: kind === undefined ? isShortLatin : kind === 'exact', short: short === true };
}
