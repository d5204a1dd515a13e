/** The words of a card's tools: names, copying, citing, hiding. */
import type { CitationStyle } from './cite/cite.ts';
import { type Catalogue, translator } from './i18n.ts';

export type CardToolKey =
  | 'tools'
  | 'names'
  | 'names.pinyin'
  | 'names.ticker'
  | `names.${'en' | 'zh-Hans' | 'zh-Hant'}`
  | 'form.short'
  | 'form.former'
  | 'copy'
  | 'copy.name'
  | 'copy.card'
  | 'copy.text'
  | 'copy.markdown'
  | 'copied'
  | 'copied.name'
  | 'not-copied'
  | 'cite'
  | 'cite.source'
  | 'cite.explain'
  | `style.${CitationStyle}`
  | 'dataset'
  | 'hide'
  | 'hide.mention'
  | 'hide.form'
  | 'hide.entry'
  | 'hidden.mention'
  | 'hidden.form'
  | 'hidden.entry'
  | 'undo'
  | 'shown-again'
  | 'not-saved';

export const CARD_TOOL_STRINGS: Catalogue<CardToolKey> = {
  tools: { en: 'More about this card', zhHans: '更多操作', zhHant: '更多操作' },

  names: { en: 'Names', zhHans: '名称', zhHant: '名稱' },
  'names.en': { en: 'English', zhHans: '英文', zhHant: '英文' },
  'names.zh-Hans': { en: 'Simplified', zhHans: '简体', zhHant: '簡體' },
  'names.zh-Hant': { en: 'Traditional', zhHans: '繁体', zhHant: '繁體' },
  'names.pinyin': { en: 'Pinyin', zhHans: '拼音', zhHant: '拼音' },
  'names.ticker': { en: 'Ticker', zhHans: '股票代码', zhHant: '股票代號' },
  'form.short': { en: 'short', zhHans: '简称', zhHant: '簡稱' },
  'form.former': { en: 'former', zhHans: '旧称', zhHant: '舊稱' },

  copy: { en: 'Copy', zhHans: '复制', zhHant: '複製' },
  'copy.name': { en: 'Copy {name}', zhHans: '复制 {name}', zhHant: '複製 {name}' },
  'copy.card': { en: 'This card', zhHans: '本卡片', zhHant: '本卡片' },
  'copy.text': { en: 'Text', zhHans: '纯文本', zhHant: '純文字' },
  'copy.markdown': { en: 'Markdown', zhHans: 'Markdown', zhHant: 'Markdown' },
  copied: { en: 'Copied', zhHans: '已复制', zhHant: '已複製' },
  'copied.name': { en: 'Copied: {name}', zhHans: '已复制：{name}', zhHant: '已複製：{name}' },
  'not-copied': {
    en: 'Could not copy. The page or the browser does not allow it.',
    zhHans: '无法复制：网页或浏览器不允许。',
    zhHant: '無法複製：網頁或瀏覽器不允許。',
  },
  cite: { en: 'Cite this mention', zhHans: '引用此处', zhHant: '引用此處' },
  'cite.source': { en: 'Source', zhHans: '来源', zhHant: '來源' },
  'cite.explain': {
    en: 'Cites the source of the fact, then this page with a link to the sentence.',
    zhHans: '先引事实的来源，再引本页并附该句链接。',
    zhHant: '先引事實的來源，再引本頁並附該句連結。',
  },
  'style.apa': { en: 'APA', zhHans: 'APA', zhHant: 'APA' },
  'style.chicago': { en: 'Chicago', zhHans: '芝加哥', zhHant: '芝加哥' },
  'style.gbt': { en: 'GB/T 7714', zhHans: 'GB/T 7714', zhHant: 'GB/T 7714' },
  'style.bibtex': { en: 'BibTeX', zhHans: 'BibTeX', zhHant: 'BibTeX' },
  'style.ris': { en: 'RIS', zhHans: 'RIS', zhHant: 'RIS' },
  'style.csl-json': { en: 'CSL-JSON', zhHans: 'CSL-JSON', zhHant: 'CSL-JSON' },
  dataset: {
    en: 'Guanghuo Lens, dataset {version}',
    zhHans: '广货镜数据集 {version} 版',
    zhHant: '廣貨鏡資料集 {version} 版',
  },

  hide: { en: 'Not this', zhHans: '标错了', zhHant: '標錯了' },
  'hide.mention': { en: 'Hide this mention', zhHans: '隐藏此处标注', zhHant: '隱藏此處標註' },
  'hide.form': {
    en: 'Hide “{form}” on this site',
    zhHans: '在此网站隐藏“{form}”',
    zhHant: '在此網站隱藏「{form}」',
  },
  'hide.entry': { en: 'Hide {name} everywhere', zhHans: '在所有网站隐藏{name}', zhHant: '在所有網站隱藏{name}' },
  'hidden.mention': { en: 'This mention is hidden.', zhHans: '此处标注已隐藏。', zhHant: '此處標註已隱藏。' },
  'hidden.form': {
    en: '“{form}” is hidden on this site.',
    zhHans: '此网站已隐藏“{form}”。',
    zhHant: '此網站已隱藏「{form}」。',
  },
  'hidden.entry': {
    en: '{name} is hidden everywhere.',
    zhHans: '所有网站已隐藏{name}。',
    zhHant: '所有網站已隱藏{name}。',
  },
  undo: { en: 'Undo', zhHans: '撤销', zhHant: '復原' },
  'shown-again': { en: 'Shown again', zhHans: '已恢复显示', zhHant: '已恢復顯示' },
  'not-saved': { en: 'Could not be saved', zhHans: '未能保存', zhHant: '未能儲存' },
};

/** The text of a card's tool in the reader's language. */
export const cardToolText: ReturnType<typeof translator<CardToolKey>> = translator(CARD_TOOL_STRINGS);
