/** Hands a text to the reader as a file: the browser saves it or asks where. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads it later than the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
