import { describe, expect, it } from 'vitest';
import type { Confusion, Form } from '../../data/schema.ts';
import { formatError } from '../../scripts/dataset-errors.ts';
import { checkDataset, loadDataset } from '../../scripts/load-dataset.ts';
import { ALPHA, BETA, CUE_GROUPS, DOCUMENT, type Fixture, GUANGDONG, goodFixture, withDataset } from './fixture.ts';

type Break = (fixture: Fixture) => void;

function faultsAfter(change: Break): string[] {
  const fixture = goodFixture();
  change(fixture);
  return withDataset(fixture, (directory) => checkDataset(directory).errors.map(formatError));
}

/** What no type allows, as an author may write it. */
function put(target: object, key: string, value: unknown): void {
  (target as Record<string, unknown>)[key] = value;
}

function without<K extends string>(target: object, key: K): void {
  delete (target as Record<string, unknown>)[key];
}

/** A form with its keys in the schema's order. */
function form(text: string, script: Form['script'], { case: kind, traditional, shared }: Partial<Form> = {}): Form {
  return {
    text,
    script,
    ...(kind && { case: kind }),
    ambiguity: 'safe',
    ...(traditional && { traditional }),
    ...(shared && { shared }),
  };
}

/** Alpha and beta are taken for each other, as alpha states. */
function confuse({ alpha }: Fixture, change: Partial<Confusion> = {}): void {
  const difference = { en: 'Alpha makes 12 kinds.', zhHans: '阿发生产12种。', zhHant: '阿發生產12種。' };
  const own: Confusion = { id: 'beta', type: 'confused-with', difference, sources: [{ page: 'home' }], ...change };
  alpha.related = [alpha.related[0]!, own, alpha.related[1]!];
}

