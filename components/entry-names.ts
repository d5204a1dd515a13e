/** In what order a reader is told an entry's names. */
import type { CardNames } from '../data/card.ts';
import { type CardLanguage, resolveLanguage } from '../utils/i18n.ts';

/** A name with the language that it is written in. */
export interface Name {
  readonly text: string;
  readonly lang: string;
}

/** The name in the language first, then the others, each once. */
export function namesFor(names: CardNames, language: CardLanguage): [own: Name, ...others: Name[]] {
  const en = { text: names.en, lang: 'en' };
  const hans = { text: names.zhHans, lang: 'zh-Hans' };
  const hant = { text: names.zhHant, lang: 'zh-Hant' };
  const [own, ...others] =
    language === 'en' ? [en, hans, hant] : language === 'zh-Hans' ? [hans, hant, en] : [hant, hans, en];
  const seen = new Set([own!.text]);
  return [own!, ...others.filter(({ text }) => !seen.has(text) && seen.add(text))];
}

/** For a row: the reader's own name, and the one that a page in another script is likely to use, where it differs. */
export function namesForRow(names: CardNames, language: CardLanguage): Name[] {
  const [own, ...others] = namesFor(names, language);
  const wanted = language === 'en' ? 'zh-Hans' : 'en';
  return [own, ...others.filter(({ lang }) => lang === wanted)];
}

/** The language of the names that a page is likely to use: texts in other languages write the English ones. */
export function languageOfNames(pageLanguage: string | undefined, own: CardLanguage): CardLanguage {
  return pageLanguage ? resolveLanguage('auto', pageLanguage) : own;
}
