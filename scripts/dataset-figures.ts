/** Compares the figures of a text in English with those of its Chinese translation. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ENGLISH_NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(MONTHS.map((month, index) => [month.toLowerCase(), index + 1])),
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
      .split(' ')
      .map((word, index) => [word, index]),
  ),
  ...Object.fromEntries(
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
      .split(' ')
      .map((word, index) => [word, index]),
  ),
  ...{ once: 1, twice: 2, half: 0.5, dozen: 12, twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100 },
};
const ENGLISH_SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const CHINESE_SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};
const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((sign, index) => [sign, index])),
  ...{ 〇: 0, 两: 2, 兩: 2, 首: 1, 半: 0.5, 双: 2, 雙: 2 },
};

/** The figures of a text: those in digits, and the words that may mean one ("three", 十五; 一 often means none). */
interface Figures {
  readonly sure: readonly number[];
  readonly possible: readonly number[];
}

/**
 * A figure in digits that one text has and the other has neither in digits nor in words; null where there is none.
 * Scales count ("1.5 billion" is 15亿), "190 多" is 190. Words alone are never compared: too many are idioms.
 */
export function figureAmiss(english: string, chinese: string): string | null {
  const [first, second] = [figuresOfEnglish(english), figuresOfChinese(chinese)];
  const amiss = unmatched(first, second) ?? unmatched(second, first);
  return amiss === null ? null : String(amiss);
}

function unmatched({ sure }: Figures, other: Figures): number | null {
  const left = [...other.sure, ...other.possible];
  for (const figure of sure) {
    const at = left.findIndex((candidate) => Math.abs(candidate - figure) <= Math.abs(figure) * 1e-9);
    if (at < 0) return figure;
    left.splice(at, 1);
  }
  return null;
}

function figuresOfEnglish(text: string): Figures {
  const sure = [...text.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)(?:[ -](thousand|million|billion|trillion)\b)?/gi)].map(
    ([, digits, scale]) => Number(digits!.replaceAll(',', '')) * (scale ? ENGLISH_SCALES[scale.toLowerCase()]! : 1),
  );
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const possible = words.flatMap((word, index) => {
    const number = ENGLISH_NUMBERS[word];
    if (number === undefined) return [];
    return [number, number * (ENGLISH_SCALES[words[index + 1] ?? ''] ?? 1)];
  });
  return { sure, possible };
}

function figuresOfChinese(text: string): Figures {
  // 20世纪90年代 is what English calls the 1990s.
  const plain = text.replace(/(\d+)[世][纪紀](\d+)年代/g, (_, century, decade) =>
    String((Number(century) - 1) * 100 + Number(decade)),
  );
  const sure = [...plain.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)多?([百千万萬亿億]*)(?![瓦米克])/g)].map(
    ([, digits, scale]) =>
      [...scale!].reduce((number, sign) => number * CHINESE_SCALES[sign]!, Number(digits!.replaceAll(',', ''))),
  );
  const possible = (plain.match(/[零〇一二两兩三四五六七八九十百千万萬亿億首半双雙]+/g) ?? []).flatMap((word) => [
    chineseNumber(word),
    ...[...word].map((sign) => CHINESE_DIGITS[sign] ?? CHINESE_SCALES[sign]!),
  ]);
  return { sure, possible };
}

/** The value of a number in Chinese signs: 二十五, 三百, 一万五千; a row of bare digits (一九七八) is read as written. */
function chineseNumber(word: string): number {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(word)) {
    return Number([...word].map((sign) => CHINESE_DIGITS[sign]).join(''));
  }
  let [total, section, digit] = [0, 0, 0];
  for (const sign of word) {
    const scale = CHINESE_SCALES[sign];
    if (scale === undefined) digit = CHINESE_DIGITS[sign]!;
    else if (scale < 1e4) {
      section += (digit || 1) * scale;
      digit = 0;
    } else {
      total = (total + section + digit || 1) * scale;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}
