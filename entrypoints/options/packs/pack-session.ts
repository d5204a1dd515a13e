/** The pack manager's talk with the database and the background. */
import { browser } from 'wxt/browser';
import type { OwnColour } from '../../../data/categories.ts';
import { MAX_NAME, type UserPack } from '../../../data/user-pack.ts';
import { cleanText } from '../../../packs/clean.ts';
import {
  beginImport,
  changeImport,
  type ImportChange,
  type ImportContext,
  recolourImport,
} from '../../../packs/import.ts';
import { MAX_FORMS } from '../../../packs/limits.ts';
import type { PackManagerState, PackNotice, PendingImport } from '../../../packs/pack-views.ts';
import {
  deletePack,
  listPacks,
  movePack,
  type PackInfo,
  readPackText,
  renamePack,
  restorePack,
  savePack,
  switchPack,
} from '../../../packs/store.ts';
import type { Request } from '../../../utils/messages.ts';
import { OWN_TABLE_KEY } from '../../../utils/own-table-key.ts';

export class PackSession {
  readonly #onChange: (state: PackManagerState) => void;
  readonly #context: () => ImportContext;
  #state: PackManagerState = { packs: null, notice: null, pending: null };

  /** @param context asked at each import: it depends on the language */
  constructor(onChange: (state: PackManagerState) => void, context: () => ImportContext) {
    this.#onChange = onChange;
    this.#context = context;
  }

  get state(): PackManagerState {
    return this.#state;
  }

  /** Reads the packs, and again whenever another window changes them. */
  async start(): Promise<void> {
    browser.storage.onChanged.addListener(this.#onStored);
    await this.#refresh();
  }

  stop(): void {
    browser.storage.onChanged.removeListener(this.#onStored);
  }

  /** Reads a file for the preview; nothing is saved yet. */
  async readFile(file: File): Promise<void> {
    try {
      this.#begin(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      this.#change({ notice: { kind: 'problem.read', reason: reasonOf(error) } });
    }
  }

  readText(text: string): void {
    this.#begin('', new TextEncoder().encode(text));
  }

  /** Reads the import at hand otherwise. */
  changeImport(change: ImportChange): void {
    const { pending } = this.#state;
    if (pending === null) return;
    this.#show(changeImport(pending.source, change, this.#context()), pending.replace);
  }

  recolour(category: string, colour: OwnColour): void {
    const { pending } = this.#state;
    if (pending !== null) this.#show(recolourImport(pending.source, category, colour), pending.replace);
  }

  chooseReplace(replace: boolean): void {
    const { pending } = this.#state;
    if (pending !== null) this.#change({ pending: { ...pending, replace } });
  }

  cancelImport(): void {
    this.#change({ pending: null });
  }

  /** Saves the import's pack. It is left off where the packs that are on would have too many forms with it. */
  async saveImport(): Promise<void> {
    const { pending, packs } = this.#state;
    const draft = pending?.source.draft;
    if (!pending || !draft?.pack) return;
    const pack = this.#packToSave(pending, draft.pack);
    const others = (packs ?? []).filter(({ id, on }) => on && id !== pack.id);
    const fits = countOf(others) + draft.forms <= MAX_FORMS;
    const isSaved = await this.#store(
      async () => {
        await savePack(pack);
        await switchPack(pack.id, fits);
      },
      fits ? { kind: 'saved', name: pack.name } : { kind: 'saved-off', name: pack.name, most: MAX_FORMS },
    );
    if (isSaved) this.#change({ pending: null });
  }

  async switch(id: string, on: boolean): Promise<void> {
    const pack = this.#find(id);
    if (pack === undefined) return;
    const count = countOf((this.#state.packs ?? []).filter((other) => other.on || other === pack));
    if (on && count > MAX_FORMS) {
      this.#change({ notice: { kind: 'problem.too-many', name: pack.name, count, most: MAX_FORMS } });
      return;
    }
    await this.#store(() => switchPack(id, on));
  }

  async rename(id: string, name: string): Promise<void> {
    const clean = cleanText(name).slice(0, MAX_NAME);
    if (clean !== '' && clean !== this.#find(id)?.name) await this.#store(() => renamePack(id, clean));
  }

  async move(id: string, by: -1 | 1): Promise<void> {
    const packs = this.#state.packs ?? [];
    const at = packs.findIndex((pack) => pack.id === id);
    if (packs[at + by] === undefined) return;
    await this.#store(() => movePack(id, by), { kind: 'moved', name: packs[at]!.name, place: at + by + 1 });
  }

  async delete(id: string): Promise<void> {
    const pack = this.#find(id);
    if (pack !== undefined) await this.#store(() => deletePack(id), { kind: 'deleted', id, name: pack.name });
  }

  async undoDelete(id: string): Promise<void> {
    await this.#store(() => restorePack(id));
  }

  /** The pack as a file's text; null where it is gone. */
  exportText(id: string): Promise<string | null> {
    return readPackText(id);
  }

  #begin(file: string, bytes: Uint8Array): void {
    const context = this.#context();
    const source = beginImport(file, bytes, { ...context, defaultName: this.#freeName(context.defaultName) });
    // A file of the same name is likely a newer one; words pasted later are other words.
    this.#show(source, file !== '' || source.kind === 'json');
  }

  #show(source: PendingImport['source'], replace: boolean): void {
    const id = source.draft.pack?.id;
    const existing = this.#state.packs?.find((pack) => pack.id === id);
    // What an organisation has set is not replaced.
    const canReplace = existing?.managed !== true;
    this.#change({
      notice: null,
      pending: { source, existing: existing?.name ?? null, replace: replace && canReplace },
    });
  }

  #packToSave({ source, existing, replace }: PendingImport, pack: UserPack): UserPack {
    const ids = new Set(this.#state.packs?.map(({ id }) => id));
    let { id } = pack;
    if (existing !== null && !replace) {
      const base = id.slice(0, 60);
      for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`;
    }
    return { ...pack, id, name: cleanText(source.name) || pack.name };
  }

  /** The name, numbered where a pack has it. */
  #freeName(name: string): string {
    const taken = new Set(this.#state.packs?.map((pack) => pack.name));
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name} ${count}`;
    return free;
  }

  #find(id: string): PackInfo | undefined {
    return this.#state.packs?.find((pack) => pack.id === id);
  }

  /** Does the work, has the table made anew, and shows what there is then. Returns whether it could be done. */
  async #store(work: () => Promise<void>, notice: PackNotice | null = null): Promise<boolean> {
    try {
      await work();
      const problem: unknown = await browser.runtime.sendMessage({ type: 'packs-changed' } satisfies Request);
      if (typeof problem === 'string') throw new Error(problem);
      this.#change({ notice });
      return true;
    } catch (error) {
      console.debug('Guanghuo Lens: packs could not be changed', error);
      this.#change({ notice: { kind: 'problem.store', reason: reasonOf(error) } });
      return false;
    } finally {
      await this.#refresh();
    }
  }

  async #refresh(): Promise<void> {
    try {
      this.#change({ packs: await listPacks() });
    } catch (error) {
      this.#change({ packs: [], notice: { kind: 'problem.store', reason: reasonOf(error) } });
    }
  }

  readonly #onStored = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && OWN_TABLE_KEY in changes) void this.#refresh();
  };

  #change(change: Partial<PackManagerState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onChange(this.#state);
  }
}

function countOf(packs: readonly PackInfo[]): number {
  return packs.reduce((sum, { forms }) => sum + forms, 0);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
