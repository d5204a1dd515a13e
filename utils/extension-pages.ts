/** The addresses of our own pages, so that no context has to know how another reads its own. Pure. */

/** The notes of a tab, to be printed (`entrypoints/notes/`). */
export function notesPath(tabId: number): string {
  return `/notes.html?tab=${tabId}`;
}

/** The dataset browser in the options page, looking for a text. */
export function datasetPath(query: string): string {
  return `/options.html#dataset${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;
}

/** The hash of an entry's card in the dataset browser. */
export function entryHash(entry: string): string {
  return `#dataset/${encodeURIComponent(entry)}`;
}

/** The dataset browser with the card of an entry. */
export function entryPath(entry: string): string {
  return `/options.html${entryHash(entry)}`;
}

/** The page that greets after the installation (`entrypoints/welcome/`). */
export const WELCOME_PATH = '/welcome.html';

/** The tab that the notes are of; null where the address names none. */
export function tabOfNotes(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,15}$/.test(tab) ? Number(tab) : null;
}
