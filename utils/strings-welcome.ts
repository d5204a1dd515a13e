/** The words of the welcome page. In the sample, `[entry|name]` is a mention of an entry. */
import { type Catalogue, translator } from './i18n.ts';

export type WelcomeKey =
  | 'title'
  | 'lead'
  | 'try'
  | 'try.more'
  | 'sample'
  | 'sample.label'
  | 'permission'
  | 'permission.more'
  | 'where'
  | 'where.button'
  | 'where.menu'
  | 'where.omnibox';

export const WELCOME_STRINGS: Catalogue<WelcomeKey> = {
  title: { en: 'Guanghuo Lens is ready', zhHans: '广货镜已就绪', zhHant: '廣貨鏡已就緒' },
  lead: {
    en: 'It marks Guangdong brands, places and trade terms on the pages you read, and explains each in a card with its sources.',
    zhHans: '它会在您浏览的网页上标出广东的品牌、地方和外贸术语，并用附有来源的卡片逐一说明。',
    zhHant: '它會在您瀏覽的網頁上標出廣東的品牌、地方和外貿術語，並用附有來源的卡片逐一說明。',
  },
  try: { en: 'Try it', zhHans: '试一试', zhHant: '試試看' },
  'try.more': {
    en: 'Rest the pointer on a coloured word, or go to it with the Tab key. Escape closes the card.',
    zhHans: '将指针停在有底色的词上，或用 Tab 键移到该词。按 Esc 键关闭卡片。',
    zhHant: '將指標停在有底色的詞上，或用 Tab 鍵移到該詞。按 Esc 鍵關閉卡片。',
  },
  sample: {
    en: 'At the [canton-fair|Canton Fair] in [guangzhou|Guangzhou], [midea|Midea] shows its new air conditioners, while a small factory two aisles on takes [oem|OEM] orders.',
    zhHans:
      '在[guangzhou|广州]的[canton-fair|广交会]上，[midea|美的]展出新款空调；隔两条过道，一家小工厂正在接[oem|代工]订单。',
    zhHant:
      '在[guangzhou|廣州]的[canton-fair|廣交會]上，[midea|美的]展出新款空調；隔兩條走道，一家小工廠正在接[oem|代工]訂單。',
  },
  'sample.label': {
    en: 'A sample drawn by this page: browsers keep extensions from marking their own pages. The cards are the real ones.',
    zhHans: '此示例由本页绘制：浏览器不允许扩展标注自己的页面。卡片内容均为真实条目。',
    zhHant: '此範例由本頁繪製：瀏覽器不允許擴充功能標註自己的頁面。卡片內容均為真實條目。',
  },
  permission: { en: 'Why it may read pages', zhHans: '为什么需要读取网页', zhHant: '為什麼需要讀取網頁' },
  'permission.more': {
    en: 'To find these words it reads the text of each page on your own computer; nothing you read, and nothing about you, leaves it.',
    zhHans: '为了找到这些词，它只在您自己的电脑上读取网页文字；您读的内容和您的信息都不会离开这台电脑。',
    zhHant: '為了找到這些詞，它只在您自己的電腦上讀取網頁文字；您讀的內容和您的資訊都不會離開這台電腦。',
  },
  where: { en: 'Where to find it', zhHans: '在哪里找到它', zhHant: '在哪裡找到它' },
  'where.button': {
    en: 'The toolbar button lists what the page mentions and switches it off where you do not want it.',
    zhHans: '工具栏按钮列出网页提到的条目，也可在不需要的网站上关闭。',
    zhHant: '工具列按鈕列出網頁提到的條目，也可在不需要的網站上關閉。',
  },
  'where.menu': {
    en: 'Select a word and open the context menu to look it up, or pause on a site there.',
    zhHans: '选中一个词，在右键菜单中查找，也可在右键菜单中暂停此网站。',
    zhHant: '選取一個詞，在右鍵選單中查詢，也可在右鍵選單中暫停此網站。',
  },
  'where.omnibox': {
    en: 'Type gh and a space in the address bar to look up any entry.',
    zhHans: '在地址栏输入 gh 和空格，即可查找任意条目。',
    zhHant: '在網址列輸入 gh 和空格，即可查詢任何條目。',
  },
};

/** The text of the welcome page in the reader's language. */
export const welcomeText: ReturnType<typeof translator<WelcomeKey>> = translator(WELCOME_STRINGS);

/** A part of the sample: plain text, or a mention. */
export interface SamplePart {
  readonly text: string;
  readonly entry: string | null;
}

/** The parts of a sample text. */
export function samplePartsOf(sample: string): SamplePart[] {
  const parts = sample.split(/\[([\w-]+)\|([^\]]+)\]/);
  const found: SamplePart[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    if (parts[at]) found.push({ text: parts[at] as string, entry: null });
    if (parts[at + 2] !== undefined) found.push({ text: parts[at + 2] as string, entry: parts[at + 1] as string });
  }
  return found;
}
