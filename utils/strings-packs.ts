/** The words of the pack manager. */
import type { OwnColour } from '../data/categories.ts';
import type { Column } from '../packs/table-columns.ts';
import { type Catalogue, translator } from './i18n.ts';

export type PackKey =
  | 'title'
  | 'intro'
  | 'limits'
  | 'choose-file'
  | 'or-drop'
  | 'drop-here'
  | 'paste'
  | 'paste.label'
  | 'paste.hint'
  | 'read'
  | 'cancel'
  | 'none'
  | 'list'
  | 'loading'
  | 'counts'
  | 'version'
  | 'managed'
  | 'on'
  | 'categories'
  | 'rename'
  | 'rename.label'
  | 'rename.save'
  | 'earlier'
  | 'later'
  | 'export'
  | 'delete'
  | 'deleted'
  | 'undo'
  | 'saved'
  | 'saved-off'
  | 'moved'
  | 'problem.store'
  | 'problem.read'
  | 'problem.too-many'
  | 'import.title'
  | 'import.pasted'
  | 'import.pasted-name'
  | 'import.name'
  | 'import.kind'
  | 'kind.json'
  | 'kind.table'
  | 'kind.words'
  | 'import.encoding'
  | 'import.encoding.hint'
  | 'import.heading'
  | 'import.columns'
  | 'import.column-number'
  | 'import.no-column'
  | 'import.exists'
  | 'import.replace'
  | 'import.both'
  | 'import.counts'
  | 'import.nothing'
  | 'import.categories'
  | 'import.colour'
  | 'import.preview'
  | 'import.preview.more'
  | 'import.save'
  | 'import.save-rest'
  | 'faults'
  | 'faults.some'
  | 'faults.more'
  | 'fault.line'
  | 'fault.field'
  | 'fault.line-field'
  | 'forms'
  | `column.${Column}`
  | `colour.${OwnColour}`;

