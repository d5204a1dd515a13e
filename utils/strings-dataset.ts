/** The words of the dataset browser. */
import { type Catalogue, translator } from './i18n.ts';

export type DatasetKey =
  | 'entries'
  | 'text'
  | 'text.example'
  | 'pack'
  | 'category'
  | 'city'
  | 'all'
  | 'count'
  | 'count.of'
  | 'nothing'
  | 'status.loading'
  | 'status.none'
  | 'card'
  | 'hint'
  | 'missing';

export const DATASET_STRINGS: Catalogue<DatasetKey> = {
  entries: { en: 'Entries', zhHans: '条目', zhHant: '條目' },
  text: { en: 'Name', zhHans: '名称', zhHant: '名稱' },
  'text.example': { en: 'Midea, 美的, meidi', zhHans: '美的、Midea、meidi', zhHant: '美的、Midea、meidi' },
  pack: { en: 'Pack', zhHans: '条目包', zhHant: '條目包' },
  category: { en: 'Category', zhHans: '类别', zhHant: '類別' },
  city: { en: 'City', zhHans: '城市', zhHant: '城市' },
  all: { en: 'All', zhHans: '全部', zhHant: '全部' },
  count: { en: '{count} {count|entry|entries}', zhHans: '{count} 个条目', zhHant: '{count} 個條目' },
  'count.of': {
    en: '{count} of {total} {total|entry|entries}',
    zhHans: '{total} 个条目中的 {count} 个',
    zhHant: '{total} 個條目中的 {count} 個',
  },
  nothing: {
    en: 'No entry fits. Try fewer letters or another filter.',
    zhHans: '没有符合的条目。请减少文字或更换筛选条件。',
    zhHant: '沒有符合的條目。請減少文字或更換篩選條件。',
  },
  'status.loading': { en: 'Fetching the entries…', zhHans: '正在读取条目…', zhHant: '正在讀取條目…' },
  'status.none': {
    en: 'The entries could not be fetched. Reload this page to try again.',
    zhHans: '无法读取条目。请重新加载此页面再试。',
    zhHant: '無法讀取條目。請重新載入此頁面再試。',
  },
  card: { en: 'Card', zhHans: '卡片', zhHant: '卡片' },
  hint: {
    en: 'Choose an entry to read its card.',
    zhHans: '选择一个条目，查看它的卡片。',
    zhHant: '選擇一個條目，查看它的卡片。',
  },
  missing: {
    en: 'There is no entry “{entry}”.',
    zhHans: '没有“{entry}”这个条目。',
    zhHant: '沒有「{entry}」這個條目。',
  },
};

/** The text in the reader's language. */
export const datasetText: ReturnType<typeof translator<DatasetKey>> = translator(DATASET_STRINGS);
