/**
 * Globals of the extension's own world, by which its scripts in a frame meet. In Chromium a page's elements are seen there
 * by their `id` and `name`, as `globalThis.someId`: a page could put one in the place of what is not there yet. So only
 * what a script of ours has set counts.
 */

/** What has been set under the name; undefined where nothing of ours has. */
export function ownGlobal<T>(name: string): T | undefined {
  return Object.hasOwn(globalThis, name) ? (globalThis as unknown as Record<string, T>)[name] : undefined;
}

/** Sets it, or takes it away. */
export function setOwnGlobal<T>(name: string, value: T | undefined): void {
  if (value === undefined) delete (globalThis as unknown as Record<string, T>)[name];
  else (globalThis as unknown as Record<string, T>)[name] = value;
}
