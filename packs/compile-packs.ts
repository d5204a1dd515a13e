/** From the reader's packs to one pattern table. Runs in the background. */
import { compileTable } from '../core/compile.ts';
import type { CompileEntry } from '../core/types.ts';
import { OWN_PACK } from '../data/packs.ts';
import type { UserEntry, UserPack } from '../data/user-pack.ts';
import { formProblem, formsOf } from './clean.ts';
import { ownId, paintOf } from './own-ids.ts';

/**
 * The table of packs in the reader's order: where entries share a form, the first pack's is taken. The reader has named
 * these words, so every form is safe; a single Chinese character, which stands in other words, has to look like a word.
 * @param variants Traditional characters and what they count as
 */
export function compilePacks(packs: readonly UserPack[], variants: ReadonlyMap<number, number>): Uint8Array {
  return compileTable({
    entries: packs.flatMap((pack) => pack.entries.map((entry) => compileEntry(pack, entry))),
    cueLists: {},
    variants,
  });
}

function compileEntry({ id, categories }: UserPack, entry: UserEntry): CompileEntry {
  return {
    id: ownId(id, entry),
    pack: OWN_PACK,
    category: paintOf(categories, entry.category),
    forms: formsOf(entry)
      // What was saved was checked; a rule may have come since.
      .filter(({ text, short }) => formProblem(text, short) === null)
      .map(({ text, exactCase, short }) => ({
        text,
        exactCase,
        ambiguity: short && text.length === 1 ? 'likely' : 'safe',
      })),
    covering: [],
    cuesFor: [],
    cuesAgainst: [],
    cueListsFor: [],
    cueListsAgainst: [],
  };
}
