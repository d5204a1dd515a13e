/** The words of the options page, but for the sections that have a catalogue of their own. */
import type { CategoryId } from '../data/categories.ts';
import { type Catalogue, translator } from './i18n.ts';
import type { Density, OpenMode } from './settings.ts';

type Section =
  | 'reading'
  | 'look'
  | 'categories'
  | 'sites'
  | 'language'
  | 'shortcuts'
  | 'packs'
  | 'dataset'
  | 'data'
  | 'about';
type PageKey = 'find' | 'undo' | 'list';

export type OptionsKey =
  | 'title'
  | 'sections'
  | `section.${Section}`
  | `section.${Section}.about`
  | 'find'
  | 'found'
  | 'found.none'
  | 'undo'
  | 'undo.more'
  | 'undone'
  | 'dismiss'
  | 'notice.not-saved'
  | 'notice.local-only'
  | 'did.on'
  | 'did.off'
  | 'did.set'
  | 'enabled'
  | 'enabled.help'
  | 'open-on'
  | 'open-on.help'
  | `open-on.${OpenMode}`
  | 'open-delay'
  | 'open-delay.help'
  | 'open-delay.value'
  | `category.${CategoryId}.help`
  | 'density'
  | `density.${Density}`
  | 'language'
  | 'language.help'
  | 'language.auto'
  | 'card-language'
  | 'card-language.help'
  | 'card-language.ui'
  | 'card-language.page'
  | 'categories.own'
  | 'commands'
  | 'commands.none'
  | 'keys.none'
  | `command.${'_execute_action' | 'next-mention' | 'previous-mention' | 'open-card' | 'toggle-extension'}`
  | 'shortcuts.open'
  | 'shortcuts.how'
  | 'page-keys'
  | `page-keys.${PageKey}`
  | `page-keys.${PageKey}.keys`;