const RULES: ReadonlyArray<readonly [rule: string, change: Break, ...faults: string[]]> = [
  ['what is confused with the entry', (fixture) => confuse(fixture)],
  [
    'a confusion with nothing',
    (fixture) => confuse(fixture, { id: 'gamma' }),
    `${ALPHA} related[1].id: there is no entry "gamma"`,
  ],
  [
    'a confusion that both state',
    (fixture) => {
      confuse(fixture);
      fixture.beta.related = [
        fixture.beta.related[0]!,
        { ...(fixture.alpha.related[1] as Confusion), id: 'alpha', sources: [{ page: 'home' }] },
      ];
    },
    `${ALPHA} related[1]: "beta" says too that they are confused (say it in one of both: it is derived)`,
    `${BETA} related[1]: "alpha" says too that they are confused (say it in one of both: it is derived)`,
  ],
  [
    'a confusion whose source is not listed',
    (fixture) => confuse(fixture, { sources: [{ page: 'news' }] }),
    `${ALPHA} related[1].sources[0].page: the entry lists no page "news" (add it to pages)`,
  ],
  [
    'a difference that is no sentence, and not the same in two languages',
    (fixture) =>
      confuse(fixture, { difference: { en: 'Alpha makes 12 kinds', zhHans: '生产13种。', zhHant: '生產12種。' } }),
    `${ALPHA} related[1].difference.en: a sentence ends with a full stop (put "." at its end)`,
    `${ALPHA} related[1].difference: en and zhHans do not say the same figures: 12 is in one only (write it in both)`,
  ],
  [
    'a confusion without a difference',
    (fixture) => {
      confuse(fixture);
      without(fixture.alpha.related[1]!, 'difference');
    },
    `${ALPHA} related[1].difference: is missing`,
  ],
  [
    'a relation with a difference that is none',
    ({ alpha }) => put(alpha.related[0]!, 'difference', alpha.summary),
    `${ALPHA} related[0]: unknown key difference`,
  ],
  [
    'a former name of which no fact speaks',
    ({ alpha }) => put(alpha.forms[1]!, 'former', true),
    `${ALPHA} forms[1].former: no fact speaks of the former name "阿发" (add one, with its source)`,
  ],
  [
    'not JSON',
    ({ extra }) => put(extra, BETA, '{\n  "id": beta\n}\n'),
    `${BETA}: not JSON at 2:9: a value expected, "b" found`,
  ],
  [
    'a key given twice',
    ({ extra }) => put(extra, CUE_GROUPS, '{"groups": {}, "groups": {}}'),
    `${CUE_GROUPS}: not JSON at 1:16: the key "groups" is there twice`,
  ],
  ['no cue groups', ({ extra }) => put(extra, CUE_GROUPS, null), `${CUE_GROUPS}: cannot be read: ENOENT`],
  [
    'a file at the wrong place',
    ({ extra }) => put(extra, 'entries/gamma.json', '{}'),
    'entries/gamma.json: an entry stands in the folder of its category',
  ],
  [
    'a file of another kind',
    ({ extra }) => put(extra, 'entries/brand/notes.txt', 'later'),
    'entries/brand/notes.txt: only .json files belong here',
  ],
  [
    'a folder that is no category',
    ({ extra, beta }) => {
      put(extra, BETA, null);
      put(extra, 'entries/brands/beta.json', `${JSON.stringify(beta, null, 2)}\n`);
    },
    'entries/brands: unknown category "brands" (there are brand,',
    'entries/brands/beta.json category: "brand" stands in the folder "brands" (move the file or mend the category)',
  ],
  [
    'an unknown category',
    ({ beta }) => put(beta, 'category', 'brnad'),
    `${BETA} category: unknown category "brnad" (there are brand, programme, place,`,
  ],
  [
    'a category that is not the folder',
    ({ beta }) => put(beta, 'category', 'sector'),
    `${BETA} category: "sector" stands in the folder "brand"`,
  ],
  [
    'an id that is not the file name',
    ({ extra, beta }) => {
      put(extra, BETA, null);
      put(extra, 'entries/brand/betta.json', `${JSON.stringify(beta, null, 2)}\n`);
    },
    'entries/brand/betta.json id: "beta" is not the file\'s name "betta" (make them the same)',
  ],
  [
    'an ill-formed id',
    ({ beta }) => put(beta, 'id', 'Beta Co'),
    `${BETA} id: an id is lower-case words joined by hyphens`,
  ],
  [
    'an id that is there twice',
    ({ extra, beta }) => {
      const twin = { ...beta, category: 'sector', forms: [form('Betas', 'latin')] };
      put(extra, 'entries/sector/beta.json', `${JSON.stringify(twin, null, 2)}\n`);
    },
    `entries/sector/beta.json id: "beta" is the id of ${BETA} too`,
  ],
  [
    'a missing translation',
    ({ alpha }) => without(alpha.facts[0]!.text, 'zhHant'),
    `${ALPHA} facts[0].text.zhHant: the translation zhHant is missing (npm run data:format derives it from zhHans)`,
  ],
  [
    'an empty translation',
    ({ alpha }) => put(alpha.summary, 'en', ''),
    `${ALPHA} summary.en: the translation en is missing`,
  ],
  ['a missing member', ({ alpha }) => without(alpha, 'covering'), `${ALPHA} covering: is missing`],
  [
    'an unknown member',
    ({ alpha }) => put(alpha.facts[0]!, 'asof', '2024'),
    `${ALPHA} facts[0]: unknown key asof (data/schema.ts lists the keys)`,
  ],
  ['a fact without a source', ({ alpha }) => put(alpha.facts[1]!, 'sources', []), `${ALPHA} facts[1].sources: `],
  [
    'an ill-formed source',
    ({ alpha }) => put(alpha.facts[0]!.sources, '0', { document: 'paper', section: 'one' }),
    `${ALPHA} facts[0].sources[0].section: Invalid input: expected number, received string`,
  ],
  [
    'an address that is not http',
    ({ alpha }) => put(alpha.pages[1]!, 'url', 'ftp://alpha.example/'),
    `${ALPHA} pages[1].url: "ftp://alpha.example/" is no http or https address`,
  ],
  [
    'a website that is not http',
    ({ alpha }) => put(alpha.facts[2]!, 'text', { en: 'javascript:0', zhHans: 'javascript:0', zhHant: 'javascript:0' }),
    `${ALPHA} facts[2].text.en: "javascript:0" is no http or https address`,
    `${ALPHA} facts[2].text.zhHans: "javascript:0" is no http or https address`,
    `${ALPHA} facts[2].text.zhHant: "javascript:0" is no http or https address`,
  ],
  [
    'a form of two entries',
    ({ beta }) => put(beta, 'forms', [form('ALPHA', 'latin')]),
    `${BETA} forms[0].text: the form "ALPHA" is there already: ${ALPHA} forms[0].text (remove one, or say "shared": true in both`,
  ],
  [
    'a form that one entry alone says is shared',
    ({ beta }) => put(beta, 'forms', [form('阿发', 'hans', { shared: true })]),
    `${BETA} forms[0].text: the form "阿发" is there already: ${ALPHA} forms[1].text`,
    `${BETA} forms[0].text: the form "阿發", derived from this form, is there already: ${ALPHA} forms[1].text`,
  ],
  [
    'a form that is another one in Traditional spelling',
    ({ beta }) => put(beta, 'forms', [form('阿發', 'hant')]),
    `${BETA} forms[0].text: the form "阿發" is there already: ${ALPHA} forms[1].text`,
  ],
  [
    'a form of one entry twice',
    ({ beta }) => put(beta, 'forms', [form('Beta', 'latin'), form('ＢＥＴＡ', 'latin')]),
    `${BETA} forms[1].text: the form "ＢＥＴＡ" is there already: ${BETA} forms[0].text (remove one, or give both the case`,
  ],
  [
    'a case on a Chinese form',
    ({ alpha }) => put(alpha, 'forms', [alpha.forms[0], form('阿发', 'hans', { case: 'exact' })]),
    `${ALPHA} forms[1].case: only a Latin form has a case (remove it)`,
  ],
  [
    'Traditional spellings of a Latin form',
    ({ beta }) => put(beta, 'forms', [form('Beta', 'latin', { traditional: ['貝塔'] })]),
    `${BETA} forms[0].traditional: only a Simplified form has Traditional spellings (remove it)`,
  ],
  [
    'a Traditional spelling in Simplified characters',
    ({ beta }) => put(beta, 'forms', [form('贝塔', 'hans', { traditional: ['贝塔'] })]),
    `${BETA} forms[0].traditional[0]: "贝" is a Simplified character`,
  ],
  [
    'a Chinese form that says it is Latin',
    ({ beta }) => put(beta, 'forms', [form('贝塔', 'latin')]),
    `${BETA} forms[0].script: "贝塔" has Chinese characters (hans or hant)`,
  ],
  [
    'a Latin form that says it is Chinese',
    ({ beta }) => put(beta, 'forms', [form('Beta', 'hans')]),
    `${BETA} forms[0].script: "Beta" has no Chinese character (latin)`,
  ],
  [
    'a Simplified form in Traditional characters',
    ({ beta }) => put(beta, 'forms', [form('貝塔', 'hans')]),
    `${BETA} forms[0].text: "貝" is no character of the script hans`,
  ],
  [
    'a form with an invisible character',
    ({ beta }) => put(beta, 'forms', [form('Be\u200bta', 'latin')]),
    `${BETA} forms[0].text: "Be\u200bta" has invisible characters (remove them)`,
  ],
  [
    'a covering word around no form',
    ({ alpha }) => put(alpha, 'covering', ['发达', '阿发']),
    `${ALPHA} covering[0]: "发达" is not a longer word around a form of the entry (it rules nothing out)`,
    `${ALPHA} covering[1]: "阿发" is not a longer word around a form of the entry (it rules nothing out)`,
  ],
  [
    'a covering word in Traditional characters',
    ({ alpha }) => put(alpha, 'covering', ['阿發哥']),
    `${ALPHA} covering[0]: "發" is a Traditional character (Traditional spellings are derived)`,
  ],
  [
    'a cue in Traditional characters',
    ({ alpha }) => put(alpha.cuesAgainst, 'zh', ['風景']),
    `${ALPHA} cuesAgainst.zh[0]: "風" is a Traditional character (Traditional spellings are derived)`,
  ],
  [
    'a cue of a group in Traditional characters',
    ({ cueGroups }) => put(cueGroups.groups.appliances!, 'zh', ['電器']),
    `${CUE_GROUPS} groups.appliances.zh[0]: "電" is a Traditional character`,
  ],
  [
    'a cue group that does not exist',
    ({ alpha }) => put(alpha.cuesFor, 'groups', ['fans']),
    `${ALPHA} cuesFor.groups[0]: there is no cue group "fans" (there are appliances)`,
  ],
  [
    'a relation to no entry',
    ({ alpha }) => alpha.related.push({ id: 'gamma', type: 'see-also' }),
    `${ALPHA} related[2].id: there is no entry "gamma"`,
  ],
  [
    'a relation to itself',
    ({ alpha }) => alpha.related.push({ id: 'alpha', type: 'see-also' }),
    `${ALPHA} related[2].id: an entry is not related to itself`,
  ],
  [
    'a relation that the other side does not state',
    ({ beta }) => put(beta, 'related', [{ id: 'alpha', type: 'parent' }]),
    `${ALPHA} related[0]: "beta" does not name "alpha" as its competitor (add {"id": "alpha", "type": "competitor"} to its related)`,
    `${BETA} related[0]: "alpha" does not name "beta" as its subsidiary`,
  ],
  [
    'a brand without a place',
    ({ alpha }) => alpha.related.pop(),
    `${ALPHA} related: a brand is located-in a place (or give it a fact "city": where it is instead)`,
  ],
  [
    'a brand that is located in what is no place',
    ({ alpha }) => put(alpha.related, '1', { id: 'beta', type: 'located-in' }),
    `${ALPHA} related: a brand is located-in a place`,
  ],
  [
    'a brand that is not located in its city',
    ({ guangdong, beta }) => {
      put(guangdong.names, 'en', 'Foshan');
      put(beta.facts[0]!.text, 'en', 'Foshan (Beijiao, Shunde)');
    },
    `${BETA} related: its city is Foshan, but it is not located-in that place (add {"id": "guangdong", "type": "located-in"})`,
  ],
  [
    'a place that is part of none',
    ({ extra, guangdong }) => {
      const town = { ...guangdong, id: 'foshan', forms: [form('Foshan', 'latin')] };
      put(extra, 'entries/place/foshan.json', `${JSON.stringify(town, null, 2)}\n`);
    },
    'entries/place/foshan.json related: a place is part-of another one (only Guangdong and the Greater Bay Area are not)',
  ],
  [
    'a brand from elsewhere that nobody would find',
    ({ alpha, beta }) => {
      alpha.related.shift();
      put(beta, 'related', []);
    },
    `${BETA} related: the entry names no other and no other names it (nobody would find it: relate it to one)`,
  ],
  [
    'an abbreviation that is not spelled out',
    ({ alpha, guangdong }) => {
      put(alpha.summary, 'en', 'A maker of 12 kinds of fans for SMEs and OEM firms.');
      put(guangdong.facts[0]!.text, 'en', 'A province with an SEZ.');
    },
    `${ALPHA} summary.en: "SME" is not spelled out (a reader of the card may not know the abbreviation)`,
    `${ALPHA} summary.en: "OEM" is not spelled out`,
    `${GUANGDONG} facts[0].text.en: "SEZ" is not spelled out`,
  ],
  [
    'a source in no document',
    ({ alpha }) => put(alpha.facts[0]!, 'sources', [{ document: 'papers', section: 1 }]),
    `${ALPHA} facts[0].sources[0].document: there is no document "papers"`,
  ],
  [
    'a source in no section',
    ({ alpha }) => put(alpha.facts[0]!, 'sources', [{ document: 'paper', section: 8 }]),
    `${ALPHA} facts[0].sources[0].section: the document "paper" has no section 8 (it has 1)`,
  ],
  [
    'a source on a page that is not listed',
    ({ alpha }) => alpha.facts[1]!.sources.push({ page: 'hist' }),
    `${ALPHA} facts[1].sources[2].page: the entry lists no page "hist" (add it to pages)`,
  ],
  [
    'a source named twice',
    ({ alpha }) => alpha.facts[1]!.sources.push({ page: 'history' }),
    `${ALPHA} facts[1].sources[2]: this source is named twice`,
  ],
  [
    'a page that no fact points to',
    ({ alpha }) => alpha.pages.push({ ...alpha.pages[1]!, id: 'news' }),
    `${ALPHA} pages[2].id: nothing points to the page "news" (remove it)`,
  ],
  [
    'a page that is listed twice',
    ({ alpha }) => alpha.pages.push({ ...alpha.pages[1]! }),
    `${ALPHA} pages: not sorted, or not each once, at "home"`,
    `${ALPHA} pages[2].id: the page "home" is listed twice`,
  ],
  [
    'unsorted pages',
    ({ alpha }) => alpha.pages.reverse(),
    `${ALPHA} pages: not sorted, or not each once, at "history" (npm run data:format does it)`,
  ],
  [
    'unsorted cues',
    ({ alpha }) => alpha.cuesFor.en.reverse(),
    `${ALPHA} cuesFor.en: not sorted, or not each once, at "fan"`,
  ],
  [
    'a cue that stands twice',
    ({ alpha }) => alpha.cuesFor.zh.push('风扇'),
    `${ALPHA} cuesFor.zh: not sorted, or not each once, at "风扇"`,
  ],
  [
    'unsorted covering words',
    ({ alpha }) => alpha.covering.reverse(),
    `${ALPHA} covering: not sorted, or not each once, at "阿发哥"`,
  ],
  [
    'unsorted relations',
    ({ alpha }) => alpha.related.unshift({ id: 'beta', type: 'see-also' }),
    `${ALPHA} related: not sorted, or not each once, at "competitor beta"`,
  ],
  [
    'unsorted cue groups',
    ({ cueGroups }) => put(cueGroups.groups, 'actors', { en: [], zh: [] }),
    `${CUE_GROUPS} groups: not sorted, or not each once, at "actors"`,
  ],
  [
    'keys in another order',
    ({ extra, beta: { id, ...rest } }) => put(extra, BETA, `${JSON.stringify({ ...rest, id }, null, 2)}\n`),
    `${BETA}: not formatted: line 3 should be "  \\"id\\": \\"beta\\","`,
  ],
  [
    'no new line at the end',
    ({ extra, beta }) => put(extra, BETA, JSON.stringify(beta, null, 2)),
    `${BETA}: not formatted: the end is missing (npm run data:format does it)`,
  ],
  [
    'no $schema',
    ({ beta }) => without(beta, '$schema'),
    `${BETA} $schema: is not ../../entry.schema.json (npm run data:format does it)`,
  ],
  [
    'a report fact after others',
    ({ alpha }) => alpha.facts.push(alpha.facts.shift()!),
    `${ALPHA} facts[2]: what the report says comes before the other facts (move it up)`,
  ],
  [
    'a report fact from a page',
    ({ alpha }) => put(alpha.facts[0]!, 'sources', [{ page: 'home' }]),
    `${ALPHA} facts[0].sources: what the report says has the report for its source (name the document)`,
  ],
  [
    'a report fact from a page, in the pack "reference" too',
    ({ guangdong }) => put(guangdong.facts[0]!, 'key', 'report'),
    `${GUANGDONG} facts[0].sources: what the report says has the report for its source (name the document)`,
  ],
  [
    'an entry of the report pack without a document',
    ({ beta }) => put(beta, 'pack', 'report'),
    `${BETA} facts: no fact of this entry of the pack "report" has a document for its source`,
  ],
  [
    'sections out of order',
    ({ document }) => document.sections.push({ ...document.sections[0]! }),
    `${DOCUMENT} sections[1].number: 1 does not come after 1 (each once, in rising order)`,
  ],
  [
    'a sentence without a full stop',
    ({ beta }) => put(beta.summary, 'zhHans', '另一家风扇企业'),
    `${BETA} summary.zhHans: a sentence ends with a full stop (put "。" at its end)`,
  ],
  [
    'a section summary without a full stop',
    ({ document }) => put(document.sections[0]!.summary, 'en', 'What it is'),
    `${DOCUMENT} sections[0].summary.en: a sentence ends with a full stop`,
  ],
  [
    'a value with a full stop',
    ({ beta }) => put(beta.facts[0]!.text, 'en', 'Foshan.'),
    `${BETA} facts[0].text.en: a value has no full stop (leave it out)`,
  ],
  [
    'a text that is too long',
    ({ beta }) => put(beta, 'summary', { en: `${'a'.repeat(160)}.`, zhHans: `${'啊'.repeat(80)}。`, zhHant: '啊。' }),
    `${BETA} summary.en: is 161 characters long; 160 is the most`,
    `${BETA} summary.zhHans: is 81 characters long; 80 is the most`,
  ],
  [
    'a word of advertising',
    ({ beta }) => put(beta.summary, 'en', 'An iconic maker of fans.'),
    `${BETA} summary.en: "iconic" is a word of advertising (say what can be checked)`,
  ],
  [
    'other figures in a translation',
    ({ alpha }) => put(alpha.facts[0]!.text, 'zhHans', '出口到180多个国家。'),
    `${ALPHA} facts[0].text: en and zhHans do not say the same figures: 190 is in one only (write it in both)`,
  ],
  [
    'a Traditional character in a Simplified text',
    ({ beta }) => put(beta.names, 'zhHans', '貝塔'),
    `${BETA} names.zhHans: "貝" is a Traditional character (write Simplified here)`,
  ],
  [
    'a Simplified character in a Traditional text',
    ({ document }) => put(document.title, 'zhHant', '一份报道'),
    `${DOCUMENT} title.zhHant: "报" is a Simplified character (write Traditional here,`,
  ],
  [
    'a glyph in a Traditional text that has a more usual one',
    ({ beta }) => put(beta.summary, 'zhHant', '另一羣風扇企業。'),
    `${BETA} summary.zhHant: "羣" is written 群 in Traditional texts (both Hong Kong and Taiwan read that)`,
  ],
];

