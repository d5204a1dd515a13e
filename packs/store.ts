/** The reader's packs: which there are, in what order, which are on, and what is in them. */
import { hashOf } from '../core/hash.ts';
import type { UserCategory, UserEntry, UserPack } from '../data/user-pack.ts';
import { inTransaction, resultOf, type Stores } from './database.ts';
import { countForms } from './draft.ts';
import { UNDO_MS } from './limits.ts';
import type { OwnId } from './own-ids.ts';
import { packText } from './pack-text.ts';

/** What is known of a pack without reading it. */
export interface PackInfo {
  readonly id: string;
  readonly name: string;
  readonly version: string | null;
  readonly on: boolean;
  /** Preset by an organisation: it can be switched off, not renamed or deleted. */
  readonly managed: boolean;
  readonly entries: number;
  readonly forms: number;
  /** Of its text. */
  readonly bytes: number;
  readonly categories: readonly UserCategory[];
  /** In how many chunks its entries are stored. */
  readonly chunks: number;
  /** When it was deleted, in ms since 1970; null while it is not. It can be brought back for `UNDO_MS`. */
  readonly deleted: number | null;
}

const REGISTRY = 'packs';
const TABLE = 'table';
/** So many entries are a chunk: what is read for one card. */
const CHUNK_ENTRIES = 128;

/** The packs that are not deleted, in the reader's order. */
export async function listPacks(): Promise<PackInfo[]> {
  return (await inTransaction('readonly', readRegistry)).filter(({ deleted }) => deleted === null);
}

/** Saves a pack in place of the one that has its id, else behind the others and switched on. */
export async function savePack(pack: UserPack, managed = false): Promise<void> {
  const text = packText(pack);
  const chunks = chunksOf(pack.entries);
  await changeRegistry(async (packs, stores) => {
    const before = packs.find(({ id }) => id === pack.id);
    const info: PackInfo = {
      id: pack.id,
      name: pack.name,
      version: pack.version ?? null,
      on: before === undefined || before.deleted !== null || before.on,
      managed,
      entries: pack.entries.length,
      forms: countForms(pack.entries),
      bytes: new TextEncoder().encode(text).byteLength,
      categories: pack.categories ?? [],
      chunks: chunks.length,
      deleted: null,
    };
    if (before) removeEntries(stores, before);
    stores.texts.put(text, pack.id);
    for (const [index, chunk] of chunks.entries()) stores.entries.put(chunk, [pack.id, index]);
    const isInPlace = before !== undefined && before.deleted === null;
    return isInPlace
      ? packs.map((other) => (other === before ? info : other))
      : [...packs.filter((other) => other !== before), info];
  });
}

/** The canonical text of a pack: what is exported. Null where there is none. */
export async function readPackText(id: string): Promise<string | null> {
  const text: unknown = await inTransaction('readonly', ({ texts }) => resultOf(texts.get(id)));
  return typeof text === 'string' ? text : null;
}

export async function switchPack(id: string, on: boolean): Promise<void> {
  await changePack(id, (pack) => ({ ...pack, on }));
}

/** Gives a pack another name, in its text too. */
export async function renamePack(id: string, name: string): Promise<void> {
  await changeRegistry(async (packs, stores) => {
    const text: unknown = await resultOf(stores.texts.get(id));
    if (typeof text !== 'string') return packs;
    const renamed = packText({ ...(JSON.parse(text) as UserPack), name });
    stores.texts.put(renamed, id);
    const bytes = new TextEncoder().encode(renamed).byteLength;
    return packs.map((pack) => (pack.id === id ? { ...pack, name, bytes } : pack));
  });
}

/** Puts a pack one place before or behind where it is. */
export async function movePack(id: string, by: -1 | 1): Promise<void> {
  await changeRegistry(async (packs) => {
    const shown = packs.filter(({ deleted }) => deleted === null);
    const at = shown.findIndex((pack) => pack.id === id);
    const [one, other] = [shown[at], shown[at + by]];
    if (one === undefined || other === undefined) return packs;
    return packs.map((pack) => (pack === one ? other : pack === other ? one : pack));
  });
}

