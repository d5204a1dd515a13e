/** Files that want to do harm, read as a reader's own pack: nothing throws, and what is taken is a pack within its bounds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../core/scan.ts';
import { decodeTable } from '../../core/table.ts';
import { userPackSchema } from '../../data/user-pack.ts';
import { compilePacks } from '../../packs/compile-packs.ts';
import type { Draft } from '../../packs/draft.ts';
import { beginImport, changeImport, SOURCE_KINDS } from '../../packs/import.ts';
import { readJsonPack, readPackValue } from '../../packs/json-pack.ts';
import { packText } from '../../packs/pack-text.ts';
import { anything, damaged, HOSTILE_KEYS, isUnpolluted } from '../hostile-values.ts';

const PACK = {
  format: 'guanghuo-lens-pack',
  id: 'constructor',
  name: '<img src=x onerror=alert(1)>',
  version: '1',
  categories: [{ id: 'toString', names: [{ text: '=cmd|calc', lang: 'en' }], colour: 'cyan' }],
  entries: [
    {
      id: 'hasOwnProperty',
      names: [{ text: 'Acme', lang: 'en' }, { text: '広貨' }],
      forms: ['ACME', { text: 'ac', case: 'exact' }],
      summary: '"><script>alert(1)</script>',
      category: 'toString',
      url: 'https://a.example/',
      note: '{{1+1}} %s <%= 1 %>',
    },
    { id: 'valueOf', names: [{ text: 'Beta' }], category: 'brand' },
  ],
};
const context = { categoryLabels: new Map(), defaultName: 'Pack' };

/** What holds of every draft, whatever it was made of. */
function expectSound({ pack, faults, faultCount }: Draft): void {
  expect(faultCount).toBeGreaterThanOrEqual(faults.length);
  if (pack !== null) {
    // Its own text is read again as the same pack.
    expect(userPackSchema.safeParse(JSON.parse(packText(pack))).error).toBeUndefined();
    for (const { url } of pack.entries) expect(url ?? 'https:').toMatch(/^https?:/i);
    decodeTable(compilePacks([pack], new Map()));
  } else expect(faultCount).toBeGreaterThan(0);
  expect(isUnpolluted()).toBe(true);
}

describe('a pack in JSON', () => {
  it('of hostile names and texts is taken as the plain texts that they are, and found', () => {
    const draft = readPackValue(PACK);
    expect(draft.faults).toEqual([]);
    expectSound(draft);
    const scanner = createScanner(decodeTable(compilePacks([draft.pack!], new Map())));
    expect(scanner.scan('Acme and Beta').map(({ start }) => start)).toEqual([0, 9]);
  });

  it('is read out of any value without an error', () => {
    fc.assert(
      fc.property(fc.oneof(anything, damaged(fc.constant(PACK))), (value) => expectSound(readPackValue(value))),
      { numRuns: 1_000 },
    );
  });

  it('is read out of any text without an error', () => {
    const whole = JSON.stringify(PACK);
    const cut = fc.nat({ max: whole.length }).map((at) => whole.slice(0, at));
    const wedged = fc
      .tuple(fc.nat({ max: whole.length }), fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_KEYS)))
      .map(([at, wedge]) => whole.slice(0, at) + wedge + whole.slice(at));
    fc.assert(
      fc.property(fc.oneof(cut, wedged, fc.string({ unit: 'binary' })), (text) => expectSound(readJsonPack(text))),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['nested beyond the stack', '['.repeat(200_000)],
    [
      'nested beyond the stack in an entry',
      `{"format":"guanghuo-lens-pack","id":"a","name":"A","entries":[${'['.repeat(5_000)}${']'.repeat(5_000)}]}`,
    ],
    ['with a key a hundred thousand times', `{${'"id":"a",'.repeat(100_000)}"format":"guanghuo-lens-pack"}`],
    ['with a prototype for its head', `{"__proto__":${JSON.stringify(PACK)}}`],
    [
      'with a prototype for an entry',
      JSON.stringify({ ...PACK, entries: [0] }).replace('[0]', '[{"__proto__":{"id":"a","names":[{"text":"Acme"}]}}]'),
    ],
  ])('is refused where it is %s', (_, text) => {
    const draft = readJsonPack(text);
    expect(draft.pack).toBeNull();
    expectSound(draft);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    ' javascript:alert(1)',
    'https:',
    '//a.example',
  ])('has no link to %s', (url) => {
    const draft = readPackValue({ ...PACK, entries: [{ ...PACK.entries[0], url }, PACK.entries[1]] });
    expect(draft.pack?.entries.map(({ id }) => id)).toEqual(['valueOf']);
    expect(draft.faults).toMatchObject([{ code: 'bad-url' }]);
  });

  it.each([
    ['name', { ...PACK, name: 'x'.repeat(201) }],
    ['entry id', { ...PACK, entries: [{ ...PACK.entries[1], id: 'x'.repeat(65) }] }],
    ['summary', { ...PACK, entries: [{ ...PACK.entries[1], summary: 'x'.repeat(2_001) }] }],
    ['form', { ...PACK, entries: [{ ...PACK.entries[1], forms: ['x'.repeat(201)] }] }],
    [
      'list of forms',
      { ...PACK, entries: [{ ...PACK.entries[1], forms: Array.from({ length: 201 }, (_, at) => `form ${at}`) }] },
    ],
    [
      'list of categories',
      { ...PACK, categories: Array.from({ length: 51 }, (_, at) => ({ ...PACK.categories[0], id: `c${at}` })) },
    ],
  ])('has no %s that is too long', (_, value) => {
    expect(readPackValue(value).pack).toBeNull();
  });
});

describe('a file', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'term',
      'url',
      'id',
      'category',
      '"',
      ',',
      '\t',
      ';',
      '\r\n',
      '\n',
      'javascript:alert(1)',
      '=1+1',
      ...HOSTILE_KEYS,
    ),
  );
  const table = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
    .map((rows) => rows.map((row) => row.join(',')).join('\n'));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    table.map((text) => new TextEncoder().encode(text)),
    fc
      .string({ unit: 'binary' })
      .map((text) => new Uint8Array(Uint16Array.from([0xfeff, ...[...text].map((one) => one.charCodeAt(0))]).buffer)),
  );
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('../../a.csv', 'constructor.json', '.txt', '\u202etxt.csv'),
  );

  it('of any bytes and any name is read without an error, in every way that there is', () => {
    fc.assert(
      fc.property(name, bytes, (file, content) => {
        const begun = beginImport(file, content, context);
        expectSound(begun.draft);
        for (const kind of SOURCE_KINDS) expectSound(changeImport(begun, { kind }, context).draft);
      }),
      { numRuns: 400 },
    );
  });

  it('of more bytes than we take is refused unread', () => {
    const { draft } = beginImport('a.json', new Uint8Array(20_000_001).fill(0x5b), context);
    expect(draft.faults).toMatchObject([{ code: 'too-big' }]);
  });
});
