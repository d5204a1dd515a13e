/** The words of the popup. */
import type { PackId } from '../data/packs.ts';
import { type Catalogue, translator } from './i18n.ts';

export type PopupKey =
  | 'name'
  | 'everywhere'
  | 'on'
  | 'off'
  | 'on-site'
  | 'off-site'
  | 'this-site'
  | 'summary'
  | 'hint'
  | 'mentions'
  | 'entry-count'
  | 'categories'
  | 'other-categories'
  | 'packs'
  | `pack.${PackId}`
  | 'connecting'
  | 'scanning'
  | 'scanning.more'
  | 'nothing'
  | 'nothing.more'
  | 'hidden'
  | 'hidden.more'
  | 'unavailable'
  | 'unavailable.more'
  | 'off-here'
  | 'off-here.more'
  | 'off-everywhere'
  | 'off-everywhere.more'
  | 'not-saved';

export const POPUP_STRINGS: Catalogue<PopupKey> = {
  name: { en: 'Guanghuo Lens', zhHans: '广货镜', zhHant: '廣貨鏡' },
  everywhere: { en: 'Guanghuo Lens on all sites', zhHans: '在所有网站启用广货镜', zhHant: '在所有網站啟用廣貨鏡' },
  on: { en: 'On', zhHans: '已开启', zhHant: '已開啟' },
  off: { en: 'Off', zhHans: '已关闭', zhHant: '已關閉' },
  'on-site': { en: 'On for', zhHans: '已启用于', zhHant: '已啟用於' },
  'off-site': { en: 'Off for', zhHans: '已停用于', zhHant: '已停用於' },
  'this-site': { en: 'local files', zhHans: '本地文件', zhHant: '本機檔案' },
  summary: {
    en: '{entries} {entries|entry|entries}, {mentions} {mentions|mention|mentions}',
    zhHans: '{entries} 个条目，{mentions} 处提及',
    zhHant: '{entries} 個條目，{mentions} 處提及',
  },
  hint: {
    en: 'Choose an entry to go to its next mention.',
    zhHans: '点选条目，跳到它的下一处提及。',
    zhHant: '點選條目，跳到它的下一處提及。',
  },
  mentions: {
    en: '{count} {count|mention|mentions}',
    zhHans: '{count} 处提及',
    zhHant: '{count} 處提及',
  },
  'entry-count': {
    en: '{entries} {entries|entry|entries}',
    zhHans: '{entries} 个条目',
    zhHant: '{entries} 個條目',
  },
  categories: { en: 'Categories', zhHans: '类别', zhHant: '類別' },
  'other-categories': { en: 'Other categories', zhHans: '其他类别', zhHant: '其他類別' },
  packs: { en: 'Packs', zhHans: '条目包', zhHant: '條目包' },
  'pack.report': {
    en: 'What the report on Guanghuo speaks of',
    zhHans: '“广货”报道提到的内容',
    zhHant: '「廣貨」報道提到的內容',
  },
  'pack.reference': {
    en: 'More brands, places and terms of the trade',
    zhHans: '更多品牌、地方与贸易术语',
    zhHant: '更多品牌、地方與貿易術語',
  },
  connecting: { en: 'Asking the page…', zhHans: '正在询问页面…', zhHant: '正在詢問頁面…' },
  scanning: { en: 'Reading the page…', zhHans: '正在阅读页面…', zhHant: '正在閱讀頁面…' },
  'scanning.more': {
    en: 'Entries appear here as they are found.',
    zhHans: '找到的条目会随时列在这里。',
    zhHant: '找到的條目會隨時列在這裡。',
  },
  nothing: { en: 'Nothing found on this page', zhHans: '本页没有找到条目', zhHant: '本頁沒有找到條目' },
  'nothing.more': {
    en: 'None of the brands and terms that we know is named here.',
    zhHans: '本页没有提到词库里的品牌和术语。',
    zhHant: '本頁沒有提到詞庫裡的品牌和術語。',
  },
  hidden: { en: 'Nothing is marked', zhHans: '没有标注任何条目', zhHant: '沒有標註任何條目' },
  'hidden.more': {
    en: 'All that was found belongs to categories or packs that are off.',
    zhHans: '找到的条目都属于已关闭的类别或条目包。',
    zhHant: '找到的條目都屬於已關閉的類別或條目包。',
  },
  unavailable: { en: 'This page cannot be annotated', zhHans: '无法标注此页面', zhHant: '無法標註此頁面' },
  'unavailable.more': {
    en: 'Browsers keep extensions out of their own pages and add-on stores. A page opened before the extension was installed or updated has to be reloaded.',
    zhHans: '浏览器不允许扩展进入其自身页面和扩展商店。在安装或更新扩展之前打开的页面需要重新加载。',
    zhHant: '瀏覽器不允許擴充功能進入其自身頁面和線上商店。在安裝或更新擴充功能之前開啟的頁面需要重新載入。',
  },
  'off-here': { en: 'Off on this site', zhHans: '已在此网站关闭', zhHant: '已在此網站關閉' },
  'off-here.more': {
    en: 'Pages of this site are left as they are.',
    zhHans: '此网站的页面保持原样。',
    zhHant: '此網站的頁面保持原樣。',
  },
  'off-everywhere': { en: 'Off everywhere', zhHans: '已全部关闭', zhHant: '已全部關閉' },
  'off-everywhere.more': {
    en: 'No page is read or marked until you switch it on again.',
    zhHans: '重新开启之前，不会读取或标注任何页面。',
    zhHant: '重新開啟之前，不會讀取或標註任何頁面。',
  },
  'not-saved': {
    en: 'The change could not be saved, so it was undone.',
    zhHans: '更改无法保存，已撤销。',
    zhHant: '變更無法儲存，已還原。',
  },
};

/** The text of the popup in the reader's language. */
export const popupText: ReturnType<typeof translator<PopupKey>> = translator(POPUP_STRINGS);
