/** The words of the page of notes, which is printed. */
import { type Catalogue, translator } from './i18n.ts';

export type NotesKey =
  | 'title'
  | 'untitled'
  | 'printed'
  | 'made-by'
  | 'summary'
  | 'mentions'
  | 'sources'
  | 'print'
  | 'reading'
  | 'nothing'
  | 'nothing.more';

export const NOTES_STRINGS: Catalogue<NotesKey> = {
  title: { en: 'Notes on “{page}”', zhHans: '“{page}”注释', zhHant: '「{page}」註釋' },
  untitled: { en: 'Untitled page', zhHans: '无标题网页', zhHant: '無標題網頁' },
  printed: { en: 'Notes made on {date}', zhHans: '注释生成于{date}', zhHant: '註釋製作於{date}' },
  'made-by': { en: 'Made with Guanghuo Lens', zhHans: '由广货镜制作', zhHant: '由廣貨鏡製作' },
  summary: {
    en: '{entries} {entries|entry|entries}, {mentions} {mentions|mention|mentions}',
    zhHans: '{entries}个条目，{mentions}处提及',
    zhHant: '{entries}個條目，{mentions}處提及',
  },
  mentions: {
    en: '{count} {count|mention|mentions}',
    zhHans: '{count}处提及',
    zhHant: '{count}處提及',
  },
  sources: { en: 'Sources', zhHans: '来源', zhHant: '來源' },
  print: { en: 'Print', zhHans: '打印', zhHant: '列印' },
  reading: { en: 'Gathering the notes…', zhHans: '正在整理注释…', zhHant: '正在整理註釋…' },
  nothing: { en: 'There is nothing to print', zhHans: '没有可打印的内容', zhHant: '沒有可列印的內容' },
  'nothing.more': {
    en: 'The page has no marked entries, has been closed, or was opened before the extension was there. Open it, or reload it, and ask for its notes again.',
    zhHans: '该网页没有已标注的条目、已关闭，或在扩展安装之前就已打开。请打开或重新加载网页，然后再次生成注释。',
    zhHant: '該網頁沒有已標註的條目、已關閉，或在擴充功能安裝之前就已開啟。請開啟或重新載入網頁，然後再次製作註釋。',
  },
};

/** The text of the notes in the reader's language. */
export const notesText: ReturnType<typeof translator<NotesKey>> = translator(NOTES_STRINGS);
