/** The words on a card. Ships in the content script: nothing else belongs here. */

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
  | 'as-of'
  | 'sources'
  | 'source-number'
  | 'section'
  | 'seen'
  | 'new-tab'
  | 'related'
  | 'related.more'
  | 'back'
  | 'walk.none'
  | 'walk.at'
  | 'why'
  | 'why.safe-form'
  | 'why.cue'
  | 'why.neighbour'
  | 'why.surroundings'
  | 'why.page-evidence';

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
  'relation.home-of': { en: 'Home of', zhHans: '当地', zhHant: '當地' },
  'relation.includes': { en: 'Includes', zhHans: '包括', zhHant: '包括' },
  'relation.served-by': { en: 'Served by', zhHans: '服务举措', zhHant: '服務舉措' },
  'relation.see-also': { en: 'See also', zhHans: '另见', zhHant: '另見' },

  'as-of': { en: 'as of {date}', zhHans: '截至{date}', zhHant: '截至{date}' },
  sources: { en: 'Sources', zhHans: '来源', zhHant: '來源' },
  'source-number': { en: 'source {number}', zhHans: '来源{number}', zhHant: '來源{number}' },
  section: { en: 'Section {number}: {title}', zhHans: '第{number}节：{title}', zhHant: '第{number}節：{title}' },
  seen: { en: 'read on {date}', zhHans: '{date}查阅', zhHant: '{date}查閱' },
  'new-tab': { en: 'opens in a new tab', zhHans: '在新标签页中打开', zhHant: '在新分頁中開啟' },
  related: { en: 'Related', zhHans: '相关条目', zhHant: '相關條目' },
  'related.more': { en: 'and {count} more', zhHans: '另有{count}个', zhHant: '另有{count}個' },
  back: { en: 'Back', zhHans: '返回', zhHant: '返回' },

  'walk.none': { en: 'No mention on this page.', zhHans: '本页没有标注。', zhHant: '本頁沒有標註。' },
  'walk.at': {
    en: '{name}, {category}, mention {at} of {of}. {summary}',
    zhHans: '{name}，{category}，第{at}处，共{of}处。{summary}',
    zhHant: '{name}，{category}，第{at}處，共{of}處。{summary}',
  },

  why: { en: 'Why this is marked: {reason}', zhHans: '标注原因：{reason}', zhHant: '標註原因：{reason}' },
  'why.safe-form': {
    en: 'This spelling hardly means anything else.',
    zhHans: '这种写法几乎没有别的含义。',
    zhHant: '這種寫法幾乎沒有別的含義。',
  },
  'why.cue': {
    en: 'The text beside it says “{word}”.',
    zhHans: '旁边的文字提到“{word}”。',
    zhHant: '旁邊的文字提到「{word}」。',
  },
  'why.neighbour': {
    en: 'It stands beside other names that are known.',
    zhHans: '它与其他已知名称并列。',
    zhHant: '它與其他已知名稱並列。',
  },
  'why.surroundings': {
    en: 'Nothing around it speaks for another meaning.',
    zhHans: '上下文没有指向别的含义。',
    zhHant: '上下文沒有指向別的含義。',
  },
  'why.page-evidence': {
    en: 'It is named unmistakably elsewhere on this page.',
    zhHans: '本页别处有明确的提及。',
    zhHant: '本頁別處有明確的提及。',
  },
};

/** The text of a card in the reader's language. */
export const cardText: ReturnType<typeof translator<CardKey>> = translator(CARD_STRINGS);
