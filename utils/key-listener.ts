/** How the script that hears keys before the page does (`entrypoints/keys.ts`) and the one that answers them meet: a global of the extension's own world. */
import { ownGlobal, setOwnGlobal } from './own-global.ts';

type KeyListener = (event: KeyboardEvent) => void;
const KEY = 'guanghuoLensKeys';

/** Calls the listener that has been set. */
export function callKeyListener(event: KeyboardEvent): void {
  ownGlobal<KeyListener>(KEY)?.(event);
}

/** Sets what hears the page's keys before the page, until the signal; one at a time. */
export function listenToKeys(listener: KeyListener, signal: AbortSignal): void {
  setOwnGlobal(KEY, listener);
  signal.addEventListener('abort', () => {
    if (ownGlobal(KEY) === listener) setOwnGlobal(KEY, undefined);
  });
}
