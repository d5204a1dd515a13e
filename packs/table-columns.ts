/** What the columns of a table mean: guessed by their headings, chosen by the reader. */
import type { Row } from './table-text.ts';

export const COLUMNS = ['term', 'aliases', 'language', 'category', 'summary', 'note', 'url', 'case', 'short'] as const;
export type Column = (typeof COLUMNS)[number];

/** The index of the table's column for each; a column that is not there is left out. */
export type Mapping = Readonly<Partial<Record<Column, number>>>;

/** Headings that tables are likely to have, folded. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  term: [
    'term',
    'name',
    'word',
    'brand',
    'title',
    'entry',
    '术语',
    '術語',
    '名称',
    '名稱',
    '词语',
    '詞語',
    '词',
    '品牌',
  ],
  aliases: [
    'aliases',
    'alias',
    'forms',
    'synonyms',
    'also',
    '别名',
    '別名',
    '同义词',
    '同義詞',
    '其他写法',
    '其他寫法',
  ],
  language: ['language', 'lang', '语言', '語言'],
  category: ['category', 'type', 'group', 'kind', '类别', '類別', '分类', '分類'],
  summary: ['summary', 'definition', 'meaning', 'description', '简介', '簡介', '释义', '釋義', '说明', '說明'],
  note: ['note', 'notes', 'comment', 'remark', '备注', '備註', '注释', '註釋', '笔记', '筆記'],
  url: ['url', 'link', 'website', 'web', '网址', '網址', '链接', '連結'],
  case: ['case', 'case sensitive', 'case-sensitive', 'match case', '大小写', '大小寫', '区分大小写', '區分大小寫'],
  short: ['short', 'single character', '单字', '單字'],
};

/** How a table's columns are to be read. */
export interface TableReading {
  readonly mapping: Mapping;
  /** The first row names the columns. */
  readonly hasHeading: boolean;
}

/** By the first row where it names columns; else the first column is the term, and one full of addresses the URL. */
export function guessReading(rows: readonly Row[]): TableReading {
  const first = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const mapping: Partial<Record<Column, number>> = {};
  for (const column of COLUMNS) {
    const index = first.findIndex((cell) => HEADINGS[column].includes(cell));
    if (index >= 0) mapping[column] = index;
  }
  if (mapping.term !== undefined) return { mapping, hasHeading: true };
  const url = (rows[0]?.cells ?? []).findIndex((cell) => /^\s*https?:\/\//i.test(cell));
  return { mapping: { term: url === 0 ? 1 : 0, ...(url >= 0 && { url }) }, hasHeading: false };
}
