/** Entries for tests: what a test does not speak of is empty. */
import type { CompileEntry, CompileForm } from '../../core/types.ts';

export function entryOf(id: string, parts: Partial<CompileEntry>): CompileEntry {
  return {
    id,
    category: 'brand',
    pack: 'reference',
    forms: [],
    covering: [],
    cuesFor: [],
    cuesAgainst: [],
    cueListsFor: [],
    cueListsAgainst: [],
    ...parts,
  };
}

export function formOf(text: string, ambiguity: CompileForm['ambiguity'] = 'safe', exactCase = false): CompileForm {
  return { text, exactCase, ambiguity };
}
