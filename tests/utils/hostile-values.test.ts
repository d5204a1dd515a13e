/**
 * Everything that reads what another context, a store or a file holds, against values that want to do harm: it never
 * throws, and what it takes is of its type. The types are written down here once more, as schemas, so that a parser that
 * forgets a field is told.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ANY_CATEGORY_IDS, CATEGORY_IDS } from '../../data/categories.ts';
import { CITY_IDS } from '../../data/cities.ts';
import { PACK_IDS } from '../../data/packs.ts';
import { readRoute } from '../../entrypoints/options/route.ts';
import { presetSettings } from '../../packs/managed.ts';
import { parseOwnId } from '../../packs/own-ids.ts';
import { tabOfNotes } from '../../utils/extension-pages.ts';
import { parseMentionList } from '../../utils/mention-list.ts';
import { MAX_ADDRESS_LENGTH, parseFrameSummary, parseToBackground, parseToPage } from '../../utils/messages.ts';
import { parseFrames } from '../../utils/page-summaries.ts';
import { parseCard, parseHead } from '../../utils/parse-card.ts';
import { parseOwnCard, parseOwnHead } from '../../utils/parse-own-card.ts';
import { parsePopupMemory } from '../../utils/popup-memory.ts';
import { READER_COMMANDS } from '../../utils/reader-module.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../utils/settings.ts';
import { readSettingsFile, settingsFileOf } from '../../utils/settings-file.ts';
import { closenessOf, readSitePattern } from '../../utils/site-rules.ts';
import { sampleCard } from '../components/sample-card.ts';
import { anything, damaged, HOSTILE_KEYS, isUnpolluted } from '../hostile-values.ts';

const text = z.string().min(1).max(253);
const count = z.int().min(0);
const summary = z.strictObject({
  state: z.enum(['off', 'scanning', 'ready']),
  address: z.string().max(MAX_ADDRESS_LENGTH).refine(URL.canParse),
  counts: z.array(z.tuple([text, z.int().min(1)])),
});
const toBackground = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['frame-gone', 'get-address', 'get-own-table', 'packs-changed']) }),
  z.strictObject({ type: z.literal('summary'), summary }),
  z.strictObject({ type: z.literal('hide-entry'), entry: text, hidden: z.boolean() }),
  z.strictObject({ type: z.literal('hide-form'), site: text, form: text, hidden: z.boolean() }),
  z.strictObject({ type: z.literal('get-card'), entry: text }),
  z.strictObject({ type: z.literal('get-heads'), entries: z.array(text) }),
  z.strictObject({ type: z.literal('get-index'), from: count }),
  z.strictObject({ type: z.literal('command'), command: z.enum(READER_COMMANDS) }),
]);
const toPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['report-summary', 'list-mentions', 'tell-address', 'tell-title']) }),
  z.strictObject({ type: z.literal('jump'), entry: text }),
  z.strictObject({ type: z.literal('command'), command: z.enum(READER_COMMANDS) }),
]);
const localized = z.object({ en: z.string(), zhHans: z.string(), zhHant: z.string() });
const names = localized.extend({ pinyin: z.string().optional() });
const related = z.object({ id: z.string(), category: z.enum(CATEGORY_IDS), names });
const head = related.extend({ pack: z.enum(PACK_IDS), city: z.enum(CITY_IDS).optional() });
const web = z.string().regex(/^https?:\/\//i);
const card = related.extend({
  pack: z.enum(PACK_IDS),
  forms: z.array(
    z.object({
      text: z.string(),
      script: z.enum(['latin', 'hans', 'hant']),
      kind: z.enum(['short', 'long', 'former', 'other']),
    }),
  ),
  summary: localized,
  facts: z.array(z.object({ key: z.string(), text: localized, asOf: z.string().optional(), sources: z.array(count) })),
  sources: z.array(
    z.union([
      z.object({
        kind: z.literal('document'),
        type: z.literal('newspaper-article').optional(),
        title: localized,
        publisher: localized,
        published: z.string(),
        section: z.object({ number: z.int(), title: localized }).optional(),
      }),
      z.object({ kind: z.literal('page'), title: z.string(), publisher: z.string(), url: web, seen: z.string() }),
    ]),
  ),
  confusions: z.array(z.object({ entry: related, difference: localized, sources: z.array(count) })),
  related: z.array(z.object({ type: z.string(), entries: z.array(related), shown: count })),
});
const ownNames = z.array(z.object({ text: z.string(), lang: z.string().optional() }));
const ownHead = z.object({
  id: z.string(),
  pack: z.literal('own'),
  packName: z.string(),
  category: z.enum(ANY_CATEGORY_IDS),
  categoryNames: ownNames,
  names: ownNames.min(1),
});
const ownCard = ownHead.extend({
  summary: z.string().optional(),
  note: z.string().optional(),
  url: web.optional(),
});
const mentionList = z.strictObject({
  total: count,
  contentType: z.string(),
  mentions: z.array(
    z.strictObject({
      entry: z.string(),
      before: z.string(),
      text: z.string(),
      after: z.string(),
      reason: z.union([
        z.strictObject({ kind: z.enum(['safe-form', 'surroundings', 'page-evidence', 'company']) }),
        z.strictObject({ kind: z.literal('cue'), word: z.string() }),
        z.strictObject({ kind: z.literal('neighbour'), entry: z.string() }),
      ]),
    }),
  ),
});
const texts = z.array(z.string().min(1));
const settings = z.strictObject({
  version: z.literal(DEFAULT_SETTINGS.version),
  enabled: z.boolean(),
  categories: z.strictObject(Object.fromEntries(CATEGORY_IDS.map((id) => [id, z.boolean()]))),
  packs: z.strictObject(Object.fromEntries(PACK_IDS.map((id) => [id, z.boolean()]))),
  density: z.strictObject(Object.fromEntries(CATEGORY_IDS.map((id) => [id, z.enum(['every', 'section', 'page'])]))),
  siteMode: z.enum(['all', 'listed']),
  sites: z.record(z.string(), z.strictObject({ on: z.boolean().optional(), hiddenForms: texts.optional() })),
  pauses: z.record(z.string(), z.union([z.literal('restart'), z.int()])),
  hiddenEntries: texts,
  hiddenOwnCategories: texts,
  language: z.enum(['auto', 'en', 'zh-Hans', 'zh-Hant']),
  cardLanguage: z.enum(['ui', 'page', 'en', 'zh-Hans', 'zh-Hant']),
  openOn: z.enum(['hover', 'alt', 'ctrl', 'shift', 'click', 'never']),
  openDelay: z.number().min(0).max(1_000),
  markStyle: z.enum(['tint', 'bold-tint', 'underline', 'none']),
  markColour: z.enum(['category', 'blue', 'green', 'amber', 'grey']),
  theme: z.enum(['auto', 'light', 'dark']),
  badge: z.boolean(),
});

const READY = { state: 'ready', address: 'https://a.example/', counts: [['midea', 2]] };
const OWN_CARD = {
  id: 'own:one:acme',
  pack: 'own',
  packName: 'One',
  category: 'brand',
  categoryNames: [],
  names: [{ text: 'Acme', lang: 'en' }],
  summary: 'A maker',
  note: 'Ask twice',
  url: 'https://a.example/',
};
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  sites: { 'a.example': { on: false, hiddenForms: ['honor'] } },
  pauses: { '*': 'restart' },
  hiddenEntries: ['dji'],
};
const MENTIONS = {
  mentions: [{ entry: 'dji', before: 'A ', text: 'DJI', after: ' drone', reason: { kind: 'cue', word: 'drone' } }],
  total: 1,
  contentType: 'text/html',
};
const CARD = sampleCard();

/** What is read, what it is to be where it is read, and whole examples. */
const PARSERS: readonly [name: string, parse: (value: unknown) => unknown, schema: z.ZodType, examples: unknown[]][] = [
  [
    'a message to the background',
    parseToBackground,
    toBackground,
    [
      { type: 'summary', summary: READY },
      { type: 'hide-form', site: 'a.example', form: 'honor', hidden: true },
      { type: 'get-heads', entries: ['midea'] },
      { type: 'get-index', from: 0 },
      { type: 'get-card', entry: 'midea' },
    ],
  ],
  [
    'a message to a page',
    parseToPage,
    toPage,
    [
      { type: 'jump', entry: 'midea' },
      { type: 'command', command: 'open-card' },
    ],
  ],
  ['a summary', parseFrameSummary, summary, [READY]],
  ['the frames of a tab', parseFrames, z.record(z.string().regex(/^\d+$/), summary), [{ 0: READY }]],
  ['a list of mentions', parseMentionList, mentionList, [MENTIONS]],
  ['a card', parseCard, card, [CARD]],
  ['a head', parseHead, head, [CARD]],
  ['an own card', parseOwnCard, ownCard, [OWN_CARD]],
  ['an own head', parseOwnHead, ownHead, [OWN_CARD]],
  ['settings', parseSettings, settings, [SETTINGS]],
  ['the memory of the popup', parsePopupMemory, z.strictObject({ hintSeen: z.boolean(), mapOpen: z.boolean() }), [{}]],
  [
    'the settings that a policy presets',
    (value) => parseSettings(presetSettings(DEFAULT_SETTINGS, Object(value) as Record<string, unknown>)),
    settings,
    [SETTINGS],
  ],
];

