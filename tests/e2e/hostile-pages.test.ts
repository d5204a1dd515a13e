/** Pages that want to do harm: that forge what we say and are, listen where we might speak, or change the language under us. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { hover, painted, paintedMentions, pause } from '../../scripts/painted.ts';
import { CARD_HOST, cardBox, cardName, revealCard } from './card.ts';
import { documentOf, useSession } from './harness.ts';

const FIREFOX_ID = 'guanghuo-lens@guanghuo-lens.example';
const TWO = '<p id="one">Midea makes fans.</p><p>Galanz makes ovens.</p>';
const NAMES = ['Midea', 'Galanz'];

/** Every message that our contexts say to each other, and what would reach a content script by other ways. */
const MESSAGES = [
  { type: 'hide-entry', entry: 'midea', hidden: true },
  { type: 'hide-form', site: '127.0.0.1', form: 'midea', hidden: true },
  { type: 'get-card', entry: 'midea' },
  { type: 'get-index', from: 0 },
  { type: 'get-own-table' },
  { type: 'packs-changed' },
  { type: 'summary', summary: { state: 'ready', address: 'https://a.example/', counts: [['dji', 9]] } },
  { type: 'report-summary' },
  { type: 'list-mentions' },
  { type: 'jump', entry: 'midea' },
  { type: 'command', command: 'toggle-extension' },
  { type: 'command', command: 'open-card' },
];

