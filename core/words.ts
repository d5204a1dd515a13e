/**
 * Words and characters that the sense rules know of languages. Only types of this go into the content script: the words
 * stand in the pattern table, where they take half the room.
 */

/** Common short words of English. */
const ENGLISH =
  'the of and to is are was were that with for from this have has its by at as an it on be will not which their been but they';
/** The same of other languages in Latin letters, from Spanish to Turkish; those that English has too are left out. */
const OTHERS =
  'el los las del una que por con para como pero más está sus se lo y su al ha fue muy también desde le les des du ' +
  'est une dans qui sur pas avec pour au aux ce cette sont été leur et il elle nous vous der die das und ist nicht ' +
  'mit ein eine den von zu auf im dem sich auch wird für oder bei sind di che gli è per non sono della nel alla più ' +
  'anche questo ma os do da em um uma não ao dos mais foi são pelo ou também het een van niet zijn voor dat met en ' +
  'op aan ook maar och att det som på för med är inte til av og ikke yang dan dengan untuk dari ini itu pada tidak ' +
  'và của là có cho không được trong một ve bir ile için bu';
/** The commonest Chinese surnames of one character that are no common word's last one (何, 于, 方 are cues at most elsewhere). */
const SURNAMES =
  '张王李赵刘陈杨黄周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许韩冯邓曹彭曾肖蔡潘袁董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚金丘夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛万顾赖武康贺严尹钱施龚';
/** Characters before a name that end a word of their own: particles, prepositions, verbs that take a name. */
const LEADING =
  '在与和及或由被把将让对向给从为跟同比是的了称据到去买用叫找看有如像等替靠选换卖送修装且而但因若连含即除自就都也还又再';
/** Characters behind a name that begin a word of their own. */
const FOLLOWING =
  '在与和及或被把将让对向给从为跟同比是的了称据已也都就还又再则却仅曾正拟欲宣发推公开表旗集股总品生首新上中们会能可要想应该有无';

/** The lists as the pattern table has them: words apart by spaces, characters one behind the other. */
export const WORD_LISTS: readonly string[] = [ENGLISH, OTHERS, SURNAMES, LEADING, FOLLOWING];

/** The lists as they are asked. */
export interface WordSets {
  readonly english: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly following: ReadonlySet<string>;
}

/** Makes them of {@link WORD_LISTS}. */
export function wordSets([english = '', others = '', surnames, leading, following]: readonly string[]): WordSets {
  return {
    english: new Set(english.split(' ')),
    others: new Set(others.split(' ')),
    surnames: new Set(surnames),
    leading: new Set(leading),
    following: new Set(following),
  };
}
