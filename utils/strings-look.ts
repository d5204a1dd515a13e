/** The words of the options page's section on the look of marks and cards. */
import { type Catalogue, translator } from './i18n.ts';
import type { MarkColour, MarkStyle, Theme } from './settings.ts';

export type LookKey =
  | 'mark-style'
  | 'mark-style.help'
  | `mark-style.${MarkStyle}`
  | 'mark-colour'
  | `mark-colour.${MarkColour}`
  | 'theme'
  | 'theme.help'
  | `theme.${Theme}`
  | 'badge'
  | 'badge.help'
  | 'sample'
  | 'sample.text'
  | 'sample.word';

export const LOOK_STRINGS: Catalogue<LookKey> = {
  'mark-style': { en: 'Marks', zhHans: '标注样式', zhHant: '標註樣式' },
  'mark-style.help': {
    en: 'Underlines have another line for each category. They make very long pages slower in Chromium.',
    zhHans: '下划线按类别采用不同线型；在 Chromium 中会使很长的网页变慢。',
    zhHant: '底線依類別採用不同線型；在 Chromium 中會使很長的網頁變慢。',
  },
  'mark-style.tint': { en: 'Tint', zhHans: '底色', zhHant: '底色' },
  'mark-style.bold-tint': { en: 'Strong tint', zhHans: '深底色', zhHant: '深底色' },
  'mark-style.underline': { en: 'Underline', zhHans: '下划线', zhHant: '底線' },
  'mark-style.none': { en: 'Invisible', zhHans: '不显示', zhHant: '不顯示' },
  'mark-colour': { en: 'Colour of marks', zhHans: '标注颜色', zhHant: '標註顏色' },
  'mark-colour.category': { en: 'By category', zhHans: '按类别', zhHant: '依類別' },
  'mark-colour.blue': { en: 'Blue', zhHans: '蓝色', zhHant: '藍色' },
  'mark-colour.green': { en: 'Green', zhHans: '绿色', zhHant: '綠色' },
  'mark-colour.amber': { en: 'Amber', zhHans: '琥珀色', zhHant: '琥珀色' },
  'mark-colour.grey': { en: 'Grey', zhHans: '灰色', zhHant: '灰色' },
  theme: { en: 'Theme', zhHans: '主题', zhHant: '主題' },
  'theme.help': {
    en: 'Of cards, the popup and this page.',
    zhHans: '用于卡片、弹出窗口和本页。',
    zhHant: '用於卡片、彈出視窗和本頁。',
  },
  'theme.auto': { en: 'As the system', zhHans: '跟随系统', zhHant: '跟隨系統' },
  'theme.light': { en: 'Light', zhHans: '浅色', zhHant: '淺色' },
  'theme.dark': { en: 'Dark', zhHans: '深色', zhHant: '深色' },
  badge: { en: 'Number on the toolbar button', zhHans: '工具栏按钮上的数字', zhHant: '工具列按鈕上的數字' },
  'badge.help': {
    en: 'How many entries the page mentions.',
    zhHans: '网页提到多少个条目。',
    zhHant: '網頁提到多少個條目。',
  },
  sample: { en: 'Sample', zhHans: '示例', zhHant: '範例' },
  'sample.text': {
    en: '[brand:Midea] makes air conditioners in [place:Foshan] and shows them at the [programme:Canton Fair]; for [sector:home appliances], [trade-term:FOB] is usual. [policy:Dual circulation] and [culture:yum cha] are marked too.',
    zhHans:
      '[brand:美的]在[place:佛山]生产空调，在[programme:广交会]展出；[sector:家电]出口多用[trade-term:离岸价]。[policy:双循环]和[culture:饮茶]也会标注。',
    zhHant:
      '[brand:美的]在[place:佛山]生產空調，在[programme:廣交會]展出；[sector:家電]出口多用[trade-term:離岸價]。[policy:雙循環]和[culture:飲茶]也會標註。',
  },
  'sample.word': { en: 'Midea', zhHans: '美的', zhHant: '美的' },
};

/** The text in the reader's language. */
export const lookText: ReturnType<typeof translator<LookKey>> = translator(LOOK_STRINGS);
