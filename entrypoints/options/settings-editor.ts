/** Changes settings for the page: shown at once, stored one after the other, taken back step by step. */
import type { Label, Notice, SettingsChange } from '../../components/options/options-page.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';
import { type Place, placesChanged, withPlacesBack } from '../../utils/settings-changes.ts';
import { loadSettings, updateSettings, watchSettings } from '../../utils/settings-store.ts';
import { UndoStack } from '../../utils/undo-stack.ts';

export interface EditorState {
  readonly settings: Settings;
  readonly notice: Notice | null;
  readonly undo: { readonly label: Label; readonly steps: number; readonly isUndone: boolean } | null;
}

/** A change that was stored. */
interface Done {
  readonly label: Label;
  readonly places: readonly Place[];
}

export class SettingsEditor {
  readonly #onChange: (state: EditorState) => void;
  readonly #stack = new UndoStack<Done>();
  #state: EditorState = { settings: DEFAULT_SETTINGS, notice: null, undo: null };
  #queue: Promise<void> = Promise.resolve();
  /** How many changes are not stored yet: until then what the store has is behind what is shown. */
  #waiting = 0;
  #unwatch: () => void = () => undefined;

  constructor(onChange: (state: EditorState) => void) {
    this.#onChange = onChange;
  }

  get state(): EditorState {
    return this.#state;
  }

  async start(): Promise<void> {
    this.#unwatch = watchSettings((settings) => this.#waiting === 0 && this.#show({ settings }));
    this.#show({ settings: await loadSettings() });
  }

  stop(): void {
    this.#unwatch();
  }

  /** Makes a change; what changes nothing is no step to take back. */
  change({ kind, label, apply }: SettingsChange): Promise<void> {
    this.#show({ settings: apply(this.#state.settings), notice: null });
    return this.#enqueue(async () => {
      let places: readonly Place[] = [];
      await this.#store((stored) => {
        const changed = apply(stored);
        places = placesChanged(stored, changed);
        return changed;
      });
      if (places.length === 0) return;
      this.#stack.push(kind, { label, places }, Date.now());
      this.#show({ undo: { label, steps: this.#stack.size, isUndone: false } });
    });
  }

  /** Takes the last step back; the next call the one before. */
  undo(): Promise<void> {
    return this.#enqueue(async () => {
      const label = this.#stack.last?.label;
      if (label === undefined) return;
      const steps = this.#stack.changesOfLast;
      await this.#store((stored) => steps.reduce((settings, { places }) => withPlacesBack(settings, places), stored));
      this.#stack.pop();
      this.#show({ undo: { label, steps: this.#stack.size, isUndone: true } });
    });
  }

  /** Hides what was said of the last change. It can still be taken back by the keyboard. */
  dismiss(): void {
    this.#show({ undo: null, notice: null });
  }

  async #store(change: (settings: Settings) => Settings): Promise<void> {
    const { settings, isLocalOnly } = await updateSettings(change);
    this.#show({ ...(this.#waiting <= 1 && { settings }), notice: isLocalOnly ? 'local-only' : null });
  }

  /** Changes are stored in their order; after one that failed, what is stored is shown. */
  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    this.#queue = this.#queue.then(async () => {
      try {
        await work();
      } catch (error) {
        console.debug('Guanghuo Lens: settings could not be stored', error);
        this.#show({ settings: await loadSettings(), notice: 'not-saved' });
      } finally {
        this.#waiting -= 1;
      }
    });
    return this.#queue;
  }

  #show(change: Partial<EditorState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onChange(this.#state);
  }
}
