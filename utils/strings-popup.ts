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
  | 'paused-site'
  | 'unlisted-site'
  | 'this-site'
  | 'options'
  | 'pause'
  | 'pause.here'
  | 'pause.everywhere'
  | 'pause.hour'
  | 'pause.restart'
  | 'pause.until'
  | 'pause.until-restart'
  | 'summary'
  | 'summary.so-far'
  | 'mentions'
  | 'entry-count'
  | 'share'
  | 'shares'
  | 'map'
  | 'map.table'
  | 'map.more'
  | 'map.city'
  | 'map.mentions'
  | 'map.of'
  | 'pair'
  | 'pair.more'
  | 'search'
  | 'search.none'
  | 'search.page'
  | 'search.dataset'
  | 'open-card'
  | 'jump'
  | 'jump-to'
  | 'back'
  | 'categories'
  | 'other-categories'
  | 'packs'
  | `pack.${PackId}`
  | 'connecting'
  | 'not-saved'
  | 'first-run'
  | 'first-run.done'
  | 'dossier'
  | 'dossier.title'
  | 'dossier.more'
  | 'dossier.format'
  | 'dossier.markdown'
  | 'dossier.csv'
  | 'dossier.json'
  | 'dossier.copy'
  | 'dossier.save'
  | 'dossier.busy'
  | 'dossier.copied'
  | 'dossier.saved'
  | 'dossier.failed'
  | 'dossier.line'
  | 'dossier.left-out'
  | 'notes'
  | 'notes.more'
  | 'paste'
  | 'paste.label'
  | 'paste.more'
  | 'paste.mark'
  | 'paste.edit'
  | 'paste.none'
  | 'paste.cut';

