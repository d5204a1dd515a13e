import { describe, expect, it } from 'vitest';
import type { PackFault } from '../../packs/faults.ts';
import { readJsonPack } from '../../packs/json-pack.ts';
import { packText } from '../../packs/pack-text.ts';

const head = '"format": "guanghuo-lens-pack", "id": "mine", "name": "Mine"';
const packOf = (...entries: string[]) => `{${head}, "entries": [\n${entries.join(',\n')}\n]}`;
const acme = '{"id": "acme", "names": [{"text": "Acme"}]}';
const entry = (parts: string) => `{"id": "e", "names": [{"text": "Echo"}], ${parts}}`;
const short = ({ code, line, field }: PackFault) => [code, line, field].filter((part) => part !== undefined).join(' ');
const faultsOf = (text: string) => readJsonPack(text).faults.map(short);

describe('a good pack', () => {
  const text = `{
    "$schema": "x", ${head}, "version": "2026-11",
    "categories": [{"id": "supplier", "names": [{"text": "Suppliers", "lang": "en"}, {"text": "供应商", "lang": "zh-Hans"}], "colour": "lime"}],
    "entries": [
      {"note": "since 2019", "id": "acme", "category": "supplier", "names": [{"lang": "en", "text": " Acme\\u200b  Tools "}],
       "forms": ["ACME", {"text": "acme tools", "case": "any"}, {"text": "粤", "short": true}], "url": "https://acme.example/?a=1"},
      {"id": "constructor", "category": "brand", "names": [{"text": "<img src=x onerror=alert(1)>"}], "summary": "<b>bold</b> & 'quoted'"}
    ]}`;

  it('is read, cleaned, and written in one canonical way', () => {
    const { pack, faults, forms, refused } = readJsonPack(text);
    expect({ faults, forms, refused }).toEqual({ faults: [], forms: 4, refused: 0 });
    expect(pack?.entries[0]?.names).toEqual([{ text: 'Acme Tools', lang: 'en' }]);
    expect(pack?.entries[1]?.names[0]?.text).toBe('<img src=x onerror=alert(1)>');
    expect(packText(pack!)).toBe(`{
  "$schema": "user-pack.schema.json",
  "format": "guanghuo-lens-pack",
  "id": "mine",
  "name": "Mine",
  "version": "2026-11",
  "categories": [
    {"id":"supplier","names":[{"text":"Suppliers","lang":"en"},{"text":"供应商","lang":"zh-Hans"}],"colour":"lime"}
  ],
  "entries": [
    {"id":"acme","names":[{"text":"Acme Tools","lang":"en"}],"forms":["ACME",{"text":"acme tools","case":"any"},{"text":"粤","short":true}],"category":"supplier","url":"https://acme.example/?a=1","note":"since 2019"},
    {"id":"constructor","names":[{"text":"<img src=x onerror=alert(1)>"}],"summary":"<b>bold</b> & 'quoted'","category":"brand"}
  ]
}
`);
  });

  it('is the same byte for byte after export and import', () => {
    const exported = packText(readJsonPack(text).pack!);
    expect(packText(readJsonPack(exported).pack!)).toBe(exported);
  });
});

