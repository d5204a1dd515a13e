/** Compiles the packs that are on and tells every frame that there is another table. Runs in the background. */
import { browser } from 'wxt/browser';
import { type UserPack, userPackSchema } from '../data/user-pack.ts';
import { OWN_TABLE_KEY } from '../utils/own-table-key.ts';
import { toBase64 } from './base64.ts';
import { compilePacks } from './compile-packs.ts';
import { MAX_FORMS } from './limits.ts';
import { listPacks, purgePacks, readPackText, writeTable } from './store.ts';

/** The end of the queue: what is published last is what was stored last. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes the table anew. What pages read in `storage.local` is a mark of a few bytes: a change of it reaches every frame,
 * and only then, or at its start, a frame asks for the table itself.
 * @param variants Traditional characters and what they count as
 * @throws what the database or the store throws, and where the forms have more different characters than a table can number
 */
export function publishPacks(variants: ReadonlyMap<number, number>): Promise<void> {
  const work = last.then(async () => {
    await purgePacks();
    const packs = await packsInUse();
    const table = packs.length === 0 ? null : toBase64(compilePacks(packs, variants));
    await writeTable(table);
    if (table === null) await browser.storage.local.remove(OWN_TABLE_KEY);
    else await browser.storage.local.set({ [OWN_TABLE_KEY]: Date.now() });
  });
  last = work.catch(() => undefined);
  return work;
}

/** The packs that are on, in the reader's order, as far as they keep the limit together. */
async function packsInUse(): Promise<UserPack[]> {
  const packs: UserPack[] = [];
  let forms = 0;
  for (const info of await listPacks()) {
    if (!info.on || forms + info.forms > MAX_FORMS) continue;
    const text = await readPackText(info.id);
    const result = userPackSchema.safeParse(text === null ? null : JSON.parse(text));
    if (result.success) {
      forms += info.forms;
      packs.push(result.data);
    } else console.debug(`Guanghuo Lens: the stored pack ${info.id} cannot be read`, result.error);
  }
  return packs;
}
