/** References for BibTeX and biblatex. */
import { remarkIn } from './plain-styles.ts';
import type { Reference } from './reference.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** One entry. `urldate` and `langid` are biblatex's, which BibTeX passes over. */
export function bibtex(reference: Reference): string {
  const { kind, key, author, title, container, section, published, accessed, url, language } = reference;
  const [year, month, day] = published?.split('-') ?? [];
  const isArticle = kind === 'newspaper-article';
  const fields: ReadonlyArray<readonly [name: string, value: string | null | undefined]> = [
    // Twice in braces: an organisation is not a first name and a last, and a title keeps its capitals.
    ['author', author && `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    [isArticle ? 'journal' : 'howpublished', escapeTex((isArticle ? (container ?? author) : container) ?? '') || null],
    ['year', year],
    ['day', day && String(Number(day))],
    ['url', url && escapeUrl(url)],
    ['urldate', accessed],
    ['langid', language?.startsWith('zh') ? 'chinese' : null],
    ['note', escapeTex(notesOf(section, reference).join('. '))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name.padEnd(12)} = {${value}}`);
  // A month is one of BibTeX's own words, without braces.
  if (month !== undefined) lines.splice(-1, 0, `  ${'month'.padEnd(12)} = ${MONTHS[Number(month) - 1]}`);
  return `@${isArticle ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}`;
}

function notesOf(section: Reference['section'], reference: Reference): string[] {
  const { remark } = reference;
  const part = section && (section.number === 0 ? section.title : `Section ${section.number}: ${section.title}`);
  return [
    ...(part === null ? [] : [part]),
    remarkIn(reference) + (remark.kind === 'mention' && remark.sentence !== null ? `: ${remark.sentence}` : ''),
  ];
}

/** With the characters escaped that TeX takes for its own. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^<>|]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** An address is verbatim, where braces alone would end it. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\^|<> ]/g, (sign) => encodeURIComponent(sign));
}
