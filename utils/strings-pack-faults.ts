/** What is wrong with a pack, in words: one text for each code of `packs/faults.ts`. */
import type { FaultCode } from '../packs/faults.ts';
import { type Catalogue, translator } from './i18n.ts';

export const PACK_FAULT_STRINGS: Catalogue<FaultCode> = {
  'not-json': {
    en: 'This is no valid JSON, at column {column}: {reason}',
    zhHans: '不是有效的 JSON（第 {column} 列）：{reason}',
    zhHant: '不是有效的 JSON（第 {column} 欄）：{reason}',
  },
  'not-a-pack': {
    en: 'This JSON is no pack: one says "format": "{format}"',
    zhHans: '这个 JSON 不是条目包：条目包应写明 "format": "{format}"',
    zhHant: '這個 JSON 不是條目包：條目包應寫明 "format": "{format}"',
  },
  'too-deep': {
    en: 'This JSON is nested too deep',
    zhHans: '这个 JSON 的嵌套层数过多',
    zhHant: '這個 JSON 的巢狀層數過多',
  },
  'too-big': {
    en: 'It has {size} MB; {most} MB is the most',
    zhHans: '大小为 {size} MB，最多允许 {most} MB',
    zhHant: '大小為 {size} MB，最多允許 {most} MB',
  },
  'too-many-forms': {
    en: 'It has {count} spellings; {most} is the most. Divide it and switch on the part that you need',
    zhHans: '共有 {count} 个写法，最多允许 {most} 个。请拆分后只开启需要的部分',
    zhHant: '共有 {count} 個寫法，最多允許 {most} 個。請拆分後只開啟需要的部分',
  },
  'too-many-categories': {
    en: '“{value}” is one category too many; {most} is the most',
    zhHans: '“{value}”超出了类别数量上限（{most} 个）',
    zhHant: '「{value}」超出了類別數量上限（{most} 個）',
  },
  nothing: { en: 'There is no entry in it', zhHans: '其中没有任何条目', zhHant: '其中沒有任何條目' },
  'no-term-column': {
    en: 'Choose the column that holds the terms',
    zhHans: '请选择哪一列是术语',
    zhHant: '請選擇哪一欄是術語',
  },
  missing: { en: 'is missing', zhHans: '缺失', zhHant: '缺少' },
  empty: { en: 'is empty', zhHans: '为空', zhHant: '是空的' },
  'wrong-type': { en: 'is not of the right kind', zhHans: '类型不对', zhHant: '類型不正確' },
  'wrong-value': {
    en: 'is none of these: {values}',
    zhHans: '不是下列之一：{values}',
    zhHant: '不是下列其中之一：{values}',
  },
  'too-long': {
    en: 'is longer than {most} characters',
    zhHans: '超过 {most} 个字符',
    zhHant: '超過 {most} 個字元',
  },
  'too-many': { en: 'has more than {most} items', zhHans: '超过 {most} 项', zhHant: '超過 {most} 項' },
  'unknown-key': { en: 'is no key of the format', zhHans: '不是格式中的键', zhHant: '不是格式中的鍵' },
  'bad-url': {
    en: '“{value}” is no http or https address',
    zhHans: '“{value}”不是 http 或 https 网址',
    zhHant: '「{value}」不是 http 或 https 網址',
  },
  'bad-id': {
    en: '“{value}” is no id: letters, digits, dots, hyphens and underscores, 64 at most',
    zhHans: '“{value}”不能作为 id：只能用字母、数字、点、连字符和下划线，最多 64 个',
    zhHant: '「{value}」不能作為 id：只能用字母、數字、點、連字號和底線，最多 64 個',
  },
  'bad-language': {
    en: '“{value}” is no language tag such as en or zh-Hant',
    zhHans: '“{value}”不是语言标签（例如 en、zh-Hans）',
    zhHant: '「{value}」不是語言標籤（例如 en、zh-Hant）',
  },
  'unknown-category': {
    en: '“{value}” is no category of this pack, nor one of ours',
    zhHans: '“{value}”既不是此包的类别，也不是内置类别',
    zhHant: '「{value}」既不是此包的類別，也不是內建類別',
  },
  'taken-category': {
    en: '“{value}” is there already',
    zhHans: '“{value}”已存在',
    zhHant: '「{value}」已存在',
  },
  'duplicate-id': {
    en: 'another entry has the id “{value}”',
    zhHans: '已有条目使用 id“{value}”',
    zhHant: '已有條目使用 id「{value}」',
  },
  'duplicate-term': {
    en: '“{value}” stands on line {other} already',
    zhHans: '“{value}”已出现在第 {other} 行',
    zhHant: '「{value}」已出現在第 {other} 行',
  },
  'one-letter': {
    en: '“{value}” is a single letter or digit: it would be marked everywhere',
    zhHans: '“{value}”只有一个字母或数字，会在各处被标注',
    zhHant: '「{value}」只有一個字母或數字，會在各處被標註',
  },
  'one-character': {
    en: '“{value}” is a single character, which stands in many words. A JSON pack may ask for it ("short": true), a table in a column “short” (yes)',
    zhHans: '“{value}”只有一个字，会出现在许多词里。JSON 条目包可写 "short": true 来指定，表格可在“单字”列写“是”',
    zhHant: '「{value}」只有一個字，會出現在許多詞裡。JSON 條目包可寫 "short": true 來指定，表格可在「單字」欄寫「是」',
  },
  'no-letters': {
    en: '“{value}” has neither a letter nor a digit',
    zhHans: '“{value}”中没有文字或数字',
    zhHant: '「{value}」中沒有文字或數字',
  },
  'open-quote': {
    en: 'A quotation mark is opened here that nothing closes; what follows is left out',
    zhHans: '此处的引号没有闭合，其后的内容未读取',
    zhHant: '此處的引號沒有閉合，其後的內容未讀取',
  },
};

/** The text of a fault in the reader's language. */
export const packFaultText: ReturnType<typeof translator<FaultCode>> = translator(PACK_FAULT_STRINGS);
