/**
 * Finds a name with another in brackets behind it, as texts give the same name in two languages ("Midea (美的)"), where
 * the two are not one entry: "Midea (格力)" is a slip of the writer. Pure.
 */

/** A mention with the text around it on one line, see `MentionList` in `utils/mention-list.ts`. */
export interface PairedMention {
  readonly entry: string;
  readonly text: string;
  readonly after: string;
}

/** Two names that a text gives as one. */
export interface NamePair {
  readonly first: string;
  readonly second: string;
  /** As the text has it: `Midea (格力)`. */
  readonly text: string;
}

/** What stands between: a bracket, quotation marks, and perhaps the word that says which language follows. */
const OPENING =
  /^\s*[(（[［【]\s*(?:(?:in )?Chinese(?: name)?|also|中文名?(?:称|稱|为|為)?|英文名?(?:称|稱|为|為)?|English(?: name)?)?\s*[:：]?\s*["'“”‘’「『]?\s*/iu;
const CLOSING = /^["'“”‘’」』]?\s*[)）\]］】]/u;
const HAN = /\p{Script=Han}/u;

/** The pairs of different entries, one in Chinese and one not, in the order of the text; each pair of entries once. */
export function mixedPairs(mentions: readonly PairedMention[]): readonly NamePair[] {
  const pairs = new Map<string, NamePair>();
  for (const [index, first] of mentions.entries()) {
    const second = mentions[index + 1];
    if (second === undefined || second.entry === first.entry || HAN.test(first.text) === HAN.test(second.text))
      continue;
    const opening = OPENING.exec(first.after)?.[0];
    if (opening === undefined || !first.after.startsWith(second.text, opening.length)) continue;
    const closing = CLOSING.exec(first.after.slice(opening.length + second.text.length))?.[0];
    if (closing === undefined) continue;
    const key = `${first.entry} ${second.entry}`;
    const text = first.text + opening + second.text + closing;
    if (!pairs.has(key)) pairs.set(key, { first: first.entry, second: second.entry, text });
  }
  return [...pairs.values()];
}
