/** In plain words why a mention was marked: the reason, and each kind of evidence that was weighed (`core/weights.ts`). */
import { type Catalogue, translator } from './i18n.ts';

/** The shared lists of words, `data/cue-groups.json`. */
type Topic =
  `${'abroad' | 'appliances' | 'china' | 'company' | 'cooking' | 'culture-trade' | 'government' | 'industry' | 'nature' | 'people' | 'product' | 'software' | 'sport' | 'stage' | 'trade' | 'urban'}`;

export type EvidenceKey =
  | 'why'
  | `why.${'safe-form' | 'cue' | 'neighbour' | 'neighbour.named' | 'surroundings' | 'page-evidence' | 'company'}`
  | 'all-evidence'
  | 'for'
  | 'against'
  | `spelling.${'likely' | 'evidence' | 'strong'}`
  | 'long-form'
  | `cue.${'touching' | 'sentence' | 'block'}`
  | 'cue.title'
  | `against.${'touching' | 'sentence' | 'block'}`
  | 'against.title'
  | `topic.${Topic}`
  | 'topic'
  | 'neighbour'
  | 'neighbour.named'
  | 'neighbour-alike'
  | 'neighbour-alike.named'
  | 'neighbour-listed'
  | 'neighbour-listed.named'
  | 'shape'
  | 'model-after'
  | 'runs-on'
  | 'stands-free'
  | 'person'
  | 'quotation'
  | 'bracketed'
  | 'titled'
  | 'language';

