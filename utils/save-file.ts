/** Gives the reader a file to save from a page of our own, without the permission for downloads. */

/** The address of the file is kept for so many ms: both browsers read it a moment after the click. */
const KEPT_MS = 60_000;

/** @param type its media type */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
