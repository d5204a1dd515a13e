/** A reader's own packs, from the options page to marks, cards and the popup, and out again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { hover, painted, paintedMentions } from '../../scripts/painted.ts';
import { byClass, cardName, readCard, textOf } from './card.ts';
import { documentOf, useSession } from './harness.ts';
import { HOSTILE_PACK } from './hostile-pack.ts';
import { clickSwitch } from './popup.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'guanghuo-lens-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A file for the picker. */
function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(directory, name);
  writeFileSync(file, content);
  return file;
}

const click = (page: Page, selector: string) =>
  page.evaluate((at) => document.querySelector<HTMLElement>(at)!.click(), selector);
const textIn = (page: Page, selector: string) =>
  page.evaluate((at) => document.querySelector<HTMLElement>(at)?.textContent ?? null, selector);
const all = (page: Page, selector: string) =>
  page.evaluate((at) => [...document.querySelectorAll<HTMLElement>(at)].map((one) => one.textContent), selector);

async function choose(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('.own-packs-file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('.pack-import');
}

async function save(page: Page): Promise<void> {
  await click(page, '.pack-import > .pack-actions .pack-button-main');
  await page.waitForFunction(() => document.querySelector('.pack-import') === null);
}

/** The hostile pack, and an entry with a field of a megabyte. */
const PACK = JSON.stringify({
  ...HOSTILE_PACK,
  entries: [...HOSTILE_PACK.entries, { id: 'mega', names: [{ text: 'Mega' }], note: 'x'.repeat(1_000_000) }],
});

const marks = async (page: Page) =>
  (await paintedMentions(page)).map(({ category, text }) => `${category} ${text}`).sort();

/** What the button Export gives the browser to save. */
async function exported(page: Page, id: number): Promise<string> {
  return page.evaluate(async (index) => {
    const create = URL.createObjectURL;
    const saved = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob as Blob);
        return 'data:,';
      };
    });
    document.querySelectorAll<HTMLElement>('[data-action=export]')[index]!.click();
    const text = await (await saved).text();
    URL.createObjectURL = create;
    return text;
  }, id);
}