describe('a bad pack', () => {
  it.each<[string, string, string[]]>([
    ['no JSON', '{"format": }', ['not-json 1']],
    ['JSON of another kind', '{"name": "x"}', ['not-a-pack']],
    ['a list', '[1, 2]', ['not-a-pack']],
    ['null', 'null', ['not-a-pack']],
    ['a key twice', `{${head}, "name": "Other", "entries": []}`, ['not-json 1']],
    ['no entries', `{${head}, "entries": []}`, ['nothing']],
    ['no list of entries', `{${head}, "entries": {}}`, ['wrong-type entries']],
    ['an unknown key', `{${head}, "entires": [], "entries": []}`, ['unknown-key entires']],
    ['a bad id', `{"format": "guanghuo-lens-pack", "id": "../x", "name": "X", "entries": []}`, ['bad-id id']],
    [
      'a bad id, with all that is wrong besides',
      `{"format": "guanghuo-lens-pack", "id": "../x", "name": "X", "entries": [${acme},\n${entry('"summary": 3')}]}`,
      ['bad-id id', 'wrong-type 2 summary'],
    ],
    [
      'categories that are taken, unknown hues',
      `{${head}, "categories": [{"id": "brand", "names": [{"text": "B"}], "colour": "lime"}], "entries": [${acme}]}`,
      ['taken-category categories[0].id'],
    ],
    [
      'an unknown hue',
      `{${head}, "categories": [{"id": "c", "names": [{"text": "B"}], "colour": "#ff0000"}], "entries": [${acme}]}`,
      ['wrong-value categories[0].colour'],
    ],
  ])('is refused whole: %s', (_, text, faults) => {
    const draft = readJsonPack(text);
    expect(draft.faults.map(short)).toEqual(faults);
    expect(draft.pack).toBeNull();
  });

  it.each<[string, string, string]>([
    ['a name that is missing', '{"id": "e"}', 'missing 3 names'],
    ['an entry that is none', '"Echo"', 'wrong-type 3'],
    ['a text that is a number', entry('"summary": 3'), 'wrong-type 3 summary'],
    ['a text too long', entry(`"note": "${'x'.repeat(2001)}"`), 'too-long 3 note'],
    ['a field of 1 MB', entry(`"note": "${'<b>'.repeat(350_000)}"`), 'too-long 3 note'],
    ['an address of another kind', entry('"url": "javascript:alert(1)"'), 'bad-url 3 url'],
    ['a relative address', entry('"url": "acme.example"'), 'bad-url 3 url'],
    ['an unknown category', entry('"category": "toString"'), 'unknown-category 3 category'],
    ['a form of one letter', entry('"forms": ["Q"]'), 'one-letter 3 forms[0]'],
    ['a form of one digit', entry('"forms": ["ok", "7"]'), 'one-letter 3 forms[1]'],
    ['a form of one Chinese character', entry('"forms": ["粤"]'), 'one-character 3 forms[0]'],
    ['a form without letters', entry('"forms": ["---"]'), 'no-letters 3 forms[0]'],
    ['an invisible form', entry('"forms": ["\\u200b\\u200d"]'), 'empty 3 forms[0]'],
    ['a form with an unknown rule', entry('"forms": [{"text": "ok", "case": "loose"}]'), 'wrong-value 3 forms[0].case'],
    ['a form too long', entry(`"forms": ["${'y'.repeat(201)}"]`), 'too-long 3 forms[0]'],
    [
      'a language that is none',
      '{"id": "e", "names": [{"text": "Echo", "lang": "英文"}]}',
      'bad-language 3 names[0].lang',
    ],
    ['the id of another entry', acme, 'duplicate-id 3 id'],
    ['an id for prototypes', '{"id": "__proto__", "names": [{"text": "Echo"}]}', 'bad-id 3 id'],
    ['a key for prototypes', entry('"__proto__": {"polluted": true}'), 'unknown-key 3 __proto__'],
    ['a key for constructors', entry('"constructor": {"prototype": {}}'), 'unknown-key 3 constructor'],
  ])('loses one entry and no other: %s', (_, bad, fault) => {
    const draft = readJsonPack(packOf(acme, bad, '{"id": "last", "names": [{"text": "Last"}]}'));
    expect(draft.faults.map(short)).toEqual([fault]);
    expect(draft.pack?.entries.map(({ id }) => id)).toEqual(['acme', 'last']);
    expect(draft.refused).toBe(1);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('tells the line of an entry in whatever layout', () => {
    const text = `\r\n{${head},\n"categories": [{"id": "a", "names": [{"text": "x ] } \\" [", "lang": "en"}], "colour": "grey"}],\n"entries": [{"id": "a-1",\n"names": [{"text": "One"}]}, {"id": "two",\n\n"names": []}\n,\n{"id": "x y", "names": [{"text": "Three"}]}]}`;
    expect(faultsOf(text)).toEqual(['empty 5 names', 'bad-id 9 id']);
  });

  it('lists 200 faults and counts the others', () => {
    const draft = readJsonPack(packOf(...Array.from({ length: 500 }, () => '{}'), acme));
    expect([draft.faults.length, draft.refused, draft.pack?.entries.length]).toEqual([200, 500, 1]);
    expect(draft.faultCount).toBe(1000);
  });

  it('says that it is nested too deep', () => {
    const depth = 200_000;
    expect(faultsOf(`{${head}, "entries": [${'['.repeat(depth)}${']'.repeat(depth)}]}`)).toEqual(['too-deep']);
  });

  it('reads a string of 15 MB without a stack overflow', () => {
    const text = packOf(acme, `{"id": "e", "names": [{"text": "${'a\\n'.repeat(5_000_000)}"}]}`, '{"id": 1}');
    expect(faultsOf(text)).toEqual(['too-long 3 names[0].text', 'wrong-type 4 id', 'missing 4 names']);
  });
});

describe('limits', { timeout: 30_000 }, () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, index) => `{"id":"e${index}","names":[{"text":"Form number ${index}"}]}`);

  it('takes 50,000 forms and no more', () => {
    expect(readJsonPack(packOf(...entries(50_000)))).toMatchObject({ forms: 50_000, faultCount: 0 });
    const draft = readJsonPack(packOf(...entries(50_001)));
    expect(draft.pack).toBeNull();
    expect(draft.faults).toEqual([{ code: 'too-many-forms', params: { count: 50_001, most: 50_000 } }]);
  });

  it('takes no pack of more than 20 MB', () => {
    const note = '注'.repeat(2000);
    const heavy = Array.from(
      { length: 3400 },
      (_, index) => `{"id":"e${index}","names":[{"text":"Form ${index}"}],"note":"${note}"}`,
    );
    expect(faultsOf(packOf(...heavy))).toEqual(['too-big']);
  });
});
