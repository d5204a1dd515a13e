/** The words of the options page's section on sites. */

import { type Catalogue, translator } from './i18n.ts';
import type { SiteMode } from './settings.ts';
import type { SitePatternFault } from './site-rules.ts';

export type SitesKey =
  | 'site-mode'
  | `site-mode.${SiteMode}`
  | 'everywhere'
  | 'pause'
  | 'pause.help'
  | 'pause.of'
  | 'pause.hour'
  | 'pause.restart'
  | 'paused.until'
  | 'paused.restart'
  | 'resume'
  | 'sites'
  | 'sites.none'
  | 'add'
  | 'add.button'
  | 'add.help'
  | 'state'
  | 'state.on'
  | 'state.off'
  | `fault.${SitePatternFault | 'known'}`
  | 'local-files'
  | 'remove'
  | 'remove.of'
  | 'hidden-forms.of'
  | 'hidden-form'
  | 'hidden-entries'
  | 'hidden-entries.none'
  | 'show-again'
  | 'show-again.of'
  | 'did.on'
  | 'did.off'
  | 'did.removed'
  | 'did.paused'
  | 'did.resumed'
  | 'did.shown';

export const SITES_STRINGS: Catalogue<SitesKey> = {
  'site-mode': { en: 'Where words are marked', zhHans: '标注范围', zhHant: '標註範圍' },
  'site-mode.all': {
    en: 'On all sites but those switched off below',
    zhHans: '所有网站，下面关闭的除外',
    zhHant: '所有網站，下面關閉的除外',
  },
  'site-mode.listed': {
    en: 'Only on the sites switched on below',
    zhHans: '仅限下面开启的网站',
    zhHant: '僅限下面開啟的網站',
  },
  everywhere: { en: 'All sites', zhHans: '所有网站', zhHant: '所有網站' },
  pause: { en: 'Take a break', zhHans: '暂停一会儿', zhHant: '暫停一下' },
  'pause.help': {
    en: 'On all sites, on this computer only. It ends by itself.',
    zhHans: '在所有网站暂停，仅限这台电脑，到时自动恢复。',
    zhHant: '在所有網站暫停，僅限這台電腦，到時自動恢復。',
  },
  'pause.of': { en: 'Pause: {name}', zhHans: '暂停：{name}', zhHant: '暫停：{name}' },
  'pause.hour': { en: 'Pause for an hour', zhHans: '暂停一小时', zhHant: '暫停一小時' },
  'pause.restart': {
    en: 'Pause until the browser restarts',
    zhHans: '暂停到浏览器重启',
    zhHant: '暫停到瀏覽器重新啟動',
  },
  'paused.until': { en: 'Paused until {time}', zhHans: '已暂停至 {time}', zhHant: '已暫停至 {time}' },
  'paused.restart': {
    en: 'Paused until the browser restarts',
    zhHans: '已暂停，浏览器重启后恢复',
    zhHant: '已暫停，瀏覽器重新啟動後恢復',
  },
  resume: { en: 'Resume', zhHans: '恢复', zhHant: '恢復' },
  sites: { en: 'Sites', zhHans: '网站', zhHant: '網站' },
  'sites.none': {
    en: 'No site has a rule of its own.',
    zhHans: '还没有单独设置的网站。',
    zhHant: '還沒有單獨設定的網站。',
  },
  add: { en: 'Add a site or match pattern', zhHans: '添加网站或匹配模式', zhHant: '新增網站或比對模式' },
  'add.button': { en: 'Add', zhHans: '添加', zhHant: '新增' },
  'add.help': {
    en: 'A site covers its subdomains. A match pattern covers a part of a site, for example',
    zhHans: '网站包含其子域名。匹配模式可以只涵盖网站的一部分，例如',
    zhHant: '網站包含其子網域。比對模式可以只涵蓋網站的一部分，例如',
  },
  state: { en: 'Marks on it', zhHans: '该处的标注', zhHant: '該處的標註' },
  'state.on': { en: 'On', zhHans: '开启', zhHant: '開啟' },
  'state.off': { en: 'Off', zhHans: '关闭', zhHant: '關閉' },
  'fault.empty': { en: 'Type a site first.', zhHans: '请先输入网站。', zhHant: '請先輸入網站。' },
  'fault.scheme': {
    en: '“{typed}” begins with a scheme that pages do not have: use http, https, file or *.',
    zhHans: '“{typed}”的协议不受支持：请使用 http、https、file 或 *。',
    zhHant: '「{typed}」的通訊協定不受支援：請使用 http、https、file 或 *。',
  },
  'fault.host': {
    en: '“{typed}” has no valid host name: write example.com, or *.example.com in a pattern.',
    zhHans: '“{typed}”的主机名无效：请写成 example.com，匹配模式中可写 *.example.com。',
    zhHant: '「{typed}」的主機名稱無效：請寫成 example.com，比對模式中可寫 *.example.com。',
  },
  'fault.path': {
    en: '“{typed}” is a pattern without a path: add /* at its end for the whole site.',
    zhHans: '“{typed}”缺少路径：在末尾加上 /* 表示整个网站。',
    zhHant: '「{typed}」缺少路徑：在結尾加上 /* 表示整個網站。',
  },
  'fault.known': {
    en: '“{typed}” is in the list already, with the same state.',
    zhHans: '“{typed}”已在列表中，状态相同。',
    zhHant: '「{typed}」已在清單中，狀態相同。',
  },
  'local-files': { en: 'Local files', zhHans: '本地文件', zhHant: '本機檔案' },
  remove: { en: 'Remove', zhHans: '移除', zhHant: '移除' },
  'remove.of': { en: 'Remove {name}', zhHans: '移除 {name}', zhHant: '移除 {name}' },
  'hidden-forms.of': { en: 'Words hidden on {name}', zhHans: '在 {name} 隐藏的词', zhHant: '在 {name} 隱藏的詞' },
  'hidden-form': { en: '“{form}” is not marked here', zhHans: '此处不标注“{form}”', zhHant: '此處不標註「{form}」' },
  'hidden-entries': {
    en: 'Entries hidden everywhere',
    zhHans: '在所有网站隐藏的条目',
    zhHant: '在所有網站隱藏的條目',
  },
  'hidden-entries.none': {
    en: 'None. “Not this” on a card hides an entry or a word.',
    zhHans: '无。在卡片上选择“不要标注”可隐藏条目或词。',
    zhHant: '無。在卡片上選擇「不要標註」可隱藏條目或詞。',
  },
  'show-again': { en: 'Show again', zhHans: '恢复显示', zhHant: '恢復顯示' },
  'show-again.of': { en: 'Show again: {name}', zhHans: '恢复显示 {name}', zhHant: '恢復顯示 {name}' },
  'did.on': { en: '{name} switched on', zhHans: '已开启 {name}', zhHant: '已開啟 {name}' },
  'did.off': { en: '{name} switched off', zhHans: '已关闭 {name}', zhHant: '已關閉 {name}' },
  'did.removed': { en: '{name} removed from the list', zhHans: '已从列表移除 {name}', zhHant: '已從清單移除 {name}' },
  'did.paused': { en: '{name} paused', zhHans: '已暂停 {name}', zhHant: '已暫停 {name}' },
  'did.resumed': { en: '{name} resumed', zhHans: '已恢复 {name}', zhHant: '已恢復 {name}' },
  'did.shown': { en: '{name} shown again', zhHans: '已恢复显示 {name}', zhHant: '已恢復顯示 {name}' },
};

/** The text in the reader's language. */
export const sitesText: ReturnType<typeof translator<SitesKey>> = translator(SITES_STRINGS);
