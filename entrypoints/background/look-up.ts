/** Looks a text up for the reader: the card of the only entry that it names, else the dataset browser. */

import { searchEntries } from '../../utils/entry-search.ts';
import { datasetPath, entryPath } from '../../utils/extension-pages.ts';
import type { EntryHead } from '../../utils/parse-card.ts';
import { foldText } from '../../utils/search-text.ts';

/** A selection may be a whole page: nothing that long is a name. In UTF-16 units. */
const LONGEST_QUERY = 100;

/** The path of our page that answers best. */
export function lookUpPath(heads: readonly EntryHead[], text: string): string {
  const query = text.trim().replace(/\s+/g, ' ').slice(0, LONGEST_QUERY);
  const found = searchEntries(heads, query);
  const named = found.filter(({ names }) =>
    [names.en, names.zhHans, names.zhHant].some((name) => foldText(name) === foldText(query)),
  );
  const only = found.length === 1 ? found[0] : named.length === 1 ? named[0] : undefined;
  return only === undefined ? datasetPath(query) : entryPath(only.id);
}