export const EVIDENCE_STRINGS: Catalogue<EvidenceKey> = {
  why: { en: 'Why this?', zhHans: '为何标注', zhHant: '為何標註' },
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
  'why.neighbour.named': {
    en: 'It stands beside {name}.',
    zhHans: '它与{name}一同出现。',
    zhHant: '它與{name}一同出現。',
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
  'why.company': {
    en: 'It stands by itself here, as in a table or a list, and this page names it or other brands unmistakably.',
    zhHans: '它在此单独成项（如表格或列表），且本页别处有对它或其他品牌的明确提及。',
    zhHant: '它在此單獨成項（如表格或清單），且本頁別處有對它或其他品牌的明確提及。',
  },
  'all-evidence': { en: 'What was weighed', zhHans: '所权衡的依据', zhHant: '所權衡的依據' },
  for: { en: 'speaks for it', zhHans: '支持', zhHant: '支持' },
  against: { en: 'speaks against it', zhHans: '不支持', zhHant: '不支持' },

  'spelling.likely': {
    en: 'This spelling seldom means anything else.',
    zhHans: '这种写法很少有别的含义。',
    zhHant: '這種寫法很少有別的含義。',
  },
  'spelling.evidence': {
    en: 'This spelling has other meanings too.',
    zhHans: '这种写法也有别的含义。',
    zhHant: '這種寫法也有別的含義。',
  },
  'spelling.strong': {
    en: 'This spelling usually means something else.',
    zhHans: '这种写法通常另有含义。',
    zhHant: '這種寫法通常另有含義。',
  },
  'long-form': {
    en: 'It is a longer spelling.',
    zhHans: '写法较长。',
    zhHant: '寫法較長。',
  },
  'cue.touching': { en: '“{word}” stands beside it.', zhHans: '紧邻“{word}”。', zhHant: '緊鄰「{word}」。' },
  'cue.sentence': {
    en: 'The sentence says “{word}”.',
    zhHans: '同一句提到“{word}”。',
    zhHant: '同一句提到「{word}」。',
  },
  'cue.block': { en: 'The paragraph says “{word}”.', zhHans: '同一段提到“{word}”。', zhHant: '同一段提到「{word}」。' },
  'cue.title': {
    en: 'The title of the page fits it.',
    zhHans: '页面标题与之相符。',
    zhHant: '頁面標題與之相符。',
  },
  'against.touching': {
    en: '“{word}” beside it goes with another meaning.',
    zhHans: '紧邻的“{word}”属于别的含义。',
    zhHant: '緊鄰的「{word}」屬於別的含義。',
  },
  'against.sentence': {
    en: '“{word}” in the sentence goes with another meaning.',
    zhHans: '同一句的“{word}”属于别的含义。',
    zhHant: '同一句的「{word}」屬於別的含義。',
  },
  'against.block': {
    en: '“{word}” in the paragraph goes with another meaning.',
    zhHans: '同一段的“{word}”属于别的含义。',
    zhHant: '同一段的「{word}」屬於別的含義。',
  },
  'against.title': {
    en: 'The title of the page goes with another meaning.',
    zhHans: '页面标题指向别的含义。',
    zhHant: '頁面標題指向別的含義。',
  },
  topic: {
    en: 'A word of the sentence: “{word}”.',
    zhHans: '同一句中的词：“{word}”。',
    zhHant: '同一句中的詞：「{word}」。',
  },
  'topic.abroad': {
    en: 'The sentence speaks of places abroad: “{word}”.',
    zhHans: '同一句谈到国外：“{word}”。',
    zhHant: '同一句談到國外：「{word}」。',
  },
  'topic.appliances': {
    en: 'The sentence speaks of appliances: “{word}”.',
    zhHans: '同一句谈到家电：“{word}”。',
    zhHant: '同一句談到家電：「{word}」。',
  },
  'topic.china': {
    en: 'The sentence speaks of China: “{word}”.',
    zhHans: '同一句谈到中国：“{word}”。',
    zhHant: '同一句談到中國：「{word}」。',
  },
  'topic.company': {
    en: 'The sentence speaks of a company: “{word}”.',
    zhHans: '同一句谈到企业：“{word}”。',
    zhHant: '同一句談到企業：「{word}」。',
  },
  'topic.cooking': {
    en: 'The sentence speaks of cooking: “{word}”.',
    zhHans: '同一句谈到烹饪：“{word}”。',
    zhHant: '同一句談到烹飪：「{word}」。',
  },
  'topic.culture-trade': {
    en: 'The sentence speaks of culture as an export: “{word}”.',
    zhHans: '同一句谈到文化出海：“{word}”。',
    zhHant: '同一句談到文化出海：「{word}」。',
  },
  'topic.government': {
    en: 'The sentence speaks of government: “{word}”.',
    zhHans: '同一句谈到政府：“{word}”。',
    zhHant: '同一句談到政府：「{word}」。',
  },
  'topic.industry': {
    en: 'The sentence speaks of industry: “{word}”.',
    zhHans: '同一句谈到产业：“{word}”。',
    zhHant: '同一句談到產業：「{word}」。',
  },
  'topic.nature': {
    en: 'The sentence speaks of nature: “{word}”.',
    zhHans: '同一句谈到自然：“{word}”。',
    zhHant: '同一句談到自然：「{word}」。',
  },
  'topic.people': {
    en: 'The sentence speaks of people: “{word}”.',
    zhHans: '同一句谈到人物：“{word}”。',
    zhHant: '同一句談到人物：「{word}」。',
  },
  'topic.product': {
    en: 'The sentence speaks of a product: “{word}”.',
    zhHans: '同一句谈到产品：“{word}”。',
    zhHant: '同一句談到產品：「{word}」。',
  },
  'topic.software': {
    en: 'The sentence speaks of software: “{word}”.',
    zhHans: '同一句谈到软件：“{word}”。',
    zhHant: '同一句談到軟件：「{word}」。',
  },
  'topic.sport': {
    en: 'The sentence speaks of sport: “{word}”.',
    zhHans: '同一句谈到体育：“{word}”。',
    zhHant: '同一句談到體育：「{word}」。',
  },
  'topic.stage': {
    en: 'The sentence speaks of music, film or the stage: “{word}”.',
    zhHans: '同一句谈到影视、音乐或舞台：“{word}”。',
    zhHant: '同一句談到影視、音樂或舞台：「{word}」。',
  },
  'topic.trade': {
    en: 'The sentence speaks of trade: “{word}”.',
    zhHans: '同一句谈到贸易：“{word}”。',
    zhHant: '同一句談到貿易：「{word}」。',
  },
  'topic.urban': {
    en: 'The sentence speaks of places in a city: “{word}”.',
    zhHans: '同一句谈到城市：“{word}”。',
    zhHant: '同一句談到城市：「{word}」。',
  },
  neighbour: {
    en: 'Another known name stands in the sentence.',
    zhHans: '同一句有其他已知名称。',
    zhHant: '同一句有其他已知名稱。',
  },
  'neighbour.named': { en: '{name} stands in the sentence.', zhHans: '同一句有{name}。', zhHant: '同一句有{name}。' },
  'neighbour-alike': {
    en: 'A known name of the same kind stands in the sentence.',
    zhHans: '同一句有同类的已知名称。',
    zhHant: '同一句有同類的已知名稱。',
  },
  'neighbour-alike.named': {
    en: '{name}, of the same kind, stands in the sentence.',
    zhHans: '同一句有同类的{name}。',
    zhHant: '同一句有同類的{name}。',
  },
  'neighbour-listed': {
    en: 'It is listed side by side with a known name of the same kind.',
    zhHans: '它与同类的已知名称并列。',
    zhHant: '它與同類的已知名稱並列。',
  },
  'neighbour-listed.named': {
    en: 'It is listed side by side with {name}.',
    zhHans: '它与{name}并列。',
    zhHant: '它與{name}並列。',
  },
  shape: {
    en: 'How it is written, and what touches it.',
    zhHans: '它的写法以及紧邻的字符。',
    zhHant: '它的寫法以及緊鄰的字元。',
  },
  'model-after': {
    en: 'A number follows, as of a model.',
    zhHans: '其后有型号之类的编号。',
    zhHant: '其後有型號之類的編號。',
  },
  'runs-on': {
    en: 'Letters beside it may belong to the same word.',
    zhHans: '相邻的字可能与它同属一个词。',
    zhHant: '相鄰的字可能與它同屬一個詞。',
  },
  'stands-free': {
    en: 'It stands by itself.',
    zhHans: '它独立成词。',
    zhHant: '它獨立成詞。',
  },
  person: {
    en: 'It may be part of a longer name, such as a person’s.',
    zhHans: '它可能是人名等更长名称的一部分。',
    zhHant: '它可能是人名等更長名稱的一部分。',
  },
  quotation: {
    en: 'A figure follows, as in prices of shares.',
    zhHans: '其后有数字，如股价行情。',
    zhHant: '其後有數字，如股價行情。',
  },
  bracketed: { en: 'It stands in brackets.', zhHans: '它写在括号中。', zhHant: '它寫在括號中。' },
  titled: {
    en: 'It stands in the title marks of a work.',
    zhHans: '它写在书名号中。',
    zhHant: '它寫在書名號中。',
  },
  language: {
    en: 'The text is in a language in which it may be another word.',
    zhHans: '这段文字所用的语言里，它可能是别的词。',
    zhHant: '這段文字所用的語言裡，它可能是別的詞。',
  },
};

/** The words for a piece of evidence in the reader's language. */
export const evidenceText: ReturnType<typeof translator<EvidenceKey>> = translator(EVIDENCE_STRINGS);
