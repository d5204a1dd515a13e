/** The words on the card of an own entry, beside those that all cards have. */
import { type Catalogue, translator } from './i18n.ts';

export type OwnCardKey = 'own' | 'note' | 'link' | 'why';

export const OWN_CARD_STRINGS: Catalogue<OwnCardKey> = {
  own: { en: 'Own entry', zhHans: '自建条目', zhHant: '自建條目' },
  note: { en: 'Your note', zhHans: '您的备注', zhHant: '您的備註' },
  link: { en: 'Link', zhHans: '链接', zhHant: '連結' },
  why: {
    en: 'This word is in your pack “{pack}”.',
    zhHans: '这个词在您的条目包“{pack}”中。',
    zhHant: '這個詞在您的條目包「{pack}」中。',
  },
};

/** The text of an own entry's card in the reader's language. */
export const ownCardText: ReturnType<typeof translator<OwnCardKey>> = translator(OWN_CARD_STRINGS);
