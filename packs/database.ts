/**
 * The reader's packs are in IndexedDB: `storage.local` holds 10 MB without another permission and a pack may have 20
 * (docs/adr/0006-own-packs.md has the figures). Pages of the extension and the background share the database; content
 * scripts cannot reach it.
 */

const NAME = 'guanghuo-lens';
const VERSION = 1;
/**
 * `texts`: each pack as its canonical text, by id. `entries`: the same in chunks, `[id, chunk]`, for cards want one entry
 * of it. `state`: the registry and the compiled table.
 */
const STORES = ['texts', 'entries', 'state'] as const;
type StoreName = (typeof STORES)[number];

export type Stores = Readonly<Record<StoreName, IDBObjectStore>>;

/**
 * Runs the work in one transaction over all stores: all of it is done or nothing. The work awaits nothing but
 * {@link resultOf} its own requests.
 * @throws what the database throws (no room, private windows of some browsers), and what the work throws.
 */
export async function inTransaction<T>(mode: IDBTransactionMode, work: (stores: Stores) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORES, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The change was given up'));
    });
    // Told by `await done` as well.
    done.catch(() => undefined);
    try {
      const stores = Object.fromEntries(
        STORES.map((name) => [name, transaction.objectStore(name)]),
      ) as unknown as Stores;
      const result = await work(stores);
      await done;
      return result;
    } catch (error) {
      if (transaction.error === null) {
        try {
          transaction.abort();
        } catch {
          // Over already.
        }
      }
      throw error;
    }
  } finally {
    database.close();
  }
}

/** The result of a request. @throws what it fails with */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    for (const name of STORES) request.result.createObjectStore(name);
  };
  return resultOf(request);
}
