/** What our scripts could do and do not: talk to the network, make code or HTML of text, speak where a page can hear it. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { extensionFolder } from '../../scripts/build-extension.ts';

const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
  ['fetches', /(?<![\w$.])(?:(?:globalThis|self|window)\.)?fetch\(/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['other connections', /WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection/],
  ['workers', /new (?:Shared)?Worker\b|importScripts|serviceWorker/],
  ['code out of text', /(?<![\w$.])eval\(|new Function\b|(?<![\w$.])Function\(|set(?:Timeout|Interval)\(["'`]/],
  [
    'HTML out of text',
    /(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|srcdoc/,
  ],
  ['scripts added to a document', /createElement\(["'`]script/],
];
/** What a page could hear or read: its own `postMessage`, events on its document, its storage. */
const HEARD: readonly [what: string, pattern: RegExp][] = [
  ['messages to the page', /postMessage|BroadcastChannel|MessageChannel/],
  ['events on the page', /dispatchEvent|CustomEvent/],
  ["the page's storage", /localStorage|sessionStorage|indexedDB|document\.cookie|caches\./],
];
/** Papa Parse can parse in a worker and from an address; we ask for neither, and the policy of our pages forbids both. */
const PAPA = ['XMLHttpRequest', 'workers'];

describe.each(BROWSERS)('the scripts of %s', (browser) => {
  const folder = extensionFolder(browser);
  const files = globSync('**/*.js', { cwd: folder }).sort();
  const contents = new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));

  it('are those of pages, background and content', () => {
    expect(files).toEqual(
      expect.arrayContaining(['background.js', 'content-scripts/content.js', 'keys.js', 'reader.js']),
    );
  });

  it.each(FORBIDDEN)('have no %s', (what, pattern) => {
    const found = files.filter((file) => pattern.test(contents.get(file)!));
    expect(found.filter((file) => !(PAPA.includes(what) && /^chunks.options-/.test(file)))).toEqual([]);
  });

  it('listen to no other extension', () => {
    // The polyfill of the browser's API has the names of all events, with a dot in front of none.
    const found = files.filter((file) => /\.on(?:Message|Connect)External|\.onConnect\b/.test(contents.get(file)!));
    expect(found).toEqual([]);
  });

  it.each(HEARD)('that run in pages have no %s', (_, pattern) => {
    const inPages = ['content-scripts/content.js', 'keys.js', 'reader.js'];
    expect(inPages.filter((file) => pattern.test(contents.get(file)!))).toEqual([]);
  });
});