export const POPUP_STRINGS: Catalogue<PopupKey> = {
  name: { en: 'Guanghuo Lens', zhHans: '广货镜', zhHant: '廣貨鏡' },
  everywhere: { en: 'Guanghuo Lens on all sites', zhHans: '在所有网站启用广货镜', zhHant: '在所有網站啟用廣貨鏡' },
  on: { en: 'On', zhHans: '已开启', zhHant: '已開啟' },
  off: { en: 'Off', zhHans: '已关闭', zhHant: '已關閉' },
  'on-site': { en: 'On for', zhHans: '已启用于', zhHant: '已啟用於' },
  'off-site': { en: 'Off for', zhHans: '已停用于', zhHant: '已停用於' },
  'paused-site': { en: 'Paused for', zhHans: '已暂停于', zhHant: '已暫停於' },
  'unlisted-site': { en: 'Not on your list:', zhHans: '不在您的列表中：', zhHant: '不在您的清單中：' },
  'this-site': { en: 'local files', zhHans: '本地文件', zhHant: '本機檔案' },
  options: { en: 'Options', zhHans: '设置', zhHant: '設定' },
  pause: { en: 'Pause', zhHans: '暂停', zhHant: '暫停' },
  'pause.here': { en: 'On this site', zhHans: '在此网站', zhHant: '在此網站' },
  'pause.everywhere': { en: 'Everywhere', zhHans: '在所有网站', zhHant: '在所有網站' },
  'pause.hour': { en: 'For one hour', zhHans: '一小时', zhHant: '一小時' },
  'pause.restart': { en: 'Until the browser restarts', zhHans: '直到重启浏览器', zhHant: '直到重新啟動瀏覽器' },
  'pause.until': { en: 'until {time}', zhHans: '到{time}为止', zhHant: '到{time}為止' },
  'pause.until-restart': { en: 'until the browser restarts', zhHans: '直到重启浏览器', zhHant: '直到重新啟動瀏覽器' },
  summary: {
    en: '{entries} {entries|entry|entries}, {mentions} {mentions|mention|mentions}',
    zhHans: '{entries} 个条目，{mentions} 处提及',
    zhHant: '{entries} 個條目，{mentions} 處提及',
  },
  'summary.so-far': {
    en: '{entries} {entries|entry|entries}, {mentions} {mentions|mention|mentions} so far',
    zhHans: '目前 {entries} 个条目，{mentions} 处提及',
    zhHant: '目前 {entries} 個條目，{mentions} 處提及',
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
  share: {
    en: '{name}: {count} {count|mention|mentions}',
    zhHans: '{name}：{count} 处提及',
    zhHant: '{name}：{count} 處提及',
  },
  shares: { en: 'Mentions by category', zhHans: '各类别的提及次数', zhHant: '各類別的提及次數' },
  map: { en: 'Guangdong on this page', zhHans: '本页提到的广东各市', zhHant: '本頁提到的廣東各市' },
  'map.table': { en: 'What is counted', zhHans: '计数明细', zhHant: '計數明細' },
  'map.more': {
    en: 'A city counts its own mentions and those of brands and places located in it.',
    zhHans: '各市的数字包括对该市及位于该市的品牌和地方的提及。',
    zhHant: '各市的數字包括對該市及位於該市的品牌和地方的提及。',
  },
  'map.city': { en: 'City', zhHans: '城市', zhHant: '城市' },
  'map.mentions': { en: 'Mentions', zhHans: '提及', zhHant: '提及' },
  'map.of': { en: 'Of', zhHans: '其中', zhHant: '其中' },
  pair: {
    en: 'Two entries under one name: {text}',
    zhHans: '两个条目被写成同一个名称：{text}',
    zhHant: '兩個條目被寫成同一個名稱：{text}',
  },
  'pair.more': {
    en: '{first} and {second} are not the same. The page may have mixed them up.',
    zhHans: '{first}与{second}不是一回事，页面可能弄混了。',
    zhHant: '{first}與{second}不是一回事，頁面可能弄混了。',
  },
  search: { en: 'Search names or pinyin', zhHans: '搜索名称或拼音', zhHant: '搜尋名稱或拼音' },
  'search.none': { en: 'No entry has such a name', zhHans: '没有这样名称的条目', zhHant: '沒有這樣名稱的條目' },
  'search.page': { en: 'On this page', zhHans: '本页', zhHant: '本頁' },
  'search.dataset': { en: 'In the dataset', zhHans: '词库中', zhHant: '詞庫中' },
  'open-card': { en: 'Open the card', zhHans: '打开卡片', zhHant: '開啟卡片' },
  jump: {
    en: 'Go to the next mention on the page',
    zhHans: '跳到页面上的下一处提及',
    zhHant: '跳到頁面上的下一處提及',
  },
  'jump-to': {
    en: '{name}: go to the next mention on the page',
    zhHans: '{name}：跳到页面上的下一处提及',
    zhHant: '{name}：跳到頁面上的下一處提及',
  },
  back: { en: 'Back to the list', zhHans: '返回列表', zhHant: '返回清單' },
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
  'not-saved': {
    en: 'The change could not be saved, so it was undone.',
    zhHans: '更改无法保存，已撤销。',
    zhHant: '變更無法儲存，已還原。',
  },
  'first-run': {
    en: 'Rest the pointer on a marked name to see its card. Here is all that the page mentions: choose an entry for its card, the cross-hairs to go to it.',
    zhHans:
      '把鼠标停在有标记的名称上即可看到卡片。这里列出本页提到的全部条目：点选条目查看卡片，点准星图标跳到页面上。',
    zhHant:
      '將滑鼠停在有標記的名稱上即可看到卡片。這裡列出本頁提到的全部條目：點選條目檢視卡片，點準星圖示跳到頁面上。',
  },
  'first-run.done': { en: 'Got it', zhHans: '知道了', zhHant: '知道了' },
  dossier: { en: 'Copy, save or print', zhHans: '复制、保存或打印', zhHant: '複製、儲存或列印' },
  'dossier.title': {
    en: 'Guangdong brands and terms on a page',
    zhHans: '网页中的广东品牌与术语',
    zhHant: '網頁中的廣東品牌與術語',
  },
  'dossier.more': {
    en: 'Names in three scripts, the category, each sentence, why it was marked, and the sources.',
    zhHans: '包括三种文字的名称、类别、所在句子、标注原因和来源。',
    zhHant: '包括三種文字的名稱、類別、所在句子、標註原因和來源。',
  },
  'dossier.format': { en: 'Format', zhHans: '格式', zhHant: '格式' },
  'dossier.markdown': { en: 'Markdown, to read', zhHans: 'Markdown（便于阅读）', zhHant: 'Markdown（便於閱讀）' },
  'dossier.csv': { en: 'CSV, for spreadsheets', zhHans: 'CSV（用于电子表格）', zhHant: 'CSV（用於試算表）' },
  'dossier.json': { en: 'JSON, for programs', zhHans: 'JSON（用于程序）', zhHant: 'JSON（用於程式）' },
  'dossier.copy': { en: 'Copy', zhHans: '复制', zhHant: '複製' },
  'dossier.save': { en: 'Save as a file', zhHans: '保存为文件', zhHant: '儲存為檔案' },
  'dossier.busy': { en: 'Gathering the sentences…', zhHans: '正在收集句子…', zhHant: '正在收集句子…' },
  'dossier.copied': { en: 'Copied.', zhHans: '已复制。', zhHant: '已複製。' },
  'dossier.saved': { en: 'Saved with your downloads.', zhHans: '已保存到下载文件夹。', zhHant: '已儲存到下載資料夾。' },
  'dossier.failed': {
    en: 'The browser did not allow it. Try saving a file.',
    zhHans: '浏览器不允许此操作，请试试保存为文件。',
    zhHant: '瀏覽器不允許此操作，請試試儲存為檔案。',
  },
  'dossier.line': {
    en: '{counts}; found by Guanghuo Lens on {date}.',
    zhHans: '{counts}；由广货镜于{date}查找。',
    zhHant: '{counts}；由廣貨鏡於{date}查找。',
  },
  'dossier.left-out': {
    en: '{count} {count|mention is|mentions are} not listed: a list holds 2,000 a frame at most.',
    zhHans: '另有 {count} 处提及没有列出：每个框架最多列出 2,000 处。',
    zhHant: '另有 {count} 處提及沒有列出：每個框架最多列出 2,000 處。',
  },
  notes: { en: 'Print notes', zhHans: '打印注释', zhHant: '列印註釋' },
  'notes.more': {
    en: 'Opens the notes on this page with their sources in a new tab, for paper or PDF.',
    zhHans: '在新标签页中打开本页的注释和来源，可打印或存为 PDF。',
    zhHant: '在新分頁中開啟本頁的註釋和來源，可列印或存成 PDF。',
  },
  paste: { en: 'Paste a text', zhHans: '粘贴文字', zhHant: '貼上文字' },
  'paste.label': { en: 'Text to look through', zhHans: '要查看的文字', zhHant: '要檢視的文字' },
  'paste.more': {
    en: 'It is looked through here and goes nowhere.',
    zhHans: '文字只在这里处理，不会发送到任何地方。',
    zhHant: '文字只在這裡處理，不會傳送到任何地方。',
  },
  'paste.mark': { en: 'Mark', zhHans: '标注', zhHant: '標註' },
  'paste.edit': { en: 'Change the text', zhHans: '修改文字', zhHant: '修改文字' },
  'paste.none': {
    en: 'None of our entries is named in it.',
    zhHans: '其中没有提到词库里的条目。',
    zhHant: '其中沒有提到詞庫裡的條目。',
  },
  'paste.cut': {
    en: 'Only the first {count} characters were read.',
    zhHans: '只读取了前 {count} 个字符。',
    zhHant: '只讀取了前 {count} 個字元。',
  },
};

/** The text of the popup in the reader's language. */
export const popupText: ReturnType<typeof translator<PopupKey>> = translator(POPUP_STRINGS);