export const OPTIONS_STRINGS: Catalogue<OptionsKey> = {
  title: { en: 'Guanghuo Lens settings', zhHans: '广货镜设置', zhHant: '廣貨鏡設定' },
  sections: { en: 'Sections', zhHans: '栏目', zhHant: '項目' },
  'section.reading': { en: 'Reading', zhHans: '阅读', zhHant: '閱讀' },
  'section.reading.about': {
    en: 'When words are marked and cards open.',
    zhHans: '何时标注词语、打开卡片。',
    zhHant: '何時標註詞語、開啟卡片。',
  },
  'section.look': { en: 'Look', zhHans: '外观', zhHant: '外觀' },
  'section.look.about': {
    en: 'How marks and cards are drawn.',
    zhHans: '标注和卡片的样式。',
    zhHant: '標註和卡片的樣式。',
  },
  'section.categories': { en: 'Categories', zhHans: '类别', zhHant: '類別' },
  'section.categories.about': {
    en: 'What is marked, and how often on a page.',
    zhHans: '标注哪些内容，每页标注多少。',
    zhHant: '標註哪些內容，每頁標註多少。',
  },
  'section.sites': { en: 'Sites', zhHans: '网站', zhHant: '網站' },
  'section.sites.about': {
    en: 'Where words are marked, and what is hidden.',
    zhHans: '在哪里标注，隐藏了什么。',
    zhHant: '在哪裡標註，隱藏了什麼。',
  },
  'section.language': { en: 'Language', zhHans: '语言', zhHant: '語言' },
  'section.language.about': {
    en: 'The language of menus and that of cards.',
    zhHans: '界面语言和卡片语言。',
    zhHant: '介面語言和卡片語言。',
  },
  'section.shortcuts': { en: 'Shortcuts', zhHans: '快捷键', zhHant: '快速鍵' },
  'section.shortcuts.about': {
    en: 'Everything works by keyboard.',
    zhHans: '所有功能都可用键盘操作。',
    zhHant: '所有功能都可用鍵盤操作。',
  },
  'section.packs': { en: 'Packs', zhHans: '条目包', zhHant: '條目包' },
  'section.packs.about': {
    en: 'Sets of entries: what comes with the extension, and your own.',
    zhHans: '成套的条目：扩展自带的和您自己的。',
    zhHant: '成套的條目：擴充功能內建的和您自己的。',
  },
  'section.dataset': { en: 'All entries', zhHans: '全部条目', zhHant: '全部條目' },
  'section.dataset.about': {
    en: 'Look up any entry with its card and sources.',
    zhHans: '查阅任一条目的卡片和来源。',
    zhHant: '查閱任一條目的卡片和來源。',
  },
  'section.data': { en: 'Data and privacy', zhHans: '数据与隐私', zhHant: '資料與隱私' },
  'section.data.about': {
    en: 'What is stored, and settings as a file.',
    zhHans: '存储了什么，以及设置的导入和导出。',
    zhHant: '儲存了什麼，以及設定的匯入和匯出。',
  },
  'section.about': { en: 'About', zhHans: '关于', zhHant: '關於' },
  'section.about.about': {
    en: 'Version, dataset and licences.',
    zhHans: '版本、词库和许可证。',
    zhHant: '版本、詞庫和授權條款。',
  },
  find: { en: 'Find a setting', zhHans: '查找设置', zhHant: '尋找設定' },
  found: {
    en: '{count} {count|setting|settings} found',
    zhHans: '找到 {count} 项设置',
    zhHant: '找到 {count} 項設定',
  },
  'found.none': { en: 'No setting found', zhHans: '没有找到设置', zhHant: '沒有找到設定' },
  undo: { en: 'Undo', zhHans: '撤销', zhHant: '復原' },
  'undo.more': {
    en: '{steps} {steps|change|changes} can be undone',
    zhHans: '可撤销 {steps} 步',
    zhHant: '可復原 {steps} 步',
  },
  undone: { en: 'Undone: {change}', zhHans: '已撤销：{change}', zhHant: '已復原：{change}' },
  dismiss: { en: 'Hide this message', zhHans: '隐藏此消息', zhHant: '隱藏此訊息' },
  'notice.not-saved': {
    en: 'The change could not be saved, so it was undone.',
    zhHans: '更改无法保存，已撤销。',
    zhHant: '變更無法儲存，已還原。',
  },
  'notice.local-only': {
    en: 'The browser’s storage for sync did not take all of your settings: too many, too quickly, or it is switched off. What it did not take is kept on this computer only.',
    zhHans: '浏览器的同步存储未能收下全部设置（过多、过于频繁或已被关闭）。未收下的部分仅保存在这台电脑上。',
    zhHant: '瀏覽器的同步儲存空間未能收下全部設定（過多、過於頻繁或已被關閉）。未收下的部分僅儲存在這台電腦上。',
  },
  'did.on': { en: '{name}: switched on', zhHans: '{name}：已开启', zhHant: '{name}：已開啟' },
  'did.off': { en: '{name}: switched off', zhHans: '{name}：已关闭', zhHant: '{name}：已關閉' },
  'did.set': { en: '{name}: {value}', zhHans: '{name}：{value}', zhHant: '{name}：{value}' },

  enabled: { en: 'Mark words on pages', zhHans: '标注网页上的词语', zhHant: '標註網頁上的詞語' },
  'enabled.help': {
    en: 'The switch for everything, the same as in the popup.',
    zhHans: '总开关，与弹出窗口中的相同。',
    zhHant: '總開關，與彈出視窗中的相同。',
  },
  'open-on': { en: 'Open a card', zhHans: '打开卡片的方式', zhHant: '開啟卡片的方式' },
  'open-on.help': {
    en: 'The keyboard opens cards in any case.',
    zhHans: '无论如何都可以用键盘打开。',
    zhHant: '無論如何都可以用鍵盤開啟。',
  },
  'open-on.hover': { en: 'When the pointer rests on a mark', zhHans: '指针停在标注上', zhHant: '指標停在標註上' },
  'open-on.alt': { en: 'The same, with Alt held', zhHans: '按住 Alt 并停在标注上', zhHant: '按住 Alt 並停在標註上' },
  'open-on.ctrl': {
    en: 'The same, with Ctrl held',
    zhHans: '按住 Ctrl 并停在标注上',
    zhHant: '按住 Ctrl 並停在標註上',
  },
  'open-on.shift': {
    en: 'The same, with Shift held',
    zhHans: '按住 Shift 并停在标注上',
    zhHant: '按住 Shift 並停在標註上',
  },
  'open-on.click': { en: 'On a click', zhHans: '点击标注', zhHant: '點擊標註' },
  'open-on.never': { en: 'Only by keyboard', zhHans: '仅用键盘', zhHant: '僅用鍵盤' },
  'open-delay': { en: 'Delay before a card opens', zhHans: '打开卡片前的延迟', zhHant: '開啟卡片前的延遲' },
  'open-delay.help': {
    en: 'How long the pointer has to rest. With none, cards open under a pointer that only passes.',
    zhHans: '指针需要停留多久。设为零时，指针经过就会打开卡片。',
    zhHant: '指標需要停留多久。設為零時，指標經過就會開啟卡片。',
  },
  'open-delay.value': { en: '{ms} ms', zhHans: '{ms} 毫秒', zhHant: '{ms} 毫秒' },

  'category.brand.help': {
    en: 'Companies and their brands',
    zhHans: '企业及其品牌',
    zhHant: '企業及其品牌',
  },
  'category.programme.help': {
    en: 'Fairs, campaigns and large projects',
    zhHans: '展会、活动和大型工程',
    zhHant: '展會、活動和大型工程',
  },
  'category.place.help': { en: 'Cities, towns and zones', zhHans: '城市、镇和园区', zhHant: '城市、鎮和園區' },
  'category.sector.help': { en: 'Industries of the province', zhHans: '省内产业', zhHant: '省內產業' },
  'category.trade-term.help': {
    en: 'The words of exporters and buyers',
    zhHans: '进出口商的用语',
    zhHant: '進出口商的用語',
  },
  'category.policy.help': {
    en: 'Plans, laws and slogans of government',
    zhHans: '政府的规划、法规和提法',
    zhHant: '政府的規劃、法規和提法',
  },
  'category.culture.help': { en: 'Food, crafts and arts', zhHans: '饮食、工艺和艺术', zhHant: '飲食、工藝和藝術' },
  density: { en: 'How often', zhHans: '标注多少', zhHant: '標註多少' },
  'density.every': { en: 'Every mention', zhHans: '每次出现', zhHant: '每次出現' },
  'density.section': { en: 'First in each section', zhHans: '每节首次', zhHant: '每節首次' },
  'density.page': { en: 'First on the page', zhHans: '每页首次', zhHant: '每頁首次' },

  language: { en: 'Menus and settings', zhHans: '界面语言', zhHant: '介面語言' },
  'language.help': {
    en: 'Of this page and the popup. The browser’s own menus keep the browser’s language.',
    zhHans: '用于本页和弹出窗口。浏览器自身的菜单仍用浏览器的语言。',
    zhHant: '用於本頁和彈出視窗。瀏覽器自身的選單仍用瀏覽器的語言。',
  },
  'language.auto': {
    en: 'As the browser ({language})',
    zhHans: '跟随浏览器（{language}）',
    zhHant: '跟隨瀏覽器（{language}）',
  },
  'card-language': { en: 'Cards', zhHans: '卡片语言', zhHant: '卡片語言' },
  'card-language.help': {
    en: 'Every card has its names in all three scripts.',
    zhHans: '每张卡片都列出三种文字的名称。',
    zhHant: '每張卡片都列出三種文字的名稱。',
  },
  'card-language.ui': { en: 'As the menus', zhHans: '与界面相同', zhHant: '與介面相同' },
  'card-language.page': { en: 'As the page that is read', zhHans: '与所读网页相同', zhHant: '與所讀網頁相同' },

  commands: { en: 'Keys on every page', zhHans: '网页上的快捷键', zhHant: '網頁上的快速鍵' },
  'commands.none': {
    en: 'This browser has no shortcuts for the extension.',
    zhHans: '此浏览器没有提供扩展的快捷键。',
    zhHant: '此瀏覽器沒有提供擴充功能的快速鍵。',
  },
  'command._execute_action': { en: 'Open the popup', zhHans: '打开弹出窗口', zhHant: '開啟彈出視窗' },
  'command.next-mention': {
    en: 'Go to the next mention on the page',
    zhHans: '跳到页面上的下一处标注',
    zhHant: '跳到頁面上的下一處標註',
  },
  'command.previous-mention': {
    en: 'Go to the previous mention on the page',
    zhHans: '跳到页面上的上一处标注',
    zhHant: '跳到頁面上的上一處標註',
  },
  'command.open-card': {
    en: 'Open or close the card of a mention',
    zhHans: '打开或关闭标注的卡片',
    zhHant: '開啟或關閉標註的卡片',
  },
  'command.toggle-extension': {
    en: 'Switch Guanghuo Lens on or off everywhere',
    zhHans: '在所有网站开启或关闭广货镜',
    zhHant: '在所有網站開啟或關閉廣貨鏡',
  },
  'categories.own': {
    en: 'Categories of your own packs',
    zhHans: '自建条目包的类别',
    zhHant: '自建條目包的類別',
  },
  'keys.none': { en: 'no keys', zhHans: '未设置', zhHant: '未設定' },
  'shortcuts.open': {
    en: 'Change them in the browser',
    zhHans: '在浏览器中更改',
    zhHant: '在瀏覽器中變更',
  },
  'shortcuts.how': {
    en: 'To change them in Firefox, open about:addons, click the gear and choose “Manage Extension Shortcuts”.',
    zhHans: '在 Firefox 中更改：打开 about:addons，点击齿轮图标，选择“管理扩展快捷键”。',
    zhHant: '在 Firefox 中變更：開啟 about:addons，點擊齒輪圖示，選擇「管理擴充套件快速鍵」。',
  },
  'page-keys': { en: 'Keys on this page', zhHans: '本页快捷键', zhHant: '本頁快速鍵' },
  'page-keys.find': { en: 'Find a setting', zhHans: '查找设置', zhHant: '尋找設定' },
  'page-keys.find.keys': { en: '/', zhHans: '/', zhHant: '/' },
  'page-keys.undo': { en: 'Undo the last change', zhHans: '撤销上一步更改', zhHant: '復原上一步變更' },
  'page-keys.undo.keys': { en: 'Ctrl+Z', zhHans: 'Ctrl+Z', zhHant: 'Ctrl+Z' },
  'page-keys.list': {
    en: 'From entry to entry, and to the card',
    zhHans: '在条目间移动，进入卡片',
    zhHant: '在條目間移動，進入卡片',
  },
  'page-keys.list.keys': { en: '↑ ↓ Enter', zhHans: '↑ ↓ Enter', zhHant: '↑ ↓ Enter' },
};

/** The text in the reader's language. */
export const optionsText: ReturnType<typeof translator<OptionsKey>> = translator(OPTIONS_STRINGS);
