/** References in RIS, which Zotero, EndNote and Mendeley read: a tag, two spaces, a hyphen, a space; lines end in CR LF. */
import { remarkIn } from './plain-styles.ts';
import type { Reference } from './reference.ts';

const TYPES: Readonly<Record<Reference['kind'], string>> = {
  'newspaper-article': 'NEWS',
  document: 'GEN',
  'web-page': 'ELEC',
};

/** One record, ended. */
export function ris(reference: Reference): string {
  const { kind, key, author, title, container, section, published, accessed, url, language, remark } = reference;
  const lines: ReadonlyArray<readonly [tag: string, value: string | null | undefined]> = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', kind === 'newspaper-article' ? (container ?? author) : container],
    ['PY', published?.slice(0, 4)],
    ['DA', published && risDate(published)],
    ['SE', section && (section.number === 0 ? section.title : `${section.number}: ${section.title}`)],
    ['UR', url],
    ['Y2', accessed && risDate(accessed)],
    ['LA', language],
    ['N1', remarkIn(reference)],
    ['N1', remark.kind === 'mention' ? remark.sentence : null],
    ['ER', ''],
  ];
  return lines
    .filter(([tag, value]) => tag === 'ER' || value)
    .map(([tag, value]) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}\r\n`)
    .join('');
}

/** `2026/02/10`; what is not known stays empty: `2026/02/`. */
function risDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}`;
}