describe.each(PARSERS)('%s', (_, parse, schema, examples) => {
  it.each(examples)('is read: %j', (example) => {
    const read = parse(example);
    expect(read).not.toBeNull();
    expect(schema.safeParse(read).error).toBeUndefined();
  });

  it('is read out of anything without an error, and only where it is one', () => {
    const values = fc.oneof(anything, damaged(fc.constantFrom(...examples)));
    fc.assert(
      fc.property(values, (value) => {
        const read = parse(value);
        if (read !== null) expect(schema.safeParse(read).error).toBeUndefined();
        expect(isUnpolluted()).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('gets no field out of a prototype', () => {
    for (const example of examples) {
      const bare = JSON.parse(`{"__proto__":${JSON.stringify(example)}}`) as unknown;
      expect(parse(bare)).toEqual(parse({}));
    }
    expect(isUnpolluted()).toBe(true);
  });
});

describe('messages', () => {
  const long = 'x'.repeat(254);

  it.each([
    { type: 'get-card', entry: long },
    { type: 'get-heads', entries: ['midea', long] },
    { type: 'get-heads', entries: Array.from({ length: 100_001 }, () => 'midea') },
    { type: 'hide-entry', entry: long, hidden: true },
    { type: 'hide-form', site: long, form: 'honor', hidden: true },
    { type: 'hide-form', site: 'a.example', form: long, hidden: true },
    { type: 'summary', summary: { ...READY, address: `data:text/html,${'x'.repeat(MAX_ADDRESS_LENGTH)}` } },
    { type: 'summary', summary: { ...READY, counts: [[long, 1]] } },
    { type: 'summary', summary: { ...READY, counts: Array.from({ length: 100_001 }, (_, at) => [`e${at}`, 1]) } },
  ])('are refused where they are longer than any of ours', (message) => {
    expect(parseToBackground(message)).toBeNull();
    expect(parseToPage({ type: 'jump', entry: long })).toBeNull();
  });
});

describe('a settings file', () => {
  it('is read out of any text without an error, and gives settings', () => {
    const file = JSON.parse(settingsFileOf(SETTINGS as never, '2026-11-25')) as unknown;
    const values = fc.oneof(
      damaged(fc.constant(file)).map((value) => json(value)),
      anything.map((value) => json(value)),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(values, (content) => {
        const read = readSettingsFile(content);
        if ('settings' in read) expect(settings.omit({ pauses: true }).safeParse(read.settings).error).toBeUndefined();
        expect(isUnpolluted()).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('texts out of addresses and ids', () => {
  it('are read without an error', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...HOSTILE_KEYS,
        'own:__proto__:constructor',
        '#dataset/%',
        '?tab=1e9',
        '*://*.*/**',
        '%',
        'x'.repeat(100_000),
      ),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.stringMatching(/^[*:/.#?=%a-z0-9]*$/),
    );
    fc.assert(
      fc.property(strings, (content) => {
        parseOwnId(content);
        readRoute(content);
        const tab = tabOfNotes(content);
        expect(tab === null || Number.isSafeInteger(tab)).toBe(true);
        const site = readSitePattern(content);
        const pattern = 'pattern' in site ? site.pattern : content;
        expect(closenessOf(pattern, new URL('https://a.example/x?y'))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1_500 },
    );
  });
});

function json(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? '';
}
