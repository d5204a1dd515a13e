/** The words that cells of a table may say things in, in lower case. */

/** Of languages, with their tags. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    英语: 'en',
    英文: 'en',
    英語: 'en',
    chinese: 'zh',
    中文: 'zh',
    汉语: 'zh',
    漢語: 'zh',
    'simplified chinese': 'zh-Hans',
    简体中文: 'zh-Hans',
    簡體中文: 'zh-Hans',
    简体: 'zh-Hans',
    'traditional chinese': 'zh-Hant',
    繁體中文: 'zh-Hant',
    繁体中文: 'zh-Hant',
    繁體: 'zh-Hant',
  }),
);

/** Whether case counts: by what it is called in JSON packs, or as an answer to "case sensitive?". */
export const CASES: ReadonlyMap<string, 'any' | 'exact'> = wordsFor({
  exact: ['exact', 'sensitive', 'yes', 'true', '1', '是', '区分', '區分'],
  any: ['any', 'insensitive', 'no', 'false', '0', '否', '不区分', '不區分'],
});

export const YES_NO: ReadonlyMap<string, 'yes' | 'no'> = wordsFor({
  yes: ['yes', 'true', '1', 'x', '是'],
  no: ['no', 'false', '0', '否'],
});

function wordsFor<Choice extends string>(choices: Readonly<Record<Choice, readonly string[]>>): Map<string, Choice> {
  const all = Object.entries<readonly string[]>(choices) as Array<[Choice, readonly string[]]>;
  return new Map(all.flatMap(([choice, words]) => words.map((word) => [word, choice] as const)));
}
