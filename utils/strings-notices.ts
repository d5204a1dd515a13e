/** What the popup says where there is no list, and the way out of it. */
import { type Catalogue, translator } from './i18n.ts';

/** Why there is no list: a sentence, and more of it. */
export type NoticeKey =
  | 'scanning'
  /** The page has none of our entries; or only such as are switched off. */
  | 'nothing'
  | 'hidden'
  /** No content script runs in this page, and nothing says why. */
  | 'unavailable'
  /** The same, and its address is one of the web: it was opened before we were there. */
  | 'reload'
  /** A page of the browser's own, or a store of extensions. */
  | 'browser'
  | 'store'
  /** The browser's PDF viewer; an editor that draws its text. */
  | 'pdf'
  | 'canvas'
  /** The reader has taken from us the right to read pages. */
  | 'no-access'
  | 'off-here'
  | 'not-listed'
  | 'paused-here'
  | 'paused-everywhere'
  | 'off-everywhere'
  /** The background does not answer. */
  | 'error';

/** What a button that leads out is called. */
export type RemedyKey = 'do.grant' | 'do.reload' | 'do.add-site' | 'do.resume' | 'do.paste' | 'do.retry';
type Key = NoticeKey | `${NoticeKey}.more` | RemedyKey;

export const NOTICE_STRINGS: Catalogue<Key> = {
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
    en: 'Browsers keep extensions out of their own pages, PDF viewers and add-on stores. A page opened before the extension was installed or updated has to be reloaded.',
    zhHans: '浏览器不允许扩展进入其自身页面、PDF 阅读器和扩展商店。在安装或更新扩展之前打开的页面需要重新加载。',
    zhHant:
      '瀏覽器不允許擴充功能進入其本身的頁面、PDF 檢視器和線上商店。在安裝或更新擴充功能之前開啟的頁面需要重新載入。',
  },
  reload: { en: 'This page has to be reloaded', zhHans: '此页面需要重新加载', zhHant: '此頁面需要重新載入' },
  'reload.more': {
    en: 'It was opened before the extension was installed or updated. If that does not help, the browser keeps extensions out of it, as of a PDF.',
    zhHans: '它是在安装或更新扩展之前打开的。如果重新加载无效，则是浏览器不允许扩展进入，例如 PDF。',
    zhHant: '它是在安裝或更新擴充功能之前開啟的。若重新載入無效，則是瀏覽器不允許擴充功能進入，例如 PDF。',
  },
  browser: { en: 'A page of the browser itself', zhHans: '浏览器自身的页面', zhHant: '瀏覽器本身的頁面' },
  'browser.more': {
    en: 'Browsers keep extensions out of their own pages.',
    zhHans: '浏览器不允许扩展进入其自身页面。',
    zhHant: '瀏覽器不允許擴充功能進入其本身的頁面。',
  },
  store: { en: 'An extension store', zhHans: '扩展商店', zhHant: '擴充功能商店' },
  'store.more': {
    en: 'Browsers keep extensions out of the stores they come from.',
    zhHans: '浏览器不允许扩展进入扩展商店。',
    zhHant: '瀏覽器不允許擴充功能進入線上商店。',
  },
  pdf: { en: 'PDF files cannot be read here', zhHans: '无法读取 PDF 文件', zhHant: '無法讀取 PDF 檔案' },
  'pdf.more': {
    en: 'The browser’s PDF viewer is closed to extensions. Copy a passage and paste it here.',
    zhHans: '浏览器的 PDF 阅读器不对扩展开放。请复制一段文字粘贴到这里。',
    zhHant: '瀏覽器的 PDF 檢視器不對擴充功能開放。請複製一段文字貼到這裡。',
  },
  canvas: { en: 'This editor cannot be read', zhHans: '无法读取此编辑器', zhHant: '無法讀取此編輯器' },
  'canvas.more': {
    en: 'It draws its text as a picture. Copy a passage and paste it here.',
    zhHans: '它把文字画成图像。请复制一段文字粘贴到这里。',
    zhHant: '它把文字畫成影像。請複製一段文字貼到這裡。',
  },
  'no-access': { en: 'Pages cannot be read', zhHans: '没有读取页面的权限', zhHant: '沒有讀取頁面的權限' },
  'no-access.more': {
    en: 'The browser’s permission for this extension to read pages was taken away. What is read never leaves this computer.',
    zhHans: '浏览器收回了本扩展读取页面的权限。读取的内容不会离开这台电脑。',
    zhHant: '瀏覽器收回了本擴充功能讀取頁面的權限。讀取的內容不會離開這部電腦。',
  },
  'off-here': { en: 'Off on this site', zhHans: '已在此网站关闭', zhHant: '已在此網站關閉' },
  'off-here.more': {
    en: 'Pages of this site are left as they are.',
    zhHans: '此网站的页面保持原样。',
    zhHant: '此網站的頁面保持原樣。',
  },
  'not-listed': { en: 'Not on your list of sites', zhHans: '不在您的网站列表中', zhHant: '不在您的網站清單中' },
  'not-listed.more': {
    en: 'You chose to have only the listed sites annotated.',
    zhHans: '您选择了只标注列表中的网站。',
    zhHant: '您選擇了只標註清單中的網站。',
  },
  'paused-here': { en: 'Paused on this site', zhHans: '已在此网站暂停', zhHant: '已在此網站暫停' },
  'paused-here.more': {
    en: 'Pages of this site are left as they are, {end}.',
    zhHans: '此网站的页面保持原样，{end}。',
    zhHant: '此網站的頁面保持原樣，{end}。',
  },
  'paused-everywhere': { en: 'Paused everywhere', zhHans: '已全部暂停', zhHant: '已全部暫停' },
  'paused-everywhere.more': {
    en: 'No page is read or marked, {end}.',
    zhHans: '不会读取或标注任何页面，{end}。',
    zhHant: '不會讀取或標註任何頁面，{end}。',
  },
  'off-everywhere': { en: 'Off everywhere', zhHans: '已全部关闭', zhHant: '已全部關閉' },
  'off-everywhere.more': {
    en: 'No page is read or marked until you switch it on again.',
    zhHans: '重新开启之前，不会读取或标注任何页面。',
    zhHant: '重新開啟之前，不會讀取或標註任何頁面。',
  },
  error: { en: 'Something does not answer', zhHans: '扩展没有响应', zhHant: '擴充功能沒有回應' },
  'error.more': {
    en: 'The part of the extension that knows the entries does not answer. Nothing is lost.',
    zhHans: '扩展中负责条目的部分没有响应。数据没有丢失。',
    zhHant: '擴充功能中負責條目的部分沒有回應。資料沒有遺失。',
  },
  'do.grant': { en: 'Allow reading pages', zhHans: '允许读取页面', zhHant: '允許讀取頁面' },
  'do.reload': { en: 'Reload the page', zhHans: '重新加载页面', zhHant: '重新載入頁面' },
  'do.add-site': { en: 'Add this site', zhHans: '添加此网站', zhHant: '加入此網站' },
  'do.resume': { en: 'Resume', zhHans: '恢复', zhHant: '恢復' },
  'do.paste': { en: 'Paste a text', zhHans: '粘贴文字', zhHant: '貼上文字' },
  'do.retry': { en: 'Try again', zhHans: '重试', zhHant: '重試' },
};

/** The text of a notice in the reader's language. */
export const noticeText: ReturnType<typeof translator<Key>> = translator(NOTICE_STRINGS);
