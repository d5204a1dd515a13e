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
 * Editors of which somebody who knows says that they draw their text on a canvas (looked up in November 2026):
 * - Google Docs: workspaceupdates.googleblog.com/2021/05/Google-Docs-Canvas-Based-Rendering-Update.html; Docs and Sheets:
 *   the maintainers of Dark Reader (darkreader/darkreader#15306). Not Slides and Drawings, of which nobody says so.
 * - Tencent Docs: its makers on the "Doc Canvas" engine, jkboy.com/archives/8714.html. Its sheets and those of Feishu
 *   (abroad: Lark) and Shimo: toutiao.qdkfweb.cn/150522.html.
 * - Figma: madebyevan.com/figma/building-a-professional-design-tool-on-the-web; its addresses: developers.figma.com/docs/embeds.
 * - Miro: darkreader/darkreader#4232. Mural: dev.to/mural/performant-paintings-building-a-canvas-render-engine-4506.
 *
 * An address that has changed since only costs the reason that the popup gives for an empty list.
 */
const CANVAS_EDITORS: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^docs\.google\.com$/, /^\/(?:document|spreadsheets)\/(?:u\/\d+\/)?d\//],
  [/^docs\.qq\.com$/, /^\/(?:doc|sheet)\//],
  [/\.(?:feishu\.cn|larksuite\.com)$/, /^\/sheets\//],
  [/^shimo\.im$/, /^\/sheets\//],
  [/^www\.figma\.com$/, /^\/(?:board|deck|design|file|proto|slides)\//],
  [/^miro\.com$/, /^\/app\/board\//],
  [/^app\.mural\.co$/, /^\/t\/[^/]+\/m\//],
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
  if (CANVAS_EDITORS.some(([host, path]) => host.test(hostname) && path.test(pathname))) return 'canvas';
  // Firefox shows a PDF under its own address, and no script of ours runs in it.
  return contentType === '' && /\.pdf$/i.test(pathname) ? 'pdf' : null;
}
