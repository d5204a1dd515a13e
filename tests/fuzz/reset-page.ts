/** Makes a page that a sequence has been at as good as new. */
export function resetPage(page: Document): void {
  page.documentElement.replaceChildren(page.createElement('head'), page.createElement('body'));
  for (const { name } of [...page.documentElement.attributes]) page.documentElement.removeAttribute(name);
  page.documentElement.lang = 'en';
  const style = page.createElement('style');
  style.textContent = '.hide{display:none}';
  page.head.append(style);
  const view = page.defaultView as typeof globalThis;
  view.CSS.highlights.clear();
  view.scrollTo(0, 0);
}
