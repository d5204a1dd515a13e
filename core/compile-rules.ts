/** Makes of covering words and cues what stands of them in the pattern table: hashes, and lists of numbers. */
import { isWordUnit } from './characters.ts';
import { cueHash, hashOf } from './hash.ts';
import { COVER_BITS, type TableParts } from './table-format.ts';
import type { CompileEntry, CompileInput, CoveringWords } from './types.ts';
import { topicWeights } from './weights.ts';

export interface CompiledRules {
  readonly parts: Pick<TableParts, 'cueHashes' | 'cueLengths' | 'cueLists' | 'cueListNames' | 'topicWeights' | 'rules'>;
  /** All words that went in, folded. */
  readonly words: readonly string[];
}

/**
 * @param fold the text as the table compares it.
 * @throws where an entry names a cue list that does not exist.
 */
export function rulePartsOf({ entries, cueLists }: CompileInput, fold: (text: string) => string): CompiledRules {
  const stemmed = (word: string): string => singular(fold(word));
  const lists = Object.values(cueLists).map((words) => words.map(stemmed));
  const own = entries.map(({ cuesFor, cuesAgainst }) => ({
    for: cuesFor.map(stemmed),
    against: cuesAgainst.map(stemmed),
  }));
  const words = [...new Set([...lists, ...own.flatMap((cue) => [cue.for, cue.against])].flat())];
  // Two words of one hash are one cue: of fifteen thousand that befalls one pair or none.
  const hashOfWord = new Map(words.map((word) => [word, cueHash(hashOf(word))]));
  const hashes = [...new Set(hashOfWord.values())].sort((a, b) => a - b);
  const order = new Map(hashes.map((hash, index) => [hash, index]));
  const indicesOf = (list: readonly string[]): number[] =>
    list.map((word) => order.get(hashOfWord.get(word) as number) as number);

  const listNames = Object.keys(cueLists);
  const listsOf = (id: string, names: readonly string[]): number[] =>
    names.map((name) => {
      const index = listNames.indexOf(name);
      if (index < 0) throw new Error(`Entry ${id} names the cue list ${name}, which does not exist`);
      return index;
    });
  const covering = entries.map((entry) => ({
    words: entry.covering.map(fold),
    forms: entry.forms.map(({ text }) => fold(text)),
  }));
  return {
    words: [...words, ...covering.flatMap(({ words }) => words)],
    parts: {
      cueHashes: hashes,
      cueLengths: {
        latin: longest(words.filter((word) => isWordUnit(word.charCodeAt(0)))),
        unspaced: longest(words.filter((word) => !isWordUnit(word.charCodeAt(0)))),
      },
      cueLists: lists.map(indicesOf),
      cueListNames: listNames,
      topicWeights: listNames.flatMap(topicWeights),
      rules: entries.map((entry: CompileEntry, index) => ({
        covering: coveringOf(covering[index]!),
        cuesFor: indicesOf(own[index]!.for),
        cuesAgainst: indicesOf(own[index]!.against),
        listsFor: listsOf(entry.id, entry.cueListsFor),
        listsAgainst: listsOf(entry.id, entry.cueListsAgainst),
      })),
    },
  };
}

/** Words in which the last s makes another word. */
const PLURALS_OF_THEIR_OWN = /(?:^| )(?:goods|customs|news|arms|shares|securities|glasses|lyrics|series)$/;

/** An English cue without the s of its plural: the finder of cues looks for both. */
function singular(word: string): string {
  return /[a-z]{2}[^\W_aisu]s$/.test(word) && !PLURALS_OF_THEIR_OWN.test(word) ? word.slice(0, -1) : word;
}

function coveringOf({ words, forms }: { words: readonly string[]; forms: readonly string[] }): CoveringWords {
  let maxBefore = 0;
  let maxAfter = 0;
  for (const word of words) {
    for (const form of forms) {
      for (let at = word.indexOf(form); at >= 0; at = word.indexOf(form, at + 1)) {
        maxBefore = Math.max(maxBefore, at);
        maxAfter = Math.max(maxAfter, word.length - at - form.length);
      }
    }
  }
  return {
    hashes: Uint32Array.from(new Set(words.map((word) => hashOf(word) & COVER_BITS))).sort(),
    maxBefore,
    maxAfter,
  };
}

function longest(words: readonly string[]): number {
  return words.reduce((most, { length }) => Math.max(most, length), 0);
}
