/**
 * Puts a text on the clipboard; whether it is there now. Needs the reader's own press, which every call has behind it.
 * Pages without https have no `navigator.clipboard`, and others forbid it by policy: there the older command does it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The command copies what its event is given: nothing of the page is selected for it. */
function copyByCommand(text: string): boolean {
  let isDone = false;
  const give = (event: ClipboardEvent): void => {
    if (!event.isTrusted || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && isDone;
  } finally {
    removeEventListener('copy', give, { capture: true });
  }
}
