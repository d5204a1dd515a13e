/** The words of what the browser itself shows for us: context menu, toolbar button, omnibox. */
import { type Catalogue, translator } from './i18n.ts';

export type ElsewhereKey =
  | 'menu.look-up'
  | 'menu.pause'
  | 'menu.resume'
  | 'button.on'
  | 'button.off'
  | 'button.paused'
  | 'omnibox.hint'
  | 'omnibox.all';

export const ELSEWHERE_STRINGS: Catalogue<ElsewhereKey> = {
  // The browser puts the selection in the place of %s.
  'menu.look-up': {
    en: 'Look up “%s” in Guanghuo Lens',
    zhHans: '在广货镜中查找“%s”',
    zhHant: '在廣貨鏡中查詢「%s」',
  },
  'menu.pause': {
    en: 'Pause on this site until the browser restarts',
    zhHans: '在此网站暂停，直到浏览器重启',
    zhHant: '在此網站暫停，直到瀏覽器重新啟動',
  },
  'menu.resume': { en: 'Resume', zhHans: '恢复', zhHant: '繼續' },
  'button.on': { en: 'Guanghuo Lens', zhHans: '广货镜', zhHant: '廣貨鏡' },
  'button.off': { en: 'Guanghuo Lens (off)', zhHans: '广货镜（已关闭）', zhHant: '廣貨鏡（已關閉）' },
  'button.paused': { en: 'Guanghuo Lens (paused)', zhHans: '广货镜（已暂停）', zhHant: '廣貨鏡（已暫停）' },
  'omnibox.hint': {
    en: 'Type a brand, place or term in English, Chinese or pinyin',
    zhHans: '输入品牌、地方或术语的英文、中文或拼音',
    zhHant: '輸入品牌、地方或術語的英文、中文或拼音',
  },
  'omnibox.all': {
    en: 'Look up “{query}” in Guanghuo Lens',
    zhHans: '在广货镜中查找“{query}”',
    zhHant: '在廣貨鏡中查詢「{query}」',
  },
};

/** The text in the reader's language. */
export const elsewhereText: ReturnType<typeof translator<ElsewhereKey>> = translator(ELSEWHERE_STRINGS);