export const PACK_STRINGS: Catalogue<PackKey> = {
  title: { en: 'Your own packs', zhHans: '自建条目包', zhHant: '自建條目包' },
  intro: {
    en: 'Words of your own, marked on every page like ours: a JSON pack, a table (CSV, TSV) or a plain list, one word a line. They stay in this browser.',
    zhHans:
      '在每个网页上像内置词条一样标注您自己的词：可导入 JSON 条目包、表格（CSV、TSV）或每行一词的列表。内容只保存在此浏览器中。',
    zhHant:
      '在每個網頁上像內建詞條一樣標註您自己的詞：可匯入 JSON 條目包、表格（CSV、TSV）或每行一詞的清單。內容只儲存在此瀏覽器中。',
  },
  limits: {
    en: 'Up to {forms} spellings in the packs that are on, {size} MB a pack.',
    zhHans: '已开启的包合计最多 {forms} 个写法，每个包最大 {size} MB。',
    zhHant: '已開啟的包合計最多 {forms} 個寫法，每個包最大 {size} MB。',
  },
  'choose-file': { en: 'Choose a file…', zhHans: '选择文件…', zhHant: '選擇檔案…' },
  'or-drop': { en: 'or drop one here', zhHans: '或将文件拖到这里', zhHant: '或將檔案拖曳到這裡' },
  'drop-here': { en: 'Drop the file', zhHans: '松开以导入', zhHant: '放開以匯入' },
  paste: { en: 'Paste text…', zhHans: '粘贴文本…', zhHant: '貼上文字…' },
  'paste.label': { en: 'Words, a table or a pack', zhHans: '词语、表格或条目包', zhHant: '詞語、表格或條目包' },
  'paste.hint': {
    en: 'One word a line, or what you have copied from a spreadsheet.',
    zhHans: '每行一个词，或从电子表格复制的内容。',
    zhHant: '每行一個詞，或從試算表複製的內容。',
  },
  read: { en: 'Read it', zhHans: '读取', zhHant: '讀取' },
  cancel: { en: 'Cancel', zhHans: '取消', zhHant: '取消' },
  none: { en: 'You have no packs of your own yet.', zhHans: '还没有自建条目包。', zhHant: '還沒有自建條目包。' },
  list: {
    en: 'Where two packs have the same word, the one higher up is shown.',
    zhHans: '两个包有同一个词时，以排在前面的为准。',
    zhHant: '兩個包有同一個詞時，以排在前面的為準。',
  },
  loading: { en: 'Reading your packs…', zhHans: '正在读取条目包…', zhHant: '正在讀取條目包…' },
  counts: {
    en: '{entries} {entries|entry|entries}, {forms} {forms|spelling|spellings}, {size} kB',
    zhHans: '{entries} 个条目，{forms} 个写法，{size} kB',
    zhHant: '{entries} 個條目，{forms} 個寫法，{size} kB',
  },
  version: { en: 'version {version}', zhHans: '版本 {version}', zhHant: '版本 {version}' },
  managed: { en: 'set by your organisation', zhHans: '由您的组织设置', zhHant: '由您的組織設定' },
  on: { en: 'Mark the words of', zhHans: '标注此包的词：', zhHant: '標註此包的詞：' },
  categories: {
    en: 'Categories of “{name}”',
    zhHans: '“{name}”的类别',
    zhHant: '「{name}」的類別',
  },
  rename: { en: 'Rename', zhHans: '重命名', zhHant: '重新命名' },
  'rename.label': { en: 'New name', zhHans: '新名称', zhHant: '新名稱' },
  'rename.save': { en: 'Save', zhHans: '保存', zhHant: '儲存' },
  earlier: { en: 'Move up', zhHans: '上移', zhHant: '上移' },
  later: { en: 'Move down', zhHans: '下移', zhHant: '下移' },
  export: { en: 'Export', zhHans: '导出', zhHant: '匯出' },
  delete: { en: 'Delete', zhHans: '删除', zhHant: '刪除' },
  deleted: { en: '“{name}” was deleted.', zhHans: '已删除“{name}”。', zhHant: '已刪除「{name}」。' },
  undo: { en: 'Undo', zhHans: '撤销', zhHant: '復原' },
  saved: {
    en: '“{name}” is saved and switched on.',
    zhHans: '已保存并开启“{name}”。',
    zhHant: '已儲存並開啟「{name}」。',
  },
  'saved-off': {
    en: '“{name}” is saved but off: with the packs that are on it has more than {most} spellings.',
    zhHans: '“{name}”已保存但未开启：与已开启的包合计超过 {most} 个写法。',
    zhHant: '「{name}」已儲存但未開啟：與已開啟的包合計超過 {most} 個寫法。',
  },
  moved: {
    en: '“{name}” is number {place} now.',
    zhHans: '“{name}”现在排第 {place}。',
    zhHant: '「{name}」現在排第 {place}。',
  },
  'problem.store': {
    en: 'The browser could not store this, so nothing was changed: {reason}',
    zhHans: '浏览器无法保存，未作任何更改：{reason}',
    zhHant: '瀏覽器無法儲存，未作任何變更：{reason}',
  },
  'problem.read': {
    en: 'The file cannot be read: {reason}',
    zhHans: '无法读取文件：{reason}',
    zhHant: '無法讀取檔案：{reason}',
  },
  'problem.too-many': {
    en: 'With “{name}” the packs that are on would have {count} spellings; {most} is the most. Switch another off first.',
    zhHans: '开启“{name}”后，已开启的包共有 {count} 个写法，超过上限 {most} 个。请先关闭其他包。',
    zhHant: '開啟「{name}」後，已開啟的包共有 {count} 個寫法，超過上限 {most} 個。請先關閉其他包。',
  },
  'import.title': {
    en: 'Before it is saved: {source}',
    zhHans: '保存前预览：{source}',
    zhHant: '儲存前預覽：{source}',
  },
  'import.pasted': { en: 'pasted text', zhHans: '粘贴的文本', zhHant: '貼上的文字' },
  'import.pasted-name': { en: 'My words', zhHans: '我的词语', zhHant: '我的詞語' },
  'import.name': { en: 'Name of the pack', zhHans: '条目包名称', zhHant: '條目包名稱' },
  'import.kind': { en: 'Read as', zhHans: '读取方式', zhHant: '讀取方式' },
  'kind.json': { en: 'JSON pack', zhHans: 'JSON 条目包', zhHant: 'JSON 條目包' },
  'kind.table': { en: 'Table', zhHans: '表格', zhHant: '表格' },
  'kind.words': { en: 'List, one word a line', zhHans: '列表，每行一词', zhHant: '清單，每行一詞' },
  'import.encoding': { en: 'Encoding', zhHans: '编码', zhHant: '編碼' },
  'import.encoding.hint': {
    en: 'This file is not UTF-8. It looks like {encoding} and is read as that: check the rows below.',
    zhHans: '此文件不是 UTF-8，看起来是 {encoding}，已按此读取，请核对下面的内容。',
    zhHant: '此檔案不是 UTF-8，看起來是 {encoding}，已按此讀取，請核對下面的內容。',
  },
  'import.heading': { en: 'The first row names the columns', zhHans: '第一行是列标题', zhHant: '第一列是欄標題' },
  'import.columns': { en: 'What the columns are', zhHans: '各列的含义', zhHant: '各欄的含義' },
  'import.column-number': { en: 'Column {number}', zhHans: '第 {number} 列', zhHant: '第 {number} 欄' },
  'import.no-column': { en: 'none', zhHans: '无', zhHant: '無' },
  'import.exists': {
    en: 'You have this pack already: “{name}”',
    zhHans: '已有这个包：“{name}”',
    zhHant: '已有這個包：「{name}」',
  },
  'import.replace': { en: 'Replace it', zhHans: '替换', zhHant: '取代' },
  'import.both': { en: 'Keep both', zhHans: '两个都保留', zhHant: '兩個都保留' },
  'import.counts': {
    en: '{entries} {entries|entry|entries} with {forms} {forms|spelling|spellings} can be taken.',
    zhHans: '可导入 {entries} 个条目，共 {forms} 个写法。',
    zhHant: '可匯入 {entries} 個條目，共 {forms} 個寫法。',
  },
  'import.nothing': { en: 'Nothing can be taken from it.', zhHans: '没有可导入的内容。', zhHant: '沒有可匯入的內容。' },
  'import.categories': { en: 'Its own categories', zhHans: '此包的类别', zhHant: '此包的類別' },
  'import.colour': { en: 'Colour of {category}', zhHans: '“{category}”的颜色', zhHant: '「{category}」的顏色' },
  'import.preview': { en: 'The first entries', zhHans: '开头的条目', zhHant: '開頭的條目' },
  'import.preview.more': { en: 'and {count} more', zhHans: '另有 {count} 个', zhHant: '另有 {count} 個' },
  'import.save': { en: 'Save the pack', zhHans: '保存条目包', zhHant: '儲存條目包' },
  'import.save-rest': { en: 'Save what is good', zhHans: '保存有效部分', zhHant: '儲存有效部分' },
  faults: { en: 'What is wrong', zhHans: '问题', zhHant: '問題' },
  'faults.some': {
    en: '{count} {count|entry is|entries are} left out:',
    zhHans: '有 {count} 个条目被略过：',
    zhHant: '有 {count} 個條目被略過：',
  },
  'faults.more': { en: 'and {count} more', zhHans: '另有 {count} 处', zhHant: '另有 {count} 處' },
  'fault.line': { en: 'line {line}:', zhHans: '第 {line} 行：', zhHant: '第 {line} 行：' },
  'fault.field': { en: '“{field}”:', zhHans: '“{field}”：', zhHant: '「{field}」：' },
  'fault.line-field': {
    en: 'line {line}, “{field}”:',
    zhHans: '第 {line} 行“{field}”：',
    zhHant: '第 {line} 行「{field}」：',
  },
  forms: { en: 'Spellings', zhHans: '写法', zhHant: '寫法' },
  'column.term': { en: 'Term', zhHans: '术语', zhHant: '術語' },
  'column.aliases': { en: 'Aliases', zhHans: '别名', zhHant: '別名' },
  'column.language': { en: 'Language', zhHans: '语言', zhHant: '語言' },
  'column.category': { en: 'Category', zhHans: '类别', zhHant: '類別' },
  'column.summary': { en: 'Summary', zhHans: '简介', zhHant: '簡介' },
  'column.note': { en: 'Note', zhHans: '备注', zhHant: '備註' },
  'column.url': { en: 'Address', zhHans: '网址', zhHant: '網址' },
  'column.case': { en: 'Case (exact, any)', zhHans: '大小写（exact、any）', zhHant: '大小寫（exact、any）' },
  'column.short': { en: 'Single characters (yes)', zhHans: '单字（yes、是）', zhHant: '單字（yes、是）' },
  'colour.cyan': { en: 'Cyan', zhHans: '青色', zhHant: '青色' },
  'colour.indigo': { en: 'Indigo', zhHans: '靛蓝', zhHant: '靛藍' },
  'colour.orange': { en: 'Orange', zhHans: '橙色', zhHant: '橙色' },
  'colour.lime': { en: 'Lime', zhHans: '黄绿', zhHant: '黃綠' },
  'colour.brown': { en: 'Brown', zhHans: '棕色', zhHant: '棕色' },
  'colour.grey': { en: 'Grey', zhHans: '灰色', zhHant: '灰色' },
};

/** The text of the pack manager in the reader's language. */
export const packsText: ReturnType<typeof translator<PackKey>> = translator(PACK_STRINGS);
