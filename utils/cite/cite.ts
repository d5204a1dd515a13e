/** Citations of a mention in the styles that readers ask for. Pure. */
import { bibtex } from './bibtex.ts';
import { cslItem } from './csl-json.ts';
import { apa, chicago, gbt } from './plain-styles.ts';
import { type CitedMention, type Reference, referencesOf } from './reference.ts';
import { ris } from './ris.ts';

export type { CitedMention, CitedPage } from './reference.ts';
export type { QuotedSentence } from './text-fragment.ts';

export const CITATION_STYLES = ['apa', 'chicago', 'gbt', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** How the references of a citation are written and set apart. */
const WRITERS: Readonly<Record<CitationStyle, (references: readonly Reference[]) => string>> = {
  apa: (references) => references.map(apa).join('\n\n'),
  chicago: (references) => references.map(chicago).join('\n\n'),
  gbt: (references) => references.map((reference, index) => `[${index + 1}] ${gbt(reference)}`).join('\n'),
  bibtex: (references) => `${references.map(bibtex).join('\n\n')}\n`,
  ris: (references) => references.map(ris).join('\r\n'),
  'csl-json': (references) => `${JSON.stringify(references.map(cslItem), null, 2)}\n`,
};

/**
 * A citation of the mention: the source of the fact, and the page on which the mention was met (see `reference.ts`), as
 * text to be pasted into a list of literature or, for the last three styles, to be imported.
 */
export function cite(style: CitationStyle, mention: CitedMention): string {
  return WRITERS[style](referencesOf(mention));
}