describe.each(BROWSERS)('%s: own packs', (name) => {
  const session = useSession(name);
  const open = async () => {
    const page = await session.openExtensionPage('options.html#packs');
    await page.waitForSelector('.own-packs');
    return page;
  };
  afterEach(async () => {
    const page = await open();
    await page.evaluate(() => indexedDB.deleteDatabase('guanghuo-lens'));
    await session.clearStore();
  });

  it('takes the good of a hostile pack, marks it at once, explains it, and lists it in the popup', async () => {
    const page = await session.open(documentOf('<p>Midea buys from Acme Tools (阿克美). Q, Polluted and Mega.</p>'));
    await painted(page);
    const options = await open();
    await choose(options, fileOf('pack.json', PACK));
    expect(await textIn(options, '.pack-import-counts')).toBe('1 entry with 2 spellings can be taken.');
    expect(await all(options, '.pack-faults li')).toEqual([
      expect.stringMatching(/^line 1, “id”: “__proto__” is no id/),
      expect.stringMatching(/^line 1, “names\[0\]\.text”: “Q” is a single letter/),
      'line 1, “id”: another entry has the id “acme”',
      'line 1, “note”: is longer than 2,000 characters',
    ]);
    await save(options);
    expect(await all(options, '.own-pack-name')).toEqual(['Suppliers <img src=x onerror=alert(1)>']);
    await page.bringToFront();
    await expect.poll(() => marks(page)).toEqual(['brand Midea', 'own-lime Acme Tools', 'own-lime 阿克美']);
    await hover(page, (await paintedMentions(page)).find(({ text }) => text === '阿克美')!);
    await expect.poll(() => cardName(page)).toBe('Acme Tools');
    const card = (await readCard(page))!;
    expect(byClass(card, 'card-chip').map(textOf)).toEqual(['Suppliers']);
    expect(textOf(card)).toContain('<b>Pays</b> on time');
    const popup = await session.openPopup(page);
    await expect.poll(() => all(popup, '[data-category=own-lime] .entry')).toHaveLength(1);
    expect(await textIn(popup, '[data-category=own-lime] .entry')).toMatch(/Acme Tools\s*2/);
    expect(await textIn(popup, '.summary-line')).toBe('2 entries, 3 mentions');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-category=own-lime] .entry')!.click());
    await popup.waitForSelector('.card');
    expect(await textIn(popup, '.card-name')).toBe('Acme Tools');
    expect(await textIn(popup, '.card')).toContain('<b>Pays</b> on time');
    expect(session.problems).toEqual([]);
  });

  it('switches a category of a pack from the popup, in the open page at once, and back from the options page', async () => {
    const page = await session.open(documentOf('<p>Midea buys from Acme Tools and Beta.</p>'));
    const options = await open();
    await choose(options, fileOf('two.csv', 'term,category\nAcme Tools,Suppliers\nBeta,Rivals\n'));
    await save(options);
    await page.bringToFront();
    await expect.poll(() => marks(page)).toEqual(['brand Midea', 'own-cyan Acme Tools', 'own-indigo Beta']);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-category=own-cyan] [role=switch]');
    await clickSwitch(popup, /Suppliers two/);
    await expect.poll(() => marks(page)).toEqual(['brand Midea', 'own-indigo Beta']);
    expect(await textIn(popup, '.summary-line')).toBe('2 entries, 2 mentions');
    expect(await textIn(popup, '[data-category=own-cyan] .category-count')).toBe('1');
    expect(await all(popup, '[data-category=own-cyan] .entry')).toEqual([]);
    await expect.poll(() => all(options, '.own-category[data-on=false]')).toEqual(['Suppliers']);
    await click(options, '.own-category[data-on=false] [role=switch]');
    await expect.poll(() => marks(page)).toHaveLength(3);
    expect(await textIn(options, '.undo-text')).toContain('Suppliers: switched on');
    expect(session.problems).toEqual([]);
  });

  it('gives a pack out as it takes it in, byte for byte', async () => {
    const options = await open();
    await choose(options, fileOf('words.csv', 'term;category;note\nAcme;Suppliers;"a; ""b"""\n测试词;brand;\n'));
    await save(options);
    const first = await exported(options, 0);
    expect(JSON.parse(first)).toMatchObject({ id: 'words', name: 'words', entries: [{ note: 'a; "b"' }, {}] });
    await choose(options, fileOf('words.json', first));
    expect(await textIn(options, '.pack-exists legend')).toContain('words');
    await save(options);
    expect(await all(options, '.own-pack-name')).toEqual(['words']);
    expect(await exported(options, 0)).toBe(first);
  });

  it('names the encoding of a file that is not UTF-8, and reads it otherwise when told so', async () => {
    const options = await open();
    const gbk = Uint8Array.from(Buffer.from('cad4d1e92cb2e2cad40ab9e3bbf52cb2e2cad40a', 'hex'));
    await choose(options, fileOf('gbk.csv', gbk));
    expect(await textIn(options, '.pack-warning')).toContain('GBK');
    expect(await all(options, '.pack-preview tbody th')).toEqual(['试验', '广货']);
    await options.select('.pack-import-fields label:nth-child(3) select', 'big5');
    await expect.poll(() => all(options, '.pack-preview tbody th')).not.toEqual(['试验', '广货']);
  });

  it('is switched, moved, renamed, deleted and brought back, in open pages at once', async () => {
    const page = await session.open(documentOf('<p>Acme and Beta</p>'));
    const options = await open();
    for (const [file, words] of [
      ['one.txt', 'Acme\nBeta\n'],
      ['two.txt', 'Acme\n'],
    ] as const) {
      await choose(options, fileOf(file, words));
      await save(options);
    }
    const names = () => all(options, '.own-pack-name');
    expect(await names()).toEqual(['one', 'two']);
    await page.bringToFront();
    await expect.poll(() => marks(page)).toEqual(['own-cyan Acme', 'own-cyan Beta']);
    await click(options, '.own-pack:first-child [role=switch]');
    await expect.poll(() => marks(page)).toEqual(['own-cyan Acme']);
    await click(options, '.own-pack:last-child [data-action=delete]');
    await expect.poll(() => marks(page)).toEqual([]);
    await expect.poll(names).toEqual(['one']);
    await click(options, '.pack-notice .pack-button');
    await expect.poll(() => marks(page)).toEqual(['own-cyan Acme']);
    await expect.poll(names).toEqual(['one', 'two']);
    await click(options, '.own-pack:last-child [data-action=earlier]');
    await expect.poll(names).toEqual(['two', 'one']);
    await click(options, '.own-pack:first-child [data-action=rename]');
    await options.bringToFront();
    await options.waitForSelector('#pack-name');
    await options.type('#pack-name', 'Zwei');
    await options.keyboard.press('Enter');
    await expect.poll(names).toEqual(['Zwei', 'one']);
    expect(session.problems).toEqual([]);
  });
});
