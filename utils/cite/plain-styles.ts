/**
 * References as sentences, for a list of literature: APA (Publication Manual, 7th edition), Chicago (notes and
 * bibliography, 17th edition, unchanged here in the 18th) and GB/T 7714-2015. Plain text: where a style wants italics
 * there are none. Titles keep their capitals, for no rule can tell a name from a word.
 */
import type { Reference } from './reference.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** APA: the author, else the title, stands first; a page that may change has the day on which it was read. */
export function apa(reference: Reference): string {
  const { author, title, container, section, published, accessed, url } = reference;
  const date = `(${published === null ? 'n.d.' : apaDate(published)})`;
  const about = [
    ...(section ? [`(${section.number === 0 ? section.title : `Section ${section.number}`})`] : []),
    `[${remarkIn(reference)}]`,
  ].join(' ');
  const head =
    author === null
      ? [ended(`${title} ${about}`), ended(date)]
      : [ended(author), ended(date), ended(`${title} ${about}`)];
  const access = accessed === null ? url : `Retrieved ${usDate(accessed)}, from ${url}`;
  return [...head, ...(container === null ? [] : [ended(container)]), ...(access === null ? [] : [access])].join(' ');
}

/** Chicago, as an entry of a bibliography. */
export function chicago(reference: Reference): string {
  const { author, title, container, section, published, accessed, url } = reference;
  const part = section && (section.number === 0 ? `sec. “${singleQuoted(section.title)}”` : `sec. ${section.number}`);
  return [
    ...(author === null ? [] : [ended(author)]),
    quoted(title),
    ...(container === null ? [] : [ended(container)]),
    ...(published === null && part === null
      ? []
      : [endedInside([published === null ? null : usDate(published), part].filter((one) => one !== null).join(', '))]),
    ...(accessed === null ? [] : [`Accessed ${usDate(accessed)}.`]),
    ...(url === null ? [] : [`${url}.`]),
    endedInside(remarkIn(reference)),
  ].join(' ');
}

/** GB/T 7714-2015: the kind of the item in brackets, then [the day on which it was read]; in Chinese. */
export function gbt(reference: Reference): string {
  const { kind, author, title, container, section, published, accessed, url } = reference;
  const part = section && (section.number === 0 ? section.title : `第${section.number}节`);
  const read = accessed === null ? '' : `[${accessed}]`;
  const remark = chineseRemark(reference);
  if (kind === 'newspaper-article') {
    // The newspaper is the host of the article; it is not its author as well.
    return `${title}[N]. ${container ?? author}, ${published}${part === null ? '' : `(${part})`}. ${remark}`;
  }
  if (kind === 'document') {
    const year = published?.slice(0, 4);
    return `${title}[Z]. ${author}, ${year}${part === null ? '' : `: ${part}`}. ${remark}`;
  }
  const host = container === null ? '' : ` ${container}${published === null ? '' : `, ${published.slice(0, 4)}`}`;
  const dates = `${published === null ? '' : `(${published})`}${read}`;
  return `${author === null ? '' : `${ended(author)} `}${title}[EB/OL].${host}${host === '' && dates !== '' ? ' ' : ''}${dates}. ${url}. ${remark}`;
}

/** What a reference says of itself besides, in English, without a full stop. */
export function remarkIn({ remark }: Reference): string {
  return remark.kind === 'dataset'
    ? `Cited in Guanghuo Lens, dataset ${remark.version}, entry “${remark.entry}”`
    : `Mentions “${remark.entry}”`;
}

function chineseRemark({ remark }: Reference): string {
  return remark.kind === 'dataset'
    ? `转引自广货镜数据集${remark.version}版“${remark.entry}”条目.`
    : `文中提及“${remark.entry}”.`;
}

/** `2026, February 10`. */
function apaDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [
    year,
    ...(month === undefined ? [] : [`${monthOf(month)}${day === undefined ? '' : ` ${Number(day)}`}`]),
  ].join(', ');
}

/** `February 10, 2026`. */
function usDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year!;
  return day === undefined ? `${monthOf(month)} ${year}` : `${monthOf(month)} ${Number(day)}, ${year}`;
}

function monthOf(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

/** With the full stop that ends an element, once. */
function ended(text: string): string {
  return /[.。]$|[.?!。？！][”’"]$/.test(text) ? text : `${text}.`;
}

/** The like, inside a closing quotation mark. */
function endedInside(text: string): string {
  return ended(text.replace(/(?<![.?!。？！])”$/, '.”'));
}

/** In quotation marks, with the full stop inside as American style has it. */
function quoted(title: string): string {
  return `“${/[.?!。？！]$/.test(title) ? singleQuoted(title) : `${singleQuoted(title)}.`}”`;
}

/** Quotation marks inside others. */
function singleQuoted(text: string): string {
  return text
    .replace(/[“「『]/g, '‘')
    .replace(/[”」』]/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’');
}
