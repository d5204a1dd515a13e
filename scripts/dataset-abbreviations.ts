/** An abbreviation that a reader may not know is spelled out where it stands: a card is read alone. */
import type { Entry } from '../data/schema.ts';
import type { Report } from './dataset-errors.ts';

/** Abbreviations that are better known than what they stand for. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    'AI ASEAN CEO CNY EU FCC GDP GPS HK HKEX IPO IT LCD LED NYSE OLED PC RMB SEHK SSE SZSE TV UK UN UNESCO US USB',
    'USD SUV VAT WTO',
    // Names of firms and services that nobody spells out.
    'BASF QQ',
  ].flatMap((line) => line.split(' ')),
);

/** Words that an abbreviation passes over. */
const SMALL_WORDS = 'a|an|and|by|for|in|of|on|the|to|with';

/** Checks the English summary and definitions of an entry. @param brands the names of brands, which are no abbreviations */
export function checkAbbreviations(entry: Entry, brands: readonly string[], report: Report): void {
  const own = [entry.names.en, ...entry.forms.map(({ text }) => text), ...brands].flatMap(capitalsIn);
  const known = new Set([...KNOWN, ...own]);
  const check = (text: string, place: string): void => {
    for (const word of new Set(capitalsIn(text))) {
      if (known.has(word) || isSpelledOut(word, text)) continue;
      report(place, `"${word}" is not spelled out`, 'a reader of the card may not know the abbreviation');
    }
  };
  check(entry.summary.en, 'summary.en');
  for (const [index, { key, text }] of entry.facts.entries()) {
    if (key === 'definition') check(text.en, `facts[${index}].text.en`);
  }
}

/** Words of two to six capitals, also in the plural: FOB, SMEs. */
function capitalsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}&])([A-Z]{2,6})s?(?![\p{L}\p{N}&])/gu)].map(([, word]) => word!);
}

/** Whether the text has words with these initials one after the other, or the abbreviation in brackets after its words. */
function isSpelledOut(abbreviation: string, text: string): boolean {
  if (text.includes(`(${abbreviation})`)) return true;
  const words = [...abbreviation].map((initial) => `${initial}[\\p{Ll}’]+`);
  return new RegExp(`(?<!\\p{L})${words.join(`[\\s-](?:(?:${SMALL_WORDS})\\s)*`)}`, 'iu').test(text);
}