describe('checkDataset', () => {
  it('finds no fault in a dataset that has none', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it.each(RULES.map(([rule, change, ...wanted]) => ({ rule, change, wanted })))(
    'reports $rule',
    ({ change, wanted }) => {
      const faults = faultsAfter(change);
      expect(faults).toHaveLength(wanted.length);
      for (const [index, fault] of wanted.entries()) expect(faults[index]).toContain(fault);
    },
  );

  it('takes a brand from elsewhere without a place', () => {
    expect(faultsAfter(({ beta }) => put(beta.facts[0]!.text, 'en', 'Hangzhou (founded in Guangdong)'))).toEqual([]);
  });

  it.each([
    'A maker of fans for original equipment manufacturers, OEM for short.',
    'A maker of fans for OEM (original equipment manufacturing).',
    'A firm that works for others’ brands (OEM).',
    'A maker of 3C goods, LED lamps and US parts.',
    'A maker of fans, as ZTE is.',
    'A maker of ALPHA fans.',
  ])('takes the abbreviation in %j', (text) => {
    const faults = faultsAfter(({ alpha, beta }) => {
      put(alpha.summary, 'zhHans', '生产风扇的企业。');
      put(alpha.summary, 'zhHant', '生產風扇的企業。');
      put(alpha.summary, 'en', text);
      put(beta.names, 'en', 'ZTE');
      put(alpha.forms, '0', form('ALPHA', 'latin'));
    });
    expect(faults.filter((fault) => fault.includes('spelled out'))).toEqual([]);
  });

  it('lets two entries share a form, and exact forms differ in case', () => {
    const faults = faultsAfter(({ alpha, beta }) => {
      put(alpha.forms, '1', form('阿发', 'hans', { shared: true }));
      put(beta, 'forms', [
        form('阿发', 'hans', { shared: true }),
        form('ALPHA', 'latin', { case: 'exact' }),
        form('alpha', 'latin', { case: 'exact' }),
      ]);
    });
    expect(faults).toEqual([]);
  });

  it('takes a covering word in the spelling that its form gives for Traditional texts', () => {
    const faults = faultsAfter(({ alpha }) => {
      put(alpha.forms, '1', { text: '阿发', script: 'hans', ambiguity: 'safe', traditional: ['阿髮'] });
    });
    expect(faults).toEqual([]);
  });

  it('does not blame what points to a file that is broken', () => {
    const faults = faultsAfter(({ extra }) => {
      put(extra, BETA, '{');
      put(extra, DOCUMENT, '{');
      put(extra, CUE_GROUPS, '{');
    });
    expect(faults).toHaveLength(3);
    expect(faults.every((fault) => fault.includes(': not JSON at 1:2: '))).toBe(true);
  });

  it('tells all faults at once, and gives no dataset', () => {
    const fixture = goodFixture();
    put(fixture.alpha.summary, 'en', '');
    put(fixture.beta, 'pack', 'report');
    put(fixture.document.sections[0]!, 'number', -1);
    withDataset(fixture, (directory) => {
      const { dataset, errors } = checkDataset(directory);
      expect(dataset).toBeNull();
      expect(errors.map(({ file }) => file)).toEqual([DOCUMENT, ALPHA, BETA]);
      expect(() => loadDataset(directory)).toThrow(
        /paper\.json sections\[0\]\.number: [\s\S]*alpha\.json[\s\S]*beta\.json/,
      );
    });
  });
});
