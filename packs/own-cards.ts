/** What the background answers of own entries. */
import type { OwnCard, OwnHead } from '../data/own-card.ts';
import { OWN_PACK } from '../data/packs.ts';
import { paintOf, parseOwnId } from './own-ids.ts';
import { type FoundEntry, readEntries } from './store.ts';

/** The card of an own entry; null where there is none. @throws what the database throws */
export async function ownCard(id: string): Promise<OwnCard | null> {
  const own = parseOwnId(id);
  const [found] = own === null ? [] : await readEntries([own]);
  if (!found) return null;
  const { summary, note, url } = found.entry;
  return {
    ...headOf(id, found),
    ...(summary !== undefined && { summary }),
    ...(note !== undefined && { note }),
    ...(url !== undefined && { url }),
  };
}

/** The heads of those that are own entries and exist. @throws what the database throws */
export async function ownHeads(ids: readonly string[]): Promise<OwnHead[]> {
  const own = ids.flatMap((id) => {
    const parts = parseOwnId(id);
    return parts === null ? [] : [{ id, ...parts }];
  });
  const found = await readEntries(own);
  return found.flatMap((one, index) => (one === null ? [] : [headOf(own[index]!.id, one)]));
}

function headOf(id: string, { pack, entry: { names, category } }: FoundEntry): OwnHead {
  return {
    id,
    pack: OWN_PACK,
    packName: pack.name,
    category: paintOf(pack.categories, category),
    categoryNames: pack.categories.find((one) => one.id === category)?.names ?? [],
    names,
  };
}