describe.each(BROWSERS)('%s: a hostile page', (name) => {
  const session = useSession(name);
  afterEach(() => session.clearStore());

  const texts = async (page: Page) => (await paintedMentions(page)).map(({ text }) => text).sort();
  const extensionId = async () => (name === 'firefox' ? FIREFOX_ID : new URL(await session.extensionUrl('')).host);

  /** All is as on any page: the marks are there, and the pointer opens a card. */
  async function expectAtWork(page: Page): Promise<void> {
    await expect.poll(() => texts(page)).toEqual(NAMES.toSorted());
    const midea = (await paintedMentions(page)).find(({ text }) => text === 'Midea')!;
    await hover(page, midea);
    await expect.poll(() => cardName(page)).toBe('Midea');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBeNull();
  }

  async function itemsOf(areas: readonly ('sync' | 'local' | 'session')[]): Promise<unknown> {
    const page = await session.openExtensionPage('popup.html');
    const items = await page.evaluate(async (names) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('wxt/browser').browser
      >;
      const { storage } = browser ?? chrome;
      return Object.assign({}, ...(await Promise.all(names.map((name) => storage[name].get(null)))));
    }, areas);
    await page.close();
    return items;
  }

  const stored = (): Promise<unknown> => itemsOf(['sync', 'local']);
  /** What the background has been told of the tabs. */
  const told = async (): Promise<string> => JSON.stringify(await itemsOf(['session']));

  it('that forges our messages and events gets no answer, changes nothing and stops nothing', async () => {
    const before = await stored();
    const id = await extensionId();
    const page = await session.open(
      documentOf(
        TWO,
        `<script>
          heard = [];
          const hear = (event) => heard.push(event.type + ' ' + JSON.stringify(event.data ?? event.detail ?? null));
          for (const type of ['message', 'messageerror', 'storage', 'guanghuo-lens', '${id}:content:started', '${FIREFOX_ID}:content:started', 'wxt:content-script-started', 'wxt:locationchange'])
            for (const target of [window, document, document.documentElement]) target.addEventListener(type, hear);
          channel = new BroadcastChannel('guanghuo-lens');
          channel.onmessage = hear;
        </script>`,
      ),
    );
    await painted(page);
    const midea = (await painted(page)).find(({ text }) => text === 'Midea')!;
    await hover(page, midea);
    await expect.poll(() => cardName(page)).toBe('Midea');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    const answers = await page.evaluate(
      async (messages, ids) => {
        const found: unknown[] = [];
        const { chrome, browser } = window as unknown as Record<
          string,
          { runtime?: { sendMessage?: (...args: unknown[]) => Promise<unknown>; connect?: unknown } } | undefined
        >;
        const channel = new BroadcastChannel('guanghuo-lens');
        for (const message of messages) {
          for (const api of [chrome, browser]) {
            for (const id of ids) {
              const answer = await Promise.resolve(api?.runtime?.sendMessage?.(id, message)).catch(() => undefined);
              if (answer !== undefined) found.push(answer);
            }
          }
          postMessage(message, '*');
          channel.postMessage(message);
          const port = new MessageChannel();
          port.port1.onmessage = ({ data }) => found.push(data);
          postMessage(message, '*', [port.port2]);
          localStorage.setItem('guanghuo-lens', JSON.stringify(message));
          dispatchEvent(new StorageEvent('storage', { key: 'settings', newValue: JSON.stringify(message) }));
          for (const target of [window, document, document.documentElement]) {
            for (const type of ['guanghuo-lens', message.type, 'message'])
              target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
          }
        }
        for (const id of ids) {
          postMessage({ type: 'wxt:content-script-started', contentScriptName: 'content', messageId: '1' }, '*');
          for (const type of [
            `${id}:content:started`,
            'wxt:locationchange',
            'pagehide',
            'pageshow',
            'visibilitychange',
          ]) {
            for (const target of [window, document])
              target.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'content', messageId: '1' } }));
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 500));
        return found;
      },
      MESSAGES,
      [id, FIREFOX_ID],
    );
    expect(answers).toEqual([]);
    expect(await told()).toMatch(/"midea",1/);
    await page.keyboard.press('Escape');
    await page.mouse.move(900, 600);
    await expectAtWork(page);
    expect(await stored()).toEqual(before);
    expect(session.problems).toEqual([]);
  });

  it.each([
    [
      'elements',
      ['guanghuoLensReader', 'guanghuoLensKeys', 'guanghuoLensStop', 'chrome', 'browser']
        .map((id) => `<i id="${id}"></i><form name="${id}"></form>`)
        .join(''),
    ],
    [
      'frames',
      ['guanghuoLensReader', 'guanghuoLensKeys', 'guanghuoLensStop', 'chrome', 'browser']
        .map((id) => `<iframe name="${id}" hidden></iframe>`)
        .join(''),
    ],
    [
      'names of what a document has',
      ['body', 'documentElement', 'createElement', 'addEventListener', 'visibilityState', 'querySelectorAll']
        .map((id) => `<img name="${id}"><form name="${id}"></form>`)
        .join(''),
    ],
    [
      'variables',
      '<script>guanghuoLensReader = guanghuoLensKeys = guanghuoLensStop = () => { throw new Error("called") }; browser = { runtime: null }</script>',
    ],
  ])('with %s under our names is read as any other', async (_, html) => {
    const page = await session.open(documentOf(html + TWO));
    await painted(page);
    await page.keyboard.press('a');
    await expectAtWork(page);
    expect(session.problems).toEqual([]);
  });

  it('with a form whose fields have the names of what we ask elements for is read to its end', async () => {
    const fields =
      'tagName localName parentNode parentElement nodeType hasAttributes getAttribute firstElementChild nextElementSibling childElementCount shadowRoot isConnected contains children attributes ownerDocument getElementsByTagName querySelectorAll matches closest getBoundingClientRect getClientRects checkVisibility compareDocumentPosition textContent title';
    const inputs = fields.split(' ').map((field) => `<input name="${field}" hidden>`);
    const page = await session.open(
      documentOf(
        `<form class="search" lang="en">${inputs.join('')}<p id="one">Midea makes fans.</p><span style="display: contents">Gal<b>anz</b></span> makes ovens.</form>`,
      ),
    );
    await painted(page);
    await expectAtWork(page);
    await page.evaluate(() => document.querySelector('form')!.append('Huawei, the phone maker.'));
    await expect.poll(() => texts(page)).toEqual(['Galanz', 'Huawei', 'Midea']);
    expect(session.problems).toEqual([]);
  });

  it('with an element like the host of our cards gets nothing into it, and cards open beside it', async () => {
    const fake = `<script>
      fakes = [];
      addFake = () => {
        const host = document.createElement('div');
        host.popover = 'manual';
        const root = host.attachShadow({ mode: 'closed' });
        root.innerHTML = '<div class="guanghuo-lens-cards"></div>';
        document.documentElement.append(host);
        host.showPopover();
        fakes.push(root);
      };
      addFake();
      customElements.define('guanghuo-lens', class extends HTMLElement {});
    </script><guanghuo-lens></guanghuo-lens>`;
    const page = await session.open(documentOf(fake + TWO));
    await painted(page);
    await page.evaluate(() => (window as unknown as { addFake: () => void }).addFake());
    const midea = (await painted(page)).find(({ text }) => text === 'Midea')!;
    await hover(page, midea);
    await pause(500);
    const seen = await page.evaluate(
      (selector) => ({
        hosts: document.querySelectorAll(selector).length,
        fakes: (window as unknown as { fakes: ShadowRoot[] }).fakes.map((root) => root.innerHTML),
      }),
      CARD_HOST,
    );
    // Firefox: what looks like a card that an earlier version of us has left is taken away at the start.
    expect(seen.hosts).toBe(name === 'firefox' ? 2 : 3);
    expect(new Set(seen.fakes)).toEqual(new Set(['<div class="guanghuo-lens-cards"></div>']));
    expect(session.problems).toEqual([]);
  });

  it('that clears, replaces and fills our highlights gets them back as they were', async () => {
    const page = await session.open(documentOf(`${TWO}<p id="other">Other words</p>`));
    await painted(page);
    const change = async (how: string) => {
      await page.evaluate((what) => {
        const registry = CSS.highlights as unknown as Map<string, Set<AbstractRange>>;
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('#other')!);
        const names = [...registry.keys()].filter((key) => key.startsWith('guanghuo-lens-'));
        for (const key of names) {
          if (what === 'deleted') registry.delete(key);
          if (what === 'replaced') registry.set(key, new Highlight(range) as unknown as Set<AbstractRange>);
          if (what === 'filled') registry.get(key)!.add(range);
          if (what === 'emptied') registry.get(key)!.clear();
        }
        if (what === 'cleared') registry.clear();
      }, how);
    };
    for (const how of ['cleared', 'deleted', 'replaced', 'filled', 'emptied']) {
      await change(how);
      await expect.poll(() => texts(page), { message: how }).toEqual(NAMES.toSorted());
    }
    await expectAtWork(page);
  });

  it('that patches the language and the DOM under us reaches none of our code', async () => {
    const page = await session.open(
      documentOf(
        TWO,
        `<script>
          calls = [];
          (() => {
            const apply = Reflect.apply;
            const patch = (owner, key) => {
              const name = key.toString();
              const descriptor = Object.getOwnPropertyDescriptor(owner, key);
              for (const slot of ['value', 'get', 'set']) {
                const original = descriptor?.[slot];
                if (typeof original !== 'function') continue;
                descriptor[slot] = new Proxy(original, {
                  apply(target, self, args) { calls[calls.length] = name; return apply(target, self, args); },
                  construct(target, args, self) { calls[calls.length] = 'new ' + name; return Reflect.construct(target, args, self); },
                });
              }
              if (descriptor) Object.defineProperty(owner, key, descriptor);
            };
            for (const [owner, keys] of [
              [Array.prototype, ['map', 'filter', 'push', 'join', 'flatMap', 'forEach', 'slice', Symbol.iterator]],
              [Map.prototype, ['get', 'set', 'has']], [Set.prototype, ['add', 'has']], [WeakMap.prototype, ['get', 'set']],
              [String.prototype, ['slice', 'startsWith', 'charCodeAt', 'replace', 'toLowerCase']],
              [RegExp.prototype, ['exec', 'test']], [Promise.prototype, ['then', 'catch']], [JSON, ['parse', 'stringify']],
              [Range.prototype, ['setStart', 'setEnd', 'getClientRects']],
              [Element.prototype, ['attachShadow', 'append', 'matches', 'getAttribute', 'querySelectorAll', 'getBoundingClientRect', 'shadowRoot']],
              [Node.prototype, ['appendChild', 'insertBefore', 'textContent', 'parentNode']],
              [HTMLElement.prototype, ['showPopover', 'popover', 'style', 'focus']],
              [CharacterData.prototype, ['data']], [TreeWalker.prototype, ['nextNode', 'currentNode']],
              [Document.prototype, ['createElement', 'createTreeWalker', 'getElementsByTagName', 'adoptedStyleSheets', 'caretPositionFromPoint']],
              [ShadowRoot.prototype, ['adoptedStyleSheets', 'append']], [CSSStyleSheet.prototype, ['replaceSync']],
              [HighlightRegistry.prototype, ['set', 'get', 'delete']], [Highlight.prototype, ['add', 'delete', 'size']],
              [EventTarget.prototype, ['addEventListener', 'dispatchEvent']], [Event.prototype, ['isTrusted', 'composedPath', 'stopImmediatePropagation']],
              [MutationObserver.prototype, ['observe', 'takeRecords']], [IntersectionObserver.prototype, ['observe']],
              [window, ['MutationObserver', 'IntersectionObserver', 'StaticRange', 'Highlight', 'CSSStyleSheet', 'fetch', 'setTimeout', 'requestAnimationFrame', 'getComputedStyle', 'Event', 'CustomEvent', 'PointerEvent']],
              [Scheduler.prototype, ['postTask']], [Performance.prototype, ['now']], [Crypto.prototype, ['getRandomValues']],
              [Function.prototype, ['call', 'apply', 'bind']],
            ]) for (const key of keys) patch(owner, key);
            for (const key of ['type', 'entry', 'settings', 'enabled', 'then', 'tagName'])
              Object.defineProperty(Object.prototype, key, { configurable: true, set() { calls[calls.length] = 'set ' + key; } });
          })();
        </script>`,
      ),
    );
    // Nothing of the page's own runs from here on: what is called is called by us, by the driver, or by nobody.
    const drain = () =>
      page.evaluate(() => {
        const { calls } = window as unknown as { calls: string[] };
        const copy: string[] = [];
        for (let at = 0; at < calls.length; at += 1) copy[at] = calls[at]!;
        calls.length = 0;
        return copy;
      });
    const handle = await page.$('#one');
    const { x, y } = (await handle!.boundingBox())!;
    await pause(1_500);
    expect((await drain()).length).toBeGreaterThan(10);
    const byDriver = await drain();
    await hover(page, { x: x + 15, y: y + 8 });
    await expect.poll(() => cardName(page)).toBe('Midea');
    await page.keyboard.press('Escape');
    await pause(300);
    expect(await drain()).toEqual(byDriver);
    expect(session.problems).toEqual([]);
  });

  it('that makes up pointer, key and touch events opens and closes nothing', async () => {
    const page = await session.open(documentOf(TWO));
    const midea = (await painted(page)).find(({ text }) => text === 'Midea')!;
    const forge = (types: string[]) =>
      page.evaluate(
        ({ x, y }, all) => {
          const target = document.elementFromPoint(x, y)!;
          const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, pointerType: 'mouse' };
          for (const type of all) {
            target.dispatchEvent(new PointerEvent(type, at));
            target.dispatchEvent(new MouseEvent(type, at));
            target.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
          }
        },
        midea,
        types,
      );
    await forge(['pointermove', 'mousemove', 'pointerdown', 'pointerup', 'click']);
    await pause(700);
    expect(await cardName(page)).toBeNull();
    await hover(page, midea);
    await expect.poll(() => cardName(page)).toBe('Midea');
    await forge(['keydown', 'keyup', 'pointerdown', 'click', 'pointerleave', 'scroll', 'blur', 'resize']);
    await pause(500);
    expect(await cardName(page)).toBe('Midea');
  });

  it('that brings fonts and registers properties under any name that a card may use learns and changes nothing', async () => {
    const asked: string[] = [];
    const fonts = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
    });
    await new Promise<void>((resolve) => fonts.listen(0, '127.0.0.1', resolve));
    const { port } = fonts.address() as AddressInfo;
    const families = [
      'system-ui',
      '-apple-system',
      'BlinkMacSystemFont',
      'Segoe UI',
      'Roboto',
      'Noto Sans',
      'PingFang SC',
      'PingFang TC',
      'Microsoft YaHei',
      'Microsoft JhengHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      'Arial',
      'Helvetica',
      'Times New Roman',
      'DejaVu Sans',
      'DejaVu Serif',
      'Liberation Sans',
      'serif',
      'sans-serif',
      'monospace',
      'ui-monospace',
    ];
    const faces = families.map(
      (family, at) => `@font-face { font-family: "${family}"; src: url(http://127.0.0.1:${port}/${at}) }`,
    );
    const properties = [
      'surface',
      'surface-raised',
      'text',
      'text-quiet',
      'line',
      'outline',
      'link',
      'focus',
      'font',
      'card-left',
      'card-top',
      'card-max-height',
      'card-max-width',
      'card-min-height',
      'card-zoom',
      'card-scheme',
    ];
    const registered = properties.map(
      (one) => `@property --${one} { syntax: "<angle>"; inherits: false; initial-value: 0deg }`,
    );
    const look = async (head: string) => {
      const page = await session.open(
        documentOf(`<p style="font-family: serif">Midea 美的集团</p>`, `<style>${head}</style>`),
      );
      const midea = (await painted(page)).find(({ text }) => text === 'Midea')!;
      await hover(page, midea);
      await expect.poll(() => cardName(page)).toBe('Midea');
      await pause(300);
      const asking = asked.splice(0);
      const box = await cardBox(page);
      const style = await page.evaluate((host) => document.querySelector(host)!.getAttribute('style'), CARD_HOST);
      await revealCard(page);
      const colours = await page.evaluate((host) => {
        const root = document.querySelector(host)!.shadowRoot!;
        return ['.card', '.card-name', '.card a'].map((selector) => {
          const { color, backgroundColor, fontFamily } = getComputedStyle(root.querySelector(selector)!);
          return [color, backgroundColor, fontFamily].join(' ');
        });
      }, CARD_HOST);
      return { asking, box, style, colours };
    };
    const clean = await look('');
    const hostile = await look([...faces, ...registered].join('\n'));
    fonts.close();
    expect(hostile).toEqual(clean);
    expect(hostile).toMatchObject({ asking: [], style: null });
  });

  it('can read the text of a card that is open, as any on its screen, but not press anything in it', async () => {
    const page = await session.open(documentOf(TWO));
    const midea = (await painted(page)).find(({ text }) => text === 'Midea')!;
    await hover(page, midea);
    await expect.poll(() => cardName(page)).toBe('Midea');
    const found = await page.evaluate(() => {
      const { find } = window as unknown as { find: (text: string) => boolean };
      const isFound = find('Home-appliance') && !find('no text of any card');
      // Firefox hands out the node, and so the closed root.
      let element = getSelection()?.anchorNode?.parentElement ?? null;
      find('Not this');
      element = getSelection()?.anchorNode?.parentElement?.closest('button') ?? element;
      element?.click();
      for (const button of (element?.getRootNode() as ParentNode | undefined)?.querySelectorAll('button') ?? [])
        button.click();
      return isFound;
    });
    // If this is ever false, docs/SECURITY.md has a promise to make.
    expect(found).toBe(true);
    await pause(300);
    expect(await cardName(page)).toBe('Midea');
    expect(await texts(page)).toEqual(NAMES.toSorted());
    expect(JSON.stringify(await stored())).not.toContain('hiddenEntries":["');
  });

  it('can see which words are marked and that we are there, and nothing of what is hidden or switched off', async () => {
    await session.store({
      settings: { categories: { place: false }, hiddenEntries: ['galanz'], openDelay: 50 },
      'site:other.example': { on: false, hiddenForms: ['secret'] },
    });
    const page = await session.open(
      documentOf(
        `<p>Midea of Shenzhen, and Galanz.</p>`,
        '<script>html = () => document.documentElement.outerHTML; addEventListener("load", () => { before = html(); })</script>',
      ),
    );
    const [midea] = await painted(page);
    await hover(page, midea!);
    await expect.poll(() => cardName(page)).toBe('Midea');
    const seen = await page.evaluate((selector) => {
      const { html, before } = window as unknown as { html: () => string; before: string };
      const host = document.querySelector<HTMLElement>(selector)!;
      const element = host.cloneNode(true) as HTMLElement;
      host.remove();
      return {
        // Beside the host of the card nothing has been added to the document.
        unchanged: html() === before,
        host: element.outerHTML,
        globals: Object.getOwnPropertyNames(window).filter((key) => /guanghuo/i.test(key)),
        highlights: [...(CSS.highlights as unknown as Map<string, unknown>).keys()],
        sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
        resources: performance
          .getEntries()
          .map((entry) => entry.name)
          .filter((entry) => /extension|reader\.js/.test(entry)),
        rules: getComputedStyle(document.documentElement, '::highlight(guanghuo-lens-brand)').backgroundColor,
      };
    }, CARD_HOST);
    expect(seen).toEqual({
      unchanged: true,
      host: '<div popover="manual"></div>',
      globals: [],
      highlights: ['guanghuo-lens-brand'],
      sheets: [0, 0],
      resources: [],
      // The rules of marks are on every page: a page that looks for them knows that we are installed.
      rules: expect.stringMatching(/^rgba/),
    });
    expect(await texts(page)).toEqual(['Midea']);
  });

  it('finds none of our files, but the reader script where it knows an address that it cannot know, and that does nothing', async () => {
    const base = await session.extensionUrl('');
    const page = await session.open(documentOf(TWO));
    const loads = await page.evaluate(async (origin) => {
      const files = [
        'reader.js',
        'keys.js',
        'background.js',
        'content-scripts/content.js',
        'content-scripts/content.css',
        'popup.html',
        'options.html',
        'manifest.json',
        'icons/16.png',
      ];
      const found: string[] = [];
      for (const file of files) {
        const got = await fetch(origin + file).then(
          () => true,
          () => false,
        );
        const ran = await new Promise<boolean>((resolve) => {
          const script = Object.assign(document.createElement('script'), { src: origin + file });
          script.onload = () => resolve(true);
          script.onerror = () => resolve(false);
          document.head.append(script);
        });
        if (got || ran) found.push(file);
      }
      for (const file of ['popup.html', 'options.html']) {
        const frame = Object.assign(document.createElement('iframe'), { src: origin + file });
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 300));
        try {
          if (frame.contentDocument?.querySelector('#app')) found.push(`frame ${file}`);
        } catch {
          // Another origin: what is in it is not to be seen.
        }
        frame.remove();
      }
      return found;
    }, base);
    expect(loads).toEqual(name === 'firefox' ? ['reader.js'] : []);
    session.problems.length = 0;
    await expectAtWork(page);
  });
});
