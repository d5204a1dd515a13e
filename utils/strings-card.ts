/** The words of a card's content. What its tools say is in `strings-card-tools.ts`, why a mention was marked in `strings-evidence.ts`. */

import type { CardRelationType } from '../data/card.ts';
import type { CategoryId } from '../data/categories.ts';
import type { PackId } from '../data/packs.ts';
import type { FactKey } from '../data/schema.ts';
import { type Catalogue, translator } from './i18n.ts';

export type CardKey =
  | `category.${CategoryId}`
  | `pack.${PackId}`
  | `fact.${FactKey}`
  | `relation.${CardRelationType}`
  | 'reference-facts'
  | 'as-of'
  | 'as-of.page'
  | 'as-of.old'
  | 'sources'
  | 'source-number'
  | 'source-origin.report'
  | 'source-origin.reference'
  | 'to-fact'
  | 'section'
  | 'seen'
  | 'new-tab'
  | 'related'
  | 'related.more'
  | 'confusions'
  | 'back'
  | 'walk.none'
  | 'walk.at'
  | 'notice.waiting'
  | 'notice.failed'
  | 'pin'
  | 'unpin'
  | 'close';

export const CARD_STRINGS: Catalogue<CardKey> = {
  'category.brand': { en: 'Brand', zhHans: '品牌', zhHant: '品牌' },
  'category.programme': { en: 'Programme', zhHans: '活动与计划', zhHant: '活動與計劃' },
  'category.place': { en: 'Place', zhHans: '地方', zhHant: '地方' },
  'category.sector': { en: 'Sector', zhHans: '行业', zhHant: '行業' },
  'category.trade-term': { en: 'Trade term', zhHans: '外贸术语', zhHant: '外貿術語' },
  'category.policy': { en: 'Policy', zhHans: '政策', zhHant: '政策' },
  'category.culture': { en: 'Culture', zhHans: '文化', zhHant: '文化' },

  'pack.report': { en: 'From the report', zhHans: '出自报道', zhHant: '出自報道' },
  'pack.reference': { en: 'Reference', zhHans: '参考资料', zhHant: '參考資料' },

  'fact.city': { en: 'City', zhHans: '所在城市', zhHant: '所在城市' },
  'fact.sector': { en: 'Sector', zhHans: '行业', zhHant: '行業' },
  'fact.founded': { en: 'Founded', zhHans: '成立', zhHant: '成立' },
  'fact.listing': { en: 'Listed', zhHans: '上市', zhHant: '上市' },
  'fact.website': { en: 'Website', zhHans: '网站', zhHant: '網站' },
  'fact.report': { en: 'In the report', zhHans: '报道所述', zhHant: '報道所述' },
  'fact.definition': { en: 'Meaning', zhHans: '含义', zhHant: '含義' },
  'fact.history': { en: 'History', zhHans: '历史', zhHant: '歷史' },
  'fact.scale': { en: 'Scale', zhHans: '规模', zhHant: '規模' },
  'fact.name': { en: 'Name', zhHans: '名称', zhHant: '名稱' },
  'fact.note': { en: 'Note', zhHans: '备注', zhHant: '備註' },

  'relation.competitor': { en: 'Competitor', zhHans: '竞争对手', zhHant: '競爭對手' },
  'relation.parent': { en: 'Parent company', zhHans: '母公司', zhHant: '母公司' },
  'relation.subsidiary': { en: 'Subsidiary', zhHans: '子公司', zhHant: '子公司' },
  'relation.product-of': { en: 'Product of', zhHans: '出自', zhHant: '出自' },
  'relation.maker-of': { en: 'Maker of', zhHans: '产品', zhHant: '產品' },
  'relation.located-in': { en: 'Located in', zhHans: '位于', zhHant: '位於' },
  'relation.instrument-of': { en: 'Instrument of', zhHans: '服务于', zhHant: '服務於' },
  'relation.part-of': { en: 'Part of', zhHans: '属于', zhHant: '屬於' },
  'relation.in-sector': { en: 'Sector', zhHans: '行业', zhHant: '行業' },
  'relation.home-of': { en: 'Home of', zhHans: '当地', zhHant: '當地' },
  'relation.includes': { en: 'Includes', zhHans: '包括', zhHant: '包括' },
  'relation.sector-of': { en: 'In this sector', zhHans: '业内', zhHant: '業內' },
  'relation.served-by': { en: 'Served by', zhHans: '服务举措', zhHant: '服務舉措' },
  'relation.see-also': { en: 'See also', zhHans: '另见', zhHant: '另見' },

  'reference-facts': { en: 'Reference', zhHans: '参考资料', zhHant: '參考資料' },
  'as-of': { en: 'as of {date}', zhHans: '截至{date}', zhHant: '截至{date}' },
  'as-of.page': {
    en: 'as of {date}; this page is from {page}',
    zhHans: '截至{date}；本页发布于{page}',
    zhHant: '截至{date}；本頁發佈於{page}',
  },
  'as-of.old': {
    en: 'as of {date}, over {years} {years|year|years} ago',
    zhHans: '截至{date}，距今已逾{years}年',
    zhHant: '截至{date}，距今已逾{years}年',
  },
  sources: { en: 'Sources', zhHans: '来源', zhHant: '來源' },
  'source-number': { en: 'Source {number}', zhHans: '来源{number}', zhHant: '來源{number}' },
  'source-origin.report': { en: 'Report', zhHans: '报道', zhHant: '報道' },
  'source-origin.reference': { en: 'Reference', zhHans: '参考资料', zhHant: '參考資料' },
  'to-fact': {
    en: 'Source {number}: back to the text',
    zhHans: '来源{number}：回到正文',
    zhHant: '來源{number}：回到正文',
  },
  section: { en: 'Section {number}: {title}', zhHans: '第{number}节：{title}', zhHant: '第{number}節：{title}' },
  seen: { en: 'read on {date}', zhHans: '{date}查阅', zhHant: '{date}查閱' },
  'new-tab': { en: 'opens in a new tab', zhHans: '在新标签页中打开', zhHant: '在新分頁中開啟' },
  related: { en: 'Related', zhHans: '相关', zhHant: '相關' },
  'related.more': { en: '{count} more', zhHans: '另有{count}个', zhHant: '另有{count}個' },
  confusions: { en: 'Do not confuse with', zhHans: '易混淆', zhHant: '易混淆' },
  back: { en: 'Back', zhHans: '返回', zhHant: '返回' },

  'walk.none': { en: 'No mention on this page.', zhHans: '本页没有标注。', zhHant: '本頁沒有標註。' },
  'walk.at': {
    en: '{name}, {category}, mention {at} of {of}. {summary}',
    zhHans: '{name}，{category}，第{at}处，共{of}处。{summary}',
    zhHant: '{name}，{category}，第{at}處，共{of}處。{summary}',
  },

  'notice.waiting': { en: 'Fetching the card…', zhHans: '正在获取卡片……', zhHant: '正在取得卡片……' },
  'notice.failed': {
    en: 'The card could not be fetched. Point at the word once more, or reload the page.',
    zhHans: '无法获取卡片。请再次指向该词，或重新加载页面。',
    zhHant: '無法取得卡片。請再次指向該詞，或重新載入頁面。',
  },

  pin: { en: 'Pin the card', zhHans: '固定卡片', zhHant: '固定卡片' },
  unpin: { en: 'Unpin the card', zhHans: '取消固定', zhHant: '取消固定' },
  close: { en: 'Close', zhHans: '关闭', zhHant: '關閉' },
};

/** The text of a card in the reader's language. */
export const cardText: ReturnType<typeof translator<CardKey>> = translator(CARD_STRINGS);
