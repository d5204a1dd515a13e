import { describe, expect, it } from 'vitest';
import { languageOf } from '../../core/language.ts';
import { WORD_LISTS, wordSets } from '../../core/words.ts';

describe('languageOf', () => {
  it.each([
    ['The drone is in the air.', '', 'en'],
    ['El concierto fue en vivo y la entrada es gratis.', '', 'other'],
    ['Le concert est dans la salle du port.', '', 'other'],
    ['Der Umschlag ist nicht mit dem Zug.', '', 'other'],
    ['美的在佛山发布空调。', '', 'zh'],
    ['美的冷氣機', 'zh-Hant', 'zh'],
    ['中国の家電メーカーです。', '', 'ja'],
    ['중국의 가전 업체', '', 'other'],
    ['Новый телефон', '', 'other'],
    ['Honor 90', '', 'unknown'],
    // Where the text says too little, the page's word counts; where it says enough, it does not.
    ['vivo', 'es-PE', 'other'],
    ['Honor', 'en', 'en'],
    ['The phone is of the brand.', 'de', 'en'],
    ['', '', 'unknown'],
  ] as const)('takes %j (declared %j) for %s', (text, declared, language) => {
    expect(languageOf(text, declared, wordSets(WORD_LISTS))).toBe(language);
  });
});
