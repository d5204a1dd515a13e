/**
 * Puts a text on the clipboard from a page of our own; whether it is there now. To be called in the very click, for
 * browsers want one (pages of others have `entrypoints/reader/clipboard.ts`, which bears with their rules).
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.debug('Guanghuo Lens: a text was not copied', error);
    return false;
  }
}
