/** The words of the options page's sections on data and on the extension itself. */
import { type Catalogue, translator } from './i18n.ts';
import type { FieldFault, FileFault } from './settings-file.ts';

type Area = 'sync' | 'local' | 'packs' | 'session';

export type AboutKey =
  | 'privacy.reads'
  | 'privacy.sends'
  | 'stored'
  | `stored.${Area}`
  | `stored.${Area}.more`
  | 'stored.items'
  | 'export'
  | 'export.help'
  | 'export.button'
  | 'import'
  | 'import.help'
  | 'import.button'
  | `import.fault.${FileFault['kind'] | 'unreadable'}`
  | `import.field.${FieldFault['kind']}`
  | 'import.faults'
  | 'import.more'
  | 'import.take'
  | 'import.drop'
  | 'reset'
  | 'reset.help'
  | 'reset.button'
  | 'did.reset'
  | 'did.imported'
  | 'version'
  | 'dataset'
  | 'dataset.counts'
  | 'licences'
  | 'licences.help'
  | 'licences.show'
  | 'licences.none';

export const ABOUT_STRINGS: Catalogue<AboutKey> = {
  'privacy.reads': {
    en: 'The extension reads the text of pages to find names in it. What it has read is forgotten when the page is closed.',
    zhHans: '扩展读取网页文字，只为找出其中的名称；关闭网页后，读过的内容即被丢弃。',
    zhHant: '擴充功能讀取網頁文字，只為找出其中的名稱；關閉網頁後，讀過的內容即被捨棄。',
  },
  'privacy.sends': {
    en: 'It makes no network request. Nothing about you or your pages leaves the browser; only the browser itself may sync your settings, if you have told it to.',
    zhHans:
      '扩展不发起任何网络请求，您和网页的信息都不会离开浏览器；只有在您开启浏览器同步时，浏览器才会同步这些设置。',
    zhHant:
      '擴充功能不發出任何網路請求，您和網頁的資訊都不會離開瀏覽器；只有在您開啟瀏覽器同步時，瀏覽器才會同步這些設定。',
  },
  stored: { en: 'What is stored', zhHans: '存储的内容', zhHant: '儲存的內容' },
  'stored.sync': { en: 'Settings and sites', zhHans: '设置与网站', zhHant: '設定與網站' },
  'stored.sync.more': {
    en: 'In the browser’s storage for sync: your choices on this page and in the popup, one item for each site of your list. At most 100 kB.',
    zhHans: '存于浏览器的同步存储：您在本页和弹出窗口中的选择，列表中每个网站各一项，最多 100 kB。',
    zhHant: '存於瀏覽器的同步儲存空間：您在本頁和彈出視窗中的選擇，清單中每個網站各一項，最多 100 kB。',
  },
  'stored.local': { en: 'On this computer only', zhHans: '仅存于这台电脑', zhHant: '僅存於這台電腦' },
  'stored.local.more': {
    en: 'Pauses, and what the storage for sync had no room for.',
    zhHans: '暂停的时间，以及同步存储放不下的内容。',
    zhHant: '暫停的時間，以及同步儲存空間放不下的內容。',
  },
  'stored.packs': { en: 'Your own packs', zhHans: '自建条目包', zhHant: '自建條目包' },
  'stored.packs.more': {
    en: 'In a database of the browser, on this computer only. They are exported and deleted one by one, under Packs.',
    zhHans: '存于浏览器的数据库，仅限这台电脑。可在“条目包”中逐个导出和删除。',
    zhHant: '存於瀏覽器的資料庫，僅限這台電腦。可在「條目包」中逐一匯出和刪除。',
  },
  'stored.session': { en: 'Until the browser is closed', zhHans: '浏览器关闭前', zhHant: '瀏覽器關閉前' },
  'stored.session.more': {
    en: 'In memory, for the number on the toolbar button: which entries the open tabs mention, and their addresses.',
    zhHans: '存于内存，供工具栏按钮显示数量：打开的标签页提到哪些条目，以及它们的网址。',
    zhHant: '存於記憶體，供工具列按鈕顯示數量：開啟的分頁提到哪些條目，以及它們的網址。',
  },
  'stored.items': { en: '{items} {items|item|items}', zhHans: '{items} 项', zhHant: '{items} 項' },
  export: { en: 'Save all settings', zhHans: '导出全部设置', zhHant: '匯出全部設定' },
  'export.help': {
    en: 'As a JSON file, with sites and hidden words. Pauses are left out.',
    zhHans: '存为 JSON 文件，含网站和隐藏的词，不含暂停。',
    zhHant: '存為 JSON 檔案，含網站和隱藏的詞，不含暫停。',
  },
  'export.button': { en: 'Save a file', zhHans: '导出文件', zhHant: '匯出檔案' },
  import: { en: 'Load settings', zhHans: '导入设置', zhHant: '匯入設定' },
  'import.help': {
    en: 'From a file saved here. It takes the place of the present settings; you can undo it.',
    zhHans: '读取在此导出的文件，替换当前设置；可以撤销。',
    zhHant: '讀取在此匯出的檔案，取代目前的設定；可以復原。',
  },
  'import.button': { en: 'Choose a file…', zhHans: '选择文件…', zhHant: '選擇檔案…' },
  'import.fault.too-large': {
    en: '{name} is too large to be a file of settings. Nothing was changed.',
    zhHans: '{name} 过大，不是设置文件。设置未作更改。',
    zhHant: '{name} 過大，不是設定檔案。設定未作變更。',
  },
  'import.fault.not-json': {
    en: '{name} is not valid JSON. Nothing was changed. The browser says:',
    zhHans: '{name} 不是有效的 JSON。设置未作更改。浏览器提示：',
    zhHant: '{name} 不是有效的 JSON。設定未作變更。瀏覽器提示：',
  },
  'import.fault.not-ours': {
    en: '{name} is not a file of Guanghuo Lens settings: it lacks "format": "guanghuo-lens-settings". Nothing was changed.',
    zhHans: '{name} 不是广货镜的设置文件：缺少 "format": "guanghuo-lens-settings"。设置未作更改。',
    zhHant: '{name} 不是廣貨鏡的設定檔案：缺少 "format": "guanghuo-lens-settings"。設定未作變更。',
  },
  'import.fault.unreadable': {
    en: '{name} could not be read. Nothing was changed.',
    zhHans: '无法读取 {name}。设置未作更改。',
    zhHant: '無法讀取 {name}。設定未作變更。',
  },
  'import.faults': {
    en: '{count} {count|place|places} in {name} cannot be taken. Nothing has been changed yet.',
    zhHans: '{name} 中有 {count} 处无法采用。设置尚未更改。',
    zhHant: '{name} 中有 {count} 處無法採用。設定尚未變更。',
  },
  'import.field.unknown': { en: 'is no setting:', zhHans: '不是设置项：', zhHant: '不是設定項目：' },
  'import.field.value': { en: 'cannot be', zhHans: '不能是', zhHant: '不能是' },
  'import.field.site': {
    en: 'is no site and no match pattern:',
    zhHans: '不是网站或匹配模式：',
    zhHant: '不是網站或比對模式：',
  },
  'import.more': { en: 'and {count} more', zhHans: '另有 {count} 处', zhHant: '另有 {count} 處' },
  'import.take': { en: 'Load the rest', zhHans: '导入其余部分', zhHant: '匯入其餘部分' },
  'import.drop': { en: 'Close', zhHans: '关闭', zhHant: '關閉' },
  reset: { en: 'Reset to defaults', zhHans: '恢复默认设置', zhHant: '還原預設值' },
  'reset.help': {
    en: 'All settings, sites and hidden words; you can undo it.',
    zhHans: '包括所有设置、网站和隐藏的词；可以撤销。',
    zhHant: '包括所有設定、網站和隱藏的詞；可以復原。',
  },
  'reset.button': { en: 'Reset', zhHans: '恢复默认', zhHant: '還原' },
  'did.reset': { en: 'All settings reset', zhHans: '已恢复默认设置', zhHant: '已還原預設值' },
  'did.imported': { en: 'Settings loaded from {name}', zhHans: '已从 {name} 导入设置', zhHant: '已從 {name} 匯入設定' },
  version: { en: 'Version', zhHans: '版本', zhHant: '版本' },
  dataset: { en: 'Dataset', zhHans: '词库', zhHant: '詞庫' },
  'dataset.counts': {
    en: '{entries} {entries|entry|entries} with {forms} {forms|spelling|spellings}; {facts} {facts|fact|facts} from {pages} {pages|page|pages} and {documents} {documents|document|documents}',
    zhHans: '{entries} 个条目、{forms} 种写法；{facts} 条事实，出自 {pages} 个网页和 {documents} 份文献',
    zhHant: '{entries} 個條目、{forms} 種寫法；{facts} 條事實，出自 {pages} 個網頁和 {documents} 份文獻',
  },
  licences: { en: 'Licences', zhHans: '许可证', zhHant: '授權條款' },
  'licences.help': {
    en: 'Guanghuo Lens is free software under the MIT licence. Parts by others are built into it, each under its own.',
    zhHans: '广货镜是采用 MIT 许可证的自由软件，其中由他人编写的部分各依其许可证。',
    zhHant: '廣貨鏡是採用 MIT 授權條款的自由軟體，其中由他人編寫的部分各依其授權條款。',
  },
  'licences.show': { en: 'Show the licences', zhHans: '显示许可证', zhHant: '顯示授權條款' },
  'licences.none': {
    en: 'The package {name} comes without the text of its licence.',
    zhHans: '软件包 {name} 未附许可证文本。',
    zhHant: '套件 {name} 未附授權條款全文。',
  },
};

/** The text in the reader's language. */
export const aboutText: ReturnType<typeof translator<AboutKey>> = translator(ABOUT_STRINGS);
