/** In which language a card speaks. */
import { attributeOf, closestOf } from '../../utils/form-safe.ts';
import { type CardLanguage, nearestLanguage } from '../../utils/i18n.ts';
import type { ReadMention } from '../../utils/reader-module.ts';
import type { CardLanguageSetting } from '../../utils/settings.ts';

/** The reader's choice: fixed, that of the UI, or that of the page around the mention where it is one of ours. */
export function cardLanguageOf(setting: CardLanguageSetting, ui: CardLanguage, mention: ReadMention): CardLanguage {
  if (setting === 'ui') return ui;
  if (setting !== 'page') return setting;
  return pageLanguageOf(mention) ?? ui;
}

/** The language that the text around the mention declares, or that its own letters are of; null for all others. */
export function pageLanguageOf({ start, text }: ReadMention): CardLanguage | null {
  const around = start.node.parentElement && closestOf(start.node.parentElement, '[lang]');
  const declared = (around && attributeOf(around, 'lang')) ?? '';
  const language = nearestLanguage(declared);
  if (language !== null) return language;
  if (/\p{Script=Han}/u.test(text)) return 'zh-Hans';
  return declared === '' ? 'en' : null;
}