/** Deletes a pack so that {@link restorePack} can still bring it back. */
export async function deletePack(id: string, now: number = Date.now()): Promise<void> {
  await changePack(id, (pack) => ({ ...pack, deleted: now }));
}

export async function restorePack(id: string): Promise<void> {
  await changePack(id, (pack) => ({ ...pack, deleted: null }));
}

/** Removes for good what nobody can bring back any more. */
export async function purgePacks(now: number = Date.now()): Promise<void> {
  await changeRegistry(async (packs, stores) => {
    const isOver = ({ deleted }: PackInfo): boolean => deleted !== null && now - deleted > UNDO_MS;
    for (const pack of packs.filter(isOver)) removePack(stores, pack);
    return packs.filter((pack) => !isOver(pack));
  });
}

/** Removes a pack for good, at once. */
export async function erasePack(id: string): Promise<void> {
  await changeRegistry(async (packs, stores) => {
    for (const pack of packs) if (pack.id === id) removePack(stores, pack);
    return packs.filter((pack) => pack.id !== id);
  });
}

/** The compiled table, base64; null where no pack is on. */
export async function readTable(): Promise<string | null> {
  const table: unknown = await inTransaction('readonly', ({ state }) => resultOf(state.get(TABLE)));
  return typeof table === 'string' ? table : null;
}

export async function writeTable(table: string | null): Promise<void> {
  await inTransaction('readwrite', async ({ state }) => {
    if (table === null) state.delete(TABLE);
    else state.put(table, TABLE);
  });
}

/** An entry with what is known of its pack. */
export interface FoundEntry {
  readonly pack: PackInfo;
  readonly entry: UserEntry;
}

/** The entries that are there, in the order asked for; null for one that is not. */
export async function readEntries(ids: readonly OwnId[]): Promise<Array<FoundEntry | null>> {
  if (ids.length === 0) return [];
  return inTransaction('readonly', async (stores) => {
    const packs = (await readRegistry(stores)).filter(({ deleted }) => deleted === null);
    const found: Array<FoundEntry | null> = [];
    for (const { pack: packId, entry: entryId } of ids) {
      const pack = packs.find(({ id }) => id === packId);
      const chunk: unknown = pack && (await resultOf(stores.entries.get([packId, chunkOf(entryId, pack.chunks)])));
      const entry = Array.isArray(chunk) ? (chunk as UserEntry[]).find(({ id }) => id === entryId) : undefined;
      found.push(pack && entry ? { pack, entry } : null);
    }
    return found;
  });
}

async function changePack(id: string, change: (pack: PackInfo) => PackInfo): Promise<void> {
  await changeRegistry(async (packs) => packs.map((pack) => (pack.id === id ? change(pack) : pack)));
}

async function changeRegistry(
  change: (packs: readonly PackInfo[], stores: Stores) => Promise<readonly PackInfo[]>,
): Promise<void> {
  await inTransaction('readwrite', async (stores) => {
    const packs = await readRegistry(stores);
    const changed = await change(packs, stores);
    if (changed !== packs) stores.state.put([...changed], REGISTRY);
  });
}

async function readRegistry({ state }: Stores): Promise<readonly PackInfo[]> {
  const packs: unknown = await resultOf(state.get(REGISTRY));
  return Array.isArray(packs) ? (packs as PackInfo[]) : [];
}

function removePack(stores: Stores, pack: PackInfo): void {
  stores.texts.delete(pack.id);
  removeEntries(stores, pack);
}

function removeEntries({ entries }: Stores, { id, chunks }: PackInfo): void {
  for (let chunk = 0; chunk < chunks; chunk += 1) entries.delete([id, chunk]);
}

function chunksOf(entries: readonly UserEntry[]): UserEntry[][] {
  const count = Math.ceil(entries.length / CHUNK_ENTRIES);
  const chunks: UserEntry[][] = Array.from({ length: count }, () => []);
  for (const entry of entries) chunks[chunkOf(entry.id, count)]?.push(entry);
  return chunks;
}

function chunkOf(entry: string, chunks: number): number {
  return hashOf(entry) % chunks;
}
