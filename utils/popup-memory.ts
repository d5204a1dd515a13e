/** What the popup remembers of how the reader left it; on this machine only. */
import { browser } from 'wxt/browser';
import { isRecord } from './parse-card.ts';

export interface PopupMemory {
  /** The hint of the first time was read and put away. */
  readonly hintSeen: boolean;
  /** Whether the map of cities is unfolded. */
  readonly mapOpen: boolean;
}

const KEY = 'popup';
export const DEFAULT_MEMORY: PopupMemory = { hintSeen: false, mapOpen: true };

/** Reads the memory out of anything that a store may hold. */
export function parsePopupMemory(value: unknown): PopupMemory {
  const { hintSeen, mapOpen } = isRecord(value) ? value : {};
  return {
    hintSeen: typeof hintSeen === 'boolean' ? hintSeen : DEFAULT_MEMORY.hintSeen,
    mapOpen: typeof mapOpen === 'boolean' ? mapOpen : DEFAULT_MEMORY.mapOpen,
  };
}

/** What is remembered; the defaults where the store cannot be read. */
export async function loadPopupMemory(): Promise<PopupMemory> {
  try {
    return parsePopupMemory((await browser.storage.local.get(KEY))[KEY]);
  } catch (error) {
    console.debug('Guanghuo Lens: the popup remembers nothing', error);
    return DEFAULT_MEMORY;
  }
}

/** Remembers. A failure costs nothing but that the popup opens as before. */
export async function savePopupMemory(memory: PopupMemory): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: memory });
  } catch (error) {
    console.debug('Guanghuo Lens: the popup could not remember', error);
  }
}
