/** Whether keys go to this very document: that of a frame in it may have the focus, which is then in both. */
export function hasFocus(): boolean {
  return document.hasFocus() && !/^I?FRAME$/.test(document.activeElement?.tagName ?? '');
}
