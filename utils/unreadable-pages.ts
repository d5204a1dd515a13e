/** Pages whose text no content script can read: known by address, for nothing in them tells. Pure. */

/** `pdf`: the browser's own viewer; `canvas`: an editor that draws its text; `browser`, `store`: closed to extensions. */
export type UnreadableKind = 'pdf' | 'canvas' | 'browser' | 'store';

const BROWSER_SCHEMES: readonly string[] = [
  'about:',
  'chrome:',
  'chrome-extension:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'moz-extension:',
  'resource:',
  'view-source:',
];

/** Host and beginning of the path. */
const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.mozilla.org', '/'],
];

/**
 * Editors that draw their text on a canvas. Written down from memory, not looked at one by one: an address that has changed
 * since only costs the reason that the popup gives for an empty list.
 */
const CANVAS_EDITORS: readonly (readonly [host: string, path: RegExp])[] = [
  ['docs.google.com', /^\/(?:document|spreadsheets|presentation|drawings)\/(?:u\/\d+\/)?d\//],
  ['docs.qq.com', /^\/(?:doc|sheet|slide|pdf)\//],
  ['www.kdocs.cn', /^\/(?:l|office|p)\//],
  ['www.figma.com', /^\/(?:file|design|board|slides|proto)\//],
  ['www.canva.com', /^\/design\//],
  ['miro.com', /^\/app\/board\//],
];

/**
 * Why a page cannot be read, or null where it may well be.
 * @param contentType the media type that the document itself tells, where there is one.
 */
export function unreadableKind(address: URL, contentType = ''): UnreadableKind | null {
  const { protocol, hostname, pathname } = address;
  if (contentType === 'application/pdf') return 'pdf';
  if (BROWSER_SCHEMES.includes(protocol) && address.href !== 'about:blank') return 'browser';
  if (STORES.some(([host, path]) => host === hostname && pathname.startsWith(path))) return 'store';
  if (CANVAS_EDITORS.some(([host, path]) => host === hostname && path.test(pathname))) return 'canvas';
  // Firefox shows a PDF under its own address, and no script of ours runs in it.
  return contentType === '' && /\.pdf$/i.test(pathname) ? 'pdf' : null;
}
